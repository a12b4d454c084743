import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { localeOf } from '../../src/shared/domain/formatting.ts';
import type { Language } from '../../src/shared/domain/language.ts';
import { sharedBrowser } from './browser.ts';
import type { HostOptions, TestHost } from './host.ts';
import { hostFor, leaveHost, startOn, type WantedHost } from './shared-host.ts';

/** Who looks: what their system asks for, as long as the settings say nothing else. */
export interface Reader {
  readonly language?: Language;
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  /** Whether the screen is touched; of a browser that has never been here alone. */
  readonly touch?: boolean;
}

/** One browser and one host for the tests of a file, in which nothing is kept at first. */
export interface Program {
  readonly browser: Browser;
  readonly host: TestHost;
  /**
   * Goes to an address in the window that stands open for readers of this language, as a link would; where none does, or this test has it
   * already, the address is loaded. What a window keeps in mind (what was compared last, what can be undone) may be of another test.
   */
  readonly open: (path: string, reader?: Reader) => Promise<Page>;
  /** Loads an address, as whoever types it or starts the program does: the window knows of nothing that was before. */
  readonly load: (path: string, reader?: Reader) => Promise<Page>;
  /** Opens one more window of those who read a language, which has been nowhere yet: for tests that hold back or change what it meets first. */
  readonly blank: (reader?: Reader) => Promise<Page>;
  /** A browser that has never been here: nothing cached, nothing remembered. It is closed after the test. */
  readonly newContext: (reader?: Reader) => Promise<BrowserContext>;
  /** Opens one more window of those who read a language, which stays as it is for the tests of the file after this one. */
  readonly stay: (reader?: Reader) => Promise<Page>;
  /** Stops the host and starts another on the same user folder; windows from `open` are emptied, others belong to the one that is gone. */
  readonly restart: (options?: HostOptions & { readonly signal?: NodeJS.Signals }) => Promise<void>;
  /** Returns what went wrong in the windows of this test so far, and forgets it: for tests that provoke it. */
  readonly takeFaults: () => readonly string[];
}

/*
 * What the files of a worker share: a browser's memory for each language, in which the program's scripts stay compiled. An address loaded
 * by a browser that has never been here takes three times as long.
 */
const memories = new Map<Language, BrowserContext>();
let browser: Browser | undefined;
let host: TestHost | undefined;
let faults: string[] = [];
/** Windows that the tests of a file go on in. */
const staying = new Set<Page>();
/** Whose first window this test has. */
const busy = new Set<BrowserContext>();
/** Whose first window stands in the program that runs, so that an address can be gone to. */
const standing = new Set<BrowserContext>();

function running(): { readonly browser: Browser; readonly host: TestHost } {
  if (!browser || !host)
    throw new Error('The program is started before the tests of the file, not while they are listed.');
  return { browser, host };
}

