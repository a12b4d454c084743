import type { SourceFile } from '../format/files.ts';
import type { Sources } from '../read.ts';
import type { Located } from '../source-text.ts';
import type { PackManifest } from './manifest.ts';

/** Gives every fact of a pack a source that is known to be the pack's, so that each footnote says where a figure came from. */
export interface CitedSources {
  /** The slug under which a fact of the pack cites a source: its own, or the pack's copy of one of the edition's. */
  readonly cite: (slug: string) => string;
  /** The pack itself, for a name or a place that comes without a source. */
  readonly itself: () => string;
  /** The copies made so far, the pack itself among them. */
  readonly made: () => readonly Located<SourceFile>[];
}

/** Returns how a pack cites, over the sources it adds to; `own` are the slugs of the sources it brings. */
export function citedSources(base: Sources, own: ReadonlySet<string>, manifest: PackManifest): CitedSources {
  const known = new Map(base.sources.map((source) => [source.slug, source]));
  const made = new Map<string, Located<SourceFile>>();
  const free = (slug: string): string => (known.has(slug) || own.has(slug) ? free(`${slug}-x`) : slug);
  const add = (key: string, slug: string, source: Omit<Located<SourceFile>, 'slug'>): string => {
    const copy = made.get(key) ?? { ...source, slug: free(slug) };
    made.set(key, copy);
    return copy.slug;
  };
  return {
    cite: (slug) => {
      const source = own.has(slug) ? undefined : known.get(slug);
      return source ? add(slug, `${slug}-in-${manifest.id}`, source) : slug;
    },
    itself: () =>
      add('', `pack-${manifest.id}`, {
        file: 'manifest.json',
        lineOf: () => 1,
        value: {
          title: manifest.title,
          publisher: manifest.publisher,
          kind: 'agency',
          language: 'en',
          accessed: manifest.date,
        },
      }),
    made: () => [...made.values()],
  };
}
