/** The article of Arabic, and the letters that are joined to it: in, to, and, as, so. Letters are folded ones. */
const article = /^(?:[وفبك]?ال|لل)(?=..)/;
const arabic = /^[\u0621-\u064a]+$/;

/** Returns an Arabic word without its article, and with it alone: بالقاهرة is القاهرة, and الدراسة is دراسة. None of another word. */
export function withArticleOrWithout(word: string): readonly string[] {
  if (!arabic.test(word)) return [];
  const bare = word.replace(article, '');
  return [bare, `ال${bare}`].filter((form) => form !== word);
}
