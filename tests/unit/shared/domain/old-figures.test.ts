import { describe, expect, it } from 'vitest';
import { ages, isOld } from '../../../../src/shared/domain/old-figures.ts';

describe('a figure over five years old', () => {
  it.each([
    ['2021-11-27', true],
    ['2021-11-28', false],
    ['2021-11', false],
    ['2021-10', true],
    ['2021', false],
    ['2020', true],
    ['0900', true],
    ['2027', false],
  ])('of %s, on 28 November 2026: %s', (date, old) => {
    expect(isOld(date, '2026-11-28')).toBe(old);
  });

  it('is one of what changes, and neither a founding nor a rank of a year', () => {
    expect(['students-total', 'tuition', 'president', 'teaching-language'].map(ages)).toEqual([true, true, true, true]);
    expect(['founded', 'ranking'].map(ages)).toEqual([false, false]);
  });
});
