/** So many words in a row make a sentence that was copied; fewer are names and figures. */
export const longestSharedRun = 8;

/** Returns the words of a text in lower case, numbers included. */
export function wordsIn(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function runsOf(words: readonly string[], length: number): string[] {
  return Array.from({ length: Math.max(0, words.length - length + 1) }, (_, at) =>
    words.slice(at, at + length).join(' '),
  );
}

/** Returns a function that gives the runs of nine words which a text shares with any of the documents. */
export function sharedRunsWith(documents: readonly string[]): (text: string) => readonly string[] {
  const length = longestSharedRun + 1;
  const known = new Set(documents.flatMap((document) => runsOf(wordsIn(document), length)));
  return (text) => runsOf(wordsIn(text), length).filter((run) => known.has(run));
}
