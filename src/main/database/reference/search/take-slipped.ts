import { termGroups, termLengths } from '../../../../shared/reference-format/search-layout.ts';
import type { ReferenceDatabase } from '../../open.ts';
import type { Collection } from './collection.ts';
import { correctionsAmongOthers } from './corrections.ts';
import { hasBeginning } from './explain.ts';
import { nameKnown, withTerm } from './postings.ts';
import type { Query, QueryWord } from './query-words.ts';
import { recordOf } from './records.ts';

/** Of fewer letters too many names are two slips away. */
const fewestLetters = 8;
const mostSlips = 3;

interface Corrected {
  readonly words: readonly QueryWord[];
  readonly joined: string;
  readonly slips: number;
}

interface Way {
  readonly word: QueryWord;
  readonly text: string;
  readonly slips: number;
}

function waysToWrite(db: ReferenceDatabase, word: QueryWord): readonly Way[] {
  const corrected = correctionsAmongOthers(db, word.text).map((one) => ({ word: { ...word, others: [one] }, ...one }));
  return [{ word, text: word.text, slips: 0 }, ...corrected];
}

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

/**
 * Returns the whole names that what was typed may be but for slips, those of the fewest first. A word is corrected only where some name begins with
 * all before it: that is seldom, and few words are near another.
 */
function wholeNames(db: ReferenceDatabase, query: Query): readonly Corrected[] {
  const gaps = between(query);
  let begun: readonly Corrected[] = [{ words: [], joined: '', slips: 0 }];
  query.words.forEach((word, at) => {
    const gap = gaps.before[at] ?? '';
    const ways = begun.some(({ joined }) => nameKnown(db, joined + gap) !== 'none') ? waysToWrite(db, word) : [];
    begun = begun.flatMap((before) =>
      ways
        .map(({ word: written, text, slips }) => ({
          words: [...before.words, written],
          joined: before.joined + gap + text,
          slips: before.slips + slips,
        }))
        .filter(({ joined, slips }) => slips <= mostSlips && nameKnown(db, joined) !== 'none'),
    );
  });
  return begun
    .map((one) => ({ ...one, joined: one.joined + gaps.after }))
    .filter(({ joined, slips }) => slips > 0 && nameKnown(db, joined) === 'whole')
    .sort((a, b) => a.slips - b.slips);
}

/** Takes what is called as was typed but for slips: of the many with these words in their names and places it alone has no others. */
export function takeSlipped(db: ReferenceDatabase, { take, size }: Collection, query: Query): void {
  if (query.joined.length < fewestLetters || query.words.some(({ chinese }) => chinese)) return;
  let fewest: number | null = null;
  for (const { words, joined, slips } of wholeNames(db, query)) {
    if (fewest !== null && slips > fewest) return;
    const asked = { ...query, words, joined };
    const isCut = joined.length > termLengths[termGroups.name];
    take(
      [withTerm(db, termGroups.name, joined)],
      { query: asked, step: 2, how: 'sounded', finding: 'exact' },
      { only: isCut ? (id) => hasBeginning(recordOf(db, id), asked) : undefined },
    );
    if (size() > 0) fewest ??= slips;
  }
}
