import { describe, expect, it } from 'vitest';
import { agree, groupClaims, keyOf, type Comparable } from '../../../../src/shared/domain/disagreement.ts';

type Claim = Comparable & { readonly sourceKind: string };

function claim(number: number | null, more: Partial<Claim> = {}): Claim {
  return {
    property: 'students-total',
    text: { en: String(number) },
    number,
    unit: 'people',
    qualifier: null,
    scope: null,
    asOf: null,
    rank: 'normal',
    sourceKind: 'press',
    ...more,
  };
}
const area = (number: number, unit: string, more: Partial<Claim> = {}) =>
  claim(number, { property: 'campus-area', unit, ...more });
const text = (en: string, more: Partial<Claim> = {}) =>
  claim(null, { property: 'president', text: { en }, unit: null, ...more });
const equal = (a: Claim, b: Claim) => keyOf(a) === keyOf(b);
const states = (claims: readonly Claim[]) => groupClaims(claims).map(({ state }) => state);

describe('whether two claims are the same', () => {
  it('is so in the same words only, so that no source is misquoted', () => {
    expect(equal(claim(2000), claim(2000))).toBe(true);
    for (const other of [
      claim(2800, { qualifier: 'at-least' }),
      claim(2000),
      claim(2000, { qualifier: 'about' }),
      claim(2000, { qualifier: 'at-least', high: 3000 }),
    ])
      expect(equal(claim(2000, { qualifier: 'at-least' }), other)).toBe(false);
    expect(equal(area(1500, 'mu'), area(100, 'ha'))).toBe(false);
    expect(equal(text('Zhang Xue'), text('ZHANG, Xue.'))).toBe(true);
  });

  it('leaves two values where both can be true, which is no disagreement', () => {
    const [group] = groupClaims([claim(2000, { qualifier: 'at-least' }), claim(2800, { qualifier: 'at-least' })]);
    expect([group?.values.length, group?.state]).toEqual([2, 'many']);
    expect(states([claim(10_000, { qualifier: 'at-least' }), claim(12_345), claim(20_000)])).toEqual(['disagree']);
  });

  it('takes a value within a range for one that agrees with it', () => {
    const range = claim(600, { high: 2000 });
    expect([700, 600, 2000].map((number) => agree(range, claim(number)))).toEqual([true, true, true]);
    expect([599, 2001].map((number) => agree(range, claim(number)))).toEqual([false, false]);
    expect(equal(range, claim(600))).toBe(false);
  });
});

describe('whether two claims agree', () => {
  it('is so for equal numbers only, where neither is qualified', () => {
    expect(agree(claim(25857), claim(25857))).toBe(true);
    expect(agree(claim(25857), claim(27724))).toBe(false);
    expect(agree(claim(25857), claim(25858))).toBe(false);
    expect(agree(claim(0), claim(0))).toBe(true);
  });

  it('reads 15 mu as one hectare and allows for rounding', () => {
    expect(agree(area(1500, 'mu'), area(100, 'ha'))).toBe(true);
    expect(agree(area(1_000_000, 'm2'), area(1500, 'mu'))).toBe(true);
    expect(agree(area(236, 'ha'), area(2_360_000, 'm2'))).toBe(true);
    expect(agree(area(1500, 'mu'), area(100.9, 'ha'))).toBe(true);
    expect(agree(area(1500, 'mu'), area(102, 'ha'))).toBe(false);
    expect(agree(area(100, 'mu'), area(100, 'ha'))).toBe(false);
  });

  it('keeps currencies apart', () => {
    const fee = (number: number, unit: string) => claim(number, { property: 'accommodation-fee', unit });
    expect(agree(fee(7000, 'CNY'), fee(7000, 'CNY'))).toBe(true);
    expect(agree(fee(7000, 'CNY'), fee(7010, 'RUB'))).toBe(false);
  });

  it('allows a twentieth where a source says about', () => {
    const about = claim(100, { qualifier: 'about' });
    expect(agree(about, claim(105))).toBe(true);
    expect(agree(claim(95), about)).toBe(true);
    expect(agree(about, claim(106))).toBe(false);
  });

  it('allows half as much again above a number that a source says is exceeded, and nothing below it', () => {
    const over = claim(10_000, { qualifier: 'at-least' });
    expect(agree(over, claim(12_345))).toBe(true);
    expect(agree(claim(15_000), over)).toBe(true);
    expect(agree(over, claim(15_001))).toBe(false);
    expect(agree(over, claim(9_999))).toBe(false);
    expect(agree(claim(8_000), over)).toBe(false);
  });

  it('compares text by its letters and digits, whatever the case, width and signs', () => {
    expect(agree(text('Zhang Xue'), text('ZHANG, Xue.'))).toBe(true);
    expect(agree(text('ＷＨＯ'), text('WHO'))).toBe(true);
    expect(agree(text('Zhang Xue'), text('Zhang Xin'))).toBe(false);
    expect(agree(text('国务院'), text('教育部'))).toBe(false);
  });

  it('is the same whichever comes first', () => {
    const all = [
      claim(10_000, { qualifier: 'at-least' }),
      claim(10_400, { qualifier: 'about' }),
      claim(12_000),
      area(5, 'ha'),
      area(75, 'mu'),
      text('a'),
    ];
    for (const a of all) for (const b of all) expect(agree(a, b)).toBe(agree(b, a));
  });
});

