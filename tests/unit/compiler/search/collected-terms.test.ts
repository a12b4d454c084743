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
});
