import { checkSources } from '../check/check.ts';
import type { Mistake } from '../mistake.ts';
import type { Sources } from '../read.ts';
import { overlayPack, type Overlaid } from './overlay.ts';
import type { PackContent } from './read-pack.ts';
import type { ReadPacks } from './read-packs.ts';

/** The base with packs over it. */
export interface Laid {
  /** What the pack that is looked at does, within the whole. */
  readonly overlaid: Overlaid;
  readonly content: PackContent;
  readonly mistakes: readonly Mistake[];
}

/** Lays the packs over the base, each over those before it, and checks the whole as the compiler does. */
export function layPacks(base: Sources, { packs, last }: ReadPacks): Laid {
  const owner = new Map<string, string>();
  const content = (packs[last] as ReadPacks['packs'][number]).content;
  // A file of the pack looked at goes by its own path, one of another pack or of the edition says whose it is.
  const label = (mistake: Mistake, id = owner.get(mistake.file)): Mistake =>
    id === content.manifest.id ? mistake : { ...mistake, file: `${id ?? 'edition'}: ${mistake.file}` };
  const mistakes: Mistake[] = [];
  const overlays: Overlaid[] = [];
  for (const pack of packs) {
    const overlaid = overlayPack(overlays.at(-1)?.sources ?? base, pack.content, pack.files);
    for (const file of pack.content.texts.keys()) owner.set(file, pack.content.manifest.id);
    mistakes.push(...overlaid.mistakes.map((mistake) => label(mistake, pack.content.manifest.id)));
    overlays.push(overlaid);
  }
  const sources = overlays.at(-1)?.sources ?? base;
  return {
    overlaid: { ...(overlays[last] as Overlaid), sources },
    content,
    mistakes: [...mistakes, ...checkSources(sources).map((mistake) => label(mistake))],
  };
}
