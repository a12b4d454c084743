import { cutTerm } from '../../shared/reference-format/search-layout.ts';

/** The terms of one group with the entities they are in. Names come to millions of such pairs, so that they are kept as numbers and not as lists, in runs that are merged in the end. */
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
/** Pairs of term and entity that are held as they come; then they are put by, which takes a fifth of the room. */
const pairsInRun = 131_072;
const termsInText = 1_024;

/** What was put by: terms in their order, many in one text, with how many pairs each has, and what those have. */
interface Run {
  readonly texts: readonly string[];
  readonly lengths: Uint8Array;
  readonly counts: Uint32Array;
  readonly having: Int32Array;
}

/** Returns what holds pairs up to the length of a run: a map of all terms of a large dump, and arrays that grow with it, are most of what is held at all. */
function collectRun() {
  const numbers = new Map<string, number>();
  // Of each term its last pair; of each pair what it has, an id or below zero the number of a set, and the pair before it of the same term.
  const last = new Int32Array(pairsInRun);
  const had = new Int32Array(pairsInRun);
  const before = new Int32Array(pairsInRun);
  let pairs = 0;
  return {
    isFull: () => pairs === pairsInRun,
    put: (term: string, what: number): void => {
      let number = numbers.get(term);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(term, number);
        last[number] = none;
      }
      const lastPair = last[number] as number;
      if (lastPair !== none && had[lastPair] === what) return;
      had[pairs] = what;
      before[pairs] = lastPair;
      last[number] = pairs++;
    },
    /** Returns what was put, in order. */
    sorted: (): Run => {
      const terms = [...numbers.keys()].sort();
      const counts = new Uint32Array(terms.length);
      const having = new Int32Array(pairs);
      let at = 0;
      terms.forEach((term, nth) => {
        const from = at;
        for (let pair = last[numbers.get(term) as number] as number; pair !== none; pair = before[pair] as number)
          having[at++] = had[pair] as number;
        counts[nth] = at - from;
      });
      const texts: string[] = [];
      for (let from = 0; from < terms.length; from += termsInText)
        texts.push(terms.slice(from, from + termsInText).join(''));
      return { texts, lengths: Uint8Array.from(terms, ({ length }) => length), counts, having };
    },
  };
}

/** Reads a run: a term and what its pairs have at a time. */
function readRun({ texts, lengths, counts, having }: Run) {
  let nth = -1;
  let inText = 0;
  let pair = 0;
  const reading = {
    term: '',
    /** Goes on to the next term. Returns whether there is one. */
    next: (): boolean => {
      if (++nth === lengths.length) return false;
      if (nth % termsInText === 0) inText = 0;
      const length = lengths[nth] as number;
      reading.term = (texts[Math.floor(nth / termsInText)] as string).slice(inText, (inText += length));
      return true;
    },
    /** Copies what the pairs of the term have. Returns where the copy ends. */
    copy: (into: Int32Array, at: number): number => {
      for (const end = pair + (counts[nth] as number); pair < end; pair++) into[at++] = having[pair] as number;
      return at;
    },
  };
  return reading;
}

/** Merges runs, which are let go of one by one. Returns all terms, where the pairs of each start, and what they have. */
function mergeRuns(runs: Run[]) {
  const pairs = runs.reduce((sum, { having }) => sum + having.length, 0);
  const most = runs.reduce((sum, { lengths }) => sum + lengths.length, 0);
  const all = new Int32Array(pairs);
  const starts = new Uint32Array(most + 1);
  const terms: string[] = [];
  // The one whose term comes last stands first.
  const waiting: ReturnType<typeof readRun>[] = [];
  const wait = (reading: (typeof waiting)[number]): void => {
    if (!reading.next()) return;
    let from = 0;
    for (let to = waiting.length; from < to;) {
      const middle = (from + to) >> 1;
      if ((waiting[middle] as typeof reading).term > reading.term) from = middle + 1;
      else to = middle;
    }
    waiting.splice(from, 0, reading);
  };
  for (const run of runs.splice(0)) wait(readRun(run));
  let at = 0;
  for (let first = waiting.pop(); first; first = waiting.pop()) {
    if (first.term !== terms.at(-1)) {
      starts[terms.length] = at;
      terms.push(first.term);
    }
    at = first.copy(all, at);
    wait(first);
  }
  starts[terms.length] = at;
  return { terms, starts, all };
}

/** Returns an empty collection of terms, each cut to `length`, which is below 256. */
export function collectTerms(length: number): Terms {
  const sets: (readonly number[])[] = [];
  const numberOfSet = new Map<readonly number[], number>();
  const runs: Run[] = [];
  let run: ReturnType<typeof collectRun> | null = null;
  const put = (whole: string, what: number): void => {
    const term = cutTerm(whole, length);
    if (term === '') return;
    if (run?.isFull() === true) {
      runs.push(run.sorted());
      run = null;
    }
    run ??= collectRun();
    run.put(term, what);
  };
  return {
    add: put,
    addOfAll: (term, set) => {
      let number = numberOfSet.get(set);
      if (number === undefined) numberOfSet.set(set, (number = sets.push(set)));
      put(term, -number);
    },
    sorted: (highest) => {
      if (run) runs.push(run.sorted());
      run = null;
      const { terms, starts, all } = mergeRuns(runs);
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
