/*
 * Wade-Giles, the romanisation of Chinese in English books until about 1980, to pinyin. The apostrophe that tells ch' from ch is
 * mostly left out, so that a syllable may mean two. Common knowledge (the tables of the Library of Congress, 1997).
 */

/** The longest first; what follows the first letter of an initial decides about some. */
const initials: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^hs/, ['x']],
  [/^ch(?=[iu])/, ['j', 'q', 'zh', 'ch']],
  [/^ch/, ['zh', 'ch']],
  [/^(?:ts|tz)/, ['z', 'c']],
  [/^(?:ss|sz)/, ['s']],
  [/^k/, ['g', 'k']],
  [/^p/, ['b', 'p']],
  [/^t/, ['d', 't']],
  [/^j/, ['r']],
];

const finals: readonly (readonly [RegExp, string])[] = [
  [/^ien$/, 'ian'],
  [/^ieh$/, 'ie'],
  [/^ueh$/, 'ue'],
  [/^ih$/, 'i'],
  [/^erh$/, 'er'],
  [/^iung$/, 'iong'],
  [/^ung$/, 'ong'],
  [/^uei$/, 'ui'],
];

const syllable = /^(?:hs|ch|ts|tz|ss|sz|sh|[bcdfghjklmnpqrstwyz])?[aeiou]+(?:ng|n|h|rh)?$/;

/** Syllables that are written otherwise as a whole. */
const wholes: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    i: ['yi'],
    yen: ['yan'],
    yeh: ['ye'],
    yu: ['yu', 'you'],
    ssu: ['si'],
    szu: ['si'],
    tzu: ['zi', 'ci'],
    tsu: ['zu', 'cu'],
    jih: ['ri'],
    ko: ['ge', 'ke'],
    ho: ['he'],
    o: ['e'],
    jo: ['ruo'],
    lo: ['luo'],
    no: ['nuo'],
    so: ['suo'],
    to: ['duo', 'tuo'],
    tso: ['zuo', 'cuo'],
    cho: ['zhuo', 'chuo'],
  }),
);

/** Returns what a folded syllable of Wade-Giles may be in pinyin; none where it is no such syllable. */
function readingsOf(text: string): readonly string[] {
  const whole = wholes.get(text);
  if (whole) return whole;
  if (!syllable.test(text)) return [];
  const [matched, options] = initials.find(([pattern]) => pattern.test(text)) ?? [null, null];
  const initial = matched?.exec(text)?.[0] ?? /^(?:sh|[bcdfghjklmnpqrstwyz])?/.exec(text)?.[0] ?? '';
  const final = text.slice(initial.length);
  const [, read = final] = finals.find(([pattern]) => pattern.test(final)) ?? [];
  return (options ?? [initial]).map((letter) => letter + read);
}

/** A hyphen between letters, or the apostrophe after p, t, k, ch or ts: in both the old books write what pinyin writes without. */
const marks = /\p{L}[-‐‑–]\p{L}|(?:ts|tz|ch|[ptk])['’‘ʻʼʿ`´]\p{L}/iu;

/** Whether what was typed looks as Wade-Giles is written: T'ung-chi, Che-chiang. */
export function looksLikeWadeGiles(text: string): boolean {
  return marks.test(text);
}

/** More readings of one word are no help. */
const mostReadings = 16;

/** Returns the readings of words of Wade-Giles that stand together (chiao-tung: jiaotong, jiaodong, …), written as one word of pinyin. */
export function fromWadeGiles(syllables: readonly string[]): readonly string[] {
  let readings = [''];
  for (const each of syllables) {
    const next = readingsOf(each);
    readings = readings.flatMap((start) => next.map((reading) => start + reading)).slice(0, mostReadings);
  }
  return readings.filter((reading) => reading !== '' && reading !== syllables.join(''));
}
