/** The letters of the same keys on the usual keyboards of two scripts, in rows from the top: US, and Russian (JCUKEN). */
const latinKeys = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const russianKeys = 'ёйцукенгшщзхъфывапролджэячсмитьбю';

const toRussian = new Map(Array.from(latinKeys, (key, at) => [key, russianKeys.charAt(at)]));
const toLatin = new Map(Array.from(russianKeys, (key, at) => [key, latinKeys.charAt(at)]));
/** The same keys with Shift that are no capital letters. */
const shifted: readonly (readonly [string, string])[] = [
  ['{', 'х'],
  ['}', 'ъ'],
  [':', 'ж'],
  ['"', 'э'],
  ['<', 'б'],
  ['>', 'ю'],
  ['~', 'ё'],
];
for (const [key, letter] of shifted) toRussian.set(key, letter);

/** Returns what the keys of a text give on the other keyboard; none where the text has letters of both, or of neither. */
export function otherLayouts(text: string): readonly string[] {
  const small = text.toLowerCase();
  const latin = /[a-z]/.test(small);
  const russian = /[а-яё]/.test(small);
  if (latin === russian) return [];
  const keys = latin ? toRussian : toLatin;
  return [Array.from(small, (letter) => keys.get(letter) ?? letter).join('')];
}
