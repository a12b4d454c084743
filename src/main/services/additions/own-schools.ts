import type { AdditionContent } from '../../../shared/contract/additions.ts';
import type { Input, Output } from '../../../shared/contract/index.ts';
import { longestSlug } from '../../../shared/contract/limits.ts';
import { isDeviceName } from '../../../shared/domain/file-name.ts';
import { latinWords } from '../../../shared/domain/latin-words.ts';
import { mine } from '../../../shared/domain/mine.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import { findBookmarked } from '../../database/reference/names/bookmarked.ts';
import { currentSlug } from '../../database/reference/names/links.ts';
import { searchEntities } from '../../database/reference/search/search-entities.ts';
import { valueStatement } from '../../database/statements.ts';
import { findAddition, listOwnSchools } from '../../database/user/additions.ts';
import { moveKept } from '../../database/user/redirects.ts';
import { keptUnder, putBack, type KeptUnder } from '../../database/user/kept-under.ts';
import { createHeldChanges } from '../held-changes.ts';
import { linkOfHit, matchNames, schoolsNamed } from '../sheets/match-names.ts';

type Fragment = AdditionContent['body'];
type Alike = Output<'additions.alike'>['rows'][number];

const objectsIn = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The letters that a slug has beside those of the name, so that the second of a name has one too. */
const roomForNumber = 4;

/** Returns a slug that nothing has yet, after the names of a school: the Latin ones, or where none is Latin its country. */
export function freeSlug(reference: ReferenceDatabase, user: UserDatabase, body: Fragment): string {
  const names = objectsIn(body['names']).map(({ value }) => textOf(value));
  const words = names.map((name) => latinWords(name, longestSlug - roomForNumber)).find((one) => one.length > 2);
  const country = textOf((body['place'] as Fragment | undefined)?.['country']).toLowerCase();
  const base = words ?? `school-${country === '' ? 'xx' : country}`;
  const own = new Set(listOwnSchools(user).map(({ slug }) => slug));
  for (let nth = 1; ; nth++) {
    const slug = nth === 1 ? base : `${base}-${nth}`;
    // It names a file of the sources, on every system.
    if (isDeviceName(slug)) continue;
    const known = valueStatement<number>(reference, 'SELECT 1 FROM redirect WHERE old_slug = ?').get(slug);
    if (!own.has(slug) && known === undefined && !findBookmarked(reference, slug)) return slug;
  }
}

/** Returns the body of a school with its town as the edition names it, where a person wrote it in Chinese, in Russian or by another name. */
export function withKnownTown(reference: ReferenceDatabase, body: Fragment): Fragment {
  const place = body['place'];
  if (typeof place !== 'object' || place === null || Array.isArray(place)) return body;
  const { country, city } = place as { readonly country?: unknown; readonly city?: unknown };
  if (typeof city !== 'string' || typeof country !== 'string') return body;
  const known = valueStatement<string>(
    reference,
    `SELECT value FROM place_name WHERE country = @country AND kind = 'city' AND @city IN (value, zh, ru)
     UNION ALL SELECT a.value FROM place_alias AS a, json_each(a.aliases) AS other
     WHERE a.country = @country AND a.kind = 'city' AND other.value = @city LIMIT 1`,
  ).get({ country, city });
  return known === undefined ? body : { ...body, place: { ...place, city: known } };
}

/** Whether the edition has the names of a town. */
export function knowsTown(reference: ReferenceDatabase, country: string, city: string): boolean {
  return (
    valueStatement<number>(reference, "SELECT 1 FROM place_name WHERE country = ? AND kind = 'city' AND value = ?").get(
      country,
      city,
    ) !== undefined
  );
}

const nearest = 3;

/** What of a school a query can find another by: its site, and codes that each have one bearer. */
const codesIn = (body: Fragment): readonly string[] =>
  objectsIn(body['claims']).flatMap(({ value }) => (textOf(value) === '' ? [] : [textOf(value)]));

/**
 * Returns who may be this school already: those with one of its names or codes to the letter first, then those that a search for its names
 * finds. `slug` is its own, which may be the edition's by now.
 */
export async function alikeSchools(
  reference: ReferenceDatabase,
  { slug, body }: Input<'additions.alike'>,
): Promise<Output<'additions.alike'>> {
  const found = new Map<string, Alike>();
  const add = (by: Alike['by'], hit: Alike['school']) => {
    const isOwn = hit.slug === slug && hit.pack === mine;
    if (!isOwn && !found.has(hit.slug)) found.set(hit.slug, { by, school: hit });
  };
  const same = slug === undefined ? undefined : findBookmarked(reference, currentSlug(reference, slug));
  if (same && same.pack !== mine) add('slug', same);
  const names = [...new Set(objectsIn(body['names']).map(({ value }) => textOf(value).trim()))].filter(
    (name) => name.length > 1,
  );
  for (const hit of await schoolsNamed(reference, names)) add('name', hit);
  for (const text of codesIn(body)) {
    const { hits } = searchEntities(reference, { text, limit: nearest, types: ['institution'], profileText: false });
    for (const hit of hits) if (hit.why.field === 'code') add('code', linkOfHit(hit));
  }
  for (const { state, hits } of await matchNames(reference, names))
    if (state === 'unsure') for (const hit of hits.slice(0, nearest)) add('near', hit);
  return { rows: [...found.values()] };
}

/** What was moved by joining, until the program ends: so it can be taken back. */
const joinings = createHeldChanges<KeptUnder>(Infinity);

/**
 * Joins a school of the person's own to one that is there: what hangs on it stands on that one from now on, with what was written of the
 * school itself. `not-found` where either is not there. Returns by what it can be taken back.
 */
export function joinSchool(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { id, to }: Input<'additions.join'>,
): Result<Output<'additions.join'>> {
  const own = findAddition(user, id);
  if (own?.part !== 'school') return failure('not-found', 'This school is not there any more.', { id });
  const target = findBookmarked(reference, to);
  if (target?.type !== 'institution' || target.pack === mine)
    return failure('not-found', `This edition has no school called ${to}. Search for it by name.`, { slug: to });
  const kept = keptUnder(user, [own.slug, target.slug]);
  if (own.slug !== target.slug)
    user
      .transaction(() => {
        moveKept(user, target.slug, own.slug);
      })
      .immediate();
  return ok({ slug: target.slug, joining: joinings.hold(user, kept) });
}

/** Takes a joining back: what was kept under both is as it was before. `taken` is false where that is not known any more. */
export function partSchool(user: UserDatabase, { joining }: Input<'additions.part'>): Output<'additions.part'> {
  const kept = joinings.find(user, joining);
  if (!kept) return { taken: false };
  joinings.forget(user, joining);
  putBack(user, kept);
  return { taken: true };
}
