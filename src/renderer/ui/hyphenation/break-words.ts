const softHyphen = '\u00ad';
/** Shorter words stay whole, and no line begins or ends with less of a longer one. */
const shortest = 7;
const least = 3;

/** Puts soft hyphens into a text where its words may be broken. */
export type Hyphenate = (text: string) => string;

/** Returns a text in the pieces between which a line may break with a hyphen: together they are the text, to the letter. */
export function breakWords(text: string, hyphenate: Hyphenate): readonly string[] {
  const pieces: string[] = [];
  let rest = '';
  for (const word of text.split(/([\p{L}\u0301]+)/u)) {
    const parts = word.length < shortest ? [word] : hyphenate(word).split(softHyphen);
    let before = 0;
    for (const [at, part] of parts.entries()) {
      // A text that comes with soft hyphens of its own is left as it is.
      if (at > 0 && before >= least && word.length - before >= least) {
        pieces.push(rest);
        rest = '';
      }
      rest += part;
      before += part.length;
    }
  }
  return [...pieces, rest];
}
