import { describe, expect, it } from 'vitest';
import { broughtKind } from '../../../../src/renderer/ui/brought/brought-file.ts';

describe('broughtKind', () => {
  it.each([
    ['fair-2026.almanac-pack', 'pack'],
    ['Fair 2026.ALMANAC-PACK', 'pack'],
    ['fair-2026.zip', 'pack'],
    ['almanac-list-россия-2026-11-28.almanac-list', 'list'],
    ['LIST.Almanac-List', 'list'],
    ['almanac-list-saved-2026-01-02.json', 'list'],
    ['almanac-list', null],
    ['list.almanac-list.exe', null],
    ['table.csv', null],
  ] as const)('takes %s for %s', (name, kind) => {
    expect(broughtKind(name)).toBe(kind);
  });
});
