import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { sharedBrowser } from '../support/browser.ts';
import { call, startHost, type TestHost } from '../support/host.ts';
import { fullSize } from '../support/results.ts';

let browser: Browser;
let host: TestHost;
beforeAll(async () => {
  [browser, host] = await Promise.all([sharedBrowser(), startHost()]);
});
afterAll(async () => {
  await host?.stop();
});

describe('the browser host in a real Chromium', () => {
  it('lets the browser in with the printed address and shows the token in no address after it', async () => {
    const page = await browser.newPage();
    await page.goto(host.url);
    expect(page.url()).toMatch(new RegExp(`^${host.origin}/(?:browse)?$`));
    await page.close();
  });

  it('keeps a browser without the address out', async () => {
    const page = await browser.newPage();
    const response = await page.goto(`${host.origin}/`);
    expect(response?.status()).toBe(401);
    await page.close();
  });

  it('serves more windows of one browser than it has connections, each of which hears of a change, whichever is closed', async () => {
    // A browser opens six connections to a server at most: a stream of events for each window would leave the seventh waiting.
    const most = fullSize ? 12 : 8;
    const context = await browser.newContext();
    const pages: Page[] = [];
    for (let count = 0; count < most; count += 1) {
      const page = await context.newPage();
      await page.goto(pages.length === 0 ? host.url : `${host.origin}/settings`, { timeout: 10_000 });
      await page.locator('main h1').waitFor({ timeout: 10_000 });
      pages.push(page);
    }
    const dense = () =>
      Promise.all(pages.slice(1).map((page) => page.evaluate(() => document.documentElement.dataset['density'])));
    const set = async (density: string) => {
      expect((await call(host, 'settings.set', { density })).ok).toBe(true);
    };
    await set('compact');
    await expect.poll(dense, { timeout: 5_000 }).toEqual(Array.from({ length: most - 1 }, () => 'compact'));
    await pages[0]?.close();
    await set('comfortable');
    await expect.poll(dense, { timeout: 5_000 }).toEqual(Array.from({ length: most - 1 }, () => 'comfortable'));
    await context.close();
  });

  it('answers calls with the key of the window, and none with the cookie alone', async () => {
    const page = await browser.newPage();
    await page.goto(host.url);
    const ask = (withKey: boolean) =>
      page.evaluate(
        async (keyed) =>
          (
            await fetch('/rpc/reference.about', {
              method: 'POST',
              headers: {
                'Content-Type': 'application/json',
                ...(keyed && { Authorization: `Bearer ${localStorage.getItem('almanac-key')}` }),
              },
              body: '{}',
            })
          ).json() as Promise<{ ok: boolean }>,
        withKey,
      );
    expect(await ask(true)).toMatchObject({ ok: true });
    expect(await ask(false)).toMatchObject({ ok: false });
    await page.close();
  });
});
