import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { electronBinary } from '../../../scripts/electron-binary.ts';

let folder: string;
let mirror: Server;
const quick = { probeMs: 2_000, offlineMs: 1_000, onlineMs: 1_500 };

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'almanac-electron-package-'));
  writeFileSync(join(folder, 'package.json'), '{"version":"45.0.0"}');
  mirror = createServer((_, response) => {
    response.end();
  });
  await new Promise<void>((resolve) => {
    mirror.listen(0, '127.0.0.1', () => {
      resolve();
    });
  });
});
afterEach(() => {
  delete process.env['ELECTRON_MIRROR'];
  mirror.close();
  rmSync(folder, { recursive: true, force: true });
});
const mirrorIs = (up: boolean): void => {
  process.env['ELECTRON_MIRROR'] = up
    ? `http://127.0.0.1:${(mirror.address() as AddressInfo).port}/`
    : 'http://127.0.0.1:9/';
};
const installer = (script: string): void => {
  writeFileSync(join(folder, 'install.js'), script);
};

describe("looking for Electron's binary", () => {
  it('takes the one that is there, without running the installer', async () => {
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist', 'electron'), '');
    writeFileSync(join(folder, 'path.txt'), 'electron');
    installer(`require('fs').writeFileSync(__dirname + '/ran', '')`);
    expect(await electronBinary(folder, quick)).toEqual({ path: join(folder, 'dist', 'electron') });
    expect(existsSync(join(folder, 'ran'))).toBe(false);
  });

  it("runs the package's installer when it is missing", async () => {
    mirrorIs(true);
    installer(
      `const fs = require('fs'); fs.mkdirSync(__dirname + '/dist'); fs.writeFileSync(__dirname + '/dist/electron', ''); fs.writeFileSync(__dirname + '/path.txt', 'electron');`,
    );
    expect(await electronBinary(folder, quick)).toEqual({ path: join(folder, 'dist', 'electron') });
  });

  it('says at once that the place of the download cannot be reached', async () => {
    mirrorIs(false);
    installer(`console.error('TypeError: fetch failed'); process.exit(1);`);
    expect(await electronBinary(folder, quick)).toEqual({
      problem: expect.stringMatching(/^its download cannot be reached/),
    });
  });

  it('gives up on an installer that hangs, sooner when the place does not answer', async () => {
    installer(`setTimeout(() => {}, 60_000)`);
    for (const up of [false, true]) {
      mirrorIs(up);
      const begun = performance.now();
      expect(await electronBinary(folder, quick)).toEqual({
        problem: expect.stringMatching(up ? /took too long/ : /cannot be reached/),
      });
      expect(performance.now() - begun).toBeLessThan(4_000);
    }
  });

  it("gives the installer's own first line when it fails", async () => {
    mirrorIs(true);
    installer(`console.error('Error: checksum mismatch\\n    at x'); process.exit(1);`);
    expect(await electronBinary(folder, quick)).toEqual({ problem: 'the download failed: Error: checksum mismatch' });
  });
});
