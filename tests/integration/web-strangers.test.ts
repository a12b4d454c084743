import { networkInterfaces } from 'node:os';
import { connect } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract } from '../../src/shared/contract/index.ts';
import { root, startHost, type TestHost } from '../support/host.ts';
import { falseHosts, falseOrigins } from '../support/hostile.ts';
import { rawRequest, type RawAnswer, type RawRequest } from '../support/raw-request.ts';
import { promised } from '../support/results.ts';

const reached = promised(25, 'strangers', import.meta.url, 'whole');
let badTokens = 0;

let host: TestHost;
let own: readonly string[];
let cookie: string;
/** The bearer of a window. */
let key: string;
/** Every answer of this file: none may carry a CORS header or lack the policy. */
const answers: RawAnswer[] = [];

beforeAll(async () => {
  host = await startHost();
  own = ['Host', `127.0.0.1:${host.port}`];
  const first = await ask({ path: `/?token=${host.token}`, headers: own });
  cookie = String(first.headers['set-cookie']).split(';')[0] ?? '';
  expect(first.status).toBe(303);
  expect(first.headers.location).toMatch(/^\/#key=[\w-]{43}$/);
  key = String(first.headers.location).slice('/#key='.length);
  expect(String(first.headers['set-cookie'])).toMatch(/^almanac-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
});
afterAll(async () => {
  await host.stop();
});

async function ask(request: Omit<RawRequest, 'port'>): Promise<RawAnswer> {
  const answer = await rawRequest({ port: host.port, ...request });
  answers.push(answer);
  return answer;
}

const asset =
  /src="(\/assets\/[^"]+)"/.exec(readFileSync(join(root, 'out', 'renderer', 'index.html'), 'utf8'))?.[1] ?? '';
const json = ['Content-Type', 'application/json'];
/** Every route, with what it takes to be answered by it. */
const routes: readonly Omit<RawRequest, 'port'>[] = [
  ...['/', '/index.html', asset, '/institutions/harbin-medical-university', '/events', '/no-such-file.js'].map(
    (path) => ({ path }),
  ),
  { path: '/', method: 'HEAD' },
  { path: '/', method: 'OPTIONS' },
  { path: '/', method: 'POST' },
  { path: '/', method: 'PUT' },
  { path: '/', method: 'DELETE' },
  ...Object.keys(contract).map((name) => ({ path: `/rpc/${name}`, method: 'POST', headers: json, body: '{}' })),
  { path: '/rpc/none', method: 'POST', headers: json, body: '{}' },
];
const withHeaders = (route: Omit<RawRequest, 'port'>, headers: readonly string[]): Omit<RawRequest, 'port'> => ({
  ...route,
  headers: [...headers, ...(route.headers ?? [])],
});

