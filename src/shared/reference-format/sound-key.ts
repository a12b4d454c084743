/** Cyrillic letters, folded or not, by the Latin letter of their class. */
const letters: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'z',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'c',
  ш: 's',
  щ: 's',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'u',
  я: 'a',
  ё: 'e',
};

/** What the systems of romanisation write differently, by the letter of its class; of two that fit the longer counts. */
const classes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    stsch: 's',
    shch: 's',
    tsch: 's',
    sch: 's',
    shh: 's',
    sh: 's',
    sc: 's', // щ (šč without its signs is sc), ш
    tch: 'c',
    ts: 'c',
    tz: 'c',
    tc: 'c',
    cz: 'c',
    ch: 'c', // ц, ч
    zh: 'z',
    kh: 'h',
    x: 'h',
    ph: 'f',
    th: 't',
    ck: 'k',
    q: 'k',
    w: 'v',
    ou: 'u',
    y: 'i',
    j: 'i',
  }),
);
const longestClass = 5;
const classStarts = new Set(Array.from(classes.keys(), (spelling) => spelling.charCodeAt(0)));

const isVowel = (letter: string) => letter === 'a' || letter === 'e' || letter === 'o' || letter === 'u';

/** Without double letters, and without i beside another vowel: й, and the glide of я, ю, ё and е. */
function append(key: string, letter: string): string {
  const last = key.charAt(key.length - 1);
  if (letter === last || (letter === 'i' && isVowel(last))) return key;
  if (last !== 'i' || !isVowel(letter)) return key + letter;
  const shorter = key.slice(0, -1);
  return shorter.endsWith(letter) ? shorter : shorter + letter;
}

function keyOf(latin: string): string {
  let key = '';
  for (let at = 0; at < latin.length;) {
    let letter = latin.charAt(at);
    let length = 1;
    if (classStarts.has(latin.charCodeAt(at))) {
      for (let longer = Math.min(longestClass, latin.length - at); longer > 0; longer--) {
        const found = classes.get(latin.slice(at, at + longer));
        if (found === undefined) continue;
        letter = found;
        length = longer;
        break;
      }
    }
    key = append(key, letter);
    at += length;
  }
  return key;
}

/** Spellings that stand for one letter in some systems and for another elsewhere. */
const ambiguous: readonly (readonly [RegExp, string])[] = [
  [/x/g, 'ks'], // х, or as in Alexander
  [/j/g, 'z'], // й, or ж as in Nijni
  [/[yji]o/g, 'e'], // ио, or ё
  [/tsch/g, 'c'], // щ, or German for ч
];

const foreign = /[^a-zа-яё]/;

/**
 * Returns the keys under which a folded word meets its spellings in other systems and the other script: хабаровский,
 * khabarovskiy, habarovskij and xabarovsky in one. Several where a letter is ambiguous; none for words with other signs.
 */
export function soundKeys(word: string): readonly string[] {
  if (word.length < 2 || foreign.test(word)) return [];
  let latin = '';
  for (const letter of word) latin += letters[letter] ?? letter;
  const keys = [keyOf(latin)];
  if (latin === word) {
    for (const [spelling, letter] of ambiguous) {
      const other = latin.replace(spelling, letter);
      if (other !== latin) keys.push(keyOf(other));
    }
  }
  return keys.filter((key, at) => key.length > 1 && keys.indexOf(key) === at);
}
