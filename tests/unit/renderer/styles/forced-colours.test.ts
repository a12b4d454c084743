import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../../../src/renderer');
const sheets = globSync('**/*.css', { cwd: folder }).map((name) => readFileSync(join(folder, name), 'utf8'));

it('room is never kept by a border that is transparent: where the system sets the colours it is drawn', () => {
  const borders = /border-(?:top|bottom|block|inline)[a-z-]*: [^;]*\btransparent/g;
  expect(sheets.length).toBeGreaterThan(30);
  expect('border-block: 4px solid transparent;').toMatch(borders);
  expect(sheets.flatMap((sheet) => sheet.match(borders) ?? [])).toEqual([]);
});

it('what is current has the colours of the system, whatever a view sets it in', () => {
  const forced = sheets.flatMap((sheet) => sheet.match(/forced-colors: active\) \{\n {2}\[aria-current\][^}]*/) ?? []);
  expect(forced).toHaveLength(1);
  expect(forced[0]).toMatch(/background: Highlight !important;\n\s*color: HighlightText !important;/);
});
