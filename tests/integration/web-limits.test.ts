import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../src/main/security-headers.ts';
import { contract } from '../../src/shared/contract/index.ts';
import { writtenLanguages } from '../../src/shared/domain/language.ts';
import { gate } from '../../src/shared/words/error.ts';
import { call, startHost, type TestHost } from '../support/host.ts';
import { rawRequest } from '../support/raw-request.ts';
import { promised } from '../support/results.ts';

const mannered = promised(26, 'connections', import.meta.url, 'whole');
const refused = promised(26, 'forms', import.meta.url, 'whole');

let host: TestHost;
let own: readonly string[];
beforeAll(async () => {
  host = await startHost();
  own = ['Host', `127.0.0.1:${host.port}`, 'Authorization', `Bearer ${host.token}`];
});
afterAll(async () => {
  await host.stop();
});

const open = (): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port: host.port }, () => {
      resolve(socket.resume());
    });
    socket.on('error', reject);
  });
const closed = (socket: Socket): Promise<number> =>
  new Promise((resolve) => {
    const start = performance.now();
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve(performance.now() - start);
    });
  });

async function answersInTime(): Promise<number> {
  const start = performance.now();
  expect((await call(host, 'reference.about', {})).ok).toBe(true);
  return performance.now() - start;
}

describe('the loopback server and bad manners', () => {
  it('refuses forms, texts and everything else that is not JSON', async () => {
    for (const type of [
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'text/plain',
      'text/plain; charset=application/json',
      'application/json-patch+json',
      'text/json',
      'application/json, text/plain',
      'application/json; charset=utf-16',
      '',
    ]) {
      const answer = await rawRequest({
        port: host.port,
        method: 'POST',
        path: '/rpc/bookmarks.add',
        headers: [...own, ...(type ? ['Content-Type', type] : [])],
        body: '{"slug":"harbin-medical-university"}',
      });
      expect(answer.status, type).toBe(415);
      expect(JSON.parse(answer.body)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    }
    expect((await call(host, 'bookmarks.list', {})).value).toEqual({ rows: [] });
  });

  it('refuses what is not JSON within, or not text', async () => {
    for (const body of ['', '{', "{'a':1}", 'undefined', '{"a":1}{', '\uFEFF{', Buffer.from([0x7b, 0xff, 0x7d])]) {
      const answer = await rawRequest({
        port: host.port,
        method: 'POST',
        path: '/rpc/reference.about',
        headers: [...own, 'Content-Type', 'application/json'],
        body,
      });
      expect(JSON.parse(answer.body)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    }
  });

  it('changes nothing on a GET', async () => {
    for (const name of Object.keys(contract)) {
      for (const method of ['GET', 'HEAD']) {
        const answer = await rawRequest({
          port: host.port,
          method,
          path: `/rpc/${name}?slug=harbin-medical-university&input={"slug":"harbin-medical-university"}`.replaceAll(
            '"',
            '%22',
          ),
          headers: own,
        });
        expect(answer.status, `${method} ${name}`).toBe(405);
      }
    }
    expect((await call(host, 'bookmarks.list', {})).value).toEqual({ rows: [] });
    refused(
      `9 types that forms and texts are posted as: refused; GET and HEAD on ${Object.keys(contract).length} calls: refused, nothing changed`,
    );
  });

  it('refuses a body that is announced or found to be too large, without reading on', async () => {
    const announced = await new Promise<string>((resolve) => {
      let text = '';
      void open().then((socket) => {
        socket.on('data', (chunk) => {
          text += chunk.toString();
        });
        socket.on('close', () => {
          resolve(text);
        });
        socket.on('error', () => undefined);
        socket.write(
          `POST /rpc/notes.set HTTP/1.1\r\nHost: 127.0.0.1:${host.port}\r\nAuthorization: Bearer ${host.token}\r\nContent-Type: application/json\r\nContent-Length: 2000000000\r\n\r\n{`,
        );
      });
    });
    expect(announced).toMatch(/^HTTP\/1\.1 413 /);
    expect(announced).toContain('"code":"too-large"');
    const chunk = `${(65_536).toString(16)}\r\n${'x'.repeat(65_536)}\r\n`;
    const found = await new Promise<{ text: string; sent: number }>((resolve) => {
      let text = '';
      let sent = 0;
      void open().then((socket) => {
        const pour = (): void => {
          while (sent < 1_000 && !socket.destroyed) {
            sent++;
            if (!socket.write(chunk)) return void socket.once('drain', pour);
          }
        };
        socket.on('data', (data) => {
          text += data.toString();
        });
        socket.on('close', () => {
          resolve({ text, sent });
        });
        socket.on('error', () => undefined);
        socket.write(
          `POST /rpc/notes.set HTTP/1.1\r\nHost: 127.0.0.1:${host.port}\r\nAuthorization: Bearer ${host.token}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`,
        );
        pour();
      });
    });
    expect(found.text).toMatch(/^HTTP\/1\.1 413 /);
    expect(found.text).toContain('"code":"too-large"');
    await answersInTime();
  });

  it('takes the longest note there may be, so that the limit is not what stops everything', async () => {
    expect(
      await call(host, 'notes.set', { slug: 'harbin-medical-university', body: '\u0001'.repeat(20_000) }),
    ).toMatchObject({ ok: true });
    expect(await call(host, 'notes.set', { slug: 'harbin-medical-university', body: '' })).toMatchObject({ ok: true });
  });

  it.concurrent('says nothing on a connection on which nothing was asked: a browser would take it for the answer to its first request', async () => {
    const silent = await open();
    const heard: Buffer[] = [];
    silent.on('data', (bytes: Buffer) => {
      heard.push(bytes);
    });
    expect(await closed(silent), 'and closes it in time').toBeLessThan(9_000);
    expect(Buffer.concat(heard).toString()).toBe('');
  }, 15_000);

  it.concurrent('closes connections whose headers, body or next request do not come, and answers others meanwhile', async () => {
    const silent = await open();
    let unasked = 0;
    silent.on('data', (bytes) => {
      unasked += bytes.length;
    });
    const slowHeaders = await open();
    let late = '';
    slowHeaders.on('data', (bytes: Buffer) => {
      late += bytes.toString();
    });
    slowHeaders.write('GET / HTTP/1.1\r\nHost: ');
    const dripping = setInterval(() => {
      slowHeaders.write('x');
    }, 500);
    const slowBody = await open();
    slowBody.write(
      `POST /rpc/reference.about HTTP/1.1\r\nHost: 127.0.0.1:${host.port}\r\nAuthorization: Bearer ${host.token}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{`,
    );
    const waits = [closed(silent), closed(slowHeaders), closed(slowBody)];
    expect(await answersInTime()).toBeLessThan(1_000);
    const times = await Promise.all(waits);
    clearInterval(dripping);
    for (const ms of times) expect(ms).toBeLessThan(13_000);
    expect(late).toMatch(/^HTTP\/1\.1 408 .*"message":"The request began/s);
    // A browser takes whatever it finds on a connection it opened ahead for the answer to its next request.
    expect(unasked).toBe(0);
  }, 20_000);

  it('stays bounded and goes on serving under 1,000 connections, silent ones and streams of events', async () => {
    const sockets: Socket[] = [];
    let alive = 0;
    let slowest = 0;
    for (let index = 0; index < 1_000; index++) {
      const socket = await open();
      alive++;
      socket.on('error', () => undefined);
      socket.on('close', () => {
        alive--;
      });
      if (index % 2 === 1)
        socket.write(
          `GET /events HTTP/1.1\r\nHost: 127.0.0.1:${host.port}\r\nAuthorization: Bearer ${host.token}\r\n\r\n`,
        );
      sockets.push(socket);
      if (index % 100 === 99) {
        const took = await answersInTime();
        expect(took).toBeLessThan(1_000);
        slowest = Math.max(slowest, took);
      }
    }
    await expect.poll(() => alive, { timeout: 5_000 }).toBeLessThanOrEqual(256);
    expect(await answersInTime()).toBeLessThan(1_000);
    mannered(
      `1,000 connections, silent ones and streams: ${alive} held, every answer meanwhile within ${Math.ceil(slowest)} ms; silent ones and slow headers and bodies closed within 13 s; a body of 2 GB refused unread`,
    );
    for (const socket of sockets) socket.destroy();
  });

  it('refuses more cookies than can be read, and says so in every language with what to do', async () => {
    for (const length of [1_000_000, 8_000_000]) {
      const answer = await rawRequest({ port: host.port, headers: [...own, 'Cookie', `bomb=${'x'.repeat(length)}`] });
      expect(answer.status).toBe(431);
      expect(answer.headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': contentSecurityPolicy,
      });
      for (const language of writtenLanguages) {
        const { title, text } = gate.overfull;
        expect(answer.body).toContain(title[language]);
        expect(answer.body).toContain(text[language]);
      }
      expect(answer.body, 'asks for nothing more').not.toMatch(/src=|href=/);
    }
    expect(await answersInTime()).toBeLessThan(1_000);
  });

  it('says what is wrong with what is no request', async () => {
    for (const text of ['EHLO almanac\r\n\r\n', 'GET / HTTP/1.1\r\nHost\r\n\r\n', '\u0016\u0003\u0001\r\n\r\n']) {
      const socket = await open();
      let answer = '';
      socket.on('data', (bytes: Buffer) => {
        answer += bytes.toString();
      });
      const gone = closed(socket);
      socket.write(text);
      await gone;
      expect(answer, text).toMatch(/^HTTP\/1\.1 400 /);
      expect(answer).toContain(`Content-Security-Policy: ${contentSecurityPolicy}`);
      expect(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')))).toMatchObject({
        ok: false,
        error: { code: 'invalid-input', message: expect.stringContaining('Open the address') },
      });
    }
  });
});
