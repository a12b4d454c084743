import { expect, test } from 'vitest';
import { compareStaticRank, type StaticRankCounts } from '../../../src/compiler/static-rank.ts';

const school: StaticRankCounts = {
  slug: 'b',
  type: 'institution',
  tier: 'profile',
  names: 5,
  claims: 30,
  rankings: 2,
  bestWorldRank: null,
  memberships: 1,
  programmes: 2,
};
const order = (...counts: Partial<StaticRankCounts>[]) =>
  counts
    .map((count) => ({ ...school, ...count }))
    .sort(compareStaticRank)
    .map(({ slug }) => slug);

test('a profile stands before any listed entry', () => {
  expect(
    order({ slug: 'listed', tier: 'listed', bestWorldRank: 1, claims: 500 }, { slug: 'profile', claims: 0, names: 1 }),
  ).toEqual(['profile', 'listed']);
});

test('of two profiles the one ranked higher in the world stands first', () => {
  expect(order({ slug: 'low', bestWorldRank: 900 }, { slug: 'high', bestWorldRank: 40 }, { slug: 'none' })).toEqual([
    'high',
    'low',
    'none',
  ]);
});

test('more facts, memberships and rankings make better known', () => {
  expect(order({ slug: 'few', claims: 3 }, { slug: 'many', claims: 60 }, { slug: 'allied', memberships: 6 })).toEqual([
    'allied',
    'many',
    'few',
  ]);
});

test('equals stand by slug, whatever order they come in', () => {
  expect(order({ slug: 'b' }, { slug: 'a' }, { slug: 'c' })).toEqual(['a', 'b', 'c']);
});
