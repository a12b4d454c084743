import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { localeOf } from '../../src/shared/domain/formatting.ts';
import type { Language } from '../../src/shared/domain/language.ts';
import { sharedBrowser } from './browser.ts';
import { startHost, type HostOptions, type TestHost } from './host.ts';

/** Who looks: what their system asks for, as long as the settings say nothing else. */
export interface Reader {
  readonly language?: Language;
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
}

/** One browser and one host for the tests of a file. */
export interface Program {
  readonly browser: Browser;
  readonly host: TestHost;
  /** Opens an address in a window and waits until something stands there. Readers of one language and theme share a browser's memory. */
  readonly open: (path: string, reader?: Reader) => Promise<Page>;
  /** A browser that has never been here: nothing cached, nothing remembered. It is closed after the test. */
  readonly newContext: (reader?: Reader) => Promise<BrowserContext>;
  /** Opens a window that stays as it is for the tests after this one: for those that go on from where the last one stood. */
  readonly stay: (reader?: Reader) => Promise<Page>;
  /** Stops the host and starts another on the same user folder; windows from `open` are emptied, others belong to the one that is gone. */
  readonly restart: (options?: HostOptions & { readonly signal?: NodeJS.Signals }) => Promise<void>;
  /** Returns what went wrong in the windows of this test so far, and forgets it: for tests that provoke it. */
  readonly takeFaults: () => readonly string[];
}

/**
 * Starts a browser and a host before the tests of a file and stops them after. After each test its windows are closed, and it
 * fails when one of them logged an error, broke the content security policy or asked another machine for anything.
 */
export function useProgram(options: HostOptions = {}): Program {
  let browser: Browser | undefined;
  let host: TestHost | undefined;
  const shared = new Map<string, BrowserContext>();
  /** The first window of each shared context stays for the next test: a new one costs Chromium a process, and the test most of a second. */
  const busy = new Set<BrowserContext>();
  let own: BrowserContext[] = [];
  const staying: BrowserContext[] = [];
  let faults: string[] = [];
  const running = () => {
    if (!browser || !host)
      throw new Error('The program is started before the tests of the file, not while they are listed.');
    return { browser, host };
  };

  const newContext = async ({ language = 'en', theme = 'light', width = 1280, height = 800 }: Reader = {}) => {
    const context = await running().browser.newContext({
      locale: localeOf(language),
      colorScheme: theme,
      viewport: { width, height },
      reducedMotion: 'reduce',
      timezoneId: 'Asia/Shanghai',
    });
    context.setDefaultTimeout(15_000);
    await watch(
      context,
      () => running().host.origin,
      (fault) => {
        faults.push(fault);
      },
    );
    return context;
  };

  beforeAll(async () => {
    [browser, host] = await Promise.all([sharedBrowser(), startHost(options)]);
  });
  afterEach(async () => {
    await Promise.all([
      ...own.map((context) => context.close()),
      ...[...shared.values()].map((context) => clear(context, running().host)),
    ]);
    busy.clear();
    own = [];
    const seen = faults;
    faults = [];
    expect(seen, 'what went wrong in the windows of this test').toEqual([]);
  });
  afterAll(async () => {
    await Promise.all([...shared.values(), ...staying].map((context) => context.close()));
    await host?.stop();
  });

  return {
    get browser() {
      return running().browser;
    },
    get host() {
      return running().host;
    },
    open: async (path, reader = {}) => {
      const { language = 'en', theme = 'light', width = 1280, height = 800 } = reader;
      const key = `${language} ${theme}`;
      const context = shared.get(key) ?? (await newContext(reader));
      shared.set(key, context);
      const [idle] = busy.has(context) ? [] : context.pages();
      busy.add(context);
      const page = idle ?? (await context.newPage());
      if (page.viewportSize()?.width !== width || page.viewportSize()?.height !== height)
        await page.setViewportSize({ width, height });
      await page.goto(addressOf(running().host, path));
      await settled(page);
      return page;
    },
    newContext: async (reader) => {
      const context = await newContext(reader);
      own.push(context);
      return context;
    },
    stay: async (reader) => {
      const context = await newContext(reader);
      staying.push(context);
      return context.newPage();
    },
    restart: async ({ signal, ...changes } = {}) => {
      const { userData } = running().host;
      // Else they would ask for a program that is gone.
      await Promise.all(
        [...shared.values()].flatMap((context) => context.pages().map((page) => page.goto('about:blank'))),
      );
      await running().host.stop({ keep: true, ...(signal ? { signal } : {}) });
      host = await startHost({ ...options, userData, ...changes });
    },
    takeFaults: () => {
      const taken = faults;
      faults = [];
      return taken;
    },
  };
}

/** Closes all windows of a context but the first, and takes the program out of that one. */
async function clear(context: BrowserContext, host: TestHost): Promise<void> {
  const [first, ...others] = context.pages();
  await Promise.all(others.map((page) => page.close()));
  await first?.goto(addressOf(host, '/ahead.js'));
  await first?.evaluate(() => {
    sessionStorage.clear();
    localStorage.clear();
  });
}

/** Tells of every error in the console, every uncaught one, every violation of the policy and every request to somewhere else. */
async function watch(context: BrowserContext, origin: () => string, tell: (fault: string) => void): Promise<void> {
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      tell(`console ${message.type()}: ${message.text()} (${message.location().url} on ${message.page()?.url()})`);
  });
  context.on('weberror', (error) => {
    tell(`uncaught: ${error.error().message}`);
  });
  context.on('page', (page) => {
    page.on('websocket', (socket) => {
      tell(`request: ${socket.url()}`);
    });
  });
  context.on('request', (request) => {
    if (!request.url().startsWith(`${origin()}/`) && !/^(data|blob):/.test(request.url()))
      tell(`request: ${request.url()}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
}

/** Returns the address of a view, with the token that lets a browser in. */
export function addressOf(host: TestHost, path: string): string {
  const address = new URL(path, host.origin);
  address.searchParams.set('token', host.token);
  return address.href;
}

/** Waits until a view stands on the page, in its faces, with nothing still being read. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const heading = document.querySelector('main h1, main [role="alert"]');
    return (
      // The first view, which the backend has drawn, hears no keys yet but those that write.
      document.querySelector('[data-first]') === null &&
      heading !== null &&
      heading.textContent.trim() !== '' &&
      document.querySelector('main[aria-busy="true"], main [class*="pending"]') === null &&
      document.fonts.status === 'loaded'
    );
  });
}

/** Goes to another address of the same window as a link would, without loading the page anew. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState({ key: 'test', idx: history.length }, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: history.state as unknown }));
  }, path);
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
  await settled(page);
}
