/** A word of a folded text: a run of Chinese characters, or a run of other letters and digits. */
export interface Word {
  readonly text: string;
  /** In UTF-16 units of the folded text. */
  readonly start: number;
  readonly chinese: boolean;
}

const words = /\p{Script=Han}+|[^\s\p{Script=Han}]+/gu;
const han = /^\p{Script=Han}/u;
/** From the Unicode block of CJK radicals on, a character may be Chinese. */
const maybeHan = /[\u2e80-\uffff]/;

function wordsBetweenSpaces(folded: string): Word[] {
  const found: Word[] = [];
  for (let start = 0, end; start < folded.length; start = end + 1) {
    end = folded.indexOf(' ', start);
    if (end === -1) end = folded.length;
    if (end > start) found.push({ text: folded.slice(start, end), start, chinese: false });
  }
  return found;
}

/** Returns the words of a text that `fold` has folded, in order. */
export function wordsOf(folded: string): Word[] {
  if (!maybeHan.test(folded)) return wordsBetweenSpaces(folded);
  const found: Word[] = [];
  for (const match of folded.matchAll(words))
    found.push({ text: match[0], start: match.index, chinese: han.test(match[0]) });
  return found;
}

/** The character of which a unit is all or half; nothing outside the text. */
function characterAt(text: string, at: number): string {
  const unit = text.charCodeAt(at);
  const point = text.codePointAt(unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at);
  return point === undefined ? '' : String.fromCodePoint(point);
}

/** Returns whether a word is among those that `wordsOf` returns of a folded text, in a fraction of the time. */
export function hasWord(folded: string, word: string): boolean {
  const isChinese = han.test(word);
  const isEdge = (at: number): boolean => {
    const character = characterAt(folded, at);
    return character === '' || character === ' ' || han.test(character) !== isChinese;
  };
  for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1))
    if (isEdge(at - 1) && isEdge(at + word.length)) return true;
  return false;
}

const joining = new Set([
  'of',
  'the',
  'and',
  'at',
  'for',
  'in',
  'on',
  'named',
  'after',
  'de',
  'la',
  'du',
  'der',
  'und',
  'и',
  'в',
  'им',
  'имени',
  'при',
  'на',
  'по',
]);

/** Whether a folded word only joins others, so that people leave it out: of, and, имени. */
export function isJoiningWord(word: string): boolean {
  return joining.has(word);
}
