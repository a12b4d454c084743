import { describe, expect, it } from 'vitest';
import { convert, isStrangeRate } from '../../../../src/shared/domain/costs.ts';

const rate = { currency: 'CNY', target: 'USD', rate: 0.125, asOf: '2026-11-21' };

describe('an amount in another currency', () => {
  it('is worked out by the rate typed in, which is told', () => {
    expect(convert(80_000, 'CNY', 'USD', [rate])).toEqual({ amount: 10_000, rate });
  });

  it('is worked out by the rate of the way back where there is no other', () => {
    expect(convert(10_000, 'USD', 'CNY', [rate])).toEqual({ amount: 80_000, rate });
    const there = { currency: 'USD', target: 'CNY', rate: 7, asOf: '2026-11-21' };
    expect(convert(1, 'USD', 'CNY', [rate, there])).toEqual({ amount: 7, rate: there });
  });

  it('is itself in its own currency, and nothing without a rate', () => {
    expect(convert(5, 'CNY', 'CNY', [])).toEqual({ amount: 5, rate: null });
    expect(convert(5, 'RUB', 'USD', [rate])).toBeNull();
  });
});

it('a rate beyond any there is is strange, either way', () => {
  expect([1e6, 1e5, 1e-5, 1e-6].map(isStrangeRate)).toEqual([true, true, true, true]);
  expect([85_000, 1, 11.9, 0.000_02].map(isStrangeRate)).toEqual([false, false, false, false]);
});
