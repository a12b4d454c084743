import { describe, expect, it } from 'vitest';
import { lengthInYears, studyCosts, type CostClaim } from '../../../../src/shared/domain/study-costs.ts';

const asideOf = (claims: readonly CostClaim[], length: { low: number; high: number } | null) =>
  studyCosts(claims, [], length, medicine)
    .find(({ line: name }) => name === 'tuition')
    ?.aside.map((one) => claims.find((told) => told.id === one)?.number);

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

describe('what is told and added up nowhere', () => {
  const [mine, others, part] = [
    claim('tuition', 41_000),
    claim('tuition', 900, { applies: { to: 'others' } }),
    claim('tuition', 50, { applies: { to: 'none' } }),
  ];
  it.each<[string, readonly CostClaim[], typeof six | null, readonly number[]]>([
    ['beside a sum only what says so of itself', [mine, others, part], six, [50]],
    ['without a sum that of others too', [others, part], six, [900, 50]],
    ['by the year without a length', [mine], null, [41_000]],
    ['for some of the years', [claim('tuition', 28_000, years(2, 6))], six, [28_000]],
    ['never what is known to be wrong', [claim('tuition', 1, { rank: 'deprecated' })], six, []],
  ])('is %s', (_, claims, length, expected) => {
    expect(asideOf(claims, length)).toEqual(expected);
  });
});

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
      'dated prices of years before an undated one',
      'tuition',
      [
        claim('tuition', 4500),
        claim('tuition', 8000, {
          asOf: '2023',
          applies: { to: 'all', within: ['room', 'insurance'] },
          ...years(1, 1),
        }),
        claim('tuition', 6110, { asOf: '2023', applies: { to: 'all' }, ...years(2, 6) }),
      ],
      '38550 38550 CNY',
    ],
    [
      'a newer price that is this programme’s',
      'tuition',
      [
        claim('tuition', 4500),
        claim('tuition', 6000, {
          asOf: '2024',
          applies: { to: 'abroad', language: 'en', field: '0912' },
        }),
      ],
      '36000 36000 CNY',
    ],
    [
      'a newer price of somebody else’s is none',
      'tuition',
      [
        claim('tuition', 4500),
        claim('tuition', 900, { asOf: '2024', applies: { to: 'others' } }),
        claim('tuition', 3000, { asOf: '2025', applies: { to: 'all', language: 'ru' } }),
        claim('tuition', 7000, { asOf: '2025', applies: { to: 'all', level: ['master'] } }),
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
        claim('accommodation-fee', 5000, { scope: {}, applies: { to: 'all' } }),
        claim('accommodation-fee', 10_000, { scope: {}, applies: { to: 'all' } }),
        claim('accommodation-fee', 2000, { scope: {}, applies: { to: 'others' } }),
      ],
      '30000 60000 CNY',
    ],
    ['what goes into no sum', 'living', [claim('living-cost', 150, { scope: {}, applies: { to: 'none' } })], 'price'],
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
    claim('tuition', 8000, { asOf: '2023', applies: { to: 'all', within: ['room', 'insurance'] }, ...years(1, 1) }),
    claim('tuition', 6000, { asOf: '2023', applies: { to: 'all', within: ['room'] }, ...years(2, 6) }),
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
    const hall = [claim('tuition', 36_500, { applies: { to: 'all', within: ['room'] } })];
    expect(line('room', hall)).toBe('0 0 CNY');
    expect(line('insurance', hall)).toBe('price');
  });
});

describe('the length', () => {
  const lengthOf = (...claims: readonly CostClaim[]) => lengthInYears(claims, medicine);

  it.each<[string, CostClaim['applies']]>([
    ['a part-time course', { to: 'others' }],
    ['another level', { to: 'all', level: ['master'] }],
    ['another language', { to: 'all', language: 'zh' }],
    ['a year before it', { to: 'none' }],
  ])('of %s is none of this programme', (_, applies) => {
    expect(lengthOf(claim('duration', 72), claim('duration', 24, { asOf: '2025', scope: {}, applies }))).toEqual(six);
    expect(lengthOf(claim('duration', 24, { asOf: '2025', scope: {}, applies }))).toBeNull();
  });

  it('may be this programme’s beside words', () => {
    expect(lengthOf(claim('duration', 72, { scope: {}, applies: { to: 'all', language: 'en' } }))).toEqual(six);
  });

  it('is what is told without a word beside it, of one date', () => {
    expect(lengthOf(claim('duration', 72), claim('duration', 70, { scope: {}, applies: { to: 'all' } }))).toEqual(six);
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
