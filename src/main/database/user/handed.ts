import type { UserDatabase } from '../open.ts';
import { statement, valueStatement } from '../statements.ts';

/** What was written for a student on one school. */
export interface StudentWords {
  readonly note: string;
  readonly stage: string | null;
}

/** What stood in a folder when it was handed over or taken: by it both sides' words are joined. */
export interface HandedBody {
  /** By the key of each list its name, and the tags of each of its schools by slug. */
  readonly lists: Readonly<
    Record<
      string,
      {
        readonly name: string;
        readonly tags: Readonly<Record<string, readonly string[]>>;
        /** What was written for the student, of each school with any. */
        readonly students?: Readonly<Record<string, StudentWords>>;
      }
    >
  >;
  /** By slug; empty where there was none. A school whose words were left out is not among them. */
  readonly notes: Readonly<Record<string, string>>;
  readonly stages: Readonly<Record<string, string | null>>;
}

/** So many are remembered; where one is older, both notes are kept one below the other. */
const mostHanded = 60;

/** Remembers what was handed over or taken; one that is known stays as it is. */
export function rememberHanded(db: UserDatabase, id: string, body: HandedBody, now: Date): void {
  statement(db, 'INSERT INTO handed (id, at, body) VALUES (?, ?, ?) ON CONFLICT DO NOTHING').run(
    id,
    now.toISOString(),
    JSON.stringify(body),
  );
  statement(db, 'DELETE FROM handed WHERE number NOT IN (SELECT number FROM handed ORDER BY number DESC LIMIT ?)').run(
    mostHanded,
  );
}

/** Forgets what was taken. */
export function forgetHanded(db: UserDatabase, id: string): void {
  statement(db, 'DELETE FROM handed WHERE id = ?').run(id);
}

/** Returns the ids of what was exchanged of a list, the newest last. */
export function exchangesOf(db: UserDatabase, key: string): string[] {
  return valueStatement<string>(
    db,
    "SELECT h.id FROM handed AS h, json_each(h.body, '$.lists') AS l WHERE l.key = ? ORDER BY h.number",
  ).all(key) as string[];
}

/** Returns what stood in an exchange, or undefined where it is not remembered. */
export function findHanded(db: UserDatabase, id: string): HandedBody | undefined {
  const body = valueStatement<string>(db, 'SELECT body FROM handed WHERE id = ?').get(id) as string | undefined;
  return body === undefined ? undefined : (JSON.parse(body) as HandedBody);
}
