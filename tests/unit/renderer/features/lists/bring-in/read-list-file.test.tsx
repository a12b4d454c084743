import { answer } from '../../../../../support/render-answered.tsx';
import { describe, expect, it } from 'vitest';
import { sendListFile } from '../../../../../../src/renderer/features/lists/bring-in/read-list-file.ts';
import { longestPiece } from '../../../../../../src/shared/contract/limits.ts';

/** Sends a text as a list file, and returns its pieces as they came. */
async function piecesOf(text: string): Promise<readonly string[]> {
  const pieces: string[] = [];
  answer('lists.receive', (input) => {
    pieces.push((input as { text: string }).text);
    return { transfer: 1, length: pieces.join('').length };
  });
  await sendListFile(new File([text], 'a.almanac-list'), () => undefined, new AbortController().signal);
  return pieces;
}

describe('a list file that is sent in pieces', () => {
  it.each([0, 1, 2, 3])('is whole, with no sign cut in two where a piece ends: %i before the first', async (before) => {
    const text = 'x'.repeat(before) + '😀'.repeat(longestPiece + 5);
    const pieces = await piecesOf(text);
    expect(pieces.join('')).toBe(text);
    expect(pieces.every((piece) => piece.isWellFormed() && piece.length <= longestPiece)).toBe(true);
    expect(pieces).toHaveLength(3);
  });
});