describe('the loopback server and strangers', () => {
  it('is not reached over any other address of the machine', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter(({ address }) => address !== '127.0.0.1')
      .map(({ address, scopeid }) => (scopeid ? `${address}%${scopeid}` : address));
    const reached = (address: string): Promise<boolean> =>
      new Promise((resolve) => {
        const socket = connect({ host: address, port: host.port, timeout: 1_000 }, () => {
          socket.destroy();
          resolve(true);
        });
        socket.on('error', () => {
          resolve(false);
        });
        socket.on('timeout', () => {
          socket.destroy();
          resolve(false);
        });
      });
    expect(await reached('127.0.0.1')).toBe(true);
    for (const address of [...others, '127.0.0.2', '::1']) expect(await reached(address), address).toBe(false);
    if (process.platform === 'linux') {
      const hex = host.port.toString(16).toUpperCase().padStart(4, '0');
      const listening = (table: string): readonly string[] =>
        readFileSync(`/proc/net/${table}`, 'utf8')
          .split('\n')
          .filter((line) => line.includes(`:${hex} `) && line.includes(' 0A '));
      expect(listening('tcp').map((line) => line.trim().split(/\s+/)[1])).toEqual([`0100007F:${hex}`]);
      expect(listening('tcp6')).toEqual([]);
    }
  });

  it('answers every route to its token and its key, and its files to its cookie, so that what follows is not refused for another reason', async () => {
    for (const route of routes) {
      const bearer = await ask(withHeaders(route, [...own, 'Authorization', `Bearer ${host.token}`]));
      const window = await ask(withHeaders(route, [...own, 'Authorization', `Bearer ${key}`, 'Origin', host.origin]));
      const isFile = ['GET', 'HEAD'].includes(route.method ?? 'GET') && route.path !== '/events';
      const session = isFile ? await ask(withHeaders(route, [...own, 'Cookie', cookie])) : window;
      expect(
        [bearer.status, window.status, session.status].filter(
          (status) => status === 401 || status === 403 || status === 0,
        ),
        `${route.method} ${route.path}`,
      ).toEqual([]);
    }
  });

  it('refuses 200 false Hosts, though with the token', async () => {
    const hosts = falseHosts(200, host.port);
    expect(hosts).toHaveLength(200);
    for (const name of hosts) {
      const answer = await ask({
        path: '/rpc/reference.about',
        method: 'POST',
        headers: ['Host', name, 'Authorization', `Bearer ${host.token}`, ...json],
        body: '{}',
      });
      expect([400, 403], name).toContain(answer.status);
      expect(answer.body).not.toContain('"ok":true');
    }
    for (const headers of [[], [...own, 'Host', 'evil.example'], ['Host', 'evil.example', ...own]])
      expect([400, 403]).toContain(
        (await ask({ headers: [...headers, 'Authorization', `Bearer ${host.token}`] })).status,
      );
    expect(
      (await ask({ path: 'http://evil.example/', headers: [...own, 'Authorization', `Bearer ${host.token}`] })).status,
    ).toBe(404);
  });

  it('refuses 100 false Origins, though with a valid cookie or the token, and a cookie without an Origin', async () => {
    const origins = falseOrigins(100, host.port);
    expect(origins).toHaveLength(100);
    for (const origin of origins) {
      for (const credentials of [
        ['Cookie', cookie],
        ['Authorization', `Bearer ${host.token}`],
      ]) {
        const answer = await ask({
          path: '/rpc/reference.about',
          method: 'POST',
          headers: [...own, ...credentials, 'Origin', origin, ...json],
          body: '{}',
        });
        expect(answer.status, origin).toBe(403);
      }
      expect(
        (await ask({ path: '/events', headers: [...own, 'Cookie', cookie, 'Origin', origin] })).status,
        origin,
      ).toBe(403);
    }
  });

  it('opens nothing but its own files to a cookie, which every server on this computer is sent', async () => {
    for (const route of routes.filter(({ path, method }) => method !== undefined || path === '/events')) {
      if (route.method === 'HEAD') continue;
      for (const also of [[], ['Origin', host.origin], ['Origin', host.origin, 'Sec-Fetch-Site', 'same-origin']]) {
        const answer = await ask(withHeaders(route, [...own, 'Cookie', cookie, ...also]));
        expect(answer.status, `${route.method} ${route.path}`).toBe(401);
        expect(answer.body).not.toContain('"ok":true');
        expect(answer.body).not.toContain(key);
      }
    }
    const page = await ask({ path: '/', headers: [...own, 'Cookie', cookie] });
    expect(page.status).toBe(200);
    expect(page.body).not.toContain(key);
  });

  it('is not locked by the cookies of others: one of the same name before its own, and all that a browser keeps', async () => {
    const name = cookie.split('=')[0] ?? '';
    const bomb = Array.from({ length: 170 }, (_, at) => `bomb-${at}=${'x'.repeat(4_000)}`).join('; ');
    for (const cookies of [`${name}=shadow; ${cookie}`, `${bomb}; ${cookie}`, `${name}=; ${name}; ${cookie}`])
      expect((await ask({ path: '/', headers: [...own, 'Cookie', cookies] })).status).toBe(200);
    // Where its own is gone, the key gives it again.
    const again = await ask({
      path: '/session',
      method: 'POST',
      headers: [...own, 'Cookie', `${name}=shadow`, 'Authorization', `Bearer ${key}`, 'Sec-Fetch-Site', 'same-origin'],
    });
    expect(again).toMatchObject({ status: 204 });
    expect(String(again.headers['set-cookie']).split(';')[0]).toBe(cookie);
  });

  it('explains itself to a browser that is not let in, with the policy, and to who expects something', async () => {
    const page = await ask({
      path: '/saved',
      headers: [...own, 'Sec-Fetch-Mode', 'navigate', 'Sec-Fetch-Dest', 'document', 'Sec-Fetch-Site', 'none'],
    });
    expect(page.status).toBe(401);
    for (const words of ['not let in', '无权访问', 'не впущено']) expect(page.body).toContain(words);
    const expecting = await ask({ path: '/', headers: [...own, 'Expect', 'banana'] });
    expect(expecting.status).toBe(417);
  });

  it('answers who takes it for a proxy, with the policy', async () => {
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(host.port, '127.0.0.1', () => {
        socket.write(`CONNECT 127.0.0.1:${host.port} HTTP/1.1\r\nHost: 127.0.0.1:${host.port}\r\n\r\n`);
      });
      let text = '';
      socket.on('data', (piece) => (text += piece.toString()));
      socket.on('end', () => {
        resolve(text);
      });
      socket.on('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain("default-src 'none'");
    expect(answer).toContain('Nothing was changed.');
  });

  it('gives the first address to no script, and does not use it up by one', async () => {
    for (const [mode, dest] of [
      ['cors', 'empty'],
      ['no-cors', 'script'],
      ['same-origin', 'empty'],
      ['navigate', 'iframe'],
    ] as const) {
      const answer = await ask({
        path: `/?token=${host.token}`,
        headers: [...own, 'Sec-Fetch-Site', 'same-origin', 'Sec-Fetch-Mode', mode, 'Sec-Fetch-Dest', dest],
      });
      expect(answer.status).toBe(403);
      expect(answer.headers).not.toHaveProperty('location');
    }
  });

  it('refuses what a browser says to come from another page, but for opening the program', async () => {
    for (const site of ['cross-site', 'same-site']) {
      expect(
        (
          await ask({
            path: asset,
            headers: [
              ...own,
              'Cookie',
              cookie,
              'Sec-Fetch-Site',
              site,
              'Sec-Fetch-Mode',
              'no-cors',
              'Sec-Fetch-Dest',
              'script',
            ],
          })
        ).status,
      ).toBe(403);
      expect(
        (
          await ask({
            path: '/',
            headers: [
              ...own,
              'Cookie',
              cookie,
              'Sec-Fetch-Site',
              site,
              'Sec-Fetch-Mode',
              'navigate',
              'Sec-Fetch-Dest',
              'iframe',
            ],
          })
        ).status,
      ).toBe(403);
      expect(
        (
          await ask({
            path: '/',
            headers: [
              ...own,
              'Cookie',
              cookie,
              'Sec-Fetch-Site',
              site,
              'Sec-Fetch-Mode',
              'navigate',
              'Sec-Fetch-Dest',
              'document',
            ],
          })
        ).status,
      ).toBe(200);
    }
  });

  it('refuses every route without a token, with a wrong one and with one cut at any length', async () => {
    const wrong = [...host.token].toReversed().join('');
    const name = cookie.split('=')[0] ?? '';
    const cuts = [1, 2, 10, 21, 42].map((length) => host.token.slice(0, length));
    const credentials: readonly (readonly string[])[] = [
      [],
      ['Authorization', `Bearer ${wrong}`],
      ['Authorization', `bearer ${host.token}`],
      ['Authorization', host.token],
      ['Authorization', `Basic ${Buffer.from(`x:${host.token}`).toString('base64')}`],
      ['Authorization', 'Bearer '],
      ['Authorization', `Bearer ${host.token}x`],
      ['Authorization', `Bearer ${host.token.toLowerCase()}`],
      ...cuts.map((cut) => ['Authorization', `Bearer ${cut}`]),
      ['Cookie', `${name}=${host.token}`],
      ['Cookie', `${name}=${wrong}`],
      ['Cookie', cookie.slice(0, -1)],
      ['Cookie', `x${cookie}`],
      ['Cookie', `${name}=`],
      ['Cookie', name],
      ['Cookie', cookie, 'Authorization', 'Bearer x'],
    ];
    for (const route of routes) {
      for (const each of credentials) {
        const answer = await ask(withHeaders(route, [...own, 'Origin', host.origin, ...each]));
        expect(answer.status, `${route.method ?? 'GET'} ${route.path} ${each.join(' ')}`).toBe(401);
        expect(answer.headers).not.toHaveProperty('set-cookie');
        expect(answer.body).not.toMatch(/<html|"ok":true/);
        badTokens++;
      }
    }
    for (const token of [wrong, ...cuts, '', `${host.token}x`]) {
      const answer = await ask({ path: `/?token=${token}`, headers: own });
      expect(answer.status).toBe(401);
      expect(answer.headers).not.toHaveProperty('set-cookie');
    }
  }, 120_000);

  it('lets an address with the token lead to its own views only, and strips the token', async () => {
    for (const [path, location] of [
      [`/institutions/x?token=${host.token}`, '/institutions/x'],
      [`/print/profile/x?language=zh&token=${host.token}&paper=A4`, '/print/profile/x?language=zh&paper=A4'],
    ]) {
      expect(await ask({ path: path ?? '', headers: own })).toMatchObject({
        status: 303,
        headers: { location: `${location}#key=${key}` },
      });
    }
    // A browser keeps what the address says behind its own #, which a Location would take away: the page brings the key.
    const mode = ['Sec-Fetch-Mode', 'navigate', 'Sec-Fetch-Dest', 'document', 'Sec-Fetch-Site', 'none'];
    const opening = { path: `/institutions/x?token=${host.token}`, headers: [...own, ...mode] };
    const page = await ask(opening);
    expect(page).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store' } });
    expect(page.headers).not.toHaveProperty('location');
    expect(page.body).toContain(`<meta name="almanac-key" content="${key}">`);
    expect(page.body).not.toContain(host.token);
    const framed = ['Sec-Fetch-Mode', 'navigate', 'Sec-Fetch-Dest', 'iframe', 'Sec-Fetch-Site', 'same-origin'];
    const scripted = ['Sec-Fetch-Mode', 'cors', 'Sec-Fetch-Dest', 'empty', 'Sec-Fetch-Site', 'same-origin'];
    for (const headers of [framed, scripted]) {
      const refused = await ask({ ...opening, headers: [...own, ...headers] });
      expect(refused.status).toBe(403);
      expect(refused.body).not.toContain(key);
    }
    // With the cookie alone a page comes without the key.
    const again = await ask({ path: '/institutions/x', headers: [...own, ...mode, 'Cookie', cookie] });
    expect(again.status).toBe(200);
    expect(again.body).not.toContain(key);
    for (const path of ['//evil.example/', '/\\evil.example', '/..//evil.example', '/%2F/evil.example', '/x.js']) {
      const answer = await ask({ path: `${path}?token=${host.token}`, headers: own });
      expect(answer.status, path).toBe(404);
      expect(answer.headers).not.toHaveProperty('location');
    }
  });

  it('never gave a CORS header, always a policy and no Referer, and wrote no token to its log', () => {
    expect(answers.length).toBeGreaterThan(1_000);
    const answered = answers.filter(({ status }) => status !== 0);
    expect(
      answered.flatMap(({ headers }) => Object.keys(headers)).filter((name) => name.startsWith('access-control-')),
    ).toEqual([]);
    for (const { headers } of answered) {
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
      expect(headers['content-security-policy']).not.toMatch(/unsafe|\*/);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
      });
    }
    expect(
      answered.map(({ headers }) => headers.location ?? '').filter((location) => location.includes('token')),
    ).toEqual([]);
    expect(host.log()).not.toContain(host.token);
    expect(host.log()).not.toContain(cookie.split('=')[1]);
    expect(host.log()).not.toContain(key);
    reached(
      `127.0.0.1 only; 200 false Hosts, 100 false Origins and ${badTokens} requests without, with a wrong or a cut token on ${routes.length} routes: all refused; ${answered.length} answers, 0 with a CORS header, the token in no log, Referer or later address`,
    );
  });
});
