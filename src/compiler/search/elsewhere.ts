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
