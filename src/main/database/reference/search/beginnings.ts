import { termGroups, termLengths } from '../../../../shared/reference-format/search-layout.ts';
import type { ReferenceDatabase } from '../../open.ts';
import type { Collection } from './collection.ts';
import { hasBeginning } from './explain.ts';
import { startingWith, withTerm } from './postings.ts';
import type { Query } from './query-words.ts';
import { recordOf } from './records.ts';

/** Takes the names that are what was typed, or begin with it; longer ones than the index keeps are read to see. */
export function takeBeginning(
  db: ReferenceDatabase,
  { take }: Collection,
  query: Query,
  step: number,
  finding: 'exact' | 'begins',
  only?: (id: number) => boolean,
): void {
  const postings = (finding === 'exact' ? withTerm : startingWith)(db, termGroups.name, query.joined);
  const isCut = query.joined.length > termLengths[termGroups.name];
  take(
    [postings],
    { query, step, how: 'read', finding },
    {
      only: isCut ? (id) => hasBeginning(recordOf(db, id), query) && (only?.(id) ?? true) : only,
    },
  );
}
