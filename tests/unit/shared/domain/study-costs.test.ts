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
  scope: null,
  ...more,
});
const medicine = { level: 'bachelor', language: 'en', field: '0912' };
const six = { low: 6, high: 6 };
const years = (from: number, to: number) => ({ studyYears: { from, to } });

function line(
  name: string,
  programme: readonly CostClaim[],
  length: typeof six | null = six,
  school: readonly CostClaim[] = [],
) {
  const found = studyCosts(programme, school, length, medicine).find((each) => each.line === name);
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
    [
      'dated prices whose years stand in words before an undated one',
      'tuition',
      [
        claim('tuition', 4500),
        claim('tuition', 8000, {
          asOf: '2023',
          scope: { en: 'first year: an agent’s package: room, insurance and papers within' },
        }),
        claim('tuition', 6110, {
          asOf: '2023',
          scope: { en: 'years 2-6: an agent’s figure, what is within not said' },
        }),
      ],
      '38550 38550 CNY',
    ],
    [
      'a scope that says no more than that it is this programme',
      'tuition',
      [
        claim('tuition', 4500),
        claim('tuition', 6000, {
          asOf: '2024',
          scope: { en: 'International students, English medium, general medicine' },
        }),
      ],
      '36000 36000 CNY',
    ],
    [
      'a newer price of somebody else’s is none',
      'tuition',
      [
        claim('tuition', 4500),
        claim('tuition', 900, { asOf: '2024', scope: { en: 'citizens of Belarus' } }),
        claim('tuition', 3000, { asOf: '2025', scope: { en: 'taught in Russian' } }),
        claim('tuition', 7000, { asOf: '2025', scope: { en: 'Master’s' } }),
      ],
      '27000 27000 CNY',
    ],
    [
      'each year at the newest price that tells of it',
      'tuition',
      [claim('tuition', 6000, { asOf: '2025', ...years(1, 1) }), claim('tuition', 4000, { asOf: '2023' })],
      '26000 26000 CNY',
    ],
    [
      'rooms of several kinds are a range',
      'room',
      [
        claim('accommodation-fee', 5000, { scope: { en: 'twin room' } }),
        claim('accommodation-fee', 10_000, { scope: { en: 'single room' } }),
        claim('accommodation-fee', 2000, { scope: { en: 'exchange students, double room' } }),
      ],
      '30000 60000 CNY',
    ],
    [
      'a range that stands in words only',
      'living',
      [claim('living-cost', 600, { scope: { en: 'up to 2,000' } })],
      '43200 144000 CNY',
    ],
    [
      'of the whole and of years the newer',
      'tuition',
      [claim('tuition-whole', 90_000, { asOf: '2025' }), claim('tuition', 10_000, { asOf: '2020' })],
      '90000 90000 CNY',
    ],
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

describe('a line beside tuition', () => {
  it('is in the currency of the tuition where it is told in it, so that a sum needs no rate', () => {
    const school = [
      claim('application-fee', 600, { asOf: '2021' }),
      claim('application-fee', 123, { asOf: '2024', unit: 'USD' }),
    ];
    expect(line('application', [claim('tuition', 45_000)], six, school)).toBe('600 600 CNY');
    expect(line('application', [claim('tuition', 6000, { unit: 'USD' })], six, school)).toBe('123 123 USD');
    expect(line('application', [], six, school)).toBe('123 123 USD');
  });
});

describe('what is paid with the tuition', () => {
  const packaged = [
    claim('tuition', 8000, { asOf: '2023', scope: { en: 'with room and insurance, year 1' }, ...years(1, 1) }),
    claim('tuition', 6000, { asOf: '2023', scope: { en: 'with the room, years 2 to 6' }, ...years(2, 6) }),
  ];
  const school = [claim('accommodation-fee', 1000), claim('insurance-fee', 100)];

  it('is not paid once more', () => {
    expect(line('tuition', packaged, six, school)).toBe('38000 38000 CNY');
    expect(line('room', packaged, six, school)).toBe('0 0 CNY');
    expect(line('insurance', packaged, six, school)).toBe('500 500 CNY');
    expect(studyCosts(packaged, school, six).map((each) => 'within' in each && each.within)).toEqual(
      expect.arrayContaining([true, false]),
    );
  });

  it('is known without a price of its own', () => {
    const hall = [claim('tuition', 36_500, { scope: { en: 'hall and other charges included' } })];
    expect(line('room', hall)).toBe('0 0 CNY');
    expect(line('insurance', hall)).toBe('price');
  });
});

describe('the length', () => {
  const lengthOf = (...claims: readonly CostClaim[]) => lengthInYears(claims, medicine);

  it.each([
    'part-time',
    'Master’s',
    'taught in Chinese',
    'Chinese medium',
    'pre-university year',
    'with a preparatory year',
  ])('of an odd scope is none of this programme: %s', (en) => {
    expect(lengthOf(claim('duration', 72), claim('duration', 24, { asOf: '2025', scope: { en } }))).toEqual(six);
    expect(lengthOf(claim('duration', 24, { asOf: '2025', scope: { en } }))).toBeNull();
  });

  it.each(['with internship', 'taught in English', 'international students', 'earlier page', 'MBBS'])(
    'may say that it is this programme’s: %s',
    (en) => {
      expect(lengthOf(claim('duration', 72, { scope: { en } }))).toEqual(six);
    },
  );

  it('is what is told without a word beside it, of one date', () => {
    expect(
      lengthOf(claim('duration', 72), claim('duration', 70, { scope: { en: '4.8 years and a year of internship' } })),
    ).toEqual(six);
  });

  it('is the newest, one with a date before one without', () => {
    expect(lengthOf(claim('duration', 60), claim('duration', 72, { asOf: '2025' }))).toEqual(six);
    expect(lengthOf(claim('duration', 60, { asOf: '2019' }), claim('duration', 72, { asOf: '2025' }))).toEqual(six);
  });

  it('is from the shortest to the longest that stands, or what is preferred', () => {
    expect(lengthInYears([claim('duration', 60), claim('duration', 72)])).toEqual({ low: 5, high: 6 });
    expect(lengthInYears([claim('duration', 60), claim('duration', 72, { rank: 'preferred' })])).toEqual(six);
    expect(lengthInYears([claim('duration', 60, { rank: 'deprecated' })])).toBeNull();
  });
});
