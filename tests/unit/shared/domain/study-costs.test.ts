import { describe, expect, it } from 'vitest';
import { lengthInYears, studyCosts, type CostClaim } from '../../../../src/shared/domain/study-costs.ts';

let id = 0;
const claim = (property: string, number: number, more: Partial<CostClaim> = {}): CostClaim => ({
  id: ++id,
  property,
  number,
  high: null,
  unit: 'CNY',
  asOf: null,
  rank: 'normal',
  studyYears: null,
  ...more,
});
const six = { low: 6, high: 6 };
const years = (from: number, to: number) => ({ studyYears: { from, to } });

function line(
  name: string,
  programme: readonly CostClaim[],
  length: typeof six | null = six,
  school: readonly CostClaim[] = [],
) {
  const found = studyCosts(programme, school, length).find((each) => each.line === name);
  return found && ('lacks' in found ? found.lacks : [found.low, found.high, found.currency].join(' '));
}

describe('what studying costs', () => {
  it.each<[string, string, readonly CostClaim[], string]>([
    ['a yearly price over the length', 'tuition', [claim('tuition', 41_000)], '246000 246000 CNY'],
    ['a range', 'tuition', [claim('tuition', 40_000, { high: 50_000 })], '240000 300000 CNY'],
    ['two sources of no date', 'tuition', [claim('tuition', 28_000), claim('tuition', 35_000)], '168000 210000 CNY'],
    [
      'the newest of a series',
      'tuition',
      [
        claim('tuition', 25_000, { asOf: '2010' }),
        claim('tuition', 30_000, { asOf: '2025' }),
        claim('tuition', 99_000),
      ],
      '180000 180000 CNY',
    ],
    [
      'a first year of its own',
      'tuition',
      [claim('tuition', 10_000, years(1, 1)), claim('tuition', 28_000, years(2, 6))],
      '150000 150000 CNY',
    ],
    [
      'a certain year before the price for all',
      'tuition',
      [claim('tuition', 10_000, years(1, 1)), claim('tuition', 28_000)],
      '150000 150000 CNY',
    ],
    ['a year without a price', 'tuition', [claim('tuition', 28_000, years(2, 6))], 'price'],
    ['a semester', 'tuition', [claim('tuition-semester', 2_000, { unit: 'USD' })], '24000 24000 USD'],
    [
      'the whole as its source gives it',
      'tuition',
      [claim('tuition-whole', 5_900_000, { unit: 'RUB' })],
      '5900000 5900000 RUB',
    ],
    [
      'never a mixture of currencies',
      'tuition',
      [claim('tuition', 40_000, { asOf: '2024' }), claim('tuition', 5_000, { unit: 'USD', asOf: '2023' })],
      '240000 240000 CNY',
    ],
    ['what is known to be wrong is left out', 'tuition', [claim('tuition', 1, { rank: 'deprecated' })], 'price'],
    ['a month of living', 'living', [claim('living-cost', 600, { high: 2_000 })], '43200 144000 CNY'],
    ['what is paid once', 'application', [claim('application-fee', 800)], '800 800 CNY'],
    ['nothing told', 'room', [], 'price'],
  ])('%s', (_, name, claims, expected) => {
    expect(line(name, claims)).toBe(expected);
  });

  it('is a range where the length is one, and tells that the length is missing', () => {
    expect(line('tuition', [claim('tuition', 10_000)], { low: 5, high: 6 })).toBe('50000 60000 CNY');
    expect(line('tuition', [claim('tuition', 10_000)], { low: 5.5, high: 5.5 })).toBe('55000 55000 CNY');
    expect(line('tuition', [claim('tuition', 10_000)], null)).toBe('length');
    expect(line('application', [claim('application-fee', 800)], null)).toBe('800 800 CNY');
  });

  it('takes what the programme says before what the school says', () => {
    const school = [claim('accommodation-fee', 7_000)];
    expect(line('room', [], six, school)).toBe('42000 42000 CNY');
    expect(line('room', [claim('accommodation-fee', 9_000)], six, school)).toBe('54000 54000 CNY');
  });
});

describe('the length', () => {
  it('is from the shortest to the longest that stands, or what is preferred', () => {
    expect(lengthInYears([claim('duration', 60), claim('duration', 72)])).toEqual({ low: 5, high: 6 });
    expect(lengthInYears([claim('duration', 60), claim('duration', 72, { rank: 'preferred' })])).toEqual(six);
    expect(lengthInYears([claim('duration', 60, { rank: 'deprecated' })])).toBeNull();
  });
});
