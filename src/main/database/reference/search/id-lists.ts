/** Ascending entity ids, listed or as bits: id n is bit n & 31 of word n >>> 5. */
export interface IdList {
  readonly bits: boolean;
  readonly data: Uint32Array;
}

export const noIds: IdList = { bits: false, data: new Uint32Array(0) };

/** Returns ascending ids as a list. */
export function listOf(ids: readonly number[]): IdList {
  return { bits: false, data: Uint32Array.from(ids) };
}

/** The ids that are in any of several lists. Long ones are never made one: most searches need only the first of their ids. */
export type AnyOf = readonly IdList[];

function asBits(lists: readonly Uint32Array[], words: number): IdList {
  const bits = new Uint32Array(words);
  for (const ids of lists) for (let at = 0; at < ids.length; at++) bits[(ids[at] as number) >>> 5] = (bits[(ids[at] as number) >>> 5] as number) | (1 << ((ids[at] as number) & 31));
  return { bits: true, data: bits };
}

const wordsOf = (ids: Uint32Array) => ((ids[ids.length - 1] ?? 0) >>> 5) + 1;

/** With more ids than a fourth of the 32-bit words they would take, bits are quicker to look up and to compare. */
const idsOfWord = 1 / 4;

/** Returns ascending ids in the form that is quicker to search. */
export function idList(ids: Uint32Array): IdList {
  const words = wordsOf(ids);
  return ids.length > words * idsOfWord ? asBits([ids], words) : { bits: false, data: ids };
}

function asList(lists: readonly Uint32Array[], total: number): IdList {
  const ids = new Uint32Array(total);
  let count = 0;
  for (const list of lists) {
    ids.set(list, count);
    count += list.length;
  }
  ids.sort();
  let distinct = 0;
  for (let at = 0; at < total; at++) if (at === 0 || ids[at] !== ids[at - 1]) ids[distinct++] = ids[at] as number;
  return { bits: false, data: ids.subarray(0, distinct) };
}

/** More listed lists are quicker to go through as one. */
const mostListed = 3;

/** Returns the same ids in fewer lists where there are many. */
export function inFewLists(any: AnyOf): AnyOf {
  const listed = any.filter((list) => !list.bits && list.data.length > 0).map((list) => list.data);
  if (listed.length <= mostListed) return any;
  const total = listed.reduce((sum, ids) => sum + ids.length, 0);
  const words = Math.max(...listed.map(wordsOf));
  return [total > words * idsOfWord ? asBits(listed, words) : asList(listed, total), ...any.filter((list) => list.bits)];
}

/** Whether there is surely no id in any of the lists. */
export function isEmpty(any: AnyOf): boolean {
  return any.every((list) => list.data.length === 0);
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

/** Lists that are gone through from the lowest id up. */
interface Reading {
  readonly bits: readonly Uint32Array[];
  readonly listed: readonly Walk[];
  /** How many 32-bit words the highest id takes. */
  readonly words: number;
  /** How many ids are listed. */
  readonly ids: number;
}

function readingOf(any: AnyOf): Reading {
  const bits: Uint32Array[] = [];
  const listed: Walk[] = [];
  let words = 0;
  let ids = 0;
  for (const { bits: isBits, data } of any) {
    if (data.length === 0) continue;
    words = Math.max(words, isBits ? data.length : wordsOf(data));
    if (isBits) bits.push(data);
    else {
      listed.push({ ids: data, at: 0 });
      ids += data.length;
    }
  }
  return { bits, listed, words, ids };
}

/** The lowest id from `id` on in listed ids. */
function lowestFrom({ listed }: Reading, id: number): number {
  let lowest = Infinity;
  for (const walk of listed) lowest = Math.min(lowest, seek(walk, id));
  return lowest;
}

function has({ bits, listed }: Reading, id: number): boolean {
  for (const words of bits) if ((((words[id >>> 5] ?? 0) >>> (id & 31)) & 1) === 1) return true;
  for (const walk of listed) if (seek(walk, id) === id) return true;
  return false;
}

function allHave(readings: readonly Reading[], id: number): boolean {
  for (const reading of readings) if (!has(reading, id)) return false;
  return true;
}

/** The ids of the word at `at`, as its bits. */
function wordOf({ bits, listed }: Reading, at: number): number {
  let word = 0;
  for (const words of bits) word |= words[at] ?? 0;
  for (const walk of listed) {
    for (let id = seek(walk, at * 32); id >>> 5 === at && id !== Infinity; id = seek(walk, id + 1)) word |= 1 << (id & 31);
  }
  return word;
}

function firstByWord(readings: readonly Reading[], most: number, wanted: (id: number) => boolean): number[] {
  const found: number[] = [];
  const words = Math.min(...readings.map((reading) => reading.words));
  for (let at = 0; at < words; at++) {
    let word = -1;
    for (let which = 0; word !== 0 && which < readings.length; which++) word &= wordOf(readings[which] as Reading, at);
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

function firstById(shortest: Reading, others: readonly Reading[], most: number, wanted: (id: number) => boolean): number[] {
  const found: number[] = [];
  for (let id = lowestFrom(shortest, 0); id !== Infinity && found.length < most; id = lowestFrom(shortest, id + 1)) {
    if (allHave(others, id) && wanted(id)) found.push(id);
  }
  return found;
}

/** How many steps it takes at most to go through ids one by one, or through words of 32. */
const stepsById = ({ bits, listed, ids }: Reading) => (bits.length > 0 ? Infinity : ids * listed.length);
const stepsByWord = (readings: readonly Reading[]) => Math.min(...readings.map(({ words }) => words)) * readings.length;

/** Returns the first `most` ids that are in each and wanted; none where there is nothing they could be in. */
export function firstInAll(each: readonly AnyOf[], most: number, wanted: (id: number) => boolean): number[] {
  if (most <= 0 || each.length === 0 || each.some(isEmpty)) return [];
  const [shortest, ...others] = each.map(readingOf).sort((a, b) => stepsById(a) - stepsById(b)) as [Reading, ...Reading[]];
  if (stepsById(shortest) < stepsByWord([shortest, ...others])) return firstById(shortest, others, most, wanted);
  return firstByWord([shortest, ...others], most, wanted);
}
