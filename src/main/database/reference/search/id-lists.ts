import { bitsOf, firstInAllBits, hasBit, isListed, unionOfBits, type Bits } from './bits.ts';

/** Entity ids, in the form that is quicker to search: as bits, or listed. */
export interface IdList {
  /** Null where they are listed. */
  readonly bits: Bits | null;
  /** Each ascending; an id may be in several. More than a few are made one. */
  readonly listed: readonly Uint32Array[];
}

export const noIds: IdList = { bits: null, listed: [] };

const wordsFor = (ids: Uint32Array) => ((ids[ids.length - 1] ?? 0) >>> 5) + 1;

/** With more ids than a fourth of the 32-bit words they would take, bits are quicker to look up and to compare. */
const idsOfWord = 1 / 4;

/** Returns ascending ids in the quicker form. */
export function listOf(ids: Uint32Array): IdList {
  if (ids.length === 0) return noIds;
  if (ids.length <= wordsFor(ids) * idsOfWord) return { bits: null, listed: [ids] };
  return listOfBits(bitsOf(ids, wordsFor(ids)));
}

/** Returns ids that are bits already. */
export function listOfBits(bits: Bits): IdList {
  return { bits, listed: [] };
}

/** Whether a list surely has no id. */
export function isEmpty({ bits, listed }: IdList): boolean {
  return bits === null && listed.length === 0;
}

/** Whether an id is in a list. */
export function holds({ bits, listed }: IdList, id: number): boolean {
  if (bits) return hasBit(bits, id);
  return listed.some((ids) => isListed(ids, id));
}

/** How many ids are listed, one in several lists as often; Infinity for bits. */
export function lengthOf({ bits, listed }: IdList): number {
  return bits ? Infinity : listed.reduce((sum, ids) => sum + ids.length, 0);
}

/** Sorts ids in their place; returns each once. */
function sortedOnce(ids: Uint32Array): Uint32Array {
  ids.sort();
  let distinct = 0;
  for (let at = 0; at < ids.length; at++) if (at === 0 || ids[at] !== ids[at - 1]) ids[distinct++] = ids[at] as number;
  return ids.subarray(0, distinct);
}

/** Returns ids in any order, some maybe several times, in the quicker form; they are sorted where they stand. */
export function listOfUnordered(ids: Uint32Array): IdList {
  return listOf(sortedOnce(ids));
}

function sortedUnion(listed: readonly Uint32Array[], total: number): Uint32Array {
  const ids = new Uint32Array(total);
  let count = 0;
  for (const list of listed) {
    ids.set(list, count);
    count += list.length;
  }
  return sortedOnce(ids);
}

/** So many listed lists are gone through beside each other rather than sorted into one. */
const mostListed = 3;

/** Returns the ids that are in any of the lists. */
export function unionOf(lists: readonly IdList[]): IdList {
  const filled = lists.filter((list) => !isEmpty(list));
  const [only = noIds] = filled;
  if (filled.length < 2) return only;
  const words = Math.max(...filled.map(({ bits, listed }) => bits?.words.length ?? Math.max(...listed.map(wordsFor))));
  const total = filled.reduce((sum, list) => sum + lengthOf(list), 0);
  const listed = filled.flatMap((list) => list.listed);
  if (total > words * idsOfWord)
    return listOfBits(
      unionOfBits(
        filled.flatMap((list) => list.bits ?? []),
        listed,
        words,
      ),
    );
  return { bits: null, listed: listed.length > mostListed ? [sortedUnion(listed, total)] : listed };
}

/** How far ascending ids have been gone through. */
interface Walk {
  readonly ids: Uint32Array;
  at: number;
}

/** Goes on to the first id from `id` on, in steps that double, then by halves; returns it, Infinity where there is none. */
function seek(walk: Walk, id: number): number {
  const { ids } = walk;
  let low = walk.at;
  let high = low;
  for (let step = 1; high < ids.length && (ids[high] as number) < id; step *= 2) {
    low = high + 1;
    high += step;
  }
  high = Math.min(high, ids.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ids[middle] as number) < id) low = middle + 1;
    else high = middle;
  }
  walk.at = low;
  return low < ids.length ? (ids[low] as number) : Infinity;
}

type Walks = readonly Walk[];

/** The lowest id from `id` on in any of the lists. */
function lowestFrom(walks: Walks, id: number): number {
  let lowest = Infinity;
  for (const walk of walks) lowest = Math.min(lowest, seek(walk, id));
  return lowest;
}

function haveAll(bits: readonly Bits[], walked: readonly Walks[], id: number): boolean {
  for (const one of bits) if (!hasBit(one, id)) return false;
  for (const walks of walked) if (lowestFrom(walks, id) !== id) return false;
  return true;
}

function firstListed(
  listed: readonly IdList[],
  bits: readonly Bits[],
  most: number,
  wanted: (id: number) => boolean,
): number[] {
  const [shortest = [], ...others] = listed
    .toSorted((a, b) => lengthOf(a) - lengthOf(b))
    .map((list) => list.listed.map((ids): Walk => ({ ids, at: 0 })));
  const found: number[] = [];
  for (let id = lowestFrom(shortest, 0); id !== Infinity && found.length < most; id = lowestFrom(shortest, id + 1)) {
    if (haveAll(bits, others, id) && wanted(id)) found.push(id);
  }
  return found;
}

/** Returns the first `most` ids that are in all of the lists and wanted; none where there are no lists. */
export function firstInAll(lists: readonly IdList[], most: number, wanted: (id: number) => boolean): number[] {
  if (most <= 0 || lists.length === 0 || lists.some(isEmpty)) return [];
  const bits = lists.flatMap((list) => list.bits ?? []);
  const listed = lists.filter((list) => list.bits === null);
  return listed.length === 0 ? firstInAllBits(bits, most, wanted) : firstListed(listed, bits, most, wanted);
}
