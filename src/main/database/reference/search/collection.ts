import type { EntityType } from '../../../../shared/domain/kinds.ts';
import { termGroups } from '../../../../shared/reference-format/search-layout.ts';
import type { ReferenceDatabase } from '../../open.ts';
import type { Core } from './cores.ts';
import type { Finding } from './explain.ts';
import type { Thoroughness } from './find-word.ts';
import { firstInAll } from './id-lists.ts';
import { anyOf, withTerm, type Postings } from './postings.ts';
import type { Query } from './query-words.ts';
import type { Understanding } from './understand.ts';
import type { PostingsOf } from './word-lists.ts';

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
  /** The identifier or site that was typed, folded. */
  readonly code?: string;
}

export interface Wanted {
  readonly query: Query;
  /** As it was typed. */
  readonly text: string;
  /** What of it may be an identifier or a site. */
  readonly codes: readonly string[];
  /** So many are enough; the best known are found first. */
  readonly most: number;
  readonly types: readonly EntityType[] | undefined;
  /** Whether the profiles' text is searched after the names. */
  readonly inTexts: boolean;
  /** What was typed is written otherwise already. */
  readonly isCorrected?: true;
}

interface Limits {
  /** So many in all, where not as many as are wanted. */
  readonly most?: number;
  readonly only?: ((id: number) => boolean) | undefined;
}

/** What was found so far. */
export interface Collection {
  /** So many are wanted in all. */
  readonly most: number;
  readonly size: () => number;
  /** Takes what is in all of the postings. */
  readonly take: (postings: readonly Postings[], from: Omit<Candidate, 'id'>, limits?: Limits) => void;
  readonly takeWords: (postingsOf: PostingsOf, from: Omit<Candidate, 'id'>, limits?: Limits) => void;
  readonly all: () => readonly Candidate[];
}

/** Returns an empty collection for what is wanted. */
export function collect(db: ReferenceDatabase, { most, types }: Wanted): Collection {
  const found = new Map<number, Candidate>();
  const ofType = types ? [anyOf(types.map((type) => withTerm(db, termGroups.type, type))).whole()] : [];
  const take: Collection['take'] = (postings, from, { most: inAll = most, only } = {}) => {
    const isNew = (id: number) => !found.has(id) && (!only || only(id));
    const wanted = inAll - found.size;
    const [single] = postings;
    // Most words that were mistyped are in no name: what the others are in need not be read.
    if (!single || wanted <= 0 || postings.some(({ none }) => none)) return;
    const add = (ids: readonly number[]) => {
      for (const id of ids) found.set(id, { ...from, id });
    };
    // The first of one list are mostly enough and at hand; the rest is a read of its own.
    const first = postings.length === 1 ? firstInAll([single.first(), ...ofType], wanted, isNew) : [];
    add(first);
    if (first.length < wanted)
      add(firstInAll([...postings.map((each) => each.whole()), ...ofType], wanted - first.length, isNew));
  };
  return {
    most,
    take,
    takeWords: (postingsOf, from, limits) => {
      if (found.size >= (limits?.most ?? most)) return;
      const postings: Postings[] = [];
      // Those that stand for many others come last: where nothing has one of the plain ones, theirs need not be put together.
      for (const word of from.query.words.toSorted((a, b) => a.others.length - b.others.length)) {
        const one = postingsOf(db, word);
        if (one.none) return;
        postings.push(one);
      }
      take(postings, from, limits);
    },
    size: () => found.size,
    all: () => [...found.values()],
  };
}

/** How what was typed was taken, where not as the words of names. Each step (`take-*.ts`, `kind-and-place.ts`) returns it; one that took nothing, `asNames`. */
export interface Reading {
  /** A kind of school and a place that were asked for: those come first. */
  readonly filter: Pick<Understanding, 'kinds' | 'place'> | null;
  /** The part of a profile that a word asked for. */
  readonly section: string | null;
  /** Words that no hit has, folded. */
  readonly without: readonly string[];
  /** What was searched instead, where other keys or letters were meant. */
  readonly instead: string | null;
}

/** Nothing is said of what the words of names were. */
export const asNames: Reading = { filter: null, section: null, without: [], instead: null };

/** Returns what is said where only a part of what was typed was searched for. */
export const told = ({ section, asides }: Core): Reading => ({ ...asNames, section, without: asides });
