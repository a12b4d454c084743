import type { z } from 'zod';
import type { Hit, searchCalls } from '../../../../shared/contract/search.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { candidatesFor, nearestTo, type Candidate, type Wanted } from './candidates.ts';
import { explain } from './explain.ts';
import { explainByText } from './explain-text.ts';
import { parseQuery } from './query-words.ts';
import { linkOf, recordOf, type SearchRecord } from './records.ts';

type Call = (typeof searchCalls)['search.query'];

/** So many more than asked for are weighed against each other. */
const spare = 4;

/** Where nothing of a hit shows what was typed, its name stands for it. */
function whyNothing({ names }: SearchRecord): Hit['why'] {
  const [name] = names;
  return { field: 'name', kind: name?.kind ?? null, lang: name?.lang ?? null, value: name?.value ?? '', via: null, ranges: [] };
}

function hitsOf(db: ReferenceDatabase, candidates: readonly Candidate[], limit: number): Hit[] {
  const weighed = candidates.map((candidate) => {
    const record = recordOf(db, candidate.id);
    return { candidate, record, ...explain(db, record, candidate.query, candidate.how) };
  });
  weighed.sort((a, b) => a.candidate.step - b.candidate.step || a.score - b.score || a.record.id - b.record.id);
  return weighed.slice(0, limit).map(({ candidate, record, why, complete }) => {
    const byText = candidate.inText && !complete ? explainByText(db, record.id, candidate.query) : null;
    return { ...linkOf(record), why: byText ?? why ?? whyNothing(record) };
  });
}

/** Returns the entities that what was typed may mean, best first, each with why; where there is none, the nearest names. */
export function searchEntities(db: ReferenceDatabase, input: z.infer<Call['input']>): z.infer<Call['output']> {
  const query = parseQuery(input.text);
  if (query.words.length === 0) return { hits: [], nearest: [] };
  const wanted: Wanted = { query, most: input.limit + spare, types: input.types, text: input.profileText !== false };
  const hits = hitsOf(db, candidatesFor(db, wanted), input.limit);
  return { hits, nearest: hits.length > 0 ? [] : hitsOf(db, nearestTo(db, wanted), input.limit) };
}
