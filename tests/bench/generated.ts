import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GeneratedInstitution } from '../support/generate/reference.ts';
import { root } from './paths.ts';

/** Outside the packages, so that installing them anew does not cost ten minutes. */
const cache = join(tmpdir(), 'university-almanac-bench');

/** What the generated file is made by. */
const makers = [
  'tests/support/generate', 'src/compiler/search', 'src/compiler/search-index.ts', 'src/compiler/browse-index.ts', 'src/compiler/schema.ts', 'src/shared/profile-texts.ts',
  ...['fold', 'traditional', 'words', 'romanise', 'sound-key', 'search-layout', 'postings', 'browse-layout', 'bands'].map((name) => `src/shared/domain/${name}.ts`),
];

/** Names the makers by their text, so that a kept file is never of another form. */
function fingerprint(): string {
  const digest = createHash('sha256');
  for (const maker of makers) {
    const path = join(root, maker);
    const files = statSync(path).isDirectory() ? readdirSync(path).toSorted().map((name) => join(path, name)) : [path];
    for (const file of files) digest.update(file.slice(root.length)).update(readFileSync(file));
  }
  return digest.digest('hex').slice(0, 16);
}

/** Returns a reference of so many generated schools and the schools; made once and kept. */
export function generatedReference(count: number, seed = 1): { readonly file: string; readonly institutions: readonly GeneratedInstitution[] } {
  const name = join(cache, `${count}-${seed}-${fingerprint()}`);
  const [file, list] = [`${name}.db`, `${name}.json`];
  if (existsSync(file) && existsSync(list)) return { file, institutions: JSON.parse(readFileSync(list, 'utf8')) as GeneratedInstitution[] };
  mkdirSync(cache, { recursive: true });
  for (const old of readdirSync(cache).filter((other) => other.startsWith(`${count}-${seed}-`))) rmSync(join(cache, old));
  console.error(`  making ${count} institutions …`);
  // 250,000 take more memory than Node gives a process unasked.
  execFileSync(process.execPath, ['--max-old-space-size=8192', join(root, 'tests/bench/generate.ts'), `${file}.new`, list, String(count), String(seed)], { stdio: 'inherit' });
  renameSync(`${file}.new`, file);
  return { file, institutions: JSON.parse(readFileSync(list, 'utf8')) as GeneratedInstitution[] };
}
