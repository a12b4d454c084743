import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boot, type Booted } from '../support/fake-electron/boot.ts';
import { root } from '../support/host.ts';
import { traversalPaths } from '../support/hostile.ts';
import { promised } from '../support/results.ts';

const reached = promised(4, 'scheme', import.meta.url, 'whole');

const renderer = join(root, 'out', 'renderer');
let program: Booted;
let contents: ReadonlySet<string>;

beforeAll(async () => {
  program = await boot();
  contents = new Set(
    readdirSync(renderer, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString('base64')),
  );
});
afterAll(() => {
  program.quit();
});

/** Why an answer is not as every answer must be, or null. */
async function fault(response: Response): Promise<string | null> {
  const policy = response.headers.get('Content-Security-Policy') ?? '';
  if (!policy.startsWith("default-src 'none'") || /unsafe|\*|https?:/.test(policy)) return `its policy is "${policy}"`;
  if (response.headers.get('X-Content-Type-Options') !== 'nosniff') return 'it may be sniffed';
  const body = Buffer.from(await response.arrayBuffer()).toString('base64');
  return body === '' || contents.has(body) ? null : "it holds bytes from outside the renderer's folder";
}

describe('the app scheme of the built program', () => {
  it("gives no byte from outside the renderer's folder for 2,000 tricks of traversal and encoding, and a policy with every answer", async () => {
    const faults: string[] = [];
    for (const path of traversalPaths(2_000)) {
      const found = await fault(await program.session.fetch(`app://almanac${path}`));
      if (found) faults.push(`${path}: ${found}`);
    }
    expect(faults).toEqual([]);
  });

  it('would be caught by these tricks if it joined paths as a careless server does', async () => {
    let [tried, leaks] = [0, 0];
    for (const path of traversalPaths(2_000)) {
      // Each leak is compared with all files of the folder, and some are of a database.
      if (leaks > 10) break;
      tried++;
      let body = '';
      try {
        body = readFileSync(join(renderer, decodeURIComponent(path)), 'utf8');
      } catch {
        continue;
      }
      if (
        await fault(
          new Response(body, {
            headers: { 'Content-Security-Policy': "default-src 'none'", 'X-Content-Type-Options': 'nosniff' },
          }),
        )
      )
        leaks++;
    }
    expect(leaks).toBeGreaterThan(10);
    reached(
      `2,000 tricks on app://, 0 bytes from outside, a policy on every answer; a careless server would leak at ${leaks} of the first ${tried}`,
    );
  });

  it('answers every address of a view with the window and every file with its type', async () => {
    for (const path of [
      '',
      '/',
      '/institutions/harbin-medical-university',
      '/print/profile/x?language=zh&paper=A4',
      '/sources#top',
    ]) {
      const response = await program.session.fetch(`app://almanac${path}`);
      expect(response.status, path).toBe(200);
      expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
      expect(await fault(response)).toBeNull();
    }
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(readFileSync(join(renderer, 'index.html'), 'utf8'))?.[1];
    const response = await program.session.fetch(`app://almanac${script}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
  });

  it('refuses other hosts, other methods and files that are not there, with the same policy', async () => {
    for (const [url, init] of [
      ['app://evil/index.html', {}],
      ['app://almanac.evil/index.html', {}],
      ['app://almanac@evil/index.html', {}],
      ['app://almanac/assets/none.js', {}],
      ['app://almanac/', { method: 'POST', body: 'x' }],
    ] as const) {
      const response = await program.session.fetch(url, init);
      expect(response.status, url).toBeGreaterThanOrEqual(400);
      expect(await fault(response)).toBeNull();
    }
  });

  it('serves a window whose every address is absolute and that has no inline script or style', () => {
    const html = readFileSync(join(renderer, 'index.html'), 'utf8');
    expect(
      [...html.matchAll(/(?:src|href)="([^"]*)"/g)]
        .map((match) => match[1])
        .filter((address) => !address?.startsWith('/')),
    ).toEqual([]);
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|<style|\sstyle=|\son\w+=/i);
  });
});