async function newContext({
  language = 'en',
  theme = 'light',
  width = 1280,
  height = 800,
  touch = false,
}: Reader = {}) {
  const context = await running().browser.newContext({
    locale: localeOf(language),
    colorScheme: theme,
    viewport: { width, height },
    hasTouch: touch,
    isMobile: touch,
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
}

async function memoryOf(language: Language): Promise<BrowserContext> {
  const context = memories.get(language) ?? (await newContext({ language }));
  memories.set(language, context);
  return context;
}

/** The first window of those who read a language; a new one where this test has it already. */
async function windowOf({ language = 'en', theme = 'light', width = 1280, height = 800 }: Reader) {
  const context = await memoryOf(language);
  const [idle] = busy.has(context) ? [] : context.pages();
  busy.add(context);
  const page = idle ?? (await context.newPage());
  await fit(page, theme, width, height);
  return { context, page, stands: page === idle && standing.has(context) };
}

async function fit(page: Page, theme: 'light' | 'dark', width: number, height: number): Promise<void> {
  if (page.viewportSize()?.width !== width || page.viewportSize()?.height !== height)
    await page.setViewportSize({ width, height });
  // Whatever a test before asked of this window ends with it.
  await page.emulateMedia({ colorScheme: theme, forcedColors: null, contrast: null, media: null });
}

/** A new window beside the first, which others go on in: what is done to this one must not stay there. */
async function another({ language = 'en', theme = 'light', width = 1280, height = 800 }: Reader = {}): Promise<Page> {
  const context = await memoryOf(language);
  if (context.pages().length === 0) await context.newPage();
  const page = await context.newPage();
  await fit(page, theme, width, height);
  return page;
}

async function blank(reader: Reader = {}): Promise<Page> {
  const page = await another(reader);
  busy.add(page.context());
  return page;
}

async function stay(reader: Reader = {}): Promise<Page> {
  const page = await another(reader);
  staying.add(page);
  return page;
}

async function load(path: string, reader: Reader = {}): Promise<Page> {
  const { context, page } = await windowOf(reader);
  await page.goto(addressOf(running().host, path));
  await settled(page);
  if (page === context.pages()[0]) standing.add(context);
  return page;
}

async function open(path: string, reader: Reader = {}): Promise<Page> {
  const { context, page, stands } = await windowOf(reader);
  if (stands) await visit(page, path);
  else await page.goto(addressOf(running().host, path));
  await settled(page);
  if (page === context.pages()[0]) standing.add(context);
  return page;
}

/** Takes the program out of a window, and what it remembers with it. */
async function empty(context: BrowserContext): Promise<void> {
  standing.delete(context);
  const [page] = context.pages();
  await page?.goto(addressOf(running().host, '/ahead.js'));
  await page?.evaluate(() => {
    sessionStorage.clear();
    localStorage.clear();
  });
}

/** Closes all windows that a test opened but the first of each language, which goes to where there is nothing to see. */
async function leave(hasFailed: boolean): Promise<void> {
  await Promise.all(
    [...memories.values()].map(async (context) => {
      const [first, ...others] = context.pages();
      // A test that failed has not closed its own, and they would go on asking while the next ones are tried.
      await Promise.all(others.filter((page) => !staying.has(page)).map((page) => page.close()));
      if (!busy.has(context)) return;
      if (hasFailed || !first || !standing.has(context) || !first.url().startsWith(`${running().host.origin}/`))
        return empty(context);
      await visit(first, '/nowhere');
      // Only now: Chromium never answers what it asks for while an interception is taken away.
      await first.unrouteAll();
      return first.evaluate(() => {
        sessionStorage.clear();
        // Without its key the window is let in no more.
        for (const kept of Object.keys(localStorage)) if (kept !== 'almanac-key') localStorage.removeItem(kept);
      });
    }),
  );
  busy.clear();
}

/**
 * Has a host ready before the tests of a file: that of the file before, emptied, unless this one asks for one of its own. After each test
 * its windows are closed, and it fails when one of them logged an error, broke the content security policy or asked another machine for anything.
 */
export function useProgram(options: WantedHost = {}): Program {
  let own: BrowserContext[] = [];

  beforeAll(async () => {
    const [found, ready] = await Promise.all([sharedBrowser(), hostFor(options)]);
    host = ready;
    if (found !== browser) memories.clear();
    browser = found;
  });
  afterEach(async ({ task }) => {
    await Promise.all([...own.map((context) => context.close()), leave(task.result?.state === 'fail')]);
    own = [];
    const seen = faults;
    faults = [];
    expect(seen, 'what went wrong in the windows of this test').toEqual([]);
  });
  afterAll(async () => {
    await Promise.all([...standing].map(empty));
    for (const page of staying) {
      // What it remembers is all windows' of its language.
      await page.evaluate(() => {
        localStorage.clear();
      });
      await page.close();
    }
    staying.clear();
    if (host) await leaveHost(host);
    host = undefined;
  });

  return {
    get browser() {
      return running().browser;
    },
    get host() {
      return running().host;
    },
    open,
    load,
    blank,
    newContext: async (reader) => {
      const context = await newContext(reader);
      own.push(context);
      return context;
    },
    stay,
    restart: async ({ signal, ...changes } = {}) => {
      const { userData, port } = running().host;
      // Else they would ask for a program that is gone.
      standing.clear();
      await Promise.all(
        [...memories.values()].flatMap((context) => context.pages().map((page) => page.goto('about:blank'))),
      );
      await running().host.stop({ keep: true, ...(signal ? { signal } : {}) });
      host = await startOn(port, { ...options, userData, ...changes });
    },
    takeFaults: () => {
      const taken = faults;
      faults = [];
      return taken;
    },
  };
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

/** A view of everything, loaded into a window that has never been anywhere, takes a machine that has much else to do half a minute. */
const whileDrawn = { timeout: 45_000 };

/** Waits until a view stands on the page, in its faces, with nothing still being read. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const heading = document.querySelector('main h1, main [role="alert"]');
      return (
        // The first view, which the backend has drawn, hears no keys yet but those that write.
        document.querySelector('[data-first]') === null &&
        heading !== null &&
        heading.textContent.trim() !== '' &&
        document.querySelector('main[aria-busy="true"], main [aria-busy="true"], main [class*="pending"]') === null &&
        document.fonts.status === 'loaded'
      );
    },
    undefined,
    whileDrawn,
  );
}

/** Goes to another address of the same window as a link would, without loading the page again. */
export async function visit(page: Page, path: string): Promise<void> {
  const before = await page.evaluateHandle((to) => {
    // A profile has one heading and the list beside it another, which stays as it was.
    const headings = [...document.querySelectorAll('main h1')].map((heading) => ({
      heading,
      text: heading.textContent,
    }));
    const isOther = new URL(to, location.href).pathname !== location.pathname;
    // A key of its own, since places are kept by it.
    history.pushState({ key: crypto.randomUUID(), idx: history.length }, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: history.state as unknown }));
    return { headings: isOther ? headings : [], since: performance.now() };
  }, path);
  // The view before stays until the code of the next one is read; two that have one heading are told apart by nothing.
  await page.waitForFunction(
    ({ headings, since }) => {
      const stand = document.querySelectorAll('main h1');
      return (
        headings.length === 0 ||
        stand.length !== headings.length ||
        headings.some(({ heading, text }, at) => stand[at] !== heading || heading.textContent !== text) ||
        performance.now() - since > 2_000
      );
    },
    before,
    whileDrawn,
  );
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
  await settled(page);
}
