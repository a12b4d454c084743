import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import {
  writeGeneratedReference,
  type GeneratedIndexes,
  type GeneratedInstitution,
} from '../support/generate/reference.ts';
import { root } from './paths.ts';

const cache = join(root, 'node_modules', '.cache', 'almanac-bench');

/** Names the form of what is made by the bytes of a small one, so that a kept file is never of another form. */
function fingerprint(indexes: GeneratedIndexes): string {
  const db = new Database(':memory:');
  writeGeneratedReference(db, 200, 1, indexes);
  const bytes = db.serialize();
  db.close();
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

/** Returns a reference of so many generated schools and the schools; made once and kept beside the packages. */
export function generatedReference(
  count: number,
  seed = 1,
  indexes: GeneratedIndexes = 'all',
): { readonly file: string; readonly institutions: readonly GeneratedInstitution[] } {
  const name = join(cache, `${count}-${seed}-${indexes}-${fingerprint(indexes)}`);
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
