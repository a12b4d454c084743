import type { ReferenceDatabase } from '../../src/main/database/open.ts';

/** A handle that notes every statement prepared on it. */
export interface Recording {
  readonly db: ReferenceDatabase;
  /** The statements so far, each once. */
  readonly statements: () => readonly string[];
}

/** Returns a handle that passes all on to another and notes the statements. */
export function recording(original: ReferenceDatabase): Recording {
  const seen = new Set<string>();
  const db = new Proxy(original, {
    get: (target, key) => {
      if (key === 'prepare')
        return (sql: string) => {
          seen.add(sql);
          return target.prepare(sql);
        };
      const member: unknown = Reflect.get(target, key, target);
      return typeof member === 'function' ? (member as (...values: unknown[]) => unknown).bind(target) : member;
    },
  });
  return { db, statements: () => [...seen] };
}

/** Returns the steps of the plan by which SQLite answers a statement that are scans of a whole table or index; a list that is handed in is none. */
export function scansOf(db: ReferenceDatabase, sql: string): readonly string[] {
  const parameters = new Set([...sql.matchAll(/[@:$](\w+)/g)].map(([, name]) => name as string));
  const positions = sql.match(/\?\d*/g)?.length ?? 0;
  const values: unknown[] =
    parameters.size > 0
      ? [Object.fromEntries([...parameters].map((name) => [name, null]))]
      : Array.from({ length: positions }, () => null);
  const steps = db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values) as { detail: string }[];
  const details = steps.map(({ detail }) => detail);
  // What a view gives is gone through row by row; how its own tables are read, other steps say.
  const views = details.flatMap((detail) => /^CO-ROUTINE (\w+)$/.exec(detail)?.[1] ?? []);
  const given = new Set(
    views.flatMap((view) => [
      view,
      ...Array.from(sql.matchAll(new RegExp(`\\b${view} AS (\\w+)`, 'g')), ([, as]) => as),
    ]),
  );
  return details.filter(
    (detail) =>
      detail.startsWith('SCAN ') &&
      !/^SCAN (CONSTANT ROW|\(subquery-\d+\)|\w+ VIRTUAL TABLE)/.test(detail) &&
      !given.has(detail.slice('SCAN '.length)),
  );
}
