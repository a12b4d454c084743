/** Which letters tell of a language, for how many of any each stands (a sign of Chinese is a word or a part of one), and which others are written in them. */
const scripts = [
  { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, language: 'ja', weight: 12, others: [] },
  { letters: /\p{Script=Hangul}/gu, language: 'ko', weight: 4, others: [] },
  { letters: /\p{Script=Han}/gu, language: 'zh', weight: 4, others: ['ja'] },
  {
    letters: /\p{Script=Cyrillic}/gu,
    language: 'ru',
    weight: 2,
    others: ['be', 'bg', 'kk', 'ky', 'mk', 'mn', 'sr', 'tg', 'uk', 'uz'],
  },
] as const;

/**
 * Returns the language in which a text is written down, as its script tells: a publisher's or a school's name in letters of another language
 * than the source is in. `known` is what it is said to be, and stands as long as the letters can be of it.
 */
export function languageOfText(text: string, known: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const found = scripts.find(({ letters: own, weight }) => {
    const count = text.match(own)?.length ?? 0;
    return count > 0 && count * weight >= letters;
  });
  const said = known.split('-')[0] ?? known;
  if (found) return said === found.language || found.others.some((other) => other === said) ? known : found.language;
  // Latin letters are of none of these but a few, in whose other alphabet they are names.
  const isOther = letters > 0 && scripts.some(({ language }) => language === said);
  return isOther ? 'en' : known;
}
