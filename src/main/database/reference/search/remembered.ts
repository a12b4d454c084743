/** So many words: with each key those before the one being typed are looked for again, and the same names are shown. */
const mostWords = 8;

/** Returns what was found for a word in a text, or in the texts of a place, of the few that are remembered there; `find` looks for it where it is not. */
export function remembered<Found>(words: Map<string, Found>, word: string, find: () => Found): Found {
  const known = words.get(word);
  if (known !== undefined) return known;
  const found = find();
  if (words.size >= mostWords) words.clear();
  words.set(word, found);
  return found;
}
