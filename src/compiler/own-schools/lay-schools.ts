import type Database from 'better-sqlite3';
import type { SourceKind } from '../../shared/domain/kinds.ts';
import { mine } from '../../shared/domain/mine.ts';
import { withoutTurning } from '../../shared/domain/without-turning.ts';
import { citing } from '../additions/fragment.ts';
import { sourceSlug } from '../additions/texts.ts';
import { institutionFile, sourceFile, type InstitutionFile, type SourceFile } from '../format/files.ts';
import { addToDerived, withDerivedAgain } from '../write/derived.ts';
import { writeEntity } from '../write/entities.ts';
import { createInsert } from '../write/insert.ts';
import type { OwnSchool } from './own-school.ts';

interface Read {
  readonly slug: string;
  readonly value: InstitutionFile;
  readonly source: SourceFile;
  readonly sourceId: string;
}

/** A school that this program reads no more is kept where it was written, and not shown. */
function readSchool({ slug, body, source }: OwnSchool): Read[] {
  const sourceId = sourceSlug('mine', source);
  const value = institutionFile.safeParse(withoutTurning(citing('school', body, sourceId)));
  const cited = sourceFile.safeParse(withoutTurning(source));
  return value.success && cited.success ? [{ slug, value: value.data, source: cited.data, sourceId }] : [];
}

const lastEntity = (db: Database.Database) =>
  (db.prepare('SELECT max(id) FROM entity').pluck().get() as number | null) ?? 0;

/** Adds the rows of schools after those of all others, each marked as the person's; one that is there already is passed over. */
function addRows(db: Database.Database, before: number, schools: readonly Read[]): void {
  const insert = createInsert(db);
  const isThere = db.prepare('SELECT 1 FROM entity WHERE slug = ? UNION SELECT 1 FROM redirect WHERE old_slug = ?');
  const hasSource = db.prepare('SELECT 1 FROM source WHERE id = ?');
  let last = before;
  for (const { slug, value, source, sourceId } of schools) {
    if (isThere.get(slug, slug)) continue;
    if (!hasSource.get(sourceId)) insert('source', { id: sourceId, ...source, pack: mine });
    const file = { file: slug, slug, value, lineOf: () => 1, type: 'institution' as const, members: [] };
    const kindOf = (): SourceKind => source.kind;
    writeEntity(insert, ++last, file, {}, kindOf, () => false, file, undefined, mine);
  }
}

/**
 * Lays schools of the person's own over a reference that is open to be written, after all that are there, and adds them to search and Browse;
 * where they change what others are found by, those are compiled again. Where something is laid over it afterwards that compiles them anyway,
 * `isLast` is false and they are left as they are. Returns whether search and Browse were added to.
 */
export function laySchools(
  db: Database.Database,
  schools: readonly OwnSchool[],
  meta: Readonly<Record<string, string>>,
  isLast: boolean,
): boolean {
  const put = db.prepare('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)');
  const before = lastEntity(db);
  const isAdded = db.transaction(() => {
    addRows(db, before, schools.flatMap(readSchool));
    for (const [key, value] of Object.entries(meta)) put.run(key, value);
    return isLast && addToDerived(db, before);
  })();
  if (isLast && !isAdded) withDerivedAgain(db, () => undefined);
  return isAdded;
}
