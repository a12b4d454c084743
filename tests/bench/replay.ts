import { createDispatch, type Dispatch, type Handlers } from '../../src/main/dispatch.ts';
import { openReference, type ReferenceDatabase, type UserDatabase } from '../../src/main/database/open.ts';
import { institutionHandlers } from '../../src/main/handlers/institutions.ts';
import { searchHandlers } from '../../src/main/handlers/search.ts';
import { createRandom } from '../support/generate/random.ts';
import { keystrokes, type MeantQuery } from '../support/generate/queries.ts';

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

/** What is measured together, one list of it for each figure. */
type Acts = readonly (() => unknown)[];

/**
 * Returns the milliseconds each of the acts took, for each list of them. Each round goes through all lists, so that what else the machine does
 * meanwhile falls on the one as on the other.
 */
export async function leastOfEach(all: readonly Acts[]): Promise<readonly (readonly number[])[]> {
  const times = await leastOf(all.flat(), (act) => act());
  let from = 0;
  return all.map(({ length }) => times.slice(from, (from += length)));
}

/** Gives each key of all queries, typed one after another. */
export const keysOf = (
  { dispatch }: Pick<Opened, 'dispatch'>,
  queries: readonly Pick<MeantQuery, 'text'>[],
  profileText: boolean,
): Acts =>
  queries
    .flatMap(({ text }) => keystrokes(text))
    .map((text) => () => dispatch('search.query', { text, limit: rowsOfFloor, profileText }));

/** As many as a search is asked for. */
const rowsOfFloor = 20;

/** Gives fetches of twenty rows by primary key, taken at random, a thousand times: the median of them is the floor of a search. */
export function fetchesOf({ db }: Opened): Acts {
  const random = createRandom(11);
  const highest = db.prepare('SELECT max(id) FROM entity').pluck().get() as number;
  const row = db.prepare('SELECT * FROM entity WHERE id = ?');
  return Array.from({ length: 1000 }, () => {
    const ids = Array.from({ length: rowsOfFloor }, () => 1 + random.below(highest));
    return () => {
      for (const id of ids) row.get(id);
    };
  });
}
