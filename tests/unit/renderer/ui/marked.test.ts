import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../../src/renderer/ui/marked.tsx';

const marks = ({ text, ranges }: ReturnType<typeof excerpt>): string[] =>
  ranges.map(([start, end]) => text.slice(start, end));

describe('the part of a note that is shown with a hit', () => {
  it('is the whole of a short one', () => {
    expect(excerpt('ask about winter', [[10, 16]])).toEqual({ text: 'ask about winter', ranges: [[10, 16]] });
  });

  it('of a long one is the part around the first hit, with the marks on the same words', () => {
    const note = `${'before '.repeat(100)}winter and ${'after '.repeat(20)}winter${' end'.repeat(100)}`;
    const first = note.indexOf('winter');
    const part = excerpt(note, [
      [first, first + 6],
      [note.lastIndexOf('winter'), note.lastIndexOf('winter') + 6],
    ]);
    expect(part.text.length).toBeLessThan(200);
    expect(part.text.startsWith('…') && part.text.endsWith('…')).toBe(true);
    expect(marks(part)[0]).toBe('winter');
    expect(marks(part).every((mark) => mark === 'winter')).toBe(true);
  });

  it.each([0, 1, 59, 200, 994])('has the hit at %i of a thousand characters in it', (at) => {
    const note = 'x'.repeat(at) + 'winter' + 'x'.repeat(994 - at);
    expect(marks(excerpt(note, [[at, at + 6]]))).toEqual(['winter']);
  });

  it('without a hit is its beginning', () => {
    expect(excerpt('y'.repeat(500), []).text).toBe('y'.repeat(180));
  });
});
