import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldToUnits, foldWithOrigins } from '../../../../src/shared/reference-format/fold.ts';

test.each([
  ['HMU', 'hmu'],
  ['РУДН', 'рудн'],
  ['Ёлкин Йошкар', 'елкин иошкар'],
  ['Łódź', 'lodz'],
  ['Sørensen', 'sorensen'],
  ['Straße', 'strasse'],
  ['Kırşehir', 'kirsehir'],
  ['İstanbul', 'istanbul'],
  ['Æsir Œuvre', 'aesir oeuvre'],
  ['Đà Nẵng', 'da nang'],
  ["Hā'ěrbīn", 'haerbin'],
  ['Xi’an', 'xian'],
  ['ＨＭＵ', 'hmu'],
  ['哈爾濱醫科大學', '哈尔滨医科大学'],
  ['Sun Yat-sen', 'sun yat sen'],
  ['Қазақ', 'казак'],
  ['a\ud800b', 'a b'],
  ['👩‍🎓', '  '],
  ['', ''],
])('%j is compared as %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ['हैनान', 'हेनान'],
  ['हुनान', 'हेनान'],
  ['ที่', 'ทุน'],
  ['ဆေး', 'ဆို'],
])('%s and %s differ in a vowel, which is no diacritic', (one, other) => {
  expect(fold(one)).not.toBe(fold(other));
});

test.each([
  ['हिंदी', 'हिन्दि'],
  ['डॉक्टर', 'डाक्टर'],
  ['फ़ीस', 'फिस'],
])('%s and %s are two ways to write one word', (one, other) => {
  expect(fold(one)).toBe(fold(other));
});

test('folding a second time changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test('every unit of a folded text comes from a place in the original, in order', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.constantFrom('ß', 'æ', '’', 'é', '𠮷', 'a', '哈', ' ', '№') }),
      ),
      (original) => {
        const { text, origins } = foldWithOrigins(original);
        expect(text).toBe(fold(original));
        if (!origins) expect(text).toHaveLength(original.length);
        else {
          expect(origins).toHaveLength(text.length + 1);
          origins.forEach((origin, at) => {
            expect(origin).toBeGreaterThanOrEqual(at === 0 ? 0 : (origins[at - 1] as number));
          });
          expect(origins.at(-1)).toBe(original.length);
        }
      },
    ),
  );
});

test('the origins of letters written as two lead back to the one', () => {
  const { text, origins } = foldWithOrigins('Großæ x');
  expect(text).toBe('grossae x');
  expect(Array.from(origins ?? [])).toEqual([0, 1, 2, 3, 3, 4, 4, 5, 6, 7]);
});

test('the units of a folded text are those of the text that is folded whole', () => {
  const written = (text: string) => Buffer.from(foldToUnits(text).slice().buffer).toString('utf16le');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 2_000 }),
        fc.string({
          unit: fc.constantFrom('ß', 'ﷺ', '’', 'é', 'e\u0301', '𠮷', '\ud800', '\udc00', '哈', '🎓'),
          maxLength: 900,
        }),
      ),
      (text) => {
        expect(written(text)).toBe(fold(text));
      },
    ),
  );
  expect(written('ﷺ'.repeat(5_000))).toBe(fold('ﷺ'.repeat(5_000)));
});