describe('gathering claims', () => {
  it('puts values that agree together, in the order in which they come', () => {
    const [group] = groupClaims([claim(5, { asOf: '2024' }), claim(6), claim(5)]);
    expect(group?.values.map((value) => value.map(({ number }) => number))).toEqual([[5, 5], [6]]);
    expect(group?.property).toBe('students-total');
  });

  it('finds one value where all agree, or where there is only one', () => {
    expect(states([claim(5)])).toEqual(['one']);
    expect(states([claim(5), claim(5)])).toEqual(['one']);
    expect(groupClaims([])).toEqual([]);
  });

  it('finds disagreement where unlike values have the same year or lack one', () => {
    expect(states([claim(5), claim(6)])).toEqual(['disagree']);
    expect(states([claim(5, { asOf: '2024' }), claim(6)])).toEqual(['disagree']);
    expect(states([claim(5, { asOf: '2024-01' }), claim(6, { asOf: '2024-09' })])).toEqual(['disagree']);
  });

  it('finds a change where each value has years of its own', () => {
    expect(states([claim(5, { asOf: '2020' }), claim(6, { asOf: '2024-05' })])).toEqual(['changed']);
    expect(states([claim(5, { asOf: '2020' }), claim(5, { asOf: '2024' }), claim(6, { asOf: '2022' })])).toEqual([
      'changed',
    ]);
    expect(states([claim(5, { asOf: '2020' }), claim(5, { asOf: '2024' }), claim(6, { asOf: '2024' })])).toEqual([
      'disagree',
    ]);
  });

  it('calls several values of a property that has many no disagreement', () => {
    expect(
      states([text('HSK 5', { property: 'entry-requirement' }), text('Age 18', { property: 'entry-requirement' })]),
    ).toEqual(['many']);
  });

  it('keeps apart what has another scope or property', () => {
    const scope = { en: 'First Hospital' };
    expect(states([claim(5), claim(6, { scope }), claim(7, { property: 'academic-staff' })])).toEqual([
      'one',
      'one',
      'one',
    ]);
    expect(states([claim(5, { scope }), claim(6, { scope: { en: 'First Hospital' } })])).toEqual(['disagree']);
  });

  it('keeps the years of a series apart, so that only one year can disagree with itself', () => {
    const exam = (number: number, asOf: string) => claim(number, { property: 'licensing-exam-candidates', asOf });
    expect(states([exam(100, '2019'), exam(120, '2020'), exam(121, '2020')])).toEqual(['disagree', 'one']);
  });

  it('does not count a value known to be wrong, and still shows it', () => {
    const [group] = groupClaims([claim(5), claim(6, { rank: 'deprecated' })]);
    expect(group).toMatchObject({ state: 'one' });
    expect(group?.values).toHaveLength(2);
  });

  it('takes a property it does not know as one that has a single value', () => {
    expect(states([claim(5, { property: 'gone' }), claim(6, { property: 'gone' })])).toEqual(['disagree']);
  });
});

describe('a series', () => {
  const fee = (number: number, asOf: string | null, scope: string | null = null) =>
    claim(number, { property: 'tuition', unit: 'CNY', asOf, scope: scope === null ? null : { en: scope } });

  it('is gathered by its dates, the newest first and what has none last, whatever a source was found when', () => {
    const groups = groupClaims([fee(1, '2023'), fee(2, null), fee(3, '2025'), fee(4, '2023'), fee(5, '2024-09')]);
    expect(groups.map(({ values }) => values.flat().map(({ asOf }) => asOf))).toEqual([
      ['2025'],
      ['2024-09'],
      ['2023', '2023'],
      [null],
    ]);
  });

  it('stands where the first of it comes, each of what it is about by itself', () => {
    const groups = groupClaims([fee(1, '2023', 'a'), claim(9), fee(2, '2024', 'b'), fee(3, '2025', 'a')]);
    expect(groups.map(({ values }) => values.flat().map(({ number }) => number))).toEqual([[3], [1], [9], [2]]);
  });
});
