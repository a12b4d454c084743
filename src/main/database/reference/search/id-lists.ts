/** Ascending entity ids, listed or as bits: id n is bit n & 31 of word n >>> 5. */
export interface IdList {
  readonly bits: boolean;
  readonly data: Uint32Array;
}

export const noIds: IdList = { bits: false, data: new Uint32Array(0) };

/** Whether a list surely has no id. */
export function isEmpty(list: IdList): boolean {
  return list.data.length === 0;
}

function setAll(bits: Uint32Array, list: IdList): void {
  const { data } = list;
  if (list.bits) for (let at = 0; at < data.length; at++) bits[at] = (bits[at] as number) | (data[at] as number);
  else for (let at = 0; at < data.length; at++) bits[(data[at] as number) >>> 5] = (bits[(data[at] as number) >>> 5] as number) | (1 << ((data[at] as number) & 31));
}

/** From so many ids on, setting bits is quicker than sorting. */
const worthBits = 400;

/** How many 32-bit words the highest id takes. */
function wordsFor(lists: readonly IdList[]): number {
  return lists.reduce((most, { bits, data }) => Math.max(most, bits ? data.length : ((data.at(-1) ?? 0) >>> 5) + 1), 0);
}

function sortedUnion(lists: readonly IdList[], total: number): Uint32Array {
  const ids = new Uint32Array(total);
  let count = 0;
  for (const { data } of lists) {
    ids.set(data, count);
    count += data.length;
  }
  ids.sort();
  let distinct = 0;
  for (let at = 0; at < total; at++) if (at === 0 || ids[at] !== ids[at - 1]) ids[distinct++] = ids[at] as number;
  return ids.subarray(0, distinct);
}

/** Returns the ids that are in any of the lists. */
export function unionOf(lists: readonly IdList[]): IdList {
  const filled = lists.filter((list) => !isEmpty(list));
  if (filled.length < 2) return filled[0] ?? noIds;
  let total = 0;
  for (const { bits, data } of filled) total += bits ? worthBits : data.length;
  if (total < worthBits) return { bits: false, data: sortedUnion(filled, total) };
  const bits = new Uint32Array(wordsFor(filled));
  for (const list of filled) setAll(bits, list);
  return { bits: true, data: bits };
}

function has(list: IdList, id: number): boolean {
  const { data } = list;
  if (list.bits) return ((data[id >>> 5] ?? 0) & (1 << (id & 31))) !== 0;
  let low = 0;
  let high = data.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = data[middle] as number;
    if (found === id) return true;
    if (found < id) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

function firstInBits(lists: readonly IdList[], most: number, wanted: (id: number) => boolean): number[] {
  const found: number[] = [];
  const [first, ...others] = lists;
  const words = first?.data ?? noIds.data;
  const length = Math.min(words.length, ...others.map((other) => other.data.length));
  for (let at = 0; at < length; at++) {
    let word = words[at] as number;
    for (const other of others) word &= other.data[at] as number;
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
  if (most <= 0 || lists.some(isEmpty)) return [];
  const listed = lists.filter((list) => !list.bits).sort((a, b) => a.data.length - b.data.length);
  const [shortest, ...longer] = listed;
  if (!shortest) return firstInBits(lists, most, wanted);
  const others = [...longer, ...lists.filter((list) => list.bits)];
  const found: number[] = [];
  for (const id of shortest.data) {
    if (!others.every((other) => has(other, id)) || !wanted(id)) continue;
    found.push(id);
    if (found.length === most) break;
  }
  return found;
}
