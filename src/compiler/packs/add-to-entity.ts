import { filledFields } from '../check/coverage.ts';
import type { Path } from '../form.ts';
import type { Located } from '../source-text.ts';
import type { CitedSources } from './cited-sources.ts';
import { citingProgramme, joinProgrammes, type ProgrammePart } from './join-programmes.ts';
import type { Addition } from './pack-files.ts';

type Item = Readonly<Record<string, unknown>>;

/** The parts of an entity file that are lists; what an entity of another kind lacks is empty. */
const lists = ['names', 'claims', 'events', 'passages', 'rankings', 'units', 'members', 'distinct_from'] as const;

/** A part of which there can be one only: the edition's stands, and the pack's is told. */
export interface Overruled {
  readonly part: 'kind' | 'tier' | 'place' | 'parent' | ProgrammePart;
  /** The programme it is of, by its slug; null of the entity itself. */
  readonly programme: string | null;
  /** As the files have it; undefined where the edition does not say. */
  readonly ours: unknown;
  readonly theirs: unknown;
  readonly line: number;
}

function citing(item: unknown, { cite, itself }: CitedSources, isName: boolean): unknown {
  if (typeof item !== 'object' || item === null) return item;
  const { source, sources } = item as { source?: readonly string[]; sources?: readonly string[] };
  if (sources) return { ...item, sources: sources.map(cite) };
  if (source) return { ...item, source: source.map(cite) };
  return isName ? { ...item, source: [itself()] } : item;
}

/** A name is the same whatever source is given for it; anything else is the same when it is equal in all. */
function keyOf(list: string, item: unknown): string {
  if (list !== 'names') return JSON.stringify(item);
  const { value, lang, kind } = item as Item;
  return JSON.stringify([value, lang, kind]);
}

interface Joined {
  readonly items: readonly unknown[];
  readonly before: number;
  readonly taken: readonly number[];
}

/** The items of the edition, then those of the pack that it does not have; `taken` are the paths of the latter in the pack. */
function join(list: string, ours: readonly unknown[], theirs: readonly unknown[], cited: CitedSources): Joined {
  const have = new Set(ours.map((item) => keyOf(list, item)));
  const taken = theirs.map((_, at) => at).filter((at) => !have.has(keyOf(list, theirs[at])));
  return {
    items: [...ours, ...taken.map((at) => citing(theirs[at], cited, list === 'names'))],
    before: ours.length,
    taken,
  };
}

type Gaps = Readonly<Record<string, readonly string[] | undefined>>;

/** What the pack states or explains is no longer the edition's gap. */
function joinGaps(
  ours: Gaps,
  theirs: Gaps,
  stated: ReadonlySet<string>,
): { readonly gaps: Gaps; readonly before: ReadonlyMap<string, number> } {
  const answered = new Set([...stated, ...Object.values(theirs).flat()]);
  const reasons = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
  const before = new Map(
    reasons.map((reason) => [reason, (ours[reason] ?? []).filter((field) => !answered.has(field)).length]),
  );
  const gaps = reasons.map(
    (reason) =>
      [reason, [...(ours[reason] ?? []).filter((field) => !answered.has(field)), ...(theirs[reason] ?? [])]] as const,
  );
  return { gaps: Object.fromEntries(gaps.filter(([, fields]) => fields.length > 0)), before };
}

type Place = {
  readonly country: string;
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
  readonly source?: readonly string[] | undefined;
};

/** Coordinates are taken for a place that has none, beside the edition's country and town; any other place stays. */
function joinPlace(ours: Place | undefined, theirs: Place | undefined, cited: CitedSources): Place | undefined {
  if (!theirs || !ours || ours.country !== theirs.country || ours.latitude !== undefined) return ours;
  const { latitude, longitude } = theirs;
  if (latitude === undefined || longitude === undefined) return ours;
  const source = [...(ours.source ?? []), ...(theirs.source?.map(cited.cite) ?? [cited.itself()])];
  return { ...ours, latitude, longitude, source };
}

/**
 * Returns an entity of the edition with what a pack adds to it, located in the pack's file, and what of the pack's does
 * not count. What both say alike is not added twice.
 */
