import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFirefox } from './find-firefox.ts';

/*
 * What the journey needs of WebDriver BiDi (w3.org/TR/webdriver-bidi), spoken to Firefox directly: no package of the project
 * drives a Firefox as people have it, and Node brings the socket along.
 */

type Send = (method: string, params: object) => Promise<Record<string, unknown>>;

const startsWithin = 60_000;
const answersWithin = 30_000;
/** What is waited for has this long to come. */
const comesWithin = 15_000;
const lookAgainAfter = 50;

/** A window of Firefox. */
export interface FirefoxPage {
  readonly goto: (url: string) => Promise<void>;
  /** Returns what a function gives in the page; what it is given and gives must be plain. */
  readonly evaluate: <Args extends readonly unknown[], Value>(
    look: (...args: Args) => Value,
    ...args: Args
  ) => Promise<Value>;
  /** Waits until a function gives something true in the page; throws with `what` where it does not. */
  readonly until: <Args extends readonly unknown[]>(
    what: string,
    look: (...args: Args) => unknown,
    ...args: Args
  ) => Promise<void>;
  /** Clicks the middle of the first element that is seen and whose text or label has the text. */
  readonly click: (selector: string, text?: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Presses a key, or several at once: Enter, Control+k. */
  readonly press: (keys: string) => Promise<void>;
  readonly resize: (width: number, height: number) => Promise<void>;
  readonly print: () => Promise<Buffer>;
  readonly reload: () => Promise<void>;
  readonly back: () => Promise<void>;
  /** What the page wrote to its console as errors, and requests that went elsewhere than to the origin. */
  readonly faults: (origin: string) => readonly string[];
}

export interface Firefox {
  readonly version: string;
  readonly page: FirefoxPage;
  readonly close: () => Promise<void>;
}

/** NS_BINDING_ABORTED: a face that was still on its way as its page was left. */
const leftBehind = 'status=2152398850';

/** Keys by their names, as WebDriver has them. */
const keyValues: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
  F6: '\uE036',
  PageDown: '\uE00F',
  End: '\uE010',
};

const profile = `
user_pref("app.update.disabledForTesting", true);
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("browser.aboutwelcome.enabled", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("toolkit.telemetry.reportingpolicy.firstRun", false);
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
user_pref("intl.accept_languages", "en");
user_pref("intl.locale.requested", "en-US");
`;

async function addressOf(child: ChildProcess): Promise<string> {
  let told = '';
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new Error(`Firefox did not start: ${told}`));
    }, startsWithin);
    child.stderr?.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(told)?.[1];
      if (address === undefined) return;
      clearTimeout(late);
      resolve(address);
    });
    child.once('exit', () => {
      clearTimeout(late);
      reject(new Error(`Firefox stopped at its start: ${told}`));
    });
  });
}

interface Told {
  readonly method: string;
  readonly params: Record<string, unknown>;
}

async function connect(address: string, hear: (told: Told) => void): Promise<{ send: Send; close: () => void }> {
  const socket = new WebSocket(`${address}/session`);
  const waiting = new Map<number, PromiseWithResolvers<Record<string, unknown>>>();
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as { id?: number; type: string } & Told & {
        result?: Record<string, unknown>;
        message?: string;
      };
    if (message.type === 'event') {
      hear(message);
      return;
    }
    const asked = waiting.get(message.id ?? -1);
    waiting.delete(message.id ?? -1);
    if (message.type === 'success') asked?.resolve(message.result ?? {});
    else asked?.reject(new Error(message.message));
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
  let last = 0;
  const send: Send = async (method, params) => {
    const asked = Promise.withResolvers<Record<string, unknown>>();
    const id = ++last;
    waiting.set(id, asked);
    socket.send(JSON.stringify({ id, method, params }));
    const late = setTimeout(() => {
      asked.reject(new Error(`${method} was not answered.`));
    }, answersWithin);
    try {
      return await asked.promise;
    } finally {
      clearTimeout(late);
    }
  };
  return {
    send,
    close: () => {
      socket.close();
    },
  };
}

