import type { Difference, FactValue } from '../../../shared/contract/changes.ts';
import type { Output } from '../../../shared/contract/index.ts';
import type { EntityLink } from '../../../shared/contract/values.ts';
import { writtenLanguages, type PartialText } from '../../../shared/domain/language.ts';
import { mine } from '../../../shared/domain/mine.ts';
import { writeName } from '../../../shared/domain/writing/entity-name.ts';
import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import { keyOfGroup, mostDigested, type FactGroup } from '../../../shared/reference-format/fact-groups.ts';
import { listFactDigests, listFactGroups } from '../../database/reference/fact-values.ts';
import { currentSlug, linkColumns, linkOf, type LinkRow } from '../../database/reference/names/links.ts';
import { sourcesById } from '../../database/reference/sources.ts';
import {
  listBookmarkedSlugs,
  listSeenEntities,
  readNoticed,
  readSeenReference,
  writeNoticed,
  writeSeen,
  writeSeenFacts,
  type SeenEntity,
} from '../../database/user/seen.ts';
import { statement } from '../../database/statements.ts';
import { digestOf, factsAsText, isDigestOf, thenAndNow } from './seen-facts.ts';

const mostOthers = 500;

interface Identity {
  readonly identity: string;
  readonly edition: string;
}

function identityOf(reference: ReferenceDatabase): Identity {
  const meta = Object.fromEntries(
    statement<{ key: string; value: string }>(reference, 'SELECT key, value FROM meta')
      .all()
      .map(({ key, value }) => [key, value]),
  );
  return { identity: `${meta['edition']} ${meta['sources_hash']}`, edition: meta['edition'] ?? '' };
}

type EntityRow = LinkRow & { id: number };

/** Those of the edition and of packs, none of the person's own; of the directory, in which nothing is researched, only whom the person keeps. */
function listEntities(reference: ReferenceDatabase, saved: ReadonlySet<string>): readonly EntityRow[] {
  return statement<EntityRow>(
    reference,
    `SELECT e.id, ${linkColumns} FROM entity AS e
    WHERE (e.tier <> 'directory' OR e.slug IN (SELECT value FROM json_each(?))) AND e.pack IS NOT ? ORDER BY e.id`,
  ).all(JSON.stringify([...saved]), mine);
}

/** The name with the mark of the pack or the list that alone has it, in each language in which it is not the English one. */
function writtenName(link: EntityLink): PartialText {
  const en = writeName(link, 'en');
  const others = writtenLanguages.map((language) => [language, writeName(link, language)] as const);
  return { en, ...Object.fromEntries(others.filter(([, name]) => name !== en)) };
}

function asSeen(
  reference: ReferenceDatabase,
  row: EntityRow,
  saved: ReadonlySet<string>,
  digests: ReadonlyMap<number, string>,
): SeenEntity {
  const isSaved = saved.has(row.slug);
  const digest = digests.get(row.id);
  const groups = isSaved || digest === undefined ? listFactGroups(reference, row.id) : [];
  return {
    slug: row.slug,
    type: row.type,
    name: writtenName(linkOf(row)),
    digest: digest ?? digestOf(groups),
    facts: isSaved ? factsAsText(groups) : null,
  };
}

/** Whom to write down: all, or of a very large reference the bookmarked schools. */
function worthSeeing(reference: ReferenceDatabase, saved: ReadonlySet<string>): readonly EntityRow[] {
  const rows = listEntities(reference, saved);
  return rows.length <= mostDigested ? rows : rows.filter(({ slug }) => saved.has(slug));
}

/** Takes the reference as it is for seen. Returns its edition. */
export function markSeen(reference: ReferenceDatabase, user: UserDatabase, now: Date): string {
  const { identity, edition } = identityOf(reference);
  if (readSeenReference(user)?.identity === identity) return edition;
  const saved = new Set(listBookmarkedSlugs(user));
  const digests = listFactDigests(reference);
  writeSeen(
    user,
    { identity, edition, seen_at: now.toISOString() },
    worthSeeing(reference, saved).map((row) => asSeen(reference, row, saved, digests)),
  );
  return edition;
}

/**
 * Writes down the figures of schools bookmarked since the reference was seen, while it is still the one that was; called
 * before another takes its place. The first reference of all is taken for seen.
 */
export function keepSeen(reference: ReferenceDatabase, user: UserDatabase, now: Date): void {
  const seen = readSeenReference(user);
  if (!seen) markSeen(reference, user, now);
  if (seen?.identity !== identityOf(reference).identity) return;
  const facts = listBookmarkedSlugs(user).flatMap((slug) => {
    const id = statement<{ id: number }>(reference, 'SELECT id FROM entity WHERE slug = ?').get(slug)?.id;
    return id === undefined ? [] : [[slug, factsAsText(listFactGroups(reference, id))] as const];
  });
  writeSeenFacts(user, new Map(facts));
}

