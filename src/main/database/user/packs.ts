import type { UserDatabase } from '../open.ts';
import { statement } from '../statements.ts';

/** An installed pack; `made_on` is a partial date, `installed_at` ISO 8601 in UTC. */
export interface PackRow {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly publisher: string;
  readonly made_on: string;
  readonly edition: string;
  readonly sha256: string;
  readonly installed_at: string;
}

/** Returns the installed packs in the order in which they lie over one another: that of their first installation. */
export function listPacks(db: UserDatabase): readonly PackRow[] {
  return statement<PackRow>(
    db,
    'SELECT id, version, title, publisher, made_on, edition, sha256, installed_at FROM pack ORDER BY rowid',
  ).all();
}

/** Returns the zip of an installed pack; undefined where there is none of this id. */
export function readPackZip(db: UserDatabase, id: string): Uint8Array | undefined {
  return statement<{ zip: Buffer }>(db, 'SELECT zip FROM pack WHERE id = ?').get(id)?.zip;
}

/** A pack as it is kept; `place` is where it lies among the others, those of lower ones beneath it. */
export interface KeptPack {
  readonly row: PackRow;
  readonly place: number;
  readonly zip: Uint8Array;
}

/** Returns an installed pack with its zip; undefined where there is none of this id. */
export function readPack(db: UserDatabase, id: string): KeptPack | undefined {
  const found = statement<PackRow & { place: number; zip: Buffer }>(
    db,
    'SELECT id, version, title, publisher, made_on, edition, sha256, installed_at, rowid AS place, zip FROM pack WHERE id = ?',
  ).get(id);
  if (!found) return undefined;
  const { place, zip, ...row } = found;
  return { row, place, zip };
}

/** Returns how many packs lie beneath a place; null where another lies in it. */
export function countBeneath(db: UserDatabase, place: number): number | null {
  const counted = statement<{ beneath: number; there: number }>(
    db,
    'SELECT count(*) FILTER (WHERE rowid < @place) AS beneath, count(*) FILTER (WHERE rowid = @place) AS there FROM pack',
  ).get({ place });
  return counted?.there === 0 ? counted.beneath : null;
}

/** Writes a pack, in the place of another version of it, which other packs may rest on; else in a place that is free, over all others where none is given. */
export function putPack(db: UserDatabase, pack: PackRow, zip: Uint8Array, place: number | null = null): void {
  statement(
    db,
    `
    INSERT INTO pack (rowid, id, version, title, publisher, made_on, edition, sha256, installed_at, zip) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET version = excluded.version, title = excluded.title, publisher = excluded.publisher, made_on = excluded.made_on,
      edition = excluded.edition, sha256 = excluded.sha256, installed_at = excluded.installed_at, zip = excluded.zip`,
  ).run(
    place,
    pack.id,
    pack.version,
    pack.title,
    pack.publisher,
    pack.made_on,
    pack.edition,
    pack.sha256,
    pack.installed_at,
    zip,
  );
}

/** Takes a pack out. Returns false where it was not there. */
export function deletePack(db: UserDatabase, id: string): boolean {
  return statement(db, 'DELETE FROM pack WHERE id = ?').run(id).changes > 0;
}
