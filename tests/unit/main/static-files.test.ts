import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findStaticFile, listStaticFiles, type StaticFiles } from '../../../src/main/static-files.ts';

let folder: string;
let files: StaticFiles;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'almanac-static-'));
  mkdirSync(join(folder, 'r', 'assets'), { recursive: true });
  for (const name of ['r/index.html', 'r/assets/a-1.js', 'r/assets/f.woff2', 'secret.txt'])
    writeFileSync(join(folder, name), name);
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'r', 'link.txt'));
  files = listStaticFiles(join(folder, 'r'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("the window's files", () => {
  it('are found by their address, with type and how long to keep them', () => {
    expect(findStaticFile(files, '/assets/a-1.js')).toMatchObject({
      path: join(folder, 'r', 'assets', 'a-1.js'),
      contentType: 'text/javascript; charset=utf-8',
      cacheControl: expect.stringContaining('immutable'),
    });
    expect(findStaticFile(files, '/index.html')).toMatchObject({
      contentType: 'text/html; charset=utf-8',
      cacheControl: 'no-cache',
    });
    expect(findStaticFile(files, '/assets/f.woff2')?.contentType).toBe('font/woff2');
  });

  it.each(['/', '/institutions/harbin-medical-university', '/print/profile/x', '/sources/'])(
    'answer the view %s with the window',
    (path) => {
      expect(findStaticFile(files, path)?.path).toBe(join(folder, 'r', 'index.html'));
    },
  );

  it.each([
    '',
    'index.html',
    '/x.js',
    '/link.txt',
    '/../secret.txt',
    '/..',
    '/.',
    '/a/../..',
    '//',
    '//a',
    '/a//b',
    '/%2e%2e/secret.txt',
    '/%252e',
    '/%',
    '/a%00',
    '/a%5Cb',
    '/C:',
    '/assets/..',
    `/${'a'.repeat(3_000)}`,
  ])('have nothing at %s', (path) => {
    expect(findStaticFile(files, path)).toBeNull();
  });

  it('say what to do when the window was not built', () => {
    expect(() => listStaticFiles(folder)).toThrow(/npm run build/);
  });
});
