/** How words in order are laid out, many in a row: each less the letters it has in common with the one before. */

/**
 * So many words that slips may mean stand in a row, and are told apart by what was typed alone: those that begin alike are in the same few rows,
 * so that one number stands for them all.
 */
export const wordsInBlock = 16;

/** Stands for no letters in common; each letter more is the next character. */
const noLetters = 0x30;
const separator = '\n';

/** Returns a word as it stands after the one before it, which is empty at the start of a block. */
export function encodeWord(word: string, before: string): string {
  const most = Math.min(before.length, word.length);
  let common = 0;
  while (common < most && before.charCodeAt(common) === word.charCodeAt(common)) common++;
  // Half of a surrogate pair is no text.
  const last = common > 0 ? word.charCodeAt(common - 1) : 0;
  if (last >= 0xd800 && last < 0xdc00) common--;
  return String.fromCharCode(noLetters + common) + word.slice(common);
}

/** Returns a block of words so encoded. */
export function wordBlock(encoded: readonly string[]): string {
  return encoded.join(separator);
}

/** Returns the words of a block; none of an empty one. */
export function decodeWords(block: string): readonly string[] {
  const words: string[] = [];
  let word = '';
  for (let at = 0, end; at < block.length; at = end + 1) {
    end = block.indexOf(separator, at);
    if (end === -1) end = block.length;
    word = word.slice(0, block.charCodeAt(at) - noLetters) + block.slice(at + 1, end);
    words.push(word);
  }
  return words;
}
