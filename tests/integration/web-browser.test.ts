import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { startHost, type TestHost } from '../support/host.ts';

let browser: Browser;
let host: TestHost;
beforeAll(async () => { [browser, host] = await Promise.all([launchBrowser(), startHost()]); });
afterAll(async () => { await Promise.all([browser?.close(), host?.stop()]); });

describe('the browser host in a real Chromium', () => {
  it('lets the browser in with the printed address and shows the token in no address after it', async () => {
    const page = await browser.newPage();
    await page.goto(host.url);
    expect(page.url()).toBe(`${host.origin}/`);
    await page.close();
  });

  it('keeps a browser without the address out', async () => {
    const page = await browser.newPage();
    const response = await page.goto(`${host.origin}/`);
    expect(response?.status()).toBe(401);
    await page.close();
  });

  it('answers calls with the session cookie', async () => {
    const page = await browser.newPage();
    await page.goto(host.url);
    const result = await page.evaluate(async () => (await fetch('/rpc/reference.about', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' })).json() as Promise<{ ok: boolean }>);
    expect(result.ok).toBe(true);
    await page.close();
  });
});
