import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editsBetween, lettersBeside, lettersOf } from '../../../../src/shared/domain/edit-distance.ts';

test.each([
  ['harbin', 'harbin', 0, 0],
  ['harbn', 'harbin', 1, 1],
  ['hrabin', 'harbin', 1, 1],
  ['harrbin', 'harbin', 1, 1],
  ['hardin', 'harbin', 1, 1],
  ['harb', 'harbin', 2, 0],
  ['hrab', 'harbin', 3, 1],
  ['', 'abc', 3, 0],
  ['медецинкий', 'медицинский', 2, 2],
])('from %s to %s it is %d slips, to its beginning %d', (typed, meant, whole, start) => {
  expect(editsBetween(typed, meant)).toEqual({ whole, start });
});

test('the way there is as long as the way back, and a beginning is never further than the whole', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'д'), maxLength: 12 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      // Told apart by their letters alone, no word is told apart that the slips would let pass.
      expect(lettersBeside(lettersOf(a), lettersOf(b))).toBeLessThanOrEqual(editsBetween(a, b).start);
      expect(editsBetween(a, b).whole).toBe(editsBetween(b, a).whole);
      expect(editsBetween(a, b).start).toBeLessThanOrEqual(editsBetween(a, b).whole);
    }),
  );
});