function pageOf(send: Send, context: string, heard: readonly Told[]): FirefoxPage {
  const evaluate: FirefoxPage['evaluate'] = async (look, ...args) => {
    const answer = await send('script.callFunction', {
      functionDeclaration: `async (given) => JSON.stringify((await (${look.toString()})(...JSON.parse(given))) ?? null)`,
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
      awaitPromise: true,
      target: { context },
    });
    if (answer['type'] !== 'success')
      throw new Error((answer['exceptionDetails'] as { text: string } | undefined)?.text ?? 'It failed in the page.');
    return JSON.parse((answer['result'] as { value: string }).value) as never;
  };
  const until: FirefoxPage['until'] = async (what, look, ...args) => {
    const end = Date.now() + comesWithin;
    let last: unknown = null;
    while (Date.now() < end) {
      last = await evaluate(look, ...args);
      if (last) return;
      await new Promise((resolve) => {
        setTimeout(resolve, lookAgainAfter);
      });
    }
    throw new Error(`It did not come: ${what}; ${JSON.stringify(last)}`);
  };
  const act = (actions: object[]) => send('input.performActions', { context, actions });
  const down = (key: string) => ({ type: 'keyDown', value: keyValues[key] ?? key });
  const up = (key: string) => ({ type: 'keyUp', value: keyValues[key] ?? key });
  const press: FirefoxPage['press'] = async (keys) => {
    const all = keys === '+' ? [keys] : keys.split('+');
    await act([{ type: 'key', id: 'keyboard', actions: [...all.map(down), ...all.toReversed().map(up)] }]);
  };
  const middleOf = (selector: string, text: string) => {
    const found = [...document.querySelectorAll(selector)].find((one) => {
      const said = `${one.textContent} ${one.getAttribute('aria-label') ?? ''}`;
      return said.includes(text) && one.getClientRects().length > 0;
    });
    if (!found) return null;
    found.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = found.getBoundingClientRect();
    return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
  };
  return {
    evaluate,
    until,
    press,
    goto: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    click: async (selector, text = '') => {
      await until(`${selector} ${text}`, middleOf, selector, text);
      const at = await evaluate(middleOf, selector, text);
      await act([
        {
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
          actions: [
            { type: 'pointerMove', ...at },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ]);
    },
    type: async (text) => {
      await act([{ type: 'key', id: 'keyboard', actions: Array.from(text).flatMap((key) => [down(key), up(key)]) }]);
    },
    resize: async (width, height) => {
      await send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    print: async () => {
      const { data } = await send('browsingContext.print', { context, background: true, shrinkToFit: false });
      return Buffer.from(String(data), 'base64');
    },
    reload: async () => {
      await send('browsingContext.reload', { context, wait: 'complete' });
    },
    back: async () => {
      await send('browsingContext.traverseHistory', { context, delta: -1 });
    },
    faults: (origin) =>
      heard.flatMap(({ method, params }) => {
        if (method === 'log.entryAdded')
          return params['level'] === 'error' && !String(params['text']).includes(leftBehind)
            ? [String(params['text'])]
            : [];
        const { url } = (params['request'] ?? {}) as { url?: string };
        return url === undefined || url.startsWith(`${origin}/`) || !/^(?:https?|wss?):/.test(url) ? [] : [url];
      }),
  };
}

/** Returns a running Firefox without a window on the screen, with an empty profile. */
export async function openFirefox(): Promise<Firefox> {
  const folder = mkdtempSync(join(tmpdir(), 'almanac-firefox-'));
  writeFileSync(join(folder, 'user.js'), profile);
  const child = spawn(
    findFirefox(),
    ['--headless', '--no-remote', '--profile', folder, '--remote-debugging-port', '0', 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: folder, MOZ_DISABLE_CONTENT_SANDBOX: '1' } },
  );
  const exited = new Promise((resolve) => {
    child.once('exit', resolve);
  });
  const end = async (): Promise<void> => {
    child.kill();
    await exited;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const heard: Told[] = [];
    const { send, close } = await connect(await addressOf(child), (told) => heard.push(told));
    const session = await send('session.new', { capabilities: {} });
    const { contexts } = (await send('browsingContext.getTree', {})) as { contexts: { context: string }[] };
    await send('session.subscribe', { events: ['log.entryAdded', 'network.beforeRequestSent'] });
    return {
      version: String((session['capabilities'] as Record<string, unknown>)['browserVersion']),
      page: pageOf(send, contexts[0]?.context ?? '', heard),
      close: async () => {
        close();
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}
