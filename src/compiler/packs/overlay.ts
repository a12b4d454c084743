import { createHash } from 'node:crypto';
import type { Folder, SourceFile } from '../format/files.ts';
import type { Mistake } from '../mistake.ts';
import type { Sources } from '../read.ts';
import type { Located } from '../source-text.ts';
import { addToEntity, newEntity, type Overruled } from './add-to-entity.ts';
import { citedSources, type CitedSources } from './cited-sources.ts';
import { isEntityFolder, knownWith, type Addition, type PackFile, type PackFiles } from './pack-files.ts';
import type { PackContent } from './read-pack.ts';

type Item = Readonly<Record<string, unknown>>;
type Entry = { readonly slug: string; readonly file: string; readonly line: number };

/** The sources with a pack over them. */
export interface Overlaid {
  readonly sources: Sources;
  /** Mistakes of form, and what the pack may not change. */
  readonly mistakes: readonly Mistake[];
  readonly overruled: readonly (Overruled & Entry)[];
  /** How many facts each entity gains, by slug; those that are new altogether too. */
  readonly added: ReadonlyMap<string, { readonly facts: number; readonly isNew: boolean }>;
}

const bySlug = <One extends { readonly slug: string }>(files: readonly One[]): One[] =>
  [...files].sort((a, b) => (a.slug < b.slug ? -1 : Number(a.slug > b.slug)));

function addPlaces(base: Sources['places'], added: Located<Sources['places']>, mistakes: Mistake[]): Sources['places'] {
  const places = { ...base };
  for (const [country, names] of Object.entries(added.value)) {
    const kinds = { regions: { ...places[country]?.regions }, cities: { ...places[country]?.cities } };
    for (const kind of ['regions', 'cities'] as const) {
      for (const [name, texts] of Object.entries(names[kind])) {
        const known = kinds[kind][name];
        if (!known) kinds[kind][name] = texts;
        else if (known.zh !== texts.zh || known.ru !== texts.ru)
          mistakes.push({
            file: added.file,
            line: added.lineOf([country, kind, name]),
            problem: { code: 'pack.otherNames', name, zh: known.zh, ru: known.ru },
          });
      }
    }
    places[country] = kinds;
  }
  return places;
}

/** Files that a pack brings whole, sources and ranking lists: a name that is taken must mean the same. */
function addWhole<Value>(
  base: readonly Located<Value>[],
  files: readonly PackFile[],
  folder: Folder,
  mistakes: Mistake[],
): { readonly all: readonly Located<Value>[]; readonly own: ReadonlySet<string> } {
  const known = new Map(base.map((file) => [file.slug, file]));
  const own: Located<Value>[] = [];
  for (const file of files) {
    if (file.folder !== folder) continue;
    const located = file.located as Located<Value>;
    const other = known.get(located.slug);
    if (!other) own.push(located);
    else if (JSON.stringify(other.value) !== JSON.stringify(located.value)) {
      mistakes.push({
        file: located.file,
        line: 1,
        problem: { code: 'pack.otherFile', file: `${folder}/${located.slug}.yaml` },
      });
    }
  }
  return { all: bySlug([...base, ...own]), own: new Set(own.map(({ slug }) => slug)) };
}

/** The files of a folder, every source in them cited as the pack does. */
function citingFiles(files: readonly PackFile[], folder: Folder, { cite }: CitedSources): readonly PackFile[] {
  const citing = (value: unknown, key?: string): unknown => {
    if (key === 'source' && Array.isArray(value)) return value.map((slug: string) => cite(slug));
    if (Array.isArray(value)) return value.map((part) => citing(part));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, citing(part, name)]));
  };
  return files
    .filter((file) => file.folder === folder)
    .map((file) => ({ ...file, located: { ...file.located, value: citing(file.located.value) } }));
}

/** Returns the sources with a pack laid over them: the pack adds and never takes away, and each of its facts cites a source marked as its own. */
export function overlayPack(
  base: Sources,
  pack: PackContent,
  { files, places, mistakes: mistakesOfForm }: PackFiles,
): Overlaid {
  const mistakes = [...mistakesOfForm];
  const { all: ownSources, own } = addWhole(base.sources, files, 'sources', mistakes);
  const rankings = addWhole(base.rankings, files, 'rankings', mistakes).all;
  const cited = citedSources(base, own, pack.manifest);
  const recordsOf = <Name extends 'registers' | 'rules' | 'results'>(folder: Name): Sources[Name] =>
    addWhole(base[folder] as readonly Located<unknown>[], citingFiles(files, folder, cited), folder, mistakes)
      .all as unknown as Sources[Name];
  const overruled: (Overruled & Entry)[] = [];
  const added = new Map<string, { facts: number; isNew: boolean }>();
  const ownGaps = new Map(base.ownGaps);

  const entitiesOf = <Name extends 'institutions' | 'alliances' | 'organizations'>(folder: Name): Sources[Name] => {
    const entities = new Map<string, Located<Item>>(
      (base[folder] as readonly Located<Item>[]).map((file) => [file.slug, file]),
    );
    for (const file of files) {
      if (file.folder !== folder || !isEntityFolder(file.folder)) continue;
      const { slug } = file.located;
      const ours = entities.get(slug);
      if (file.adds && ours) {
        if (!base.packEntities?.has(slug) && !ownGaps.has(slug))
          ownGaps.set(slug, ours.value['gaps'] as Sources['institutions'][number]['value']['gaps']);
        const joined = addToEntity(ours, file.located as Located<Addition>, cited);
        entities.set(slug, joined.located);
        overruled.push(...joined.overruled.map((one) => ({ ...one, slug, file: file.located.file })));
        added.set(slug, { facts: joined.added, isNew: false });
      } else {
        const entity = newEntity(file.located as Located<Item>, cited);
        entities.set(slug, entity);
        added.set(slug, {
          facts: Object.values(entity.value).reduce<number>(
            (sum, part) => sum + (Array.isArray(part) ? part.length : 0),
            0,
          ),
          isNew: true,
        });
      }
    }
    return bySlug([...entities.values()]) as unknown as Sources[Name];
  };
  const entities = {
    institutions: entitiesOf('institutions'),
    alliances: entitiesOf('alliances'),
    organizations: entitiesOf('organizations'),
  };
  const made = cited.made();
  const known = knownWith(base.known, pack);
  return {
    sources: {
      ...base,
      ...entities,
      rankings,
      registers: recordsOf('registers'),
      rules: recordsOf('rules'),
      results: recordsOf('results'),
      known: { ...known, sources: new Set([...known.sources, ...made.map(({ slug }) => slug)]) },
      sources: bySlug([...ownSources, ...made]) as readonly Located<SourceFile>[],
      places: places ? addPlaces(base.places, places, mistakes) : base.places,
      placeFiles: places ? [...base.placeFiles, places] : base.placeFiles,
      packOf: new Map([
        ...(base.packOf ?? []),
        ...[...own, ...made.map(({ slug }) => slug)].map((slug) => [slug, pack.manifest.id] as const),
      ]),
      packEntities: new Map([
        ...(base.packEntities ?? []),
        ...[...added].flatMap(([slug, { isNew }]) => (isNew ? [[slug, pack.manifest.id] as const] : [])),
      ]),
      ownGaps,
      unread: [...base.unread, ...mistakesOfForm.map(({ file }) => pack.texts.get(file) ?? '')],
      hash: createHash('sha256').update(`${base.hash}\0${pack.sha256}`).digest('hex'),
    },
    mistakes,
    overruled,
    added,
  };
}
