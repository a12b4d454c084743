import { describe, expect, it } from 'vitest';
import { agencyOnly } from '../../../../src/shared/domain/agency-only.ts';
import type { SourceKind } from '../../../../src/shared/domain/kinds.ts';
import type { Preferable } from '../../../../src/shared/domain/preference.ts';

const claim = (
  value: number | string,
  sourceKind: SourceKind,
  more: Partial<Pick<Preferable, 'qualifier' | 'fromPack'>> = {},
): Preferable => ({
  property: typeof value === 'number' ? 'students-total' : 'partner',
  text: { en: String(value) },
  number: typeof value === 'number' ? value : null,
  unit: typeof value === 'number' ? 'people' : null,
  qualifier: null,
  scope: null,
  asOf: null,
  rank: 'normal',
  sourceKind,
  ...more,
});
const marked = (...claims: readonly Preferable[]) => [...agencyOnly(claims)];

describe('what an agency alone says', () => {
  it('is so until a better source agrees, and a pack is none', () => {
    const agency = claim(5, 'agency');
    const theirs = claim(5, 'official', { fromPack: true });
    expect(marked(agency, claim(6, 'official'))).toEqual([agency]);
    expect(marked(agency, claim(5, 'press'))).toEqual([]);
    expect(marked(agency, theirs)).toEqual([agency]);
    expect(marked(claim(5, 'agency', { fromPack: true }), theirs)).toEqual([]);
    expect(marked(claim(5, 'press'))).toEqual([]);
  });

  it('is not so where a better source says it in other words', () => {
    expect(marked(claim(5, 'agency'), claim(4, 'press', { qualifier: 'at-least' }))).toEqual([]);
    const partner = claim('Omsk State', 'agency');
    expect(marked(partner, claim('Omsk state.', 'press'))).toEqual([]);
    expect(marked(partner, claim('Omsk', 'press'))).toEqual([partner]);
  });
});
