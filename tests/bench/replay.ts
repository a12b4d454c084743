import { createDispatch, type Dispatch, type Handlers } from '../../src/main/dispatch.ts';
import { openReference, type ReferenceDatabase, type UserDatabase } from '../../src/main/database/open.ts';
import { institutionHandlers } from '../../src/main/handlers/institutions.ts';
import { searchHandlers } from '../../src/main/handlers/search.ts';
import { createRandom } from '../support/generate/random.ts';
import { keystrokes, type MeantQuery } from '../support/generate/queries.ts';
import { quantile } from './figure.ts';

/** A reference opened as the program opens it, and the calls over it as the program makes them. */
export interface Opened {
  readonly db: ReferenceDatabase;
  readonly dispatch: Dispatch;
}

/** Returns a reference opened with its calls, for a person with rates where a `user` is given; throws where it cannot be. */
export function openForBench(file: string, user: UserDatabase | null = null): Opened {
  const opened = openReference(file);
  if (!opened.ok) throw new Error(opened.error.message);
  const db = opened.value;
  const handlers = { ...searchHandlers(db), ...institutionHandlers(db, user) } as unknown as Handlers;
  return {
    db,
    dispatch: createDispatch({
      handlers,
      log: {
        info: () => undefined,
        error: (_, error) => {
          throw error;
        },
      },
      changed: () => undefined,
      checkOutputs: false,
    }),
  };
}

/** Of several times the same thing took, the least is what it takes: the rest is the machine's other work. */
const rounds = 3;

/** Returns the milliseconds each of the things took, done one after another, three times over. */
export async function leastOf<Thing>(
  things: readonly Thing[],
  act: (thing: Thing) => unknown,
): Promise<readonly number[]> {
  const least = things.map(() => Infinity);
  for (let round = 0; round < rounds; round++) {
    for (const [at, thing] of things.entries()) {
      const start = performance.now();
      await act(thing);
      least[at] = Math.min(least[at] as number, performance.now() - start);
    }
  }
  return least;
}

/** A reference, and what is typed to find its schools. */
export interface Typed {
  readonly opened: Pick<Opened, 'dispatch'>;
  readonly queries: readonly Pick<MeantQuery, 'text'>[];
}

/**
 * Returns the milliseconds of each key of all queries for each reference, typed one after another. Each round goes through all of them, so
 * that what else the machine does meanwhile falls on the one as on the other.
 */
export async function replayAll(all: readonly Typed[], profileText: boolean): Promise<readonly (readonly number[])[]> {
  const keys = all.map(({ queries }) => queries.flatMap(({ text }) => keystrokes(text)));
  const things = all.flatMap(({ opened }, at) => (keys[at] ?? []).map((text) => ({ opened, text })));
  const times = await leastOf(things, ({ opened, text }) =>
    opened.dispatch('search.query', { text, limit: rowsOfFloor, profileText }),
  );
  let from = 0;
  return keys.map(({ length }) => times.slice(from, (from += length)));
}

/** Returns the milliseconds of each key of all queries, typed one after another. */
export async function replay(
  opened: Typed['opened'],
  queries: Typed['queries'],
  profileText: boolean,
): Promise<readonly number[]> {
  const [times = []] = await replayAll([{ opened, queries }], profileText);
  return times;
}

/** As many as a search is asked for. */
const rowsOfFloor = 20;

/** Returns the median milliseconds of fetching twenty rows by primary key, taken at random; measured as the keys are. */
export async function fetchTwenty({ db }: Opened): Promise<number> {
  const random = createRandom(11);
  const highest = db.prepare('SELECT max(id) FROM entity').pluck().get() as number;
  const row = db.prepare('SELECT * FROM entity WHERE id = ?');
  const samples = Array.from({ length: 1000 }, () =>
    Array.from({ length: rowsOfFloor }, () => 1 + random.below(highest)),
  );
  return quantile(
    await leastOf(samples, (ids) => {
      for (const id of ids) row.get(id);
    }),
    0.5,
  );
}
