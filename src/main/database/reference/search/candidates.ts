import { termGroups } from '../../../../shared/reference-format/search-layout.ts';
import type { EntityType } from '../../../../shared/domain/kinds.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { firstInAll } from './id-lists.ts';
import type { Finding } from './explain.ts';
import type { Thoroughness } from './find-word.ts';
import { anyOf, startingWith, withPrefix, withTerm, type Postings } from './postings.ts';
import type { Query } from './query-words.ts';
import { redivided, withCorrections } from './rewrites.ts';
import { inNames, inNamesAndPlaces, inTexts, sounding, type PostingsOf } from './word-lists.ts';

/** An entity that may be a hit, and the query, maybe corrected, that found it. */
export interface Candidate {
  readonly id: number;
  readonly query: Query;
  /** Hits of a later step stand after all of an earlier one. */
  readonly step: number;
  /** How far to go to see why it matched. */
  readonly how: Thoroughness;
  readonly finding: Finding;
  /** Whether the profile's text was searched too. */
  readonly inText?: true;
}

export interface Wanted {
  readonly query: Query;
  /** So many are enough; the best known are found first. */
  readonly most: number;
  readonly types: readonly EntityType[] | undefined;
  /** Whether the profiles' text is searched after the names. */
  readonly text: boolean;
}

interface Collection {
  readonly size: () => number;
  readonly take: (postings: readonly Postings[], from: Omit<Candidate, 'id'>) => void;
  readonly takeWords: (postingsOf: PostingsOf, from: Omit<Candidate, 'id'>) => void;
  readonly all: () => readonly Candidate[];
}

function collect(db: ReferenceDatabase, { most, types }: Wanted): Collection {
  const found = new Map<number, Candidate>();
  const ofType = types ? [anyOf(types.map((type) => withTerm(db, termGroups.type, type))).whole()] : [];
  const take: Collection['take'] = (postings, from) => {
    const isNew = (id: number) => !found.has(id);
    const wanted = most - found.size;
    const [only] = postings;
    if (!only || wanted <= 0) return;
    const add = (ids: readonly number[]) => {
      for (const id of ids) found.set(id, { id, ...from });
    };
    // The first of one list are mostly enough and at hand; the rest is a read of its own.
    const first = postings.length === 1 ? firstInAll([only.first(), ...ofType], wanted, isNew) : [];
    add(first);
    if (first.length < wanted)
      add(firstInAll([...postings.map((each) => each.whole()), ...ofType], wanted - first.length, isNew));
  };
  return {
    take,
    takeWords: (postingsOf, from) => {
      if (found.size < most)
        take(
          from.query.words.map((word) => postingsOf(db, word)),
          from,
        );
    },
    size: () => found.size,
    all: () => [...found.values()],
  };
}

/** Returns the entities that may be hits, those of earlier and stricter steps first, within a step the best known. */
export function candidatesFor(db: ReferenceDatabase, wanted: Wanted): readonly Candidate[] {
  const { query } = wanted;
  const { take, takeWords, size, all } = collect(db, wanted);
  take([withTerm(db, termGroups.name, query.joined)], { query, step: 0, how: 'read', finding: 'exact' });
  take([startingWith(db, termGroups.name, query.joined)], { query, step: 0, how: 'read', finding: 'begins' });
  takeWords(inNames, { query, step: 0, how: 'read', finding: 'words' });
  takeWords(inNamesAndPlaces, { query, step: 0, how: 'read', finding: 'words' });
  if (size() === 0) takeWords(sounding, { query, step: 1, how: 'sounded', finding: 'words' });
  if (wanted.text) takeWords(inTexts, { query, step: 2, how: 'read', finding: 'words', inText: true });
  if (size() === 0) {
    for (const asked of redivided(db, query))
      takeWords(inNamesAndPlaces, { query: asked, step: 3, how: 'read', finding: 'words' });
    takeWords(sounding, { query: withCorrections(db, query), step: 3, how: 'sounded', finding: 'words' });
  }
  return all();
}

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
    take([withPrefix(db, [termGroups.name], letters.slice(0, length).join(''))], {
      query,
      step: 2,
      how: 'read',
      finding: 'words',
    });
  }
  return all();
}
