import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Language } from '../../src/shared/domain/language.ts';
import { launchBrowser } from './browser.ts';
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
  /** Opens an address in a browser of its own, as another person would, and waits until something stands there. */
  readonly open: (path: string, reader?: Reader) => Promise<Page>;
  /** Opens an address in another window of the same browser. */
  readonly openBeside: (page: Page, path: string) => Promise<Page>;
  /** Stops the host and starts another on the same user folder; the windows that were open belong to the old one. */
  readonly restart: (options?: HostOptions & { readonly signal?: NodeJS.Signals }) => Promise<void>;
  /** Returns what went wrong in the windows of this test so far, and forgets it: for tests that provoke it. */
  readonly takeFaults: () => readonly string[];
}

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', zh: 'zh-CN', ru: 'ru-RU' };

/**
 * Starts a browser and a host before the tests of a file and stops them after. After each test its windows are closed, and it
 * fails when one of them logged an error, broke the content security policy or asked another machine for anything.
 */
export function useProgram(options: HostOptions = {}): Program {
  let browser: Browser | undefined;
  let host: TestHost | undefined;
  let contexts: BrowserContext[] = [];
  let faults: string[] = [];
  const running = () => {
    if (!browser || !host) throw new Error('The program is started before the tests of the file, not while they are listed.');
    return { browser, host };
  };

  beforeAll(async () => { [browser, host] = await Promise.all([launchBrowser(), startHost(options)]); });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
    const seen = faults;
    faults = [];
    expect(seen, 'what went wrong in the windows of this test').toEqual([]);
  });
  afterAll(async () => { await Promise.all([browser?.close(), host?.stop()]); });

  return {
    get browser() { return running().browser; },
    get host() { return running().host; },
    open: async (path, { language = 'en', theme = 'light', width = 1280, height = 800 } = {}) => {
      const context = await running().browser.newContext({ locale: locales[language], colorScheme: theme, viewport: { width, height }, reducedMotion: 'reduce', timezoneId: 'Asia/Shanghai' });
      contexts.push(context);
      context.setDefaultTimeout(15_000);
      await watch(context, running().host.origin, (fault) => { faults.push(fault); });
      const page = await context.newPage();
      await page.goto(withToken(running().host, path));
      await settled(page);
      return page;
    },
    openBeside: async (page, path) => {
      const other = await page.context().newPage();
      await other.goto(`${running().host.origin}${path}`);
      await settled(other);
      return other;
    },
    restart: async ({ signal, ...changes } = {}) => {
      const { userData } = running().host;
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

/** Tells of every error in the console, every uncaught one, every violation of the policy and every request to somewhere else. */
async function watch(context: BrowserContext, origin: string, tell: (fault: string) => void): Promise<void> {
  context.on('console', (message) => { if (message.type() === 'error' || message.type() === 'warning') tell(`console ${message.type()}: ${message.text()} (${message.page()?.url()})`); });
  context.on('weberror', (error) => { tell(`uncaught: ${error.error().message}`); });
  context.on('request', (request) => { if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:')) tell(`request: ${request.url()}`); });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => { console.error(`policy: ${event.effectiveDirective} ${event.blockedURI}`); });
  });
}

function withToken(host: TestHost, path: string): string {
  const address = new URL(path, host.origin);
  address.searchParams.set('token', host.token);
  return address.href;
}

/** Waits until a view stands on the page, in its faces, with nothing still being read. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const heading = document.querySelector('main h1, main [role="alert"]');
    return heading !== null && heading.textContent.trim() !== '' && document.querySelector('main [class*="pending"]') === null && document.fonts.status === 'loaded';
  });
}

/** Goes to another address of the same window as a link would, without loading the page anew. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState({ key: 'test', idx: history.length }, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: history.state as unknown }));
  }, path);
  await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
  await settled(page);
}
