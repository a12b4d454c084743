import { describe, expect, it } from 'vitest';
import { collectTerms } from '../../../../src/compiler/search/collected-terms.ts';

describe('the terms of a group', () => {
  it('have their ids ascending and once, in whichever order they came', () => {
    const terms = collectTerms(10);
    for (const id of [7, 3, 3, 900, 7]) terms.add('volga', id);
    terms.add('kama', 5);
    const { terms: sorted, idsOf } = terms.sorted(1_000);
    expect(sorted).toEqual(['kama', 'volga']);
    expect([...(idsOf(1, 2) as Uint32Array)]).toEqual([3, 7, 900]);
    expect([...(idsOf(0, 2) as Uint32Array)]).toEqual([3, 5, 7, 900]);
  });

  it('are of all entities of a set, those that come after as well', () => {
    const terms = collectTerms(10);
    const inRussia = [2];
    terms.addOfAll('russia', inRussia);
    terms.addOfAll('russland', inRussia);
    terms.add('russell', 4);
    terms.add('russia', 2);
    inRussia.push(6);
    const { terms: sorted, idsOf } = terms.sorted(6);
    expect(sorted).toEqual(['russell', 'russia', 'russland']);
    expect([...(idsOf(1, 2) as Uint32Array)]).toEqual([2, 6]);
    expect([...(idsOf(0, 3) as Uint32Array)]).toEqual([2, 4, 6]);
  });

  it('are cut, and none is empty', () => {
    const terms = collectTerms(3);
    terms.add('', 1);
    for (let id = 1; id <= 5_000; id++) terms.add(`term ${id}`, id);
    const { terms: sorted, idsOf } = terms.sorted(5_000);
    expect(sorted).toEqual(['ter']);
    expect(idsOf(0, 1)).toHaveLength(5_000);
  });

  it('are one where they came too many to be held as they come, whatever they are written in', () => {
    const terms = collectTerms(28);
    const of = (id: number) => [
      `same`,
      `school ${id % 40_000}`,
      `大学${id % 7}`,
      `\u{1F393}${id}`.slice(0, 1 + (id % 4)),
    ];
    const everywhere: number[] = [];
    const expected = new Map<string, Set<number>>();
    const highest = 60_000;
    for (let id = 1; id <= highest; id++) {
      for (const term of of(id)) {
        terms.add(term, id);
        expected.set(term, (expected.get(term) ?? new Set()).add(id));
      }
      if (id % 20_000 === 0) {
        terms.addOfAll('everywhere', everywhere);
        everywhere.push(id);
      }
    }
    expected.set('everywhere', new Set(everywhere));
    const { terms: sorted, idsOf } = terms.sorted(highest);
    expect(sorted).toEqual([...expected.keys()].sort());
    expect(
      sorted.every((term, at) => {
        const [ids, wanted] = [idsOf(at, at + 1), [...(expected.get(term) as Set<number>)]];
        return ids.length === wanted.length && wanted.every((id, nth) => ids[nth] === id);
      }),
    ).toBe(true);
    expect(idsOf(0, sorted.length)).toHaveLength(highest);
  });
});
