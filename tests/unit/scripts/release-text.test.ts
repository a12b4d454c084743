import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isTagOf, releaseText } from '../../../scripts/release-text.ts';

const read = (path: string) => readFileSync(join(import.meta.dirname, '..', '..', '..', path), 'utf8');
const changelog = read('CHANGELOG.md');

it('takes the text of a release out of the changelog, by its tag', () => {
  expect(releaseText(changelog, 'v2026.11')).toMatch(/^- The first edition/);
  expect(releaseText(changelog, '2027.1')).not.toMatch(/first edition/);
});

it('is of the version by which files of a release are named, which is the edition that they hold', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const edition = /^edition: "(.+)"$/m.exec(read('resources/sources/edition.yaml'))?.[1] ?? '';
  expect(isTagOf(version, `v${edition}`)).toBe(true);
  expect(releaseText(changelog, `v${edition}`)).not.toBeNull();
  for (const tag of ['v2026.11', `v${edition}0`, `v${version}`, '']) expect(isTagOf(version, tag)).toBe(false);
});

it('has none for a tag that the changelog does not know', () => {
  for (const tag of ['v2026.1', 'v1999.01', '', 'Newest']) expect(releaseText(changelog, tag)).toBeNull();
});
