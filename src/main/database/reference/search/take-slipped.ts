import { termGroups, termLengths } from '../../../../shared/reference-format/search-layout.ts';
import type { ReferenceDatabase } from '../../open.ts';
import type { Collection } from './collection.ts';
import { correctionsAmongOthers, type Correction } from './corrections.ts';
import { hasBeginning } from './explain.ts';
import { keptAtHand } from './kept-at-hand.ts';
import { nameKnown, startingWith, withTerm } from './postings.ts';
import { plainWord, type Query } from './query-words.ts';
import { createRecent } from './recent.ts';
import { recordOf } from './records.ts';
import { inNamesAndPlaces } from './word-lists.ts';

/** Of fewer letters too many names are two slips away. */
const fewestLetters = 8;
const mostSlips = 3;

/** How a name may begin: for each word what it is corrected to, null where it stands as typed. */
interface Begun {
  readonly corrected: readonly (Correction | null)[];
  readonly joined: string;
  readonly slips: number;
}

const nothingYet: readonly Begun[] = [{ corrected: [], joined: '', slips: 0 }];

/** With each key the words before the one being typed are the same, for all that was typed and for what is left of it. */
const begunKept = 8;
const begunBefore = keptAtHand((times) => createRecent<string, readonly Begun[]>(begunKept * times));

/** What stands before each word and after the last in what was typed: words that only join others, and those said twice. */
function between({ words, joined }: Query): { readonly before: readonly string[]; readonly after: string } {
  let end = 0;
  const before = words.map(({ text }) => {
    const at = joined.indexOf(text, end);
    const gap = joined.slice(end, at);
    end = at + text.length;
    return gap;
  });
  return { before, after: joined.slice(end) };
}

const isBegun = (db: ReferenceDatabase, begun: readonly Begun[], letters: string): boolean =>
  begun.some(({ joined }) => nameKnown(db, joined + letters) !== 'none');

/** Returns how names may go on with a word, corrected or as it was typed; `gap` is what stands before it. */
function goOn(
  db: ReferenceDatabase,
  begun: readonly Begun[],
  gap: string,
  word: string,
  ways: readonly (Correction | null)[],
): readonly Begun[] {
  return begun.flatMap((before) =>
    ways
      .map((way) => ({
        corrected: [...before.corrected, way],
        joined: before.joined + gap + (way?.text ?? word),
        slips: before.slips + (way?.slips ?? 0),
      }))
      .filter(({ joined, slips }) => slips <= mostSlips && nameKnown(db, joined) !== 'none'),
  );
}

const waysToWrite = (db: ReferenceDatabase, word: string): readonly (Correction | null)[] => [
  null,
  ...correctionsAmongOthers(db, word),
];

/**
 * Returns the whole names that what was typed may be but for slips, or begin, those of the fewest first. A word is corrected only where some name begins with
 * all before it: that is seldom, and few words are near another.
 */
function namesMeant(db: ReferenceDatabase, query: Query): readonly Begun[] {
  const gaps = between(query);
  const texts = query.words.map(({ text }) => text);
  const last = texts.pop();
  if (last === undefined) return [];
  let begun = nothingYet;
  let key = '';
  for (const [at, text] of texts.entries()) {
    const gap = gaps.before[at] ?? '';
    key += `${gap} ${text} `;
    const before = begun;
    begun = begunBefore(db).get(key, () =>
      isBegun(db, before, gap) ? goOn(db, before, gap, text, waysToWrite(db, text)) : [],
    );
    if (begun.length === 0) return [];
  }
  const gap = gaps.before[texts.length] ?? '';
  if (!isBegun(db, begun, gap)) return [];
  // The last word is mostly one that is still being typed.
  const isGoingOn = isBegun(db, begun, gap + last);
  // Of a name longer than the index keeps any word seems to go on: there one that no name has is mistyped.
  const isCutOff = begun.some(({ joined }) => (joined + gap + last).length > termLengths[termGroups.name]);
  const isMistyped = isCutOff && inNamesAndPlaces(db, plainWord(last)).none;
  const known = goOn(db, begun, gap, last, isGoingOn && !isMistyped ? [null] : waysToWrite(db, last))
    .map((one) => ({ ...one, joined: one.joined + gaps.after }))
    .filter(({ joined, slips }) => slips > 0 && nameKnown(db, joined) !== 'none')
    .sort((a, b) => a.slips - b.slips);
  const whole = known.filter(({ joined }) => nameKnown(db, joined) === 'whole');
  return whole.length > 0 ? whole : known;
}

/** Takes what is called as was typed but for slips: of the many with these words in their names and places it alone has no others. */
export function takeSlipped(
  db: ReferenceDatabase,
  { take, size }: Collection,
  query: Query,
  { step = 2, most = mostSlips }: { readonly step?: number; readonly most?: number } = {},
): void {
  if (query.joined.length < fewestLetters || query.words.some(({ chinese }) => chinese)) return;
  let fewest: number | null = null;
  for (const { corrected, joined, slips } of namesMeant(db, query)) {
    if (slips > (fewest ?? most)) return;
    const words = query.words.map((word, at) => (corrected[at] ? { ...word, others: [corrected[at]] } : word));
    const asked = { ...query, words, joined };
    const isCut = joined.length > termLengths[termGroups.name];
    const isWhole = nameKnown(db, joined) === 'whole';
    take(
      [(isWhole ? withTerm : startingWith)(db, termGroups.name, joined)],
      { query: asked, step, how: 'sounded', finding: isWhole ? 'exact' : 'begins' },
      { only: isCut ? (id) => hasBeginning(recordOf(db, id), asked) : undefined },
    );
    if (size() > 0) fewest ??= slips;
  }
}
