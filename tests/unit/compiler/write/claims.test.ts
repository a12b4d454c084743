import { describe, expect, it } from 'vitest';
import { institutionFile } from '../../../../src/compiler/format/files.ts';
import { claimRows } from '../../../../src/compiler/write/claims.ts';
import type { SourceKind } from '../../../../src/shared/domain/kinds.ts';

const kindOf = (source: string) => source.split('-')[0] as SourceKind;
const deprecated = { en: 'Wrong', zh: '有误', ru: 'Неверно' };

function rows(claims: readonly object[]) {
  const value = institutionFile.parse({
    tier: 'listed',
    kind: 'university',
    names: [{ value: 'A', lang: 'en', kind: 'official' }],
    place: { country: 'CN' },
    claims,
  });
  return claimRows(
    { file: 'institutions/a.yaml', slug: 'a', lineOf: () => 1, type: 'institution', members: [], value },
    kindOf,
  );
}
const students = (value: number, source: string | string[], more: object = {}) => ({
  property: 'students-total',
  value,
  source,
  ...more,
});
const ranks = (claims: readonly object[]) =>
  rows(claims).map(({ number, source, rank }) => `${number} ${source} ${rank}`);
const flags = (claims: readonly object[]) =>
  rows(claims).map(({ number, source, flag }) => `${number} ${source} ${flag}`);

describe('ranking claims by the stated rule', () => {
  it('prefers the value that stands first where values differ', () => {
    expect(
      ranks([
        students(11000, 'official-old', { as_of: 2020 }),
        students(12000, 'official-new', { as_of: 2024 }),
        students(13000, 'press', { as_of: 2025 }),
      ]),
    ).toEqual(['11000 official-old normal', '12000 official-new preferred', '13000 press normal']);
  });

  it('prefers, with it, the other sources that say the same', () => {
    expect(ranks([students(12000, ['official', 'agency']), students(11000, 'press')])).toEqual([
      '12000 official preferred',
      '12000 agency preferred',
      '11000 press normal',
    ]);
  });

  it('prefers nothing where all agree, and one where they do not', () => {
    expect(ranks([students(12000, ['official', 'press'])])).toEqual(['12000 official normal', '12000 press normal']);
    expect(ranks([students(12000, 'press'), students(11000, 'government')])).toEqual([
      '12000 press normal',
      '11000 government preferred',
    ]);
    expect(ranks([students(12000, 'official-a'), students(11000, 'official-b')])).toEqual([
      '12000 official-a preferred',
      '11000 official-b normal',
    ]);
  });

  it('never prefers a value known to be wrong, even beside the same from an official source', () => {
    expect(
      ranks([
        students(12000, 'official', { as_of: 2024 }),
        students(12000, 'press', { deprecated }),
        students(11000, 'encyclopedia'),
      ]),
    ).toEqual(['12000 official preferred', '12000 press deprecated', '11000 encyclopedia normal']);
    expect(ranks([students(12000, 'official', { deprecated }), students(11000, 'encyclopedia')])).toEqual([
      '12000 official deprecated',
      '11000 encyclopedia normal',
    ]);
  });

  it('keeps scopes apart', () => {
    const scope = { en: 'First Hospital', zh: '第一医院', ru: 'Первая больница' };
    expect(ranks([students(12000, 'official'), students(300, 'press', { scope })])).toEqual([
      '12000 official normal',
      '300 press normal',
    ]);
  });
});

describe('flagging what only an agency says', () => {
  it('flags a value that no better source gives', () => {
    expect(flags([students(12000, 'agency'), students(11000, 'official')])).toEqual([
      '12000 agency agency-only',
      '11000 official null',
    ]);
  });

  it('does not flag what another source says too, or about, or in another unit', () => {
    expect(flags([students(12000, ['agency', 'press'])])).toEqual(['12000 agency null', '12000 press null']);
    expect(flags([students(12000, 'agency'), students(11900, 'encyclopedia', { qualifier: 'about' })])[0]).toBe(
      '12000 agency null',
    );
    expect(
      flags([
        { property: 'campus-area', value: 1500, unit: 'mu', source: 'agency' },
        { property: 'campus-area', value: 100, unit: 'ha', source: 'official' },
      ])[0],
    ).toBe('1500 agency null');
  });

  it('flags it where two agencies say the same, and where the other source speaks of another scope', () => {
    expect(flags([students(12000, ['agency-a', 'agency-b'])])).toEqual([
      '12000 agency-a agency-only',
      '12000 agency-b agency-only',
    ]);
    expect(
      flags([students(12000, 'agency'), students(12000, 'official', { scope: { en: 'a', zh: 'b', ru: 'c' } })])[0],
    ).toBe('12000 agency agency-only');
  });
});

describe('a claim as a row', () => {
  it('stands once for each source, in the order of the file', () => {
    expect(rows([students(1, ['b', 'a']), students(2, 'c')]).map(({ source }) => source)).toEqual(['b', 'a', 'c']);
  });

  it('carries text, unit, qualifier, scope and date', () => {
    expect(
      rows([students(10000, 'press', { qualifier: 'at-least', scope: 'both campuses', as_of: '2021-05' })])[0],
    ).toMatchObject({
      text: { en: '10000' },
      number: 10000,
      unit: 'people',
      qualifier: 'at-least',
      scope: { en: 'both campuses' },
      asOf: '2021-05',
      deprecation: null,
      sourceKind: 'press',
    });
  });
});
