import { expect, it } from 'vitest';
import { kinds, sourceKinds } from '../../../../src/shared/domain/kinds.ts';
import { kind as labels } from '../../../../src/shared/words/kinds.ts';
import { faultsOf } from '../reference-format/script-rules.ts';

it.each(kinds)('the kind %s has a label in three languages', (kind) => {
  expect(faultsOf(labels[kind])).toEqual([]);
});

it('no two kinds share a label', () => {
  for (const language of ['en', 'zh', 'ru'] as const)
    expect(new Set(kinds.map((kind) => labels[kind][language])).size).toBe(kinds.length);
});

it('sources stand from the strongest to the weakest', () => {
  expect(sourceKinds).toEqual([
    'official',
    'government',
    'ranking',
    'encyclopedia',
    'press',
    'agency',
    'own-knowledge',
  ]);
});