/** A text that is only spaced otherwise says the same. */
const withoutSpaces = (value: FactValue) => JSON.stringify(value).replaceAll(/\s/g, '');
const isSame = (a: FactValue, b: FactValue) => withoutSpaces(a) === withoutSpaces(b);

/** What one source says of one thing: a value in the place of one other is a change, all else was added or is gone. */
function compareValues(
  before: readonly FactValue[],
  after: readonly FactValue[],
): { before: FactValue | null; after: FactValue | null }[] {
  const without = (values: readonly FactValue[], others: readonly FactValue[]) =>
    values.filter((value) => !others.some((other) => isSame(other, value)));
  const [gone, come] = [without(before, after), without(after, before)];
  const [was, is] = [gone[0], come[0]];
  if (gone.length === 1 && come.length === 1 && was && is) return [{ before: was, after: is }];
  return [
    ...gone.map((value) => ({ before: value, after: null })),
    ...come.map((value) => ({ before: null, after: value })),
  ];
}

/** A figure that its source still says, of a programme that is now called otherwise or was joined with another, has not changed. */
function withoutMoved(differences: readonly Difference[]): Difference[] {
  const left = [...differences];
  const isOfProgramme = ({ detail }: Difference) => detail?.kind === 'programme';
  for (const gone of differences.filter((one) => one.after === null && isOfProgramme(one))) {
    const at = left.findIndex(
      (one) =>
        one.before === null &&
        one.after !== null &&
        gone.before !== null &&
        isOfProgramme(one) &&
        one.field === gone.field &&
        one.source === gone.source &&
        isSame(one.after, gone.before),
    );
    if (at === -1) continue;
    left.splice(at, 1);
    left.splice(left.indexOf(gone), 1);
  }
  return left;
}

