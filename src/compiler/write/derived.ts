import type Database from 'better-sqlite3';
import { shadowingViews, withoutShadows } from '../../shared/reference-format/edition-only.ts';
import { mostDigested } from '../../shared/reference-format/fact-groups.ts';
import { keepElsewhere } from '../search/elsewhere.ts';
import { addToSearchIndex, writeSearchIndex } from '../search/search-index.ts';
import { takeBrowseIndex, writeBrowseIndex } from './browse-index.ts';
import { writeFactDigests } from './fact-digests.ts';

/** What is compiled from the other tables. */
const derived = [
  'browse_column',
  'browse_value',
  'search_term',
  'search_directory',
  'search_list',
  'search_slip',
  'search_word',
  'search_record',
  'search_place',
  'search_locality_name',
  'search_locality',
];

/** Changes the rows of a reference that is open to be written, and compiles search and Browse again. Returns what the change returns. */
export function withDerivedAgain<Value>(db: Database.Database, change: () => Value): Value {
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

/** Compiles Browse again, what only packs say left out; its orders are added to where the entities that they are of are as they were. */
export function writeBrowseAgain(db: Database.Database, isAsBefore: boolean): void {
  const orders = takeBrowseIndex(db);
  db.exec(shadowingViews);
  writeBrowseIndex(db, isAsBefore ? orders : undefined);
  db.exec(withoutShadows);
}

/** Whether an edition with the entities that are there has digests of their figures; beyond some number none has. */
export function isDigested(db: Database.Database): boolean {
  const count = db.prepare("SELECT count(*) FROM entity WHERE tier <> 'directory'").pluck().get() as number;
  return count <= mostDigested;
}

/**
 * Adds the entities after `before`, none of which the edition has, to search and Browse as they stand, all others being as they were: what is
 * found is what compiling all again gives. Returns false, search and Browse being as they were, where that is to be done.
 */
export function addToDerived(db: Database.Database, before: number): boolean {
  const added = db.prepare<[number], number>('SELECT id FROM entity WHERE id > ?').pluck().all(before);
  if (added.length === 0) return true;
  if (!isDigested(db) || !addToSearchIndex(db, before)) return false;
  writeBrowseAgain(db, true);
  writeFactDigests(db, new Set(added));
  return true;
}
