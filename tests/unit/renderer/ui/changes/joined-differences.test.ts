import { expect, it } from 'vitest';
import { joinedDifferences } from '../../../../../src/renderer/ui/changes/joined-differences.ts';
import type { Difference, FactValue } from '../../../../../src/shared/contract/changes.ts';

const value = (text: string, asOf: string | null = null): FactValue => ({
  text: { en: text },
  number: null,
  high: null,
  unit: null,
  per: null,
  qualifier: null,
  asOf,
});
const gone = (text: string, source: string, asOf: string | null = null): Difference => ({
  field: 'president',
  detail: null,
  before: value(text, asOf),
  after: null,
  source,
});

it('says once what several sources have changed alike, in its first place, with all of them', () => {
  const joined = joinedDifferences([
    gone('A', 'first'),
    gone('B', 'second'),
    gone('A', 'third'),
    gone('A', 'dated', '2020'),
  ]);
  expect(joined.map(({ before, sources }) => [before?.text.en, sources])).toEqual([
    ['A', ['first', 'third']],
    ['B', ['second']],
    ['A', ['dated']],
  ]);
});

it('keeps apart what is of another field or programme', () => {
  const one = gone('A', 'first');
  expect(
    joinedDifferences([
      one,
      { ...one, field: 'chair' },
      { ...one, detail: { kind: 'scope', scope: { en: 'Branch' } } },
      { ...one, before: null, after: one.before },
    ]),
  ).toHaveLength(4);
});
