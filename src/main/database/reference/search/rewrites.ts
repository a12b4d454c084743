import type { ReferenceDatabase } from '../../open.ts';
import { correctionsOf } from './corrections.ts';
import { isEmpty, type IdList } from './id-lists.ts';
import { plainWord, type Query, type QueryWord } from './query-words.ts';
import { inNamesAndPlaces } from './word-lists.ts';

/** So many known words at most are taken for mistyped ones. */
const mostSuspects = 2;

/** Which words of a query were, it must be, mistyped: those no name or place has; where each is somewhere, the rarest. */
function suspects(db: ReferenceDatabase, { words }: Query): ReadonlySet<QueryWord> {
  const lists = new Map(words.map((word) => [word, inNamesAndPlaces(db, word)]));
  const unknown = words.filter((word) => isEmpty(lists.get(word) as IdList));
  if (unknown.length > 0) return new Set(unknown);
  const frequency = (word: QueryWord) => { const list = lists.get(word) as IdList; return list.bits ? Infinity : list.data.length; };
  return new Set([...words].sort((a, b) => frequency(a) - frequency(b)).slice(0, mostSuspects));
}

/** Returns the query with the words that may have been mistyped standing for those they may have been meant as. */
export function withCorrections(db: ReferenceDatabase, query: Query): Query {
  const suspected = suspects(db, query);
  const words = query.words.map((word, at) => {
    if (word.chinese || !suspected.has(word)) return word;
    return { ...word, others: [...word.others, ...correctionsOf(db, word.text, at === query.words.length - 1)] };
  });
  return { words, joined: query.joined };
}

/** More words than a name has are not tried in every division. */
const mostDivisions = 24;

/** Returns the query with one unknown word split in two, or two words made one, wherever the index then knows them. */
export function redivided(db: ReferenceDatabase, { words, joined }: Query): readonly Query[] {
  const found: Query[] = [];
  const knows = (text: string) => !isEmpty(inNamesAndPlaces(db, plainWord(text)));
  words.forEach((word, at) => {
    if (word.chinese) return;
    if (word.text.length > 5 && isEmpty(inNamesAndPlaces(db, word))) {
      for (let cut = 2; cut <= Math.min(mostDivisions, word.text.length - 2); cut++) {
        const start = word.text.slice(0, cut);
        // What no word begins with, no longer start begins either.
        if (!knows(start)) break;
        if (knows(word.text.slice(cut))) found.push({ words: words.toSpliced(at, 1, plainWord(start), plainWord(word.text.slice(cut))), joined });
      }
    }
    const next = words[at + 1];
    if (next && !next.chinese && knows(word.text + next.text)) found.push({ words: words.toSpliced(at, 2, plainWord(word.text + next.text)), joined });
  });
  return found;
}
