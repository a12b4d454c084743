import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { call, startHost, type TestHost } from '../support/host.ts';
import { promised } from '../support/results.ts';

const reached = promised(8, 'screens', import.meta.url, 'whole');

let browser: Browser;
let host: TestHost;
let context: BrowserContext;
beforeAll(async () => {
  [browser, host] = await Promise.all([launchBrowser(), startHost()]);
  context = await browser.newContext();
});
afterAll(async () => {
  await Promise.all([browser?.close(), host?.stop()]);
});

/** Notes everything a page does against its policy, every request and socket that leaves this server, and every error. */
async function watched(): Promise<{
  page: Page;
  seen: { violations: string[]; strangers: string[]; errors: string[]; requests: number };
}> {
  const page = await context.newPage();
  const seen = { violations: [] as string[], strangers: [] as string[], errors: [] as string[], requests: 0 };
  const note = (url: string): void => {
    seen.requests++;
    if (!url.startsWith(`${host.origin}/`) && !url.startsWith('data:image/')) seen.strangers.push(url);
  };
  page.on('request', (request) => {
    note(request.url());
  });
  page.on('websocket', (socket) => {
    note(socket.url());
  });
  page.on('pageerror', (error) => {
    seen.errors.push(error.message);
  });
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) seen.violations.push(message.text());
  });
  await page.addInitScript(
    'addEventListener("securitypolicyviolation", (event) => { console.error("Content Security Policy: " + event.violatedDirective + " " + event.blockedURI); });',
  );
  return { page, seen };
}

it('visits every screen in every language and theme: no violation of the policy, no request that leaves the machine', async () => {
  const institutions = (await call(host, 'institutions.list', {
    filter: {},
    sort: 'completeness',
    descending: true,
    language: 'en',
    offset: 0,
    limit: 2,
  })) as { value: { rows: { slug: string }[] } };
  const alliances = (await call(host, 'alliances.list', {})) as { value: { rows: { slug: string }[] } };
  const sources = (await call(host, 'sources.list', {})) as { value: { rows: { id: string }[] } };
  const slug = institutions.value.rows[0]?.slug ?? '';
  for (const one of institutions.value.rows) await call(host, 'bookmarks.add', { slug: one.slug });
  await call(host, 'backups.create', {});
  const two = institutions.value.rows.map((one) => `school=${one.slug}`).join('&');
  const shared = alliances.value.rows
    .slice(0, 3)
    .map((one) => `with=${one.slug}`)
    .join('&');
  const addresses = [
    '/',
    '/browse',
    '/browse?country=CN',
    `/institutions/${slug}`,
    `/institutions/${institutions.value.rows[1]?.slug}`,
    '/institutions/no-such',
    '/organizations/no-such',
    '/alliances',
    `/alliances/${alliances.value.rows[0]?.slug}`,
    '/saved',
    '/sources',
    `/sources/${sources.value.rows[0]?.id}`,
    '/search?text=harbin',
    '/settings',
    '/changes',
    '/no/such/view',
    '/map',
    '/map?country=CN',
    '/compare',
    `/compare?${two}`,
    `/alliances/overlap?${shared}`,
    '/organizations/ministry-of-education-china',
    `/print/profile/${slug}?language=zh&paper=A4`,
    `/print/profile/${slug}?language=ru&paper=Letter`,
    `/print/comparison?${two}`,
    '/print/list/saved',
  ];
  const { page, seen } = await watched();
  await page.goto(host.url);
  for (const [language, theme] of [
    ['en', 'light'],
    ['zh', 'dark'],
    ['ru', null],
  ] as const) {
    expect((await call(host, 'settings.set', { language, theme })).ok).toBe(true);
    for (const address of addresses) {
      const before = seen.requests;
      await page.goto(`${host.origin}${address}`);
      await expect
        .poll(() => page.evaluate('document.getElementById("root").innerText.trim().length'), { timeout: 10_000 })
        .toBeGreaterThan(0);
      expect(seen.requests, address).toBeGreaterThan(before);
    }
  }
  expect(seen).toMatchObject({ violations: [], strangers: [], errors: [] });
  reached(
    `${addresses.length} addresses in 3 languages and themes, ${seen.requests} requests: 0 to strangers, 0 violations; 10 kinds of violation are seen when provoked`,
  );
}, 300_000);

it.each([
  [
    'an inline script',
    'const it = document.createElement("script"); it.textContent = "window.ran = true"; document.head.append(it);',
  ],
  [
    'an inline style',
    'const it = document.createElement("style"); it.textContent = "body{color:red}"; document.head.append(it);',
  ],
  ['a style attribute', 'document.body.setAttribute("style", "color: red");'],
  [
    'an inline handler',
    'try { const it = document.createElement("a"); it.setAttribute("onclick", "window.ran = true"); document.body.append(it); it.click(); } catch {}',
  ],
  [
    'a script from elsewhere',
    'const it = document.createElement("script"); it.src = "https://evil.example/x.js"; document.head.append(it);',
  ],
  ['an image from elsewhere', 'new Image().src = "https://evil.example/x.png";'],
  [
    'a frame',
    'const it = document.createElement("iframe"); it.src = "https://evil.example/"; document.body.append(it);',
  ],
  ['a call to elsewhere', 'fetch("https://evil.example/").catch(() => {});'],
  ['a socket', 'try { new WebSocket("wss://evil.example/"); } catch {}'],
  [
    'a form',
    'const it = document.createElement("form"); it.action = "https://evil.example/"; it.method = "post"; document.body.append(it); it.submit();',
  ],
])('stops and sees %s', async (_, script) => {
  const { page, seen } = await watched();
  await page.goto(host.url);
  await page.evaluate(script);
  await expect.poll(() => seen.violations.length).toBeGreaterThan(0);
  expect(await page.evaluate('window.ran')).toBeUndefined();
  await page.close();
});

it('is framed by no page', async () => {
  const page = await context.newPage();
  await page.route('http://frame.test/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${host.origin}/"></iframe>` }),
  );
  await page.goto('http://frame.test/');
  await page.waitForTimeout(300);
  expect(
    await page
      .frames()[1]
      ?.evaluate('document.getElementById("root")')
      .catch(() => null),
  ).toBeNull();
  await page.close();
});
