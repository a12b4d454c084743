import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { electronBinary, electronPath } from '../../../scripts/electron-binary.ts';

const zip = Buffer.alloc(300_000, 'electron');
const name = `electron-v45.0.0-${process.platform}-${process.arch}.zip`;
const quick = {
  limits: { probeMs: 5_000, stallMs: 700, installMs: 5_000 },
  tell: (words: string) => {
    told.push(words);
  },
};
let told: string[] = [];

let folder: string;
let mirror: Server;
let answer: (request: IncomingMessage, response: ServerResponse) => void;
/** What was asked for, with the range. */
let asked: string[];
const environment = ['ELECTRON_MIRROR', 'electron_config_cache', 'HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy'];
const before = environment.map((key) => [key, process.env[key]] as const);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'almanac-electron-package-'));
  writeFileSync(join(folder, 'package.json'), '{"version":"45.0.0"}');
  writeFileSync(
    join(folder, 'checksums.json'),
    JSON.stringify({ [name]: createHash('sha256').update(zip).digest('hex') }),
  );
  asked = [];
  told = [];
  answer = whole;
  mirror = createServer((request, response) => {
    asked.push(`${request.method} ${request.headers.range ?? 'all'}`);
    answer(request, response);
  });
  await new Promise<void>((resolve) => {
    mirror.listen(0, '127.0.0.1', () => {
      resolve();
    });
  });
  const { port } = mirror.address() as AddressInfo;
  process.env['ELECTRON_MIRROR'] = `http://127.0.0.1:${port}/`;
  process.env['electron_config_cache'] = join(folder, 'cache');
});
afterEach(() => {
  for (const [key, value] of before) {
    if (value === undefined) delete process.env[key];
    else process.env[key] = value;
  }
  mirror.closeAllConnections();
  mirror.close();
  rmSync(folder, { recursive: true, force: true });
});

function whole(request: IncomingMessage, response: ServerResponse): void {
  const begin = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);
  response.writeHead(begin > 0 ? 206 : 200, { 'Content-Length': zip.length - begin });
  response.end(request.method === 'HEAD' ? undefined : zip.subarray(begin));
}

const installer = (script: string): void => {
  writeFileSync(join(folder, 'install.js'), script);
};
/** As the package's own: it takes what lies in the cache, and writes where the binary stands. */
const sound = `const fs = require('fs'), path = require('path');
const found = fs.readdirSync(process.env.electron_config_cache, { recursive: true }).find((name) => name.endsWith('.zip'));
if (!found) { console.error('Error: nothing in the cache'); process.exit(1); }
const to = ${JSON.stringify('TARGET')};
fs.mkdirSync(path.dirname(to), { recursive: true }); fs.writeFileSync(to, ''); fs.writeFileSync(__dirname + '/path.txt', 'x');`;
const installsSoundly = (): void => {
  installer(sound.replace('"TARGET"', JSON.stringify(electronPath(folder))));
};

