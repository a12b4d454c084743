import { describe, expect, it } from 'vitest';
import { expectSaid } from '../../support/said-problem.ts';
import { inEnglish } from '../../../src/compiler/mistake.ts';
import { readFact } from '../../../src/compiler/facts.ts';

type Claim = Parameters<typeof readFact>[0];
const read = (claim: Partial<Claim>) => readFact({ property: 'students-total', value: 1, source: ['a'], ...claim });
const fact = (claim: Partial<Claim>) => {
  const reading = read(claim);
  if (!('fact' in reading)) throw new Error(reading.wrong.code);
  return reading.fact;
};
const mistake = (claim: Partial<Claim>) => {
  const reading = read(claim);
  if ('fact' in reading) throw new Error('no mistake found');
  expectSaid(reading.wrong);
  return { at: reading.at, ...inEnglish(reading.wrong) };
};
const three = { en: 'a', zh: '甲', ru: 'а' };

describe('the fact a claim states', () => {
  it('is a number in its unit, which may be left out where there is only one', () => {
    expect(fact({ value: 27724 })).toEqual({ text: { en: '27724' }, number: 27724, unit: 'people' });
    expect(fact({ property: 'campus-area', value: 1.5, unit: 'mu' })).toEqual({
      text: { en: '1.5' },
      number: 1.5,
      unit: 'mu',
    });
  });

  it('is a range where the source gives one, each end a number', () => {
    expect(fact({ property: 'living-cost', value: '600-2000', unit: 'CNY' })).toEqual({
      text: { en: '600–2000' },
      number: 600,
      high: 2000,
      unit: 'CNY',
    });
    expect(fact({ property: 'campus-area', value: '1.5-2', unit: 'ha' })).toMatchObject({ number: 1.5, high: 2 });
  });

  it('is a year without a unit', () => {
    expect(fact({ property: 'founded', value: 1926 })).toEqual({
      text: { en: '1926' },
      number: 1926,
      unit: null,
    });
  });

  it('is a text in the languages given, or a name in English alone', () => {
    expect(fact({ property: 'scholarship', value: three })).toEqual({
      text: three,
      number: null,
      unit: null,
    });
    expect(fact({ property: 'partner', value: 'Nankai University' })).toEqual({
      text: { en: 'Nankai University' },
      number: null,
      unit: null,
    });
  });

  it('is a code to the letter, an address, or one of the choices', () => {
    expect(fact({ property: 'moe-code', value: '0010226' }).text.en).toBe('0010226');
    expect(fact({ property: 'moe-code', value: 10226 }).text.en).toBe('10226');
    expect(fact({ property: 'website', value: 'https://hrbmu.example/en' }).text.en).toBe('https://hrbmu.example/en');
    expect(fact({ property: 'ownership', value: 'public' }).text.en).toBe('public');
  });
});

describe('a claim that cannot be read', () => {
  it.each<[string, Partial<Claim>, string, string]>([
    ['an unknown property', { property: 'students' }, 'property', 'There is no property `students`.'],
    [
      'a property of the object’s prototype',
      { property: 'constructor' },
      'property',
      'There is no property `constructor`.',
    ],
    ['an unknown unit', { unit: 'heads' }, 'unit', '`students-total` cannot be in `heads`.'],
    ['the unit of another property', { unit: 'beds' }, 'unit', '`students-total` cannot be in `beds`.'],
    [
      'a number without a unit where several would do',
      { property: 'campus-area', value: 5 },
      'value',
      '`campus-area` needs a unit.',
    ],
    [
      'money without a currency',
      { property: 'accommodation-fee', value: 5 },
      'value',
      '`accommodation-fee` needs a unit.',
    ],
    [
      'text where a number belongs',
      { value: 'over 100' },
      'value',
      '`students-total` takes a number, and “over 100” is none.',
    ],
    ['a range upside down', { value: '2000-600' }, 'value', 'The range 2000-600 ends no higher than it begins.'],
    ['a number below zero', { value: -1 }, 'value', '`students-total` is below zero: -1.'],
    ['half a student', { value: 1.5 }, 'value', '`students-total` counts whole things, and 1.5 is no whole number.'],
    ['a year before universities', { property: 'founded', value: 899 }, 'value', 'The year 899 is out of range.'],
    ['half a year', { property: 'founded', value: 1926.5 }, 'value', 'The year 1926.5 is out of range.'],
    [
      'a number where text belongs',
      { property: 'president', value: 5 },
      'value',
      '`president` takes text, and 5 is none.',
    ],
    [
      'a unit on text',
      { property: 'president', value: 'x', unit: 'people' },
      'unit',
      '`president` has no unit, such as `people`.',
    ],
    [
      'prose in one language',
      { property: 'scholarship', value: 'x' },
      'value',
      '`scholarship` is read in three languages, and “x” is not.',
    ],
    [
      'prose without Russian',
      { property: 'scholarship', value: { en: 'a', zh: '甲' } },
      'value',
      '`scholarship` is read in three languages, and “a” is not.',
    ],
    [
      'a value that is no choice',
      { property: 'ownership', value: 'mixed' },
      'value',
      '`mixed` is no value of `ownership`.',
    ],
    [
      'a choice of the object’s prototype',
      { property: 'ownership', value: 'toString' },
      'value',
      '`toString` is no value of `ownership`.',
    ],
    ['half an address', { property: 'website', value: 'hrbmu.example' }, 'value', '`hrbmu.example` is no address.'],
    [
      'an address of another kind',
      { property: 'website', value: 'javascript:alert(1)' },
      'value',
      '`javascript:alert(1)` is no address.',
    ],
  ])('names what is wrong, and what to do, with %s', (_, claim, at, what) => {
    const found = mistake(claim);
    expect(found.what).toBe(what);
    expect(found.at ?? 'value').toBe(at);
    expect(found.remedy).toMatch(/^[A-Z].*\.$/);
  });
});
