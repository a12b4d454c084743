import { describe, expect, it } from 'vitest';
import { largestPack, largestPackFile } from '../../../../../src/shared/contract/limits.ts';
import { broughtKind } from '../../../../../src/renderer/ui/brought/brought-file.ts';

describe('broughtKind', () => {
  it.each([
    ['fair-2026.almanac-pack', 'pack'],
    ['Fair 2026.ALMANAC-PACK', 'pack'],
    ['almanac-2027.4.almanac-edition', 'edition'],
    ['fair-2026.zip', 'pack'],
    ['almanac-list-россия-2026-11-28.almanac-list', 'list'],
    ['LIST.Almanac-List', 'list'],
    ['almanac-list-saved-2026-01-02.json', 'list'],
    ['almanac-list', null],
    ['list.almanac-list.exe', null],
    ['table.csv', null],
    ['v1.58-2024-12-11-ror-data.zip', 'world'],
    ['v1.58-2024-12-11-ror-data_schema_v2.json', 'world'],
    ['ror-v2-education.json.gz', 'world'],
    ['mirror-figures.zip', 'pack'],
  ] as const)('takes %s for %s', (name, kind) => {
    expect(broughtKind(name)).toBe(kind);
  });

  it('takes a zip too large for a pack for a file of ROR', () => {
    expect(broughtKind('download.zip', 40_000_000)).toBe('world');
    expect(broughtKind('fair.almanac-pack', 40_000_000)).toBe('pack');
  });

  it('takes a zip for a pack as long as one with files beside its figures can be so large', () => {
    expect(broughtKind('fair-2026.zip', largestPack + 1)).toBe('pack');
    expect(broughtKind('fair-2026.zip', largestPackFile)).toBe('pack');
    expect(broughtKind('fair-2026.zip', largestPackFile + 1)).toBe('world');
  });
});
