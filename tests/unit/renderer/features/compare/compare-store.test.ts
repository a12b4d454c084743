import { beforeEach, describe, expect, it } from 'vitest';
import { comparePath, useCompareStore } from '../../../../../src/renderer/features/compare/compare-store.ts';

const store = () => useCompareStore.getState();
beforeEach(() => {
  store().choose([]);
  store().view({});
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
    useCompareStore.setState({ slugs: [], shown: {} });
    sessionStorage.setItem(
      'compare',
      JSON.stringify({ state: { slugs: ['a', 'b'], shown: { currency: 'EUR', onlyDifferences: true } }, version: 0 }),
    );
    await useCompareStore.persist.rehydrate();
    expect(store()).toMatchObject({ slugs: ['a', 'b'], shown: { currency: 'EUR', onlyDifferences: true } });
  });
});

it.each([
  [[], undefined, '/compare'],
  [['a', 'b'], undefined, '/compare?school=a&school=b'],
  [['a'], { currency: 'EUR', onlyDifferences: true }, '/compare?school=a&currency=EUR&differences=1'],
  [['a'], { onlyDifferences: false }, '/compare?school=a'],
  [['a'], { depth: 'like' as const, currency: null }, '/compare?school=a&depth=like&currency=stated'],
  [
    ['a', 'b'],
    { programmes: [{ school: 'b', programme: 'medicine' }], like: { field: '0912' as const, language: 'en' as const } },
    '/compare?school=a&school=b&programme=b.medicine&field=0912&teaching=en',
  ],
])('the address of %j shown as %j is %s', (slugs, view, path) => {
  expect(comparePath(slugs, view)).toBe(path);
});
