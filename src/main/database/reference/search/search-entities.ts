import type { z } from 'zod';
import type { Hit, searchCalls } from '../../../../shared/contract/search.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { candidatesFor, nearestTo, type Candidate, type Wanted } from './candidates.ts';
import { explain } from './explain.ts';
import { explainByText } from './explain-text.ts';
import { parseQuery } from './query-words.ts';
import { linkOf, namesOf, recordOf } from './records.ts';

type Call = (typeof searchCalls)['search.query'];

/** So many more than asked for are weighed against each other. */
const spare = 6;

function hitsOf(db: ReferenceDatabase, candidates: readonly Candidate[], limit: number): Hit[] {
  const weighed = candidates.map((candidate) => {
    const record = recordOf(db, candidate.id);
    return { ...candidate, record, ...explain(record, candidate.query) };
  });
  weighed.sort((a, b) => a.step - b.step || a.score - b.score || a.id - b.id);
  return weighed.slice(0, limit).map(({ id, record, query, why }) => {
    const name = namesOf(record)[0];
    return {
      ...linkOf(record),
      why: why ?? explainByText(db, id, query) ?? { field: 'name', kind: name?.kind ?? null, lang: name?.lang ?? null, value: name?.value ?? record.name_en, via: null, ranges: [] },
    };
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
