import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { ok, type Result } from '../../shared/result.ts';
import type { Mistake } from '../mistake.ts';
import { readSources, type Sources } from '../read.ts';
import { entityNames } from '../write/entity-names.ts';
import { entitiesInOrder } from '../write/order.ts';
import { writeReference } from '../write/write.ts';
import { addToCopy } from './add-to-copy.ts';
import { describeOverlay, type PackAddition, type PackDisagreement } from './describe.ts';
import type { PackManifest } from './manifest.ts';
import { layPacks, type Laid } from './lay-packs.ts';
import type { Base, ReadPacks } from './read-packs.ts';
import { failureOf } from './refuse-pack.ts';
import { touchedBy, type Touched } from './touched.ts';

/** What a pack would do, before it is installed. */
export interface PackReading {
  readonly manifest: PackManifest;
  readonly sha256: string;
  /** The edition it would be laid over. */
  readonly edition: string;
  readonly additions: readonly PackAddition[];
  readonly newSources: number;
  /** What lay in the zip and is no part of it. */
  readonly leftOut: readonly string[];
  readonly disagreements: readonly PackDisagreement[];
  /** Where there is one, the pack cannot be installed. */
  readonly mistakes: readonly Mistake[];
}

function readBase({ folder, hash }: Base): Result<Sources> {
  if (!existsSync(folder)) return failureOf('unavailable', { code: 'base.missing', folder }, { folder });
  const { sources, mistakes } = readSources(folder);
  if (hash !== null && sources.hash !== hash)
    return failureOf('unavailable', { code: 'base.other', folder }, { folder });
  return mistakes.length === 0
    ? ok(sources)
    : failureOf('unavailable', { code: 'base.mistakes', folder, count: mistakes.length }, { folder });
}

/** Returns what a pack does, said of all entities in their order or of those that it touches. */
function readingOf({ overlaid, content, mistakes }: Laid, ...of: Of): PackReading {
  const { additions, disagreements, newSources } = describeOverlay(overlaid, content.manifest.id, ...of);
  return {
    manifest: content.manifest,
    sha256: content.sha256,
    edition: overlaid.sources.edition.edition,
    additions,
    newSources,
    leftOut: content.leftOut,
    disagreements,
    mistakes,
  };
}
type Of = [files: Parameters<typeof describeOverlay>[2], about: Parameters<typeof describeOverlay>[3]];

/** Returns what a look at the base's own reference gives; null where that cannot be read or copied: who reads all sources says why, or does without. */
function fromReference<Value>(look: () => Value): Value | null {
  try {
    return look();
  } catch (error) {
    if (error instanceof Database.SqliteError) return null;
    throw error;
  }
}

function touchedIn(base: Base, read: ReadPacks, bundled: string): Touched | null {
  if (!existsSync(bundled)) return null;
  const db = new Database(bundled, { readonly: true });
  try {
    return touchedBy(base, read, db);
  } finally {
    db.close();
  }
}

/**
 * Returns what the last pack would do over the base and the other packs. Of what leaves most of the base's own reference (`bundled`) as it is only
 * what it touches is read. Fails with `unavailable` where the base is not there.
 */
export function examinePacks(base: Base, read: ReadPacks, bundled: string | null): Result<PackReading> {
  const touched = bundled === null ? null : fromReference(() => touchedIn(base, read, bundled));
  if (touched) return ok(readingOf(touched, [...touched.there, ...touched.added], touched));
  const all = readBase(base);
  if (!all.ok) return all;
  const laid = layPacks(all.value, read);
  const { sources } = laid.overlaid;
  const kinds = new Map(sources.sources.map(({ slug, value }) => [slug, value.kind]));
  const files = entitiesInOrder(sources);
  const bySlug = new Map(files.map((file) => [file.slug, file]));
  const nameOf = (slug: string) => {
    const file = bySlug.get(slug);
    return file ? entityNames(file) : { en: slug };
  };
  const lists = new Map(sources.rankings.map(({ slug, value }) => [slug, value.title]));
  const listOf = (slug: string) => lists.get(slug) ?? { en: slug };
  return ok(readingOf(laid, files, { kindOf: (source) => kinds.get(source) ?? 'agency', nameOf, listOf }));
}

/** A reference that was compiled with packs. */
export interface Compiled {
  /** Of the last of the packs, with the SHA-256 of its zip. */
  readonly manifest: PackManifest;
  readonly sha256: string;
}

/**
 * Compiles the base with packs over it into a new reference, and returns the last pack. Where what they say leaves most of the base's own reference
 * (`bundled`) as it is, a copy of that is added to, which gives the same rows in a tenth of the time. Fails with `unavailable` where
 * the base is not there, and `invalid-input` with the mistakes; then nothing is written.
 */
export function compilePacks(
  base: Base,
  read: ReadPacks,
  target: string,
  meta: Readonly<Record<string, string>>,
  bundled: string | null,
): Result<Compiled> {
  const { manifest, sha256 } = (read.packs[read.last] as ReadPacks['packs'][number]).content;
  if (bundled !== null && fromReference(() => addToCopy(base, read, { bundled, target, meta })))
    return ok({ manifest, sha256 });
  const sources = readBase(base);
  if (!sources.ok) return sources;
  const { overlaid, content, mistakes } = layPacks(sources.value, read);
  if (mistakes.length > 0) {
    const problem = { code: 'pack.hasMistakes', pack: content.manifest.id, count: mistakes.length } as const;
    return failureOf('invalid-input', problem, { mistakes: mistakes.slice(0, 200) });
  }
  writeReference(overlaid.sources, target, meta);
  return ok({ manifest: content.manifest, sha256: content.sha256 });
}
