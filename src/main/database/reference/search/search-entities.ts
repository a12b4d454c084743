import type { z } from 'zod';
import type { Hit, searchCalls } from '../../../../shared/contract/search.ts';
import { foldWithOrigins } from '../../../../shared/reference-format/fold.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { candidatesFor } from './candidates.ts';
import type { Candidate, Reading, Wanted } from './collection.ts';
import { explain } from './explain.ts';
import { explainByCode, explainByText } from './explain-text.ts';
import { nearestTo } from './nearest.ts';
import { inOneAlphabet } from './one-alphabet.ts';
import { placeNamed } from './place-named.ts';
import { parseQuery, type Query } from './query-words.ts';
import { typedAddress } from './typed-address.ts';
import { isNameOnly, linkOf, nameAt, readRecords, recordOf, type SearchRecord } from './records.ts';

type Call = (typeof searchCalls)['search.query'];
type Input = z.infer<Call['input']>;
type Output = Omit<z.infer<Call['output']>, 'records'>;

const nothingUnderstood: Output['understood'] = { kinds: [], place: null, section: null, without: [], instead: null };

/** What was set aside, in the letters in which it was typed. */
function asTyped(text: string, folded: string): string {
  const { text: all, origins } = foldWithOrigins(text);
  const at = all.indexOf(folded);
  if (at === -1) return folded;
  const end = at + folded.length;
  return text.slice(origins ? origins[at] : at, origins ? origins[end] : end).trim();
}

function understoodOf(
  db: ReferenceDatabase,
  text: string,
  { filter, section, without, instead }: Reading,
): Output['understood'] {
  return {
    kinds: filter?.kinds.flat() ?? [],
    place: filter?.place ? placeNamed(db, filter.place) : null,
    section,
    without: without.map((folded) => asTyped(text, folded)),
    instead,
  };
}

/** So many are weighed against each other even where fewer are asked for: the best known of them need not fit best. */
const fewestWeighed = 12;
const weighedFor = (limit: number) => Math.max(fewestWeighed, limit);

/** So many names are offered where nothing matched. */
const mostNearest = 5;

/** So many letters and digits among other words are taken for a code of their own: a year has four. */
const shortestCodeAmongWords = 5;

/** What of words may be an identifier: it has a digit. */
function codesAmong({ words, joined }: Query): readonly string[] {
  const among = words.map((word) => word.text).filter((word) => word.length >= shortestCodeAmongWords);
  return [joined, ...among].filter((code) => /\d/.test(code));
}

/** Where nothing of a hit shows what was typed, its name stands for it. */
function whyNothing(record: SearchRecord): Hit['why'] {
  const { value, lang, kind } = nameAt(record, 0);
  return { field: 'name', kind, lang, value, via: null, ranges: [] };
}

/** So late a step has corrected words, or has set some aside. */
const firstGuess = 5;

/** Whether a hit has what was typed. With words set aside only a whole name has it; what other keys or sounds give is a guess. */
function matchOf({ inText, how, step, finding }: Candidate, reading: Reading | null): Hit['match'] {
  if (inText) return 'text';
  if (reading === null || reading.instead !== null || how === 'sounded' || step >= firstGuess) return 'alike';
  return reading.without.length === 0 || reading.filter !== null || finding === 'exact' ? 'written' : 'alike';
}

/** `reading` is null where nothing matched and these are only near. */
function hitsOf(
  db: ReferenceDatabase,
  candidates: readonly Candidate[],
  limit: number,
  reading: Reading | null,
): Hit[] {
  readRecords(
    db,
    candidates.map(({ id }) => id),
  );
  const weighed = candidates.map((candidate) => {
    const record = recordOf(db, candidate.id);
    return { candidate, record, explained: explain(db, record, candidate.query, candidate.how, candidate.finding) };
  });
  // However well a name of the directory fits, one that was looked into stands before it, but for the name that is what was typed.
  const isUnchecked = ({ record }: (typeof weighed)[number]) => Number(isNameOnly(record));
  weighed.sort(
    (a, b) =>
      a.candidate.step - b.candidate.step ||
      isUnchecked(a) - isUnchecked(b) ||
      a.explained.score - b.explained.score ||
      // Of those of one name that nobody looked into, the one that is called something in most languages is meant.
      isUnchecked(a) * (b.record.names.length - a.record.names.length) ||
      a.record.id - b.record.id,
  );
  return weighed.slice(0, limit).map(({ candidate, record, explained: { why, complete } }) => {
    const byText = candidate.code
      ? explainByCode(db, record.id, candidate.code)
      : candidate.inText && !complete
        ? explainByText(db, record.id, candidate.query)
        : null;
    return { ...linkOf(record), match: matchOf(candidate, reading), why: byText ?? why ?? whyNothing(record) };
  });
}

/** Returns the entities that what was typed may mean, best first, each with why, and how it was understood; where there is none, the nearest names. */
export function searchEntities(db: ReferenceDatabase, input: Input): Output {
  const typed = inOneAlphabet(input.text);
  // Of an address only the name of the site may say something.
  const address = typedAddress(typed);
  const text = address?.site ?? typed;
  const query = parseQuery(text);
  if (query.words.length === 0) return { hits: [], nearest: [], understood: nothingUnderstood };
  const wanted: Wanted = {
    query,
    text,
    codes: address?.codes ?? codesAmong(query),
    most: weighedFor(input.limit),
    types: input.types,
    inTexts: input.profileText !== false,
  };
  const { found, reading } = candidatesFor(db, wanted);
  const hits = hitsOf(db, found, input.limit, reading);
  if (hits.length > 0) return { hits, nearest: [], understood: understoodOf(db, typed, reading) };
  const offered = Math.min(input.limit, mostNearest);
  return {
    hits,
    nearest: hitsOf(db, nearestTo(db, { ...wanted, most: weighedFor(offered) }), offered, null),
    understood: nothingUnderstood,
  };
}