describe("looking for Electron's binary", () => {
  it('takes the one that is there, without running the installer', async () => {
    mkdirSync(join(electronPath(folder), '..'), { recursive: true });
    writeFileSync(electronPath(folder), '');
    writeFileSync(join(folder, 'path.txt'), 'electron');
    installer(`require('fs').writeFileSync(__dirname + '/ran', '')`);
    expect(await electronBinary(folder, quick)).toEqual({ path: electronPath(folder) });
    expect(existsSync(join(folder, 'ran'))).toBe(false);
    expect(asked).toEqual([]);
  });

  it('fetches what is missing once, into the cache of the installer, which then unpacks it', async () => {
    installsSoundly();
    expect(await electronBinary(folder, quick)).toEqual({ path: electronPath(folder) });
    expect(asked).toEqual(['HEAD all', 'GET all']);
    expect(told.join()).toMatch(/Fetching Electron, once: \d+ MB of \d+ MB/);
    rmSync(join(folder, 'path.txt'));
    expect(await electronBinary(folder, quick)).toEqual({ path: electronPath(folder) });
    expect(asked).toHaveLength(2);
  });

  it('goes on from where a download broke off', async () => {
    installsSoundly();
    answer = (request, response) => {
      if (request.method === 'HEAD') return whole(request, response);
      response.writeHead(200, { 'Content-Length': zip.length });
      response.write(zip.subarray(0, 100_000), () => response.destroy());
    };
    expect(await electronBinary(folder, quick)).toEqual({ problem: expect.stringMatching(/broke off.*goes on/) });
    answer = whole;
    expect(await electronBinary(folder, quick)).toEqual({ path: electronPath(folder) });
    expect(asked.at(-1)).toMatch(/^GET bytes=[1-9]\d*-$/);
  });

  it('lets a slow download take longer than any silence may, and ends a silent one', async () => {
    installsSoundly();
    answer = (request, response) => {
      if (request.method === 'HEAD') return whole(request, response);
      response.writeHead(200, { 'Content-Length': zip.length });
      let sent = 0;
      const timer = setInterval(() => {
        response.write(zip.subarray(sent, (sent += 20_000)));
        if (sent < zip.length) return;
        clearInterval(timer);
        response.end();
      }, 150);
    };
    // Long enough that a busy machine, which lets two programs wait for their turn, does not make the mirror silent.
    const limits = { ...quick.limits, stallMs: 2_000 };
    const begun = performance.now();
    expect(await electronBinary(folder, { ...quick, limits })).toEqual({ path: electronPath(folder) });
    expect(performance.now() - begun).toBeGreaterThan(limits.stallMs);
    rmSync(join(folder, 'cache'), { recursive: true });
    rmSync(join(folder, 'path.txt'));
    answer = (request, response) => {
      if (request.method === 'HEAD') return whole(request, response);
      response.writeHead(200, { 'Content-Length': zip.length });
      response.write('e');
    };
    expect(await electronBinary(folder, quick)).toEqual({ problem: expect.stringMatching(/nothing came for 0.7 s/) });
  });

  it('takes nothing that its makers did not publish', async () => {
    installsSoundly();
    answer = (_, response) => {
      response.end('something else');
    };
    expect(await electronBinary(folder, quick)).toEqual({ problem: expect.stringMatching(/not what its makers/) });
    expect(
      readdirSync(join(folder, 'cache'), { recursive: true }).filter((each) => String(each).includes('.zip')),
    ).toEqual([]);
  });

  it('says at once that the place of the download cannot be reached, or what it answers', async () => {
    installsSoundly();
    answer = (_, response) => {
      response.writeHead(404).end();
    };
    expect(await electronBinary(folder, quick)).toEqual({ problem: 'its download answers 404' });
    process.env['ELECTRON_MIRROR'] = 'http://127.0.0.1:9/';
    expect(await electronBinary(folder, quick)).toEqual({
      problem: expect.stringMatching(/^its download cannot be reached/),
    });
  });

  it('goes through the proxy that the environment names', async () => {
    installsSoundly();
    const { port } = mirror.address() as AddressInfo;
    process.env['ELECTRON_MIRROR'] = 'http://electron.example/';
    process.env['http_proxy'] = `http://127.0.0.1:${port}/`;
    delete process.env['NO_PROXY'];
    delete process.env['no_proxy'];
    const through: string[] = [];
    mirror.on('connect', (request, socket) => {
      through.push(request.url ?? '');
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
    answer = (request, response) => {
      through.push(request.url ?? '');
      whole(request, response);
    };
    try {
      await electronBinary(folder, quick);
    } finally {
      delete process.env['http_proxy'];
    }
    expect(through.join()).toMatch(/electron\.example/);
  });

  it("gives up on an installer that hangs, and gives a failing one's own first line", async () => {
    installer(`setTimeout(() => {}, 60_000)`);
    expect(await electronBinary(folder, { ...quick, limits: { ...quick.limits, installMs: 400 } })).toEqual({
      problem: expect.stringMatching(/took too long/),
    });
    installer(`console.error('Error: checksum mismatch\\n    at x'); process.exit(1);`);
    expect(await electronBinary(folder, quick)).toEqual({
      problem: 'it could not be unpacked: Error: checksum mismatch',
    });
  });
});
