import { isPropertyId, properties } from '../../shared/domain/properties/dictionary.ts';
import { directorySlug } from '../../shared/reference-format/codes.ts';
import type { Sources } from '../read.ts';
import type { DirectoryRecord } from './make-directory.ts';
import { comparedName, withoutNote } from './name-words.ts';
import { withoutFrontDoor } from './front-door.ts';

/** The directory beside the institutions of the sources. */
export interface JoinedDirectory {
  readonly records: readonly DirectoryRecord[];
  /**
   * The slug each record would have that an institution stands for, and that institution's; and the slugs of a record's other addresses, and what
   * stands for it: what somebody kept under one is not lost.
   */
  readonly redirects: ReadonlyMap<string, string>;
}

type Institution = Sources['institutions'][number];

const hostOf = /^https?:\/\/([^/:?#]+)/i;
/** Returns the addresses that an institution says are its own; the site of a part within its university's is not the university's. */
function domainsOf({ value }: Institution): readonly string[] {
  return value.claims.flatMap(({ property, value: text }) => {
    if (!isPropertyId(property) || properties[property].type.shownAs !== 'link' || typeof text !== 'string') return [];
    const host = withoutFrontDoor(hostOf.exec(text)?.[1]?.toLowerCase() ?? '');
    return host === '' ? [] : [host];
  });
}

/** Returns what two records of one school have in common by name: the country, none as the empty text, and the name as names are compared. */
const nameKey = (country: string | null | undefined, name: string): string => `${country ?? ''} ${comparedName(name)}`;
/** The kinds of names by which a school is known; an acronym or a short name many share. */
export const telling: ReadonlySet<string> = new Set(['official', 'native', 'former', 'alias']);

/** Returns what an institution meets records of the directory by: its addresses and, with and without their notes, its names. */
function meetingKeys(file: Institution): ReadonlySet<string> {
  const names = file.value.names.filter(({ kind }) => telling.has(kind)).map(({ value }) => value);
  const plain = names.map(withoutNote).filter((name) => name !== null);
  return new Set([...domainsOf(file), ...[...names, ...plain].map((name) => nameKey(file.value.place.country, name))]);
}

/** Whether an institution by what was added to it meets a record of the directory that it did not meet by that. */
export function meetsMore(before: Institution, after: Institution, records: readonly DirectoryRecord[]): boolean {
  const met = meetingKeys(before);
  const keys = new Set([...meetingKeys(after)].filter((key) => !met.has(key)));
  return (
    keys.size > 0 &&
    records.some(
      ({ domain, others, country, names }) =>
        [domain, ...others].some((one) => keys.has(one)) ||
        names.some(({ value }) => keys.has(nameKey(country, value))),
    )
  );
}

/**
 * Returns the records that no institution of the edition stands for. One does where it has the address, or goes by the same name in
 * the same country, or where edition.yaml leads from its slug elsewhere. What a pack brings hides nothing, but for its own slug.
 */
export function joinDirectory(
  sources: Pick<Sources, 'institutions' | 'directory' | 'packEntities' | 'edition'>,
): JoinedDirectory {
  const byDomain = new Map<string, string>();
  const byName = new Map<string, string>();
  for (const file of sources.institutions) {
    if (sources.packEntities?.has(file.slug)) continue;
    for (const domain of domainsOf(file)) byDomain.set(domain, file.slug);
    for (const { value, kind } of file.value.names)
      if (telling.has(kind)) byName.set(nameKey(file.value.place.country, value), file.slug);
  }
  // Without its note a name is still one school's, where no other of the country has it.
  const plain = new Map<string, string | null>();
  for (const { slug, value } of sources.institutions) {
    if (sources.packEntities?.has(slug)) continue;
    for (const name of value.names) {
      const without = telling.has(name.kind) ? withoutNote(name.value) : null;
      if (without === null) continue;
      const key = nameKey(value.place.country, without);
      plain.set(key, byName.has(key) || (plain.get(key) ?? slug) !== slug ? null : slug);
    }
  }
  for (const [key, slug] of plain) if (slug !== null) byName.set(key, slug);
  const taken = new Set(sources.institutions.map(({ slug }) => slug));
  const redirects = new Map<string, string>();
  const records = sources.directory.records.filter(({ domain, others, country, names }) => {
    const slug = directorySlug(domain);
    const known =
      [domain, ...others].map((one) => byDomain.get(one)).find((one) => one !== undefined) ??
      names.map(({ value }) => byName.get(nameKey(country, value))).find((one) => one !== undefined);
    if (taken.has(slug) || Object.hasOwn(sources.edition.redirects, slug)) return false;
    if (known !== undefined) redirects.set(slug, known);
    return known === undefined;
  });
  // A list that came later, or will, may know a school by another of its addresses.
  const bySlug = new Set(sources.directory.records.map(({ domain }) => directorySlug(domain)));
  const there = new Set(records);
  for (const record of sources.directory.records) {
    const slug = directorySlug(record.domain);
    const target = there.has(record) ? slug : redirects.get(slug);
    for (const other of record.others.map(directorySlug)) {
      const isFree = !bySlug.has(other) && !taken.has(other) && !Object.hasOwn(sources.edition.redirects, other);
      if (target !== undefined && isFree && !redirects.has(other)) redirects.set(other, target);
    }
  }
  return { records, redirects };
}
