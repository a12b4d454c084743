import { existsSync } from 'node:fs';
import { failure, ok, type Result } from '../../shared/result.ts';
import { checkSources } from '../check/check.ts';
import type { Mistake } from '../mistake.ts';
import { readSources, type Sources } from '../read.ts';
import { writeReference } from '../write/write.ts';
import { describeOverlay, type PackAddition, type PackDisagreement } from './describe.ts';
import type { PackManifest } from './manifest.ts';
import { overlayPack, type Overlaid } from './overlay.ts';
import type { Base, ReadPacks } from './read-packs.ts';

/** What a pack would do, before it is installed. */
export interface PackReading {
  readonly manifest: PackManifest;
  readonly sha256: string;
  /** The edition it would be laid over. */
  readonly edition: string;
  readonly additions: readonly PackAddition[];
  readonly newSources: number;
  readonly disagreements: readonly PackDisagreement[];
  /** Where there is one, the pack cannot be installed. */
  readonly mistakes: readonly Mistake[];
}

function readBase({ folder, hash }: Base): Result<Sources> {
  if (!existsSync(folder)) return failure('unavailable', `The sources of the reference are missing: there is no ${folder}. Packs are compiled with them; install the program again.`, { folder });
  const { sources, mistakes } = readSources(folder);
  if (hash !== null && sources.hash !== hash) return failure('unavailable', `The sources in ${folder} are not those of the installed reference. Install the program again, or run "npm run data".`, { folder });
  return mistakes.length === 0 ? ok(sources) : failure('unavailable', `The sources in ${folder} have ${mistakes.length} mistakes. Run "npm run data" to see them.`, { folder });
}

interface Laid { readonly last: Overlaid; readonly mistakes: readonly Mistake[] }

/** Lays the packs over the base, each over those before it, and checks the whole as the compiler does. */
function layPacks(base: Sources, { packs }: ReadPacks): Laid | null {
  const owner = new Map<string, string>();
  const lastId = packs.at(-1)?.content.manifest.id;
  // A file of the pack looked at goes by its own path, one of another pack or of the edition says whose it is.
  const label = (mistake: Mistake, id = owner.get(mistake.file)): Mistake => (id === lastId ? mistake : { ...mistake, file: `${id ?? 'edition'}: ${mistake.file}` });
  const mistakes: Mistake[] = [];
  let last: Overlaid | null = null;
  for (const { content, files } of packs) {
    last = overlayPack(last?.sources ?? base, content, files);
    for (const file of content.texts.keys()) owner.set(file, content.manifest.id);
    mistakes.push(...last.mistakes.map((mistake) => label(mistake, content.manifest.id)));
  }
  if (!last) return null;
  return { last, mistakes: [...mistakes, ...checkSources(last.sources).map((mistake) => label(mistake))] };
}

/** Returns what the last of the packs would do over the base and the packs before it. Fails with `unavailable` where the base is not there. */
export function examinePacks(base: Base, read: ReadPacks): Result<PackReading> {
  const sources = readBase(base);
  if (!sources.ok) return sources;
  const laid = layPacks(sources.value, read);
  const content = read.packs.at(-1)?.content;
  if (!laid || !content) throw new Error('no pack to examine');
  const { additions, disagreements, newSources } = describeOverlay(laid.last, content.manifest.id);
  return ok({ manifest: content.manifest, sha256: content.sha256, edition: sources.value.edition.edition, additions, newSources, disagreements, mistakes: laid.mistakes });
}

/**
 * Compiles the base with packs over it into a new reference, and returns the last pack's manifest. Fails with
 * `unavailable` where the base is not there, and `invalid-input` with the mistakes; then nothing is written.
 */
export function compilePacks(base: Base, read: ReadPacks, target: string, meta: Readonly<Record<string, string>>): Result<{ readonly manifest: PackManifest }> {
  const sources = readBase(base);
  if (!sources.ok) return sources;
  const laid = layPacks(sources.value, read);
  const content = read.packs.at(-1)?.content;
  if (!laid || !content) throw new Error('no pack to compile');
  if (laid.mistakes.length > 0) {
    const count = laid.mistakes.length;
    return failure('invalid-input', `The pack ${content.manifest.id} has ${count === 1 ? 'a mistake' : `${count} mistakes`}, so nothing was changed; see details.`, { mistakes: laid.mistakes.slice(0, 200) });
  }
  writeReference(laid.last.sources, target, meta);
  return ok({ manifest: content.manifest });
}
