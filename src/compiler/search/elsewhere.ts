import type Database from 'better-sqlite3';
import type { Sources } from '../read.ts';
import { foldedWords } from './folded-words.ts';
import { russianAdjectives } from './russian-adjectives.ts';
import { russianCases } from './russian-cases.ts';

/** Between several ways of writing a word. */
const between = ' / ';

/**
 * Writes by which words names of the directory have what is called otherwise elsewhere, beside the names of places: Lwów is in the names
 * as Lviv and Lvov. Nothing is known to lie in such a town, which therefore has no country.
 */
export function writeElsewhere(db: Database.Database, words: Sources['otherNames']['words']): void {
  const insert = db.prepare("INSERT INTO search_locality (country, called) VALUES ('', ?)");
  const insertName = db.prepare('INSERT OR IGNORE INTO search_locality_name (name, id) VALUES (?, ?)');
  for (const [key, others] of Object.entries(words)) {
    const called = key.split(between);
    const { lastInsertRowid } = insert.run(JSON.stringify([...new Set(called.map(foldedWords))]));
    const names = [...called, ...others].flatMap((name) => [name, ...russianCases(name), ...russianAdjectives(name)]);
    for (const name of new Set(names.map(foldedWords))) insertName.run(name, lastInsertRowid);
  }
}

/** Returns what writes these words again where they were taken out: they come from no school. */
export function keepElsewhere(db: Database.Database): () => void {
  const kept = db
    .prepare(
      `SELECT called, json_group_array(name) AS names FROM search_locality_name JOIN search_locality USING (id)
       WHERE called IS NOT NULL GROUP BY id ORDER BY id`,
    )
    .all() as Record<'called' | 'names', string>[];
  return () => {
    const insert = db.prepare("INSERT INTO search_locality (country, called) VALUES ('', ?)");
    const insertName = db.prepare(
      'INSERT OR IGNORE INTO search_locality_name (name, id) SELECT value, ? FROM json_each(?)',
    );
    for (const { called, names } of kept) insertName.run(insert.run(called).lastInsertRowid, names);
  };
}

/** Takes these words out, so that places can be written before them, and returns what writes them again. */
export function takeElsewhere(db: Database.Database): () => void {
  const writeAgain = keepElsewhere(db);
  db.exec(`DELETE FROM search_locality_name WHERE id IN (SELECT id FROM search_locality WHERE called IS NOT NULL);
    DELETE FROM search_locality WHERE called IS NOT NULL;`);
  return writeAgain;
}
