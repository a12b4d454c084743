import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasWord, wordsOf } from '../../../../src/shared/reference-format/split-words.ts';

/** Few letters, so that words are often parts of others: Latin ones, Cyrillic ones, and Chinese ones of one unit and of two. */
const folded = fc.string({ unit: fc.constantFrom('a', 'b', 'ж', '大', '𠀀', '\u{1d538}', ' '), maxLength: 14 });

test('a text has the words that it is split into, and no parts of them', () => {
  fc.assert(
    fc.property(folded, folded, (text, other) => {
      const known = new Set(wordsOf(text).map((word) => word.text));
      for (const word of new Set([...known, ...wordsOf(other).map((each) => each.text)]))
        expect(hasWord(text, word)).toBe(known.has(word));
    }),
    { numRuns: 2000 },
  );
  expect(hasWord('大学 zhongguo大', '大')).toBe(true);
  expect(hasWord('大学 zhongguo大', 'zhong')).toBe(false);
});
