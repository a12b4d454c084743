import { describe, expect, it } from 'vitest';
import { indexInWhole, inOrder, moved } from '../../../../../../src/renderer/features/lists/rows/reorder.ts';

describe('the order of a list', () => {
  it('moves one entry to another index, either way', () => {
    expect(moved(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
    expect(moved(['a', 'b', 'c', 'd'], 3, 0)).toEqual(['d', 'a', 'b', 'c']);
    expect(moved(['a', 'b'], 1, 9)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 7, 0)).toEqual(['a', 'b']);
  });

  it('gives for every place among those shown the place in the whole that looks like it', () => {
    const whole = ['a', 'x', 'b', 'y', 'c', 'z', 'd'];
    const shown = ['a', 'b', 'c', 'd'];
    for (const id of shown) {
      for (let to = 0; to < shown.length; to++) {
        const next = moved(whole, whole.indexOf(id), indexInWhole(whole, shown, id, to));
        expect(next.filter((one) => shown.includes(one)).indexOf(id), `${id} to ${to}`).toBe(to);
        expect(next.filter((one) => one !== id)).toEqual(whole.filter((one) => one !== id));
      }
    }
    expect(indexInWhole(['a', 'b'], ['b'], 'b', 0), 'alone among those shown, it stays').toBe(1);
  });

  it('keeps the order that was asked for while entries come and go', () => {
    expect(inOrder(['a', 'b', 'c'], null)).toEqual(['a', 'b', 'c']);
    expect(inOrder(['a', 'b', 'c'], ['c', 'a', 'b'])).toEqual(['c', 'a', 'b']);
    expect(inOrder(['b', 'new', 'c'], ['c', 'a', 'b'])).toEqual(['c', 'b', 'new']);
  });
});