/** Returns the differences between an entity's figures as they were and as they are. */
export function compareFacts(before: readonly FactGroup[], after: readonly FactGroup[]): Difference[] {
  const [old, now] = [
    new Map(before.map((group) => [keyOfGroup(group), group])),
    new Map(after.map((group) => [keyOfGroup(group), group])),
  ];
  const differences = [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((key) => {
    const group = (now.get(key) ?? old.get(key)) as FactGroup;
    return compareValues(old.get(key)?.values ?? [], now.get(key)?.values ?? []).map((change) => ({
      field: group.field,
      detail: group.detail,
      source: group.source,
      ...change,
    }));
  });
  return withoutMoved(differences);
}

/** What was told of a list in words until 2027. */
const toldOfLists: ReadonlySet<string> = new Set(['recognition', 'directory-listing']);

/** A page that said in words that a school is on a list, and by which the list itself now has it, has lost nothing. */
function withoutListed(reference: ReferenceDatabase, slug: string, differences: Difference[]): Difference[] {
  const listed = new Set(
    statement<{ source_ids: string }>(
      reference,
      `SELECT l.source_ids FROM listing AS l JOIN entity AS e ON e.id = l.entity_id WHERE e.slug = ?
       UNION SELECT r.source_ids FROM register AS r JOIN listing AS l ON l.register_id = r.id JOIN entity AS e ON e.id = l.entity_id WHERE e.slug = ?`,
    )
      .all(slug, slug)
      .flatMap(({ source_ids }) => JSON.parse(source_ids) as string[]),
  );
  return differences.filter(
    ({ field, after, source }) => after !== null || !toldOfLists.has(field) || !listed.has(source),
  );
}

interface Change {
  readonly slug: string;
  readonly type: EntityLink['type'];
  readonly name: PartialText;
  readonly entity: EntityLink | null;
  readonly state: 'new' | 'gone' | 'changed';
  readonly was: SeenEntity | undefined;
  readonly groups: readonly FactGroup[];
}

/** Whether an entity is in the reference: one of the directory that is no longer kept still is. */
function isThere(reference: ReferenceDatabase, slug: string): boolean {
  return statement(reference, 'SELECT 1 FROM entity WHERE slug = ?').get(slug) !== undefined;
}

function listChanges(
  reference: ReferenceDatabase,
  seen: readonly SeenEntity[],
  saved: ReadonlySet<string>,
): readonly Change[] {
  const old = new Map(seen.map((entity) => [currentSlug(reference, entity.slug), entity]));
  const rows = worthSeeing(reference, saved);
  const digests = listFactDigests(reference);
  const there = rows.flatMap((row): Change[] => {
    const was = old.get(row.slug);
    old.delete(row.slug);
    // Kept since: it was in the directory before, and nobody wrote down how.
    if (!was && row.tier === 'directory') return [];
    if (was && was.digest === digests.get(row.id)) return [];
    const groups = listFactGroups(reference, row.id);
    if (was && isDigestOf(was.digest, groups)) return [];
    return [
      {
        slug: row.slug,
        type: row.type,
        name: writtenName(linkOf(row)),
        entity: linkOf(row),
        state: was ? 'changed' : 'new',
        was,
        groups,
      },
    ];
  });
  return [
    ...there,
    ...[...old]
      .filter(([slug]) => !isThere(reference, slug))
      .map(([, was]): Change => ({
        slug: was.slug,
        type: was.type,
        name: was.name,
        entity: null,
        state: 'gone',
        was,
        groups: [],
      })),
  ];
}

/** The differences of a bookmarked school; null where its figures were not written down in time. */
function differencesOf(reference: ReferenceDatabase, { slug, was, groups }: Change): Difference[] | null {
  if (!was) return compareFacts([], groups);
  const seen = was.facts === null ? null : thenAndNow(was.facts, groups);
  return seen && withoutListed(reference, slug, compareFacts(seen.before, seen.after));
}

/** What differs, without which references were compared. */
export type WhatChanged = Omit<Output<'reference.changes'>, 'since' | 'edition'>;

/** What differs between entities as they were seen and a reference, the kept schools first. */
function changesFrom(seen: readonly SeenEntity[], reference: ReferenceDatabase, kept: readonly string[]): WhatChanged {
  const slugs = new Set(kept.map((slug) => currentSlug(reference, slug)));
  const changes = listChanges(reference, seen, slugs);
  const saved = changes
    .filter(({ slug }) => slugs.has(slug))
    .map((change) => ({
      slug: change.slug,
      name: change.name,
      entity: change.entity,
      state: change.state,
      differences: differencesOf(reference, change),
    }))
    // What is only written otherwise is no change to a reader.
    .filter(({ state, differences }) => state !== 'changed' || differences?.length !== 0);
  const others = changes.filter(({ slug }) => !slugs.has(slug));
  return {
    saved,
    others: others
      .slice(0, mostOthers)
      .map(({ slug, type, name, entity, state }) => ({ slug, type, name, entity, state })),
    othersTotal: others.length,
    sources: sourcesById(
      reference,
      new Set(saved.flatMap(({ differences }) => differences?.map(({ source }) => source) ?? [])),
    ),
  };
}

/** Returns what differs between two references, whichever of them was seen; `kept` are the slugs of the schools that the person keeps. */
export function changesBetween(
  before: ReferenceDatabase,
  after: ReferenceDatabase,
  kept: readonly string[],
): WhatChanged {
  const saved = new Set(kept.map((slug) => currentSlug(before, slug)));
  const digests = listFactDigests(before);
  const seen = worthSeeing(before, saved).map((row) => asSeen(before, row, saved, digests));
  return changesFrom(seen, after, kept);
}

/**
 * Returns what differs between the reference as it was seen last and as it is, the person's schools first; nothing does while
 * `isBuilding`, since packs are being compiled into it.
 */
export function describeChanges(
  reference: ReferenceDatabase,
  user: UserDatabase,
  now: Date,
  isBuilding = false,
): Output<'reference.changes'> {
  const present = identityOf(reference);
  const seen = readSeenReference(user);
  keepSeen(reference, user, now);
  if (!seen || isBuilding || seen.identity === present.identity)
    return { since: null, edition: present.edition, saved: [], others: [], othersTotal: 0, sources: [] };
  return {
    since: { edition: seen.edition, seenAt: seen.seen_at },
    edition: present.edition,
    ...changesFrom(listSeenEntities(user), reference, listBookmarkedSlugs(user)),
  };
}

/** Returns whether the person is still to be told that the reference is another than the one they saw; not while `isBuilding`. */
export function describeNotice(
  reference: ReferenceDatabase,
  user: UserDatabase,
  isBuilding = false,
): Output<'reference.notice'> {
  const { identity, edition } = identityOf(reference);
  const seen = readSeenReference(user);
  const told = !seen || isBuilding || seen.identity === identity || readNoticed(user) === identity;
  return { since: told ? null : { edition: seen.edition, seenAt: seen.seen_at }, edition };
}

/** Writes down that the person was told of the reference as it is. Returns its edition. */
export function markNoticed(reference: ReferenceDatabase, user: UserDatabase): string {
  const { identity, edition } = identityOf(reference);
  if (readNoticed(user) !== identity) writeNoticed(user, identity);
  return edition;
}
