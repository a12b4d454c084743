import type Database from 'better-sqlite3';
import { shadowingViews, withoutShadows } from '../../shared/reference-format/edition-only.ts';
import { writeSearchIndex } from '../search/search-index.ts';
import { writeBrowseIndex } from './browse-index.ts';
import { writeFactDigests } from './fact-digests.ts';

/**
 * Takes the words by which names have what is called otherwise elsewhere, and returns what writes them again: they come from no school, and
 * the tables that they stand in are compiled anew.
 */
function keepElsewhere(db: Database.Database): () => void {
  const kept = db
    .prepare(
      `SELECT called, (SELECT json_group_array(name) FROM search_locality_name AS n WHERE n.id = l.id) AS names
       FROM search_locality AS l WHERE called IS NOT NULL ORDER BY id`,
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

/** What is compiled from the other tables. */
const derived = [
  'browse_column',
  'browse_value',
  'search_term',
  'search_list',
  'search_slip',
  'search_word',
  'search_record',
  'search_place',
  'search_locality_name',
  'search_locality',
];

/** Changes the rows of a reference that is open to be written, and compiles search and Browse again. Returns what the change returns. */
export function withDerivedAnew<Value>(db: Database.Database, change: () => Value): Value {
  return db.transaction(() => {
    const writeElsewhereAgain = keepElsewhere(db);
    for (const table of derived) db.exec(`DROP TABLE ${table}`);
    const changed = change();
    const hasPacks = db.prepare('SELECT 1 FROM source WHERE pack IS NOT NULL').get() !== undefined;
    if (hasPacks) db.exec(shadowingViews);
    writeBrowseIndex(db);
    writeSearchIndex(db);
    writeElsewhereAgain();
    if (hasPacks) db.exec(withoutShadows);
    db.exec('DELETE FROM fact_digest');
    writeFactDigests(db);
    return changed;
  })();
}
