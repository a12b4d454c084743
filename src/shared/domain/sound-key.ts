/** Cyrillic letters, folded or not, by the Latin letter of their class. */
const letters: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'z', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r',
  с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'c', ш: 's', щ: 's', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'u', я: 'a', ё: 'e',
};

/** What the systems of romanisation write differently, to one class each; the order matters. */
const classes: readonly (readonly [RegExp, string])[] = [
  [/s(?:h?ch|hh|tsch|c)/g, 's'], // щ: shch, sch, shh, sc (from šč)
  [/t?sch/g, 's'],
  [/kh/g, 'h'],
  [/ch/g, 'c'],
  [/zh/g, 'z'],
  [/sh/g, 's'],
  [/t[szc]|cz/g, 'c'], // ц: ts, tz, tc, cz, c
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck|q/g, 'k'],
  [/w/g, 'v'],
  [/ou/g, 'u'],
  [/[yj]/g, 'i'],
  [/i+/g, 'i'],
  [/(?<=[aeou])i|i(?=[aeou])/g, ''], // й, and the glide of я ю ё е
  [/(.)\1+/g, '$1'],
];

function keyOf(latin: string): string {
  let key = latin;
  for (const [spelling, letter] of classes) key = key.replace(spelling, letter);
  return key;
}

/** Spellings that stand for one letter in some systems and for another elsewhere. */
const ambiguous: readonly (readonly [RegExp, string])[] = [
  [/x/g, 'ks'], // х, or as in Alexander
  [/j/g, 'z'], // й, or ж as in Nijni
  [/[yji]o/g, 'e'], // ио, or ё
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
  const keys = new Set([keyOf(latin.replaceAll('x', 'h'))]);
  if (latin === word) for (const [spelling, letter] of ambiguous) keys.add(keyOf(latin.replace(spelling, letter)));
  return [...keys].filter((key) => key.length > 1);
}
