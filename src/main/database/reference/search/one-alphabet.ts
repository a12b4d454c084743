/** Latin letters and the Cyrillic ones that look like them, small and as capitals: a person who types a name does not see which it was. */
const latinLetters = 'abcehikmoptxy';
const cyrillicLetters = 'авсенікмортху';

const bothCases = (letters: string): string => letters + letters.toUpperCase();
const pairsOf = (from: string, to: string): ReadonlyMap<string, string> =>
  new Map(Array.from(bothCases(from), (letter, at) => [letter, bothCases(to).charAt(at)]));

const toCyrillic = pairsOf(latinLetters, cyrillicLetters);
const toLatin = pairsOf(cyrillicLetters, latinLetters);

const bothAlphabets = /[\p{Script=Latin}\p{Script=Cyrillic}]+/gu;
const latin = /\p{Script=Latin}/u;
const cyrillic = /\p{Script=Cyrillic}/u;

/** Writes the letters of the other alphabet in the one that has all of a word; a word that has letters of either alone is left as it is. */
function wordInOneAlphabet(word: string): string {
  const letters = Array.from(word);
  if (letters.every((letter) => !latin.test(letter) || toCyrillic.has(letter)))
    return letters.map((letter) => toCyrillic.get(letter) ?? letter).join('');
  if (letters.every((letter) => !cyrillic.test(letter) || toLatin.has(letter)))
    return letters.map((letter) => toLatin.get(letter) ?? letter).join('');
  return word;
}

/** Returns a text with each word in one alphabet, whose letters look as they did: РУДН for PУДН with a Latin P. */
export function inOneAlphabet(text: string): string {
  if (!latin.test(text) || !cyrillic.test(text)) return text;
  return text.replace(bothAlphabets, (word) =>
    latin.test(word) && cyrillic.test(word) ? wordInOneAlphabet(word) : word,
  );
}
