import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { PackSaid } from '../shared/contract/packs.ts';
import { countOfMistakes, mistakesAsText } from './mistake.ts';
import { examinePacks } from './packs/compile-packs.ts';
import { packLimits } from './packs/manifest.ts';
import { readPacks } from './packs/read-packs.ts';
import { packFolder } from './packs/write-pack.ts';

/** What the edition or a pack says, on one line. */
function inEnglish(said: PackSaid): string {
  switch (said.as) {
    case 'figure':
      return [said.value.text.en, said.value.unit, said.value.asOf].filter(Boolean).join(' ');
    case 'name':
      return said.name.en;
    case 'code':
      return said.code;
    case 'place': {
      const { country, region, city } = said.place;
      const { latitude, longitude } = said.point ?? {};
      return [city?.en, region?.en, country, latitude, longitude].filter((part) => part !== undefined).join(', ');
    }
  }
}

const root = path.resolve(import.meta.dirname, '../..');

/**
 * Does what `npm run pack` was given: makes a pack of a folder, once it has been checked over the sources as an installation will check it.
 * Returns the exit code: 1 where it was not made.
 */
export async function makePack(args: readonly string[], terminal: Pick<Console, 'log' | 'error'>): Promise<number> {
  const fail = (message: string): number => {
    terminal.error(message);
    return 1;
  };
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { sources: { type: 'string', default: path.join(root, 'resources/sources') } },
  });
  // npm runs a script in the project's own folder, whichever the person is in.
  const [folder, target] = positionals.map((given) => path.resolve(process.env['INIT_CWD'] ?? '', given));
  if (!folder || !target || positionals.length > 2) return fail('Write: npm run pack -- FOLDER OUT.almanac-pack');
  if (!existsSync(folder)) return fail(`There is no folder ${folder}.`);
  const made = await packFolder(folder);
  if (!made.ok) return fail(made.error.message);
  const base = { folder: values.sources, hash: null };
  const read = await readPacks(base, [made.value.zip]);
  if (!read.ok) return fail(read.error.message);
  const examined = examinePacks(base, read.value, null);
  if (!examined.ok) return fail(examined.error.message);
  const { additions, disagreements, mistakes, newSources } = examined.value;
  if (mistakes.length > 0)
    return fail(`${mistakesAsText(mistakes, folder)}\n\n${countOfMistakes(mistakes)}; no pack was written.`);
  try {
    writeFileSync(target, made.value.zip);
  } catch (error) {
    return fail(`The pack could not be written: ${(error as Error).message}.`);
  }
  for (const { file, line, name, field, detail, ours, theirs } of disagreements) {
    const of = [name.en, field, ...(detail?.kind === 'list' ? [detail.title.en] : [])].join(', ');
    const stands = ours.length === 0 ? 'nothing' : ours.map(inEnglish).join('; ');
    terminal.log(`${folder}/${file}:${line}: ${of}: the edition says ${stands}; the pack says ${inEnglish(theirs)}.`);
  }
  const facts = additions.reduce((sum, one) => sum + one.facts, 0);
  const most = made.value.manifest.attachments === undefined ? packLimits.zip : packLimits.whole;
  terminal.log(
    `${made.value.manifest.id} ${made.value.manifest.version}: ${facts} facts on ${additions.length} entities from ${newSources} sources, ${disagreements.length} of them otherwise than edition ${examined.value.edition}; ${made.value.zip.length} of ${most} bytes in ${target}.`,
  );
  return 0;
}
