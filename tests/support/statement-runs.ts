import type { ReferenceDatabase } from '../../src/main/database/open.ts';

/** A handle that counts how often its statements are asked. */
export interface CountedRuns {
  readonly db: ReferenceDatabase;
  readonly runs: () => number;
}

const asking = ['get', 'all', 'iterate'] as const;

/** Returns a handle that passes all on to another and counts what its statements are asked, each time. */
export function countingRuns(original: ReferenceDatabase): CountedRuns {
  let runs = 0;
  const prepare = (sql: string) => {
    const prepared = original.prepare(sql);
    for (const name of asking) {
      const ask = prepared[name].bind(prepared) as (...values: unknown[]) => unknown;
      Object.defineProperty(prepared, name, {
        value: (...values: unknown[]) => {
          runs++;
          return ask(...values);
        },
      });
    }
    return prepared;
  };
  const db = new Proxy(original, {
    get: (target, key) => {
      if (key === 'prepare') return prepare;
      const member: unknown = Reflect.get(target, key, target);
      return typeof member === 'function' ? (member as (...values: unknown[]) => unknown).bind(target) : member;
    },
  });
  return { db, runs: () => runs };
}
