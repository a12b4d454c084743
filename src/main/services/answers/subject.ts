import type { Claim, EntityLink, Source } from '../../../shared/contract/values.ts';
import { mainProgramme, type Wanted } from '../../../shared/domain/main-programme.ts';
import type { SourceKind } from '../../../shared/domain/kinds.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import type { ReferenceDatabase } from '../../database/open.ts';
import {
  listBareProgrammes,
  listClaimsOn,
  programmesOfEdition,
  type BareProgramme,
} from '../../database/reference/facts.ts';
import { currentSlug, linkColumns, linkOf, type LinkRow } from '../../database/reference/names/links.ts';
import { oncePerReference } from '../../database/reference/once.ts';
import { sourcesById } from '../../database/reference/sources.ts';
import { statement } from '../../database/statements.ts';

/** The school and the programme that are asked about, with what is known of each. */
export interface Subject {
  readonly id: number;
  readonly school: EntityLink;
  readonly country: string | null;
  readonly claims: readonly Claim[];
  readonly programmes: readonly BareProgramme[];
  readonly programme: (BareProgramme & { readonly claims: readonly Claim[] }) | null;
}

interface SourceMarks {
  readonly kinds: ReadonlyMap<string, SourceKind>;
  readonly packed: ReadonlySet<string>;
}

/** What of every source decides about an answer before it is known which are cited. */
const sourceMarks = oncePerReference((db): SourceMarks => {
  const rows = statement<{ id: string; kind: SourceKind; pack: string | null }>(
    db,
    'SELECT id, kind, pack FROM source',
  ).all();
  return {
    kinds: new Map(rows.map(({ id, kind }) => [id, kind])),
    packed: new Set(rows.filter(({ pack }) => pack !== null).map(({ id }) => id)),
  };
});

/** What a pack says decides nothing where the edition says anything of the same property; what only a pack says is told, with its mark. */
function ofEdition(claims: readonly Claim[], packed: ReadonlySet<string>): readonly Claim[] {
  if (packed.size === 0) return claims;
  const known = new Set(claims.filter(({ source }) => !packed.has(source)).map(({ property }) => property));
  return claims.filter(({ source, property }) => !packed.has(source) || !known.has(property));
}

/** Chooses among the programmes of a school; null where none is meant. */
export type Choose = (school: string, programmes: readonly BareProgramme[]) => BareProgramme | null;

/** Returns schools, each with the programme that is chosen of its own and what is said of both on these properties. */
export function readSubjects(
  db: ReferenceDatabase,
  schools: readonly Pick<Subject, 'id' | 'school' | 'country'>[],
  choose: Choose,
  properties: ReadonlySet<string>,
): readonly Subject[] {
  const ids = schools.map(({ id }) => id);
  const { packed } = sourceMarks(db);
  const programmes = listBareProgrammes(db, ids);
  // What a pack adds is chosen only where the edition has nothing to choose.
  const own = packed.size === 0 ? null : programmesOfEdition(db, ids);
  const chosen = schools.map(({ id, school: { slug } }) => {
    const all = programmes.get(id) ?? [];
    const ofEdition =
      own &&
      choose(
        slug,
        all.filter((one) => own.has(one.id)),
      );
    return ofEdition ?? choose(slug, all);
  });
  const claims = listClaimsOn(
    db,
    ids,
    chosen.flatMap((programme) => programme?.id ?? []),
    properties,
  );
  return schools.map((of, at) => {
    const programme = chosen[at] ?? null;
    const claimsOf = (id: number | null) => ofEdition(claims.get(of.id)?.get(id) ?? [], packed);
    return {
      ...of,
      claims: claimsOf(null),
      programmes: programmes.get(of.id) ?? [],
      programme: programme && { ...programme, claims: claimsOf(programme.id) },
    };
  });
}

/** Returns what a question is about; `not-found` where this edition has no such institution, or it no such programme. */
export function findSubject(
  db: ReferenceDatabase,
  slug: string,
  programme: string | undefined,
  properties: ReadonlySet<string>,
  wanted: Wanted = {},
): Result<Subject> {
  const choose: Choose = (_, programmes) =>
    (programme === undefined ? mainProgramme(programmes, wanted) : programmes.find((one) => one.slug === programme)) ??
    null;
  const row = statement<LinkRow & { id: number; country: string | null }>(
    db,
    `SELECT e.id, ${linkColumns}, e.country FROM entity AS e WHERE e.slug = ? AND e.type = 'institution'`,
  ).get(currentSlug(db, slug));
  if (!row)
    return failure('not-found', `This edition has no institution called ${slug}. Search for it by name.`, { slug });
  const school = { id: row.id, school: linkOf(row), country: row.country };
  const [subject] = readSubjects(db, [school], choose, properties);
  if (!subject || (programme !== undefined && !subject.programme))
    return failure('not-found', `${row.name_en} has no programme called ${programme} in this edition.`, {
      slug,
      programme,
    });
  return ok(subject);
}

/** Returns what names a programme, without its figures. */
export function programmeLinkOf({ slug, title, degree, level, language, field, closed }: Omit<BareProgramme, 'id'>) {
  return { slug, title, degree, level, language, field, closed };
}

const stands = ({ rank }: Claim) => rank !== 'deprecated';

/** Returns what stands on properties: of the programme, or where that says nothing, of the school. */
export function claimsOn({ programme, claims }: Subject, properties: readonly string[]): readonly Claim[] {
  const on = (all: readonly Claim[]) => all.filter((claim) => properties.includes(claim.property) && stands(claim));
  const own = on(programme?.claims ?? []);
  return own.length > 0 ? own : on(claims);
}

/** Returns how strong a source is. */
export function kindOfSource(db: ReferenceDatabase): (id: string) => SourceKind | undefined {
  const { kinds } = sourceMarks(db);
  return (id) => kinds.get(id);
}

/** Returns how strong a source is, and whether a pack has brought it. */
export function markOfSource(
  db: ReferenceDatabase,
): (id: string) => { readonly kind: SourceKind; readonly packed: boolean } | undefined {
  const { kinds, packed } = sourceMarks(db);
  return (id) => {
    const kind = kinds.get(id);
    return kind && { kind, packed: packed.has(id) };
  };
}

/** Returns the sources with these ids, each once, in the order in which they are cited. */
export function citedSources(db: ReferenceDatabase, ids: readonly string[]): Source[] {
  return sourcesById(db, new Set(ids));
}
