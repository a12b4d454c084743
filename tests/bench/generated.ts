import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { generateQueries, type MeantQuery } from '../support/generate/queries.ts';
import {
  writeGeneratedReference,
  type GeneratedIndexes,
  type GeneratedInstitution,
} from '../support/generate/reference.ts';
import { root } from './paths.ts';

const cache = join(root, 'node_modules', '.cache', 'almanac-bench');

const digest = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);

/** Names the form of what is made by a small one, so that a kept file is never of another form. */
function fingerprints(indexes: GeneratedIndexes): { readonly reference: string; readonly queries: string } {
  const db = new Database(':memory:');
  const institutions = writeGeneratedReference(db, 200, 1, indexes);
  const bytes = db.serialize();
  db.close();
  return { reference: digest(bytes), queries: digest(JSON.stringify(generateQueries(institutions))) };
}

const nameOf = (count: number, seed: number, indexes: GeneratedIndexes, fingerprint: string): string =>
  join(cache, `${count}-${seed}-${indexes}-${fingerprint}`);

/** Returns a reference of so many generated schools and the schools; made once and kept beside the packages. */
export function generatedReference(
  count: number,
  seed = 1,
  indexes: GeneratedIndexes = 'all',
): { readonly file: string; readonly institutions: readonly GeneratedInstitution[] } {
  const name = nameOf(count, seed, indexes, fingerprints(indexes).reference);
  const [file, list] = [`${name}.db`, `${name}.json`];
  if (existsSync(file) && existsSync(list))
    return { file, institutions: JSON.parse(readFileSync(list, 'utf8')) as GeneratedInstitution[] };
  mkdirSync(cache, { recursive: true });
  rmSync(`${file}.new`, { force: true });
  console.error(`  making ${count} institutions …`);
  const db = new Database(`${file}.new`);
  db.pragma('synchronous = OFF');
  const institutions = writeGeneratedReference(db, count, seed, indexes);
  db.exec('VACUUM');
  db.close();
  writeFileSync(list, JSON.stringify(institutions));
  renameSync(`${file}.new`, file);
  return { file, institutions };
}

/**
 * Returns a reference of so many generated schools and what is typed to find them; the schools themselves, some gigabytes of them, would
 * give whoever measures a search the work of others to tidy up.
 */
export function generatedQueries(count: number): { readonly file: string; readonly queries: readonly MeantQuery[] } {
  const { reference, queries } = fingerprints('all');
  const name = nameOf(count, 1, 'all', reference);
  const kept = `${name}-${queries}.queries.json`;
  if (!existsSync(kept) || !existsSync(`${name}.db`))
    writeFileSync(kept, JSON.stringify(generateQueries(generatedReference(count).institutions)));
  return { file: `${name}.db`, queries: JSON.parse(readFileSync(kept, 'utf8')) as MeantQuery[] };
}
