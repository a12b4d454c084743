import type { ReferenceDatabase } from '../../open.ts';
import { asNames, type Collection, type Reading } from './collection.ts';
import { isFiller, meaningsOf } from './meanings.ts';
import { isOnlyAside } from './parts.ts';
import type { Query, QueryWord } from './query-words.ts';
import type { Core } from './cores.ts';
import { inNames, inNamesAndPlaces, sounding } from './word-lists.ts';

/** A shorter word of letters begins too many names to mean one by itself. */
const fewestLetters = 3;
const isTelling = ({ text, chinese }: QueryWord): boolean => chinese || text.length >= fewestLetters;

/** Sets words aside that nothing has, as long as something is left. */
export function takeWithoutUnknown(
  db: ReferenceDatabase,
  { takeWords, size }: Collection,
  query: Query,
  { section, asides }: Pick<Core, 'section' | 'asides'>,
  isUnknown: (word: QueryWord) => boolean,
): Reading {
  const unknown = query.words.filter(isUnknown);
  const words = query.words.filter((word) => !unknown.includes(word));
  // What is left must say more than that it is some university: of Vilna University the first of all would be shown.
  const isKindOnly = ({ text }: QueryWord) => (meaningsOf(db, text)?.kinds.length ?? 0) > 0;
  if (unknown.length === 0 || !words.some((word) => isTelling(word) && !isKindOnly(word))) return asNames;
  const left = { words, joined: words.map((word) => word.text).join('') };
  takeWords(inNamesAndPlaces, { query: left, step: 6, how: 'read', finding: 'words' });
  if (size() === 0) takeWords(sounding, { query: left, step: 6, how: 'sounded', finding: 'words' });
  return size() > 0 ? { ...asNames, section, without: [...asides, ...unknown.map((word) => word.text)] } : asNames;
}

/** Fewer words may begin anything. */
const fewestWords = 2;

/** Sets the last words aside until names have those before them, of which one means nothing but a name: "three gorges university mbbs bangladesh". */
export function takeStart(
  db: ReferenceDatabase,
  { takeWords, size }: Collection,
  query: Query,
  section: string | null,
): Reading {
  const telling = query.words.filter(({ text }) => !isOnlyAside({ meanings: meaningsOf(db, text) }));
  for (let count = telling.length - 1; count >= fewestWords; count--) {
    const words = telling.slice(0, count);
    if (!words.some((word) => isTelling(word) && meaningsOf(db, word.text) === null)) return asNames;
    const left = { words, joined: words.map((word) => word.text).join('') };
    takeWords(inNames, { query: left, step: 6, how: 'read', finding: 'words' });
    if (size() === 0) continue;
    const without = query.words.filter((word) => !words.includes(word) && !isFiller(db, word.text));
    return { ...asNames, section, without: without.map((word) => word.text) };
  }
  return asNames;
}
