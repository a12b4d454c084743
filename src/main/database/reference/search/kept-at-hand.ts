import type { ReferenceDatabase } from '../../open.ts';

/** Who asks for many names one after the other has so many times as much kept as who types one. */
const timesForMany = 8;

/** How many works that ask for many names are under way. */
const underWay = new WeakMap<ReferenceDatabase, number>();
const forgetting: ((db: ReferenceDatabase) => void)[] = [];

function forget(db: ReferenceDatabase): void {
  for (const one of forgetting) one(db);
}

/** Returns what is kept at hand of a reference, made when it is first needed; `make` is told how many times as much as for typing it may be. */
export function keptAtHand<Kept>(make: (times: number) => Kept): (db: ReferenceDatabase) => Kept {
  const kept = new WeakMap<ReferenceDatabase, Kept>();
  forgetting.push((db) => kept.delete(db));
  return (db) => {
    let known = kept.get(db);
    if (!known) {
      known = make(underWay.has(db) ? timesForMany : 1);
      kept.set(db, known);
    }
    return known;
  };
}

/**
 * Returns the answer of a work that asks for many names, while more is kept at hand: what names of one table share, such as their words for kinds
 * of school, is looked up once for them all. Afterwards all of it is let go.
 */
export async function withMoreAtHand<Answer>(db: ReferenceDatabase, work: () => Promise<Answer>): Promise<Answer> {
  const others = underWay.get(db) ?? 0;
  underWay.set(db, others + 1);
  if (others === 0) forget(db);
  try {
    return await work();
  } finally {
    const left = (underWay.get(db) ?? 1) - 1;
    if (left > 0) underWay.set(db, left);
    else {
      underWay.delete(db);
      forget(db);
    }
  }
}
