/** Latin letters and the Cyrillic ones that look like them: a person who types a name does not see which it was. */
const latin = { letters: 'abcehikmoptxy', script: /\p{Script=Latin}/u };
const cyrillic = { letters: 'авсенікмортху', script: /\p{Script=Cyrillic}/u };

/** Returns a word with the letters of one alphabet written in the other; null where one of them looks like none of it. */
function rewritten(word: string, from: typeof latin, to: typeof latin): string | null {
  let text = '';
  for (const letter of word) {
    const small = letter.toLowerCase();
    const alike = to.letters[from.letters.indexOf(small)];
    if (alike === undefined && from.script.test(letter)) return null;
    text += alike === undefined ? letter : letter === small ? alike : alike.toUpperCase();
  }
  return text;
}

/** Returns a text with each word in the one alphabet that has all its letters, which look as they did: РУДН for PУДН with a Latin P. */
export function inOneAlphabet(text: string): string {
  if (!latin.script.test(text) || !cyrillic.script.test(text)) return text;
  return text.replace(/\p{L}+/gu, (word) =>
    latin.script.test(word) && cyrillic.script.test(word)
      ? (rewritten(word, latin, cyrillic) ?? rewritten(word, cyrillic, latin) ?? word)
      : word,
  );
}
