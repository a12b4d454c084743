import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { writeGeneratedReference, type GeneratedInstitution } from '../support/generate/reference.ts';
import { root } from './paths.ts';

const cache = join(root, 'node_modules', '.cache', 'almanac-bench');

/** Names the generator and the index writers by their text, so that a kept file is never of another form. */
function fingerprint(): string {
  const digest = createHash('sha256');
  for (const folder of ['tests/support/generate', 'src/compiler/search', 'src/compiler', 'src/shared/domain']) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true }).filter((one) => one.isFile() && one.name.endsWith('.ts')).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      digest.update(entry.name).update(readFileSync(join(root, folder, entry.name)));
    }
  }
  return digest.digest('hex').slice(0, 16);
}

/** Returns a reference of so many generated schools and the schools; made once and kept beside the packages. */
export function generatedReference(count: number, seed = 1): { readonly file: string; readonly institutions: readonly GeneratedInstitution[] } {
  const name = join(cache, `${count}-${seed}-${fingerprint()}`);
  const [file, list] = [`${name}.db`, `${name}.json`];
  if (existsSync(file) && existsSync(list)) return { file, institutions: JSON.parse(readFileSync(list, 'utf8')) as GeneratedInstitution[] };
  mkdirSync(cache, { recursive: true });
  rmSync(`${file}.new`, { force: true });
  console.error(`  making ${count} institutions …`);
  const db = new Database(`${file}.new`);
  db.pragma('synchronous = OFF');
  const institutions = writeGeneratedReference(db, count, seed);
  db.exec('VACUUM');
  db.close();
  writeFileSync(list, JSON.stringify(institutions));
  renameSync(`${file}.new`, file);
  return { file, institutions };
}
