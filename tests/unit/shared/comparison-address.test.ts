import { describe, expect, it } from 'vitest';
import { mostCompared } from '../../../src/shared/contract/limits.ts';
import { readComparison, writeComparison } from '../../../src/shared/comparison-address.ts';

const read = (text: string) => readComparison(new URLSearchParams(text));
const written = (of: Parameters<typeof writeComparison>[0]) => new URLSearchParams(writeComparison(of)).toString();

const plain = {
  slugs: ['harbin', 'kazan'],
  depth: 'decide',
  programmes: [],
  like: {},
  currency: undefined,
  onlyDifferences: false,
  unanswered: false,
} as const;

describe('the address of a comparison', () => {
  it.each([
    ['as it first opens', plain, 'school=harbin&school=kazan'],
    ['of everything', { ...plain, depth: 'everything' as const }, 'school=harbin&school=kazan&depth=everything'],
    [
      'like with like',
      {
        ...plain,
        depth: 'like' as const,
        like: { field: '0912' as const, language: 'en' as const, level: 'bachelor' as const },
      },
      'school=harbin&school=kazan&depth=like&field=0912&teaching=en&level=bachelor',
    ],
    [
      'of chosen programmes',
      { ...plain, programmes: [{ school: 'kazan', programme: 'medicine-english' }] },
      'school=harbin&school=kazan&programme=kazan.medicine-english',
    ],
    ['in a currency', { ...plain, currency: 'INR' }, 'school=harbin&school=kazan&currency=INR'],
    ['as sources state costs', { ...plain, currency: null }, 'school=harbin&school=kazan&currency=stated'],
    [
      'with the differences alone, and what nobody answers',
      { ...plain, onlyDifferences: true, unanswered: true },
      'school=harbin&school=kazan&differences=1&unanswered=1',
    ],
  ])('%s is written and read back', (_, comparison, address) => {
    expect(written(comparison)).toBe(address);
    const { all, ...back } = read(address);
    expect(back).toEqual(comparison);
    expect(all).toEqual(comparison.slugs);
  });

  it.each([
    'depth=deep',
    'currency=rupees',
    'currency=inr',
    'field=9999',
    'teaching=tlh',
    'level=0',
    'differences=yes',
    'unanswered=',
    'programme=harbin',
    'programme=harbin.a.b',
    'programme=HARBIN.medicine',
    'school=../etc',
    'school=%00',
    'school=',
  ])('leaves out what it says wrongly: %s', (wrong) => {
    const { all: _, ...back } = read(`school=harbin&school=kazan&${wrong}`);
    expect(back).toEqual(plain);
  });

  it('names a school once, and tells of those beyond the most that stand side by side', () => {
    const many = Array.from({ length: mostCompared + 2 }, (_, at) => `school-${at}`);
    const { slugs, all } = read([...many, ...many].map((slug) => `school=${slug}`).join('&'));
    expect(all).toEqual(many);
    expect(slugs).toEqual(many.slice(0, mostCompared));
  });

  it('keeps one programme for a school, the last, and none of a school that is not compared', () => {
    const { programmes } = read('school=harbin&programme=harbin.a&programme=harbin.b');
    expect(programmes).toEqual([{ school: 'harbin', programme: 'b' }]);
    expect(written({ slugs: ['kazan'], programmes })).toBe('school=kazan');
  });
});
