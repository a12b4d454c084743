import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionManifest, manifestName, referenceName } from '../../../compiler/editions/edition-manifest.ts';
import { readEdition, type ReadEdition } from '../../../compiler/editions/read-edition.ts';
import { refuseEdition } from '../../../compiler/editions/refusals.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { asReference, openHardened, readHeader } from '../../database/open.ts';
import { syncFile, syncFolder } from '../../database/user/files.ts';
import { changesBetween } from '../changes/changes.ts';
import type { EditionLook, LookAtEdition, PackMessage } from '../packs/job.ts';
import { unsoundness } from '../packs/soundness.ts';

const unsound = () =>
  refuseEdition(
    'unsound',
    'What is in it is no reference of this program, though it says so. Tell whoever made it; all stays as it is.',
  );

type Open = ReturnType<typeof openHardened>;

function within<Answer>(file: string, ask: (db: Open) => Answer): Answer {
  const db = openHardened(file, { readonly: true, fileMustExist: true });
  try {
    return ask(db);
  } finally {
    db.close();
  }
}

const tablesOf = (db: Open): string =>
  JSON.stringify(db.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name').all());

/** Whether a file is a reference with the tables of the program's own, and is the one that a manifest says. */
function isReference(file: string, bundled: string, { manifest }: ReadEdition): boolean {
  try {
    const { isSqlite, isWhole } = readHeader(file);
    if (!isSqlite || !isWhole || unsoundness(file) !== null) return false;
    const said = within(file, (db) => ({
      tables: tablesOf(db),
      meta: Object.fromEntries(db.prepare('SELECT key, value FROM meta').raw().all() as [string, string][]),
    }));
    return (
      said.tables === within(bundled, tablesOf) &&
      said.meta['edition'] === manifest.edition &&
      said.meta['schema'] === manifest.schema &&
      said.meta['sources_hash'] === manifest.sourcesHash
    );
  } catch {
    // What SQLite throws of a file that is no database.
    return false;
  }
}

/**
 * Reads an edition by file, unpacks it and says what it would change in the one that is shown. Fails as `readEdition` does, and where what
 * it holds is no reference of this program; then nothing is left. Throws what fs throws.
 */
export async function lookAtEdition(
  { file, into, reader, bundled, shown, kept }: LookAtEdition,
  say: (message: Extract<PackMessage, { readonly step: unknown }>) => void,
): Promise<Result<EditionLook>> {
  const read = await readEdition(file, into, reader);
  if (!read.ok) return read;
  const reference = join(into, referenceName);
  say({ step: 'checking' });
  if (!isReference(reference, bundled, read.value)) return unsound();
  syncFile(reference);
  syncFile(join(into, manifestName));
  syncFolder(into);
  say({ step: 'compiling' });
  const changes = within(shown, (before) =>
    within(reference, (after) => changesBetween(asReference(before), asReference(after), kept)),
  );
  const { id, manifest, signature, fingerprint } = read.value;
  return ok({ id, signature, fingerprint, edition: manifest.edition, made: manifest.made, changes });
}

/** Returns whether every file of an edition that was taken is still as its manifest says. */
export function isAsMade(folder: string): boolean {
  try {
    const { files } = editionManifest.parse(JSON.parse(readFileSync(join(folder, manifestName), 'utf8')));
    return files.every(
      ({ path, sha256 }) =>
        createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex') === sha256,
    );
  } catch {
    return false;
  }
}
