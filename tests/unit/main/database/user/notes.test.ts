import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readNote, writeNote } from '../../../../../src/main/database/user/notes.ts';
import { memoryUser } from '../../../../support/memory-user.ts';

const first = new Date('2026-11-21T10:00:00.000Z');
const later = new Date('2026-11-22T10:00:00.000Z');

it('a note that was never written is empty', () => {
  expect(readNote(memoryUser(), 'a')).toEqual({ body: '', updatedAt: null });
});

it('a note is kept with the moment, and the last one wins', () => {
  const db = memoryUser();
  expect(writeNote(db, 'a', 'one', first)).toBe('2026-11-21T10:00:00.000Z');
  expect(writeNote(db, 'a', 'two', later)).toBe('2026-11-22T10:00:00.000Z');
  expect(readNote(db, 'a')).toEqual({ body: 'two', updatedAt: '2026-11-22T10:00:00.000Z' });
  expect(readNote(db, 'b').body).toBe('');
});

it.each(['', ' ', '\n\t', '\u3000', '\u00a0'])('a blank note (%j) is removed', (blank) => {
  const db = memoryUser();
  writeNote(db, 'a', 'one', first);
  expect(writeNote(db, 'a', blank, later)).toBeNull();
  expect(readNote(db, 'a')).toEqual({ body: '', updatedAt: null });
});

it('any text comes back to the letter, space at its ends included', () => {
  const db = memoryUser();
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      fc.pre(text.trim() !== '' && text.isWellFormed());
      writeNote(db, 'a', text, first);
      expect(readNote(db, 'a').body).toBe(text);
    }),
    { numRuns: 300 },
  );
  const longest = '哈'.repeat(20_000);
  writeNote(db, 'a', longest, first);
  expect(readNote(db, 'a').body).toBe(longest);
});
