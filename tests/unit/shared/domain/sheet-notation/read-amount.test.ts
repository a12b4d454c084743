import { describe, expect, it } from 'vitest';
import { decimalsIn, readAmount } from '../../../../../src/shared/domain/sheet-notation/read-amount.ts';

describe('an amount in a cell', () => {
  it.each([
    ['25000', { low: 25_000, high: null }],
    ['25 000,50', { low: 25_000.5 }],
    ['25,000.50', { low: 25_000.5 }],
    ['2.5万', { low: 25_000 }],
    ['¥25,000', { low: 25_000, currency: { codes: ['CNY', 'JPY'] } }, '.'],
    ['25 000 руб./год', { low: 25_000, currency: { codes: ['RUB', 'BYN'] }, period: 'year' }],
    ['25000元/学年', { low: 25_000, period: 'year' }],
    ['USD 4 500 per semester', { low: 4_500, period: 'semester' }],
    ['600-2000', { low: 600, high: 2_000 }],
    ['от 600 до 2000', { low: 600, high: 2_000 }],
    ['over 600', { low: 600, qualifier: 'at-least' }],
    ['не менее 600', { low: 600, qualifier: 'at-least' }],
    ['600+', { low: 600, qualifier: 'at-least' }],
    ['约600', { low: 600, qualifier: 'about' }],
    ['5 years', { low: 5, words: 'years' }],
    ['5,5 лет', { low: 5.5, words: 'лет' }],
    ['1.234', { low: 1_234 }, ','],
    ['1.234', { low: 1.234 }, '.'],
    ['1,234', { low: 1.234 }, ','],
  ] as const)('%s is understood', (text, amount, decimals?: '.' | ',') => {
    expect(readAmount(text, decimals ?? null)).toMatchObject({ kind: 'amount', ...amount });
  });

  it('is asked about where it has two meanings, and none where it is no number', () => {
    expect(readAmount('1.234', null)).toEqual({ kind: 'either' });
    expect(readAmount('1,200-1,500', null)).toEqual({ kind: 'either' });
    for (const text of ['', 'free', '2,5000', 'see the slip', '12 of 34 of 56'])
      expect(readAmount(text, '.')).toEqual({ kind: 'none' });
  });

  it('tells with its neighbours which sign stands before the decimals', () => {
    expect(decimalsIn(['1.234', '5,5'])).toEqual({ found: ',', asked: false, example: '1.234' });
    expect(decimalsIn(['1,234', '1,234,567'])).toMatchObject({ found: '.', asked: false });
    expect(decimalsIn(['1.234', '€ 12.345.678'])).toMatchObject({ found: ',', asked: false });
    expect(decimalsIn(['1.234', '500'])).toEqual({ found: null, asked: true, example: '1.234' });
    expect(decimalsIn(['1.234', '5,5', '5.5'])).toEqual({ found: null, asked: true, example: '1.234' });
    expect(decimalsIn(['500', '25 000', 'none'])).toEqual({ found: null, asked: false, example: null });
  });
});
