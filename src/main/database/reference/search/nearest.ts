import { termGroups } from '../../../../shared/reference-format/search-layout.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { collect, type Candidate, type Wanted } from './collection.ts';
import { withPrefix } from './postings.ts';
import { withCorrections } from './rewrites.ts';
import { sounding } from './word-lists.ts';

/** Returns entities that have a part of what was typed: all words but one, one word, or the first letters. */
export function nearestTo(db: ReferenceDatabase, wanted: Wanted): readonly Candidate[] {
  const query = withCorrections(db, wanted.query);
  const { take, size, all } = collect(db, wanted);
  const each = query.words.map((word) => sounding(db, word));
  if (each.length > 2)
    each.forEach((_, without) => {
      take(each.toSpliced(without, 1), { query, step: 0, how: 'sounded', finding: 'words' });
    });
  for (const postings of each) take([postings], { query, step: 1, how: 'sounded', finding: 'words' });
  const letters = Array.from(query.joined);
  const longestStart = 12;
  for (let length = Math.min(letters.length - 1, longestStart); size() === 0 && length > 0; length--) {
    take([withPrefix(db, termGroups.name, letters.slice(0, length).join(''))], {
      query,
      step: 2,
      how: 'read',
      finding: 'words',
    });
  }
  return all();
}
