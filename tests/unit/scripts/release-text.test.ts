import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { releaseText } from '../../../scripts/release-text.ts';

const changelog = readFileSync(join(import.meta.dirname, '..', '..', '..', 'CHANGELOG.md'), 'utf8');

it('takes the text of a release out of the changelog, by its tag', () => {
  expect(releaseText(changelog, 'v2026.11')).toMatch(/^- The first edition/);
  expect(releaseText(changelog, '2027.1')).not.toMatch(/first edition/);
});

it('has none for a tag that the changelog does not know', () => {
  for (const tag of ['v2026.1', 'v1999.01', '', 'Newest']) expect(releaseText(changelog, tag)).toBeNull();
});
