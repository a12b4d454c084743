// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { comparePath, useCompareStore } from '../../../../../src/renderer/features/compare/compare-store.ts';

const store = () => useCompareStore.getState();
beforeEach(() => {
  store().choose([]);
  store().view({ currency: null, onlyDifferences: false });
});

describe('the schools that are compared', () => {
  it('stand once each, six at most', () => {
    store().choose(['a', 'b', 'a', 'c', 'd', 'e', 'f', 'g']);
    expect(store().slugs).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('are put in and taken out; where six stand, a seventh is refused and none is lost', () => {
    for (const slug of ['a', 'b', 'c', 'd', 'e', 'f']) expect(store().toggle(slug)).toBe(true);
    expect(store().toggle('g')).toBe(false);
    expect(store().slugs).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(store().toggle('a')).toBe(true);
    expect(store().slugs).toEqual(['b', 'c', 'd', 'e', 'f']);
  });

  it('and the way they are shown are there again when the page is read again', async () => {
    store().choose(['a', 'b']);
    store().view({ currency: 'EUR', onlyDifferences: true });
    useCompareStore.setState({ slugs: [], currency: null, onlyDifferences: false });
    sessionStorage.setItem(
      'compare',
      JSON.stringify({ state: { slugs: ['a', 'b'], currency: 'EUR', onlyDifferences: true }, version: 0 }),
    );
    await useCompareStore.persist.rehydrate();
    expect(store()).toMatchObject({ slugs: ['a', 'b'], currency: 'EUR', onlyDifferences: true });
  });
});

it.each([
  [[], undefined, '/compare'],
  [['a', 'b'], undefined, '/compare?school=a&school=b'],
  [['a'], { currency: 'EUR', onlyDifferences: true }, '/compare?school=a&currency=EUR&differences=1'],
  [['a'], { currency: null, onlyDifferences: false }, '/compare?school=a'],
])('the address of %j shown as %j is %s', (slugs, view, path) => {
  expect(comparePath(slugs, view)).toBe(path);
});