export function addToEntity(
  ours: Located<Item>,
  theirs: Located<Addition>,
  cited: CitedSources,
): { readonly located: Located<Item>; readonly overruled: readonly Overruled[]; readonly added: number } {
  const [own, add] = [ours.value, theirs.value as Item & Addition];
  const joined = new Map(
    lists
      .filter((list) => Array.isArray(own[list]))
      .map((list) => [
        list as string,
        join(list, own[list] as unknown[], (add[list] as unknown[] | undefined) ?? [], cited),
      ]),
  );
  const stated = new Set([
    ...add.claims.map(({ property }) => property),
    ...filledFields({ programmes: [], rankings: [], ...add } as Parameters<typeof filledFields>[0]),
  ]);
  type Programmes = Parameters<typeof joinProgrammes>[0];
  const programmes = Array.isArray(own['programmes'])
    ? joinProgrammes(
        own['programmes'] as Programmes,
        (add['programmes'] as Programmes | undefined) ?? [],
        cited,
        theirs.lineOf,
      )
    : null;
  const gaps = joinGaps(own['gaps'] as Gaps, add.gaps as Gaps, stated);
  const place = joinPlace(own['place'] as Place | undefined, (add as { place?: Place }).place, cited);

  const overruled: Overruled[] = [];
  for (const [part, stands] of [
    ['kind', own['kind']],
    ['tier', own['tier']],
    ['parent', own['parent']],
  ] as const) {
    const wanted = add[part];
    if (wanted !== undefined && wanted !== stands)
      overruled.push({ part, programme: null, ours: stands, theirs: wanted, line: theirs.lineOf([part]) });
  }
  for (const { at, ...otherwise } of programmes?.otherwise ?? [])
    overruled.push({ ...otherwise, line: theirs.lineOf(['programmes', at, otherwise.part]) });
  const wantedPlace = (add as { place?: Item }).place;
  if (
    wantedPlace &&
    Object.entries(wantedPlace).some(([key, value]) => key !== 'source' && value !== (place as Item | undefined)?.[key])
  ) {
    overruled.push({
      part: 'place',
      programme: null,
      ours: own['place'],
      theirs: wantedPlace,
      line: theirs.lineOf(['place']),
    });
  }

  const lineOf = (path: Path): number => {
    const [part, index, ...rest] = path;
    if (part === 'programmes' && programmes) return programmes.lineOf([index as number, ...rest]) ?? 1;
    const list = joined.get(String(part));
    if (list && typeof index === 'number') {
      const at = list.taken[index - list.before];
      return at === undefined ? 1 : theirs.lineOf([part as string, at, ...rest]);
    }
    if (part === 'gaps' && typeof rest[0] === 'number')
      return theirs.lineOf(['gaps', index as string, rest[0] - (gaps.before.get(String(index)) ?? 0)]);
    return theirs.lineOf(path);
  };
  const value = {
    ...own,
    ...Object.fromEntries([...joined].map(([list, { items }]) => [list, items])),
    ...(programmes ? { programmes: programmes.items } : {}),
    gaps: gaps.gaps,
    ...(place ? { place } : {}),
  };
  return {
    located: { file: theirs.file, slug: ours.slug, value, lineOf },
    overruled,
    added: [...joined.values()].reduce((sum, { taken }) => sum + taken.length, programmes?.added ?? 0),
  };
}

/** Returns an entity that the edition does not have, citing as the pack does. */
export function newEntity(theirs: Located<Item>, cited: CitedSources): Located<Item> {
  const value = theirs.value;
  const cite = (list: string) =>
    (value[list] as readonly unknown[]).map((item) => citing(item, cited, list === 'names'));
  const place = value['place'] as Place | undefined;
  return {
    ...theirs,
    value: {
      ...value,
      ...Object.fromEntries(lists.filter((list) => Array.isArray(value[list])).map((list) => [list, cite(list)])),
      ...(Array.isArray(value['programmes'])
        ? { programmes: value['programmes'].map((programme: unknown) => citingProgramme(programme, cited)) }
        : {}),
      ...(place ? { place: { ...place, source: place.source?.map(cited.cite) ?? [cited.itself()] } } : {}),
    },
  };
}
