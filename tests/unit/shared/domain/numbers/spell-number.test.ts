import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../../../src/shared/domain/numbers/read-number.ts';
import { spellNumber } from '../../../../../src/shared/domain/numbers/spell-number.ts';

describe('a number in words', () => {
  it.each([
    [0, 'zero', '零', 'ноль'],
    [7, 'seven', '七', 'семь'],
    [15, 'fifteen', '十五', 'пятнадцать'],
    [21, 'twenty-one', '二十一', 'двадцать один'],
    [105, 'one hundred and five', '一百零五', 'сто пять'],
    [1_000, 'one thousand', '一千', 'тысяча'],
    [2_500, 'two thousand five hundred', '两千五百', 'две тысячи пятьсот'],
    [2_005, 'two thousand and five', '两千零五', 'две тысячи пять'],
    [10_015, 'ten thousand and fifteen', '一万零一十五', 'десять тысяч пятнадцать'],
    [20_005, 'twenty thousand and five', '两万零五', 'двадцать тысяч пять'],
    [25_000, 'twenty-five thousand', '两万五千', 'двадцать пять тысяч'],
    [150_000, 'one hundred and fifty thousand', '十五万', 'сто пятьдесят тысяч'],
    [1_250_000, 'one million two hundred and fifty thousand', '一百二十五万', 'миллион двести пятьдесят тысяч'],
    [102_000_003, 'one hundred and two million and three', '一亿零二百万零三', 'сто два миллиона три'],
    [2.5, 'two point five', '二点五', 'две целых пять десятых'],
    [1.234, 'one point two three four', '一点二三四', 'одна целая двести тридцать четыре тысячных'],
    [0.05, 'zero point zero five', '零点零五', 'ноль целых пять сотых'],
    [1.1, 'one point one', '一点一', 'одна целая одна десятая'],
    [-4, 'minus four', '负四', 'минус четыре'],
    [1e15, 'one quadrillion', '一千万亿', 'квадриллион'],
  ])('%d', (value, en, zh, ru) => {
    expect([spellNumber(value, 'en'), spellNumber(value, 'zh'), spellNumber(value, 'ru')]).toEqual([en, zh, ru]);
  });

  it('is read back from its Chinese words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => {
        const reading = readNumber(spellNumber(value, 'zh'), 'zh');
        expect(reading).toMatchObject({ kind: 'number', values: expect.arrayContaining([value]) as number[] });
      }),
    );
  });

  it('is another for each number', () => {
    for (const language of ['en', 'ru'] as const) {
      fc.assert(
        fc.property(
          fc.integer({ min: 0, max: 1e12 }),
          fc.integer({ min: 0, max: 1e12 }),
          (one, other) => one === other || spellNumber(one, language) !== spellNumber(other, language),
        ),
      );
      expect(new Set(Array.from({ length: 12_000 }, (_, value) => spellNumber(value, language))).size).toBe(12_000);
    }
  });
});
