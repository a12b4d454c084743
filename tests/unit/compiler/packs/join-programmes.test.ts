import { describe, expect, it } from 'vitest';
import { joinProgrammes } from '../../../../src/compiler/packs/join-programmes.ts';

const title = { en: 'Medicine', zh: '医学', ru: 'Медицина' };
const programme = (slug: string, claims: readonly object[], more: object = {}) =>
  ({ slug, title, level: 'bachelor', source: ['edition'], claims, specialities: [], ...more }) as never;
const claim = (value: number, source = 'edition') => ({ property: 'tuition', value, unit: 'CNY', source: [source] });
const cited = { cite: (source: string) => `pack-${source}`, itself: () => 'pack', made: () => [] };
/** Tells a path as a number, so that it can be followed. */
const lineOf = (path: readonly PropertyKey[]) => path.length * 100 + Number(path[1]) * 10 + Number(path[3] ?? 0);

describe('the programmes of a pack over those of the edition', () => {
  it('add their claims to the programme of the same slug, cited as the pack’s', () => {
    const joined = joinProgrammes(
      [programme('a', [claim(1)]), programme('b', [])],
      [programme('b', [claim(2)])],
      cited,
      lineOf,
    );
    expect(joined.added).toBe(1);
    expect(joined.items).toMatchObject([
      { slug: 'a', claims: [{ value: 1, source: ['edition'] }] },
      { slug: 'b', source: ['edition', 'pack-edition'], claims: [{ value: 2, source: ['pack-edition'] }] },
    ]);
    expect(joined.lineOf([1, 'claims', 0, 'value'])).toBe(lineOf(['programmes', 0, 'claims', 0, 'value']));
    expect(joined.lineOf([0, 'claims', 0])).toBeUndefined();
  });

  it('add what both say alike only once', () => {
    const joined = joinProgrammes([programme('a', [claim(1)])], [programme('a', [claim(1), claim(2)])], cited, lineOf);
    expect(joined.added).toBe(1);
    expect(joined.items).toMatchObject([{ claims: [{ value: 1 }, { value: 2 }] }]);
    expect(joined.lineOf([0, 'claims', 1])).toBe(lineOf(['programmes', 0, 'claims', 1]));
  });

  it('come as programmes of their own where the edition has none of the slug', () => {
    const joined = joinProgrammes([programme('a', [])], [programme('c', [claim(3)])], cited, lineOf);
    expect(joined.items).toMatchObject([{ slug: 'a' }, { slug: 'c', source: ['pack-edition'] }]);
    expect(joined.lineOf([1, 'claims', 0])).toBe(lineOf(['programmes', 0, 'claims', 0]));
  });

  it('leave title, degree, level, language and field as the edition has them, and tell it', () => {
    const joined = joinProgrammes(
      [programme('a', [], { language: 'en' })],
      [programme('a', [], { language: 'zh', title: { ...title, en: 'Other' } })],
      cited,
      lineOf,
    );
    expect(joined.items).toMatchObject([{ title, language: 'en' }]);
    expect(joined.otherwise.map(({ part }) => part)).toEqual(['title', 'language']);
  });
});
