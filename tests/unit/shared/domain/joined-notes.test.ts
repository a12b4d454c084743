import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinNotes } from '../../../../src/shared/domain/joined-notes.ts';

const day = '2026-11-21';
const separator = /\n\n— \d{4}-\d\d-\d\d —\n\n/;

describe('joined notes', () => {
  it('are both, mine first, under the day of the other', () => {
    expect(joinNotes('mine\n', 'theirs', day)).toBe('mine\n\n— 2026-11-21 —\n\ntheirs');
    expect(joinNotes('', 'theirs', day)).toBe('theirs');
    expect(joinNotes('mine', ' ', day)).toBe('mine');
  });

  it('do not grow when the same is joined again, nor when the joined note comes back', () => {
    const joined = joinNotes('mine', 'theirs', day);
    expect(joinNotes(joined, 'theirs', '2027-01-01')).toBe(joined);
    expect(joinNotes(joined, joinNotes('theirs', 'mine', '2025-05-05'), '2027-01-01')).toBe(joined);
    expect(joinNotes('a', joinNotes('b', 'c', day), day).split(separator)).toEqual(['a', 'b', 'c']);
  });

  it('keep a short note that is only a part of a word of the other', () => {
    expect(joinNotes('ok', 'book a call', day)).toContain('ok\n\n—');
    expect(joinNotes('book a call', 'ok', day).split(separator)).toEqual(['book a call', 'ok']);
  });

  it('hold every part of both, whatever they are', () => {
    const note = fc
      .array(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((text) => text.trim() !== ''),
        { minLength: 1, maxLength: 3 },
      )
      .map((parts) => parts.join(`\n\n— ${day} —\n\n`));
    fc.assert(
      fc.property(note, note, (mine, theirs) => {
        const parts = joinNotes(mine, theirs, day)
          .split(separator)
          .map((part) => part.trim());
        const wanted = [...mine.split(separator), ...theirs.split(separator)]
          .map((part) => part.trim())
          .filter((part) => part !== '');
        return wanted.every((part) => parts.includes(part));
      }),
    );
    expect(joinNotes('a', 'b', day).split(separator)).toEqual(['a', 'b']);
  });
});
