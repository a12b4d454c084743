/** The fewest slips between two words: a letter left out, put in, changed, or swapped with the next. */
export interface Edits {
  /** To the whole word. */
  readonly whole: number;
  /** To the nearest beginning of the word, for a word still being typed. */
  readonly start: number;
}

/** What comes after so many letters of a word is not compared. */
const longestCompared = 60;

let rows: [Uint8Array, Uint8Array, Uint8Array] = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)];

/** Returns the slips from a typed word to a meant one (optimal string alignment); words are cut to `longestCompared`. */
export function editsBetween(typed: string, meant: string): Edits {
  const from = typed.slice(0, longestCompared);
  const to = meant.slice(0, longestCompared);
  let [before, last, row] = rows;
  for (let column = 0; column <= to.length; column++) last[column] = column;
  for (let line = 1; line <= from.length; line++) {
    row[0] = line;
    const letter = from.charCodeAt(line - 1);
    for (let column = 1; column <= to.length; column++) {
      const other = to.charCodeAt(column - 1);
      let fewest = Math.min(
        (last[column] as number) + 1,
        (row[column - 1] as number) + 1,
        (last[column - 1] as number) + (letter === other ? 0 : 1),
      );
      if (line > 1 && column > 1 && letter === to.charCodeAt(column - 2) && other === from.charCodeAt(line - 2)) {
        fewest = Math.min(fewest, (before[column - 2] as number) + 1);
      }
      row[column] = fewest;
    }
    [before, last, row] = [last, row, before];
  }
  rows = [before, last, row];
  let start = last[0] as number;
  for (let column = 1; column <= to.length; column++) start = Math.min(start, last[column] as number);
  return { whole: last[to.length] as number, start };
}

/** Returns the letters of a word as bits, some letters sharing one. */
export function lettersOf(word: string): number {
  let letters = 0;
  const end = Math.min(word.length, longestCompared);
  for (let at = 0; at < end; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** Returns how many letters of the first the others have nowhere, at least: no fewer slips lead from the one word to the other. */
export function lettersBeside(letters: number, others: number): number {
  let count = 0;
  for (let left = letters & ~others; left !== 0; left &= left - 1) count++;
  return count;
}
