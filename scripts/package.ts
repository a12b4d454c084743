import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { billOfMaterials, componentsInside, licenceParts, licencesText } from './package-contents.ts';
import { prepare } from './prepare.ts';
import { signing } from './signing.ts';

const root = join(import.meta.dirname, '..');

/** `npm run package`: the installers of this system, or with `-- --dir` the folder they are made from. */
async function pack(args: readonly string[]): Promise<number> {
  await prepare((words) => {
    console.error(words);
  });
  const made = join(root, 'out-package');
  mkdirSync(made, { recursive: true });
  const components = componentsInside(root);
  writeFileSync(join(made, 'licences.txt'), licencesText(licenceParts(root, components)));
  writeFileSync(join(made, 'bom.cdx.json'), billOfMaterials(root, components));
  const builder = join(root, 'node_modules', 'electron-builder', 'cli.js');
  const { env, options } = signing(process.env);
  const { status } = spawnSync(process.execPath, [builder, ...options, ...args], { cwd: root, stdio: 'inherit', env });
  return status ?? 1;
}

try {
  process.exitCode = await pack(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
