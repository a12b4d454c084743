import { termGroups, termLengths } from '../../../../shared/reference-format/search-layout.ts';
import type { ReferenceDatabase } from '../../open.ts';
import type { Collection } from './collection.ts';
import { correctionsAmongOthers } from './corrections.ts';
import { hasBeginning } from './explain.ts';
import { nameKnown, startingWith, withTerm } from './postings.ts';
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
 * Returns the whole names that what was typed may be but for slips, or begin, those of the fewest first. A word is corrected only where some name begins with
 * all before it: that is seldom, and few words are near another.
 */
function namesMeant(db: ReferenceDatabase, query: Query): readonly Corrected[] {
  const gaps = between(query);
  let begun: readonly Corrected[] = [{ words: [], joined: '', slips: 0 }];
  query.words.forEach((word, at) => {
    const gap = gaps.before[at] ?? '';
    const isKnown = (text: string) => begun.some(({ joined }) => nameKnown(db, joined + gap + text) !== 'none');
    if (!isKnown('')) {
      begun = [];
      return;
    }
    // The last word is mostly one that is still being typed.
    const isGoingOn = at === query.words.length - 1 && isKnown(word.text);
    const ways = isGoingOn ? [{ word, text: word.text, slips: 0 }] : waysToWrite(db, word);
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
  const known = begun
    .map((one) => ({ ...one, joined: one.joined + gaps.after }))
    .filter(({ joined, slips }) => slips > 0 && nameKnown(db, joined) !== 'none')
    .sort((a, b) => a.slips - b.slips);
  const whole = known.filter(({ joined }) => nameKnown(db, joined) === 'whole');
  return whole.length > 0 ? whole : known;
}

/** Takes what is called as was typed but for slips: of the many with these words in their names and places it alone has no others. */
export function takeSlipped(db: ReferenceDatabase, { take, size }: Collection, query: Query): void {
  if (query.joined.length < fewestLetters || query.words.some(({ chinese }) => chinese)) return;
  let fewest: number | null = null;
  for (const { words, joined, slips } of namesMeant(db, query)) {
    if (fewest !== null && slips > fewest) return;
    const asked = { ...query, words, joined };
    const isCut = joined.length > termLengths[termGroups.name];
    const isWhole = nameKnown(db, joined) === 'whole';
    take(
      [(isWhole ? withTerm : startingWith)(db, termGroups.name, joined)],
      { query: asked, step: 2, how: 'sounded', finding: isWhole ? 'exact' : 'begins' },
      { only: isCut ? (id) => hasBeginning(recordOf(db, id), asked) : undefined },
    );
    if (size() > 0) fewest ??= slips;
  }
}
