import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { temporaryFolder } from '../support/fixture-reference.ts';
import { sharedBrowser } from '../support/browser.ts';
import { call, startHost, type TestHost } from '../support/host.ts';
import { rawRequest } from '../support/raw-request.ts';
import { fullSize, promised } from '../support/results.ts';
import { redirectPage } from '../../src/main/web/gate.ts';

/** Another program's server on another port of this computer, and what it was sent. */
interface Neighbour {
  readonly origin: string;
  readonly port: number;
  readonly cookies: string[];
  readonly close: () => Promise<void>;
}

async function neighbour(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  port = 0,
): Promise<Neighbour> {
  const cookies: string[] = [];
  const server: Server = createServer({ maxHeaderSize: 800_000 }, (request, response) => {
    if (request.headers.cookie) cookies.push(request.headers.cookie);
    answer(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  const own = (server.address() as AddressInfo).port;
  return {
    origin: `http://127.0.0.1:${own}`,
    port: own,
    cookies,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
const html = (response: ServerResponse, body: string, headers: Record<string, string | string[]> = {}) => {
  response
    .writeHead(200, { 'Content-Type': 'text/html', ...headers })
    .end(`<!doctype html><title>neighbour</title>${body}`);
};

let browser: Browser;
let host: TestHost;
const secret = 'a note that no neighbour may read';
beforeAll(async () => {
  [browser, host] = await Promise.all([sharedBrowser(), startHost()]);
  await call(host, 'notes.set', { slug: 'harbin-medical-university', body: secret });
});
afterAll(async () => {
  await host?.stop();
});
const note = async (of: TestHost = host) =>
  ((await call(of, 'notes.get', { slug: 'harbin-medical-university' })).value as { body: string }).body;

describe('another program on another port, in the same Chromium', () => {
  it('is sent the cookie, and reads and writes nothing with it', async () => {
    const told = promised(33, 'cookie', import.meta.url, 'whole');
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(host.url);
    await page.locator('main h1').waitFor();
    const other = await neighbour((_, response) => {
      html(response, '');
    });
    await page.goto(other.origin);
    const stolen = other.cookies.find((each) => each.includes(`almanac-${host.port}=`)) ?? '';
    // Control: the cookie does come to every port; what it opened before is what this test is about.
    expect(stolen).not.toBe('');
    let tries = 0;
    for (const [name, input] of [
      ['notes.get', { slug: 'harbin-medical-university' }],
      ['notes.set', { slug: 'harbin-medical-university', body: 'theirs' }],
      ['lists.list', {}],
    ] as const)
      for (const extra of [
        [],
        ['Origin', host.origin],
        ['Origin', host.origin, 'Sec-Fetch-Site', 'same-origin', 'Sec-Fetch-Mode', 'cors'],
      ]) {
        const answer = await rawRequest({
          port: host.port,
          path: `/rpc/${name}`,
          method: 'POST',
          headers: ['Host', `127.0.0.1:${host.port}`, 'Cookie', stolen, 'Content-Type', 'application/json', ...extra],
          body: JSON.stringify(input),
        });
        expect(answer.status).toBe(401);
        expect(answer.body).not.toContain(secret);
        tries += 1;
      }
    // From its own page: scripts, frames, forms.
    const seen = await page.evaluate(async (origin) => {
      const outcomes: string[] = [];
      for (const mode of ['cors', 'no-cors'] as const)
        outcomes.push(
          await fetch(`${origin}/rpc/notes.get`, { method: 'POST', mode, credentials: 'include', body: '{}' }).then(
            async (answer) => `${answer.type} ${await answer.text().catch(() => '')}`,
            () => 'failed',
          ),
        );
      const frame = document.createElement('iframe');
      frame.src = `${origin}/`;
      document.body.append(frame);
      await new Promise((resolve) => {
        frame.addEventListener('load', resolve);
        setTimeout(resolve, 2_000);
      });
      try {
        outcomes.push(`frame ${frame.contentDocument?.body.textContent ?? 'closed'}`);
      } catch {
        outcomes.push('frame closed');
      }
      try {
        outcomes.push(`storage ${localStorage.getItem('almanac-key')}`);
      } catch {
        outcomes.push('storage closed');
      }
      return outcomes;
    }, host.origin);
    expect(seen.join(' ')).not.toContain(secret);
    expect(seen.at(-1)).toBe('storage null');
    expect(await note()).toBe(secret);
    await context.close();
    await other.close();
    told(
      `the cookie of a real Chromium with forged headers: ${tries} of ${tries} calls refused; scripts, frames and storage of another port: nothing read, nothing written`,
    );
  });

  it('locks nobody out by filling or shadowing the cookies of 127.0.0.1', async () => {
    const told = promised(33, 'cookies', import.meta.url, 'whole');
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(host.url);
    await page.locator('main h1').waitFor();
    const bomber = await neighbour((request, response) => {
      const batch = Number(/\d+$/.exec(request.url ?? '')?.[0] ?? 0);
      html(response, '', {
        'Set-Cookie': [
          ...Array.from({ length: 25 }, (_, at) => `bomb-${batch}-${at}=${'x'.repeat(3_900)}; Path=/`),
          `almanac-${host.port}=shadow; Path=/settings`,
          `almanac-${host.port}=over; Path=/`,
        ],
      });
    });
    for (let batch = 0; batch < 9; batch += 1) await page.goto(`${bomber.origin}/${batch}`);
    // Ours was written over or pushed out, and every request carries half a megabyte of theirs.
    // Where the shadow lies as well; where it does not is easier.
    for (const path of ['/settings', ...(fullSize ? ['/browse'] : [])]) {
      await page.goto(`${host.origin}${path}`);
      // Each of the window's requests carries all of them: at a load of 13 that took longer than 15 s.
      await page.locator('main h1').waitFor({ timeout: 45_000 });
      expect(page.url()).toBe(`${host.origin}${path}`);
    }
    // A browser without the key is told what to do, not a bare number.
    const stranger = await browser.newContext();
    const gate = await stranger.newPage();
    expect((await gate.goto(`${host.origin}/`))?.status()).toBe(401);
    expect(await gate.locator('h1').allTextContents()).toEqual([
      'This window is not let in',
      '此窗口无权访问',
      'Это окно не впущено',
    ]);
    await stranger.close();
    await context.close();
    await bomber.close();
    told(
      '225 cookies of 3.9 KB, a shadow of ours and one over it: the window opens again; without the key it says in three languages what to do',
    );
  }, 60_000);

  it('leaves no worker behind that stands between the window and the program', async () => {
    const told = promised(33, 'worker', import.meta.url, 'whole');
    const context = await browser.newContext();
    const page = await context.newPage();
    const seen: string[] = [];
    const worker = `self.addEventListener('install', () => self.skipWaiting());
      self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
      self.addEventListener('fetch', (event) => { const url = event.request.url;
        if (url.includes('/stay')) return;
        if (event.request.mode === 'navigate') event.respondWith(fetch(url).then((answer) => answer.text(), () => 'none').then((text) =>
          new Response('<title>fake</title><p>' + text + '</p>', { headers: { 'Content-Type': 'text/html' } }))); });`;
    const former = await neighbour((request, response) => {
      if (request.url === '/worker.js') response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(worker);
      else html(response, '');
    });
    await page.goto(former.origin);
    await page.evaluate(async () => {
      await navigator.serviceWorker.register('/worker.js');
      await navigator.serviceWorker.ready;
    });
    await former.close();
    const later = await startHost({ args: ['--port', String(former.port)] });
    try {
      await call(later, 'notes.set', { slug: 'harbin-medical-university', body: secret });
      // The worker answers the first opening: it has the address, and gets nothing for it.
      await page.goto(later.url);
      expect(await page.title()).toBe('fake');
      seen.push(await page.locator('body').innerText());
      expect(seen.join(' ')).not.toContain(secret);
      expect(seen.join(' ')).toContain('by a person, not by a script');
      // The browser looks for a newer worker once nothing is asked of the old one (each opening puts that off), finds one that leaves, and the window opens.
      await expect
        .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), {
          timeout: 20_000,
        })
        .toBe(0);
      await page.goto(later.url);
      expect(await page.title()).not.toBe('fake');
      await page.locator('main h1').waitFor();
      expect(await note(later)).toBe(secret);
    } finally {
      await later.stop();
    }
    await context.close();
    told('a worker left on the port reads nothing with the address it saw, goes by itself, and the window opens');
  }, 60_000);

  it('sees no address on a command line: a file of the owner leads to it, from which the window opens', async () => {
    const fresh = await startHost();
    const file = join(temporaryFolder(), 'open-x.html');
    writeFileSync(file, redirectPage(fresh.url));
    expect(readFileSync(file, 'utf8')).toContain(fresh.url);
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    await page.waitForURL(`${fresh.origin}/`, { timeout: 15_000 });
    await page.locator('main h1').waitFor({ timeout: 15_000 });
    await context.close();
    await fresh.stop();
  });
});
