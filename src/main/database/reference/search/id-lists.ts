/** Entity ids, in the form that is quicker to search: as bits, or listed. */
export interface IdList {
  /** Id n is bit n & 31 of word n >>> 5; null where they are listed. */
  readonly bits: Uint32Array | null;
  /** Each ascending; an id may be in several. More than a few are made one. */
  readonly listed: readonly Uint32Array[];
}

export const noIds: IdList = { bits: null, listed: [] };

const wordsFor = (ids: Uint32Array) => ((ids[ids.length - 1] ?? 0) >>> 5) + 1;

/** With more ids than a fourth of the 32-bit words they would take, bits are quicker to look up and to compare. */
const idsOfWord = 1 / 4;

function setAll(bits: Uint32Array, ids: Uint32Array): void {
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] as number;
    bits[id >>> 5] = (bits[id >>> 5] as number) | (1 << (id & 31));
  }
}

/** Returns ascending ids in the quicker form. */
export function listOf(ids: Uint32Array): IdList {
  if (ids.length === 0) return noIds;
  if (ids.length <= wordsFor(ids) * idsOfWord) return { bits: null, listed: [ids] };
  const bits = new Uint32Array(wordsFor(ids));
  setAll(bits, ids);
  return { bits, listed: [] };
}

/** Returns ids that are bits already. */
export function listOfBits(bits: Uint32Array): IdList {
  return { bits, listed: [] };
}

/** Whether a list surely has no id. */
export function isEmpty({ bits, listed }: IdList): boolean {
  return bits === null && listed.length === 0;
}

/** Whether an id is in a list. */
export function holds({ bits, listed }: IdList, id: number): boolean {
  if (bits) return (((bits[id >>> 5] ?? 0) >>> (id & 31)) & 1) === 1;
  return listed.some((ids) => ids.includes(id));
}

/** How many ids are listed, one in several lists as often; Infinity for bits. */
export function lengthOf({ bits, listed }: IdList): number {
  return bits ? Infinity : listed.reduce((sum, ids) => sum + ids.length, 0);
}

function sortedUnion(listed: readonly Uint32Array[], total: number): Uint32Array {
  const ids = new Uint32Array(total);
  let count = 0;
  for (const list of listed) {
    ids.set(list, count);
    count += list.length;
  }
  ids.sort();
  let distinct = 0;
  for (let at = 0; at < total; at++) if (at === 0 || ids[at] !== ids[at - 1]) ids[distinct++] = ids[at] as number;
  return ids.subarray(0, distinct);
}

function unionAsBits(lists: readonly IdList[], words: number): IdList {
  const union = new Uint32Array(words);
  for (const { bits, listed } of lists) {
    if (bits) for (let at = 0; at < bits.length; at++) union[at] = (union[at] as number) | (bits[at] as number);
    for (const ids of listed) setAll(union, ids);
  }
  return listOfBits(union);
}

/** So many listed lists are gone through beside each other rather than sorted into one. */
const mostListed = 3;

/** Returns the ids that are in any of the lists. */
export function unionOf(lists: readonly IdList[]): IdList {
  const filled = lists.filter((list) => !isEmpty(list));
  const [only = noIds] = filled;
  if (filled.length < 2) return only;
  const words = Math.max(...filled.map(({ bits, listed }) => bits?.length ?? Math.max(...listed.map(wordsFor))));
  const total = filled.reduce((sum, list) => sum + lengthOf(list), 0);
  if (total > words * idsOfWord) return unionAsBits(filled, words);
  const listed = filled.flatMap((list) => list.listed);
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

function haveAll(bits: readonly Uint32Array[], walked: readonly Walks[], id: number): boolean {
  for (const words of bits) if ((((words[id >>> 5] ?? 0) >>> (id & 31)) & 1) === 0) return false;
  for (const walks of walked) if (lowestFrom(walks, id) !== id) return false;
  return true;
}

function firstListed(
  listed: readonly IdList[],
  bits: readonly Uint32Array[],
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

function firstInBits(bits: readonly Uint32Array[], most: number, wanted: (id: number) => boolean): number[] {
  const found: number[] = [];
  const words = Math.min(...bits.map((each) => each.length));
  for (let at = 0; at < words; at++) {
    let word = -1;
    for (let which = 0; which < bits.length; which++) word &= (bits[which] as Uint32Array)[at] as number;
    while (word !== 0) {
      const id = at * 32 + 31 - Math.clz32(word & -word);
      word &= word - 1;
      if (!wanted(id)) continue;
      found.push(id);
      if (found.length === most) return found;
    }
  }
  return found;
}

/** Returns the first `most` ids that are in all of the lists and wanted; none where there are no lists. */
export function firstInAll(lists: readonly IdList[], most: number, wanted: (id: number) => boolean): number[] {
  if (most <= 0 || lists.length === 0 || lists.some(isEmpty)) return [];
  const bits = lists.flatMap((list) => list.bits ?? []);
  const listed = lists.filter((list) => list.bits === null);
  return listed.length === 0 ? firstInBits(bits, most, wanted) : firstListed(listed, bits, most, wanted);
}
