import { cutTerm } from '../../shared/reference-format/search-layout.ts';

/** The terms of one group with the entities they are in. Names come to millions of such pairs, so that they are kept as numbers and not as lists. */
export interface Terms {
  /** Adds a term of an entity. */
  readonly add: (term: string, id: number) => void;
  /** Adds a term of all entities of a set, which may grow afterwards. */
  readonly addOfAll: (term: string, set: readonly number[]) => void;
  /** Returns what was added; nothing can be added any more. `highest` is the highest id. */
  readonly sorted: (highest: number) => SortedTerms;
}

export interface SortedTerms {
  /** By their UTF-16 units. */
  readonly terms: readonly string[];
  /** Returns the ids of the terms from one to before another, ascending and distinct. */
  readonly idsOf: (from: number, to: number) => ArrayLike<number>;
}

const none = -1;
const firstRoom = 1024;

/** Returns the numbers with room for as many again. */
function withRoom(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(numbers.length * 2);
  longer.set(numbers);
  return longer;
}

/** Returns an empty collection of terms, each cut to `length`. */
export function collectTerms(length: number): Terms {
  let numbers = new Map<string, number>();
  const sets: (readonly number[])[] = [];
  const numberOfSet = new Map<readonly number[], number>();
  // Of each term its last pair; of each pair what it has, an id or below zero the number of a set, and the pair before it of the same term.
  let last = new Int32Array(firstRoom);
  let had = new Int32Array(firstRoom);
  let before = new Int32Array(firstRoom);
  let pairs = 0;
  const put = (whole: string, what: number): void => {
    const term = cutTerm(whole, length);
    if (term === '') return;
    let number = numbers.get(term);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(term, number);
      if (number === last.length) last = withRoom(last);
      last[number] = none;
    }
    const lastPair = last[number] as number;
    if (lastPair !== none && had[lastPair] === what) return;
    if (pairs === had.length) {
      had = withRoom(had);
      before = withRoom(before);
    }
    had[pairs] = what;
    before[pairs] = lastPair;
    last[number] = pairs++;
  };
  return {
    add: put,
    addOfAll: (term, set) => {
      let number = numberOfSet.get(set);
      if (number === undefined) numberOfSet.set(set, (number = sets.push(set)));
      put(term, -number);
    },
    sorted: (highest) => {
      const terms = [...numbers.keys()].sort();
      const starts = new Int32Array(terms.length + 1);
      const all = new Int32Array(pairs);
      let at = 0;
      terms.forEach((term, nth) => {
        starts[nth] = at;
        for (let pair = last[numbers.get(term) as number] as number; pair !== none; pair = before[pair] as number)
          all[at++] = had[pair] as number;
      });
      starts[terms.length] = at;
      numbers = new Map();
      last = had = before = new Int32Array();
      const gather = gatherer(sets, highest);
      return { terms, idsOf: (from, to) => gather(all.subarray(starts[from], starts[to])) };
    },
  };
}

/** Returns what makes ids, ascending and distinct, of ids and, below zero, numbers of sets. */
function gatherer(sets: readonly (readonly number[])[], highest: number): (having: Int32Array) => ArrayLike<number> {
  // In which round an id or a set was met last: nothing has to be cleared between the rounds.
  const metId = new Uint32Array(highest + 1);
  const metSet = new Uint32Array(sets.length + 1);
  const ids = new Uint32Array(highest);
  let round = 0;
  return (having) => {
    round++;
    let count = 0;
    const meet = (id: number): void => {
      if (metId[id] === round) return;
      metId[id] = round;
      ids[count++] = id;
    };
    for (const what of having) {
      if (what >= 0) meet(what);
      else if (metSet[-what] !== round) {
        metSet[-what] = round;
        for (const id of sets[-what - 1] as readonly number[]) meet(id);
      }
    }
    if (count <= highest / 16) return ids.slice(0, count).sort();
    const ascending = new Uint32Array(count);
    for (let id = 1, at = 0; at < count; id++) if (metId[id] === round) ascending[at++] = id;
    return ascending;
  };
}
