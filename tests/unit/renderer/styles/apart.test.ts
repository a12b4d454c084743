import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../../../src/renderer');

/** Names of windows, files and hints, and letters of a drawing: nothing that is broken into lines. */
const unbroken = /title\b|drafts|usePageTitle|digits\(point/;

it('no line of the window begins with the dot that sets things apart: it stays with what is before it', () => {
  const files = globSync('**/*.{ts,tsx,css}', { cwd: folder });
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line.includes(' · ') && !unbroken.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});
