import type { Claim, EntityLink, Programme, Source } from '../../../shared/contract/values.ts';
import { mainProgramme } from '../../../shared/domain/main-programme.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import type { ReferenceDatabase } from '../../database/open.ts';
import { sourcesById } from '../../database/reference/sources.ts';
import { listClaims, listProgrammes } from '../../database/reference/facts.ts';
import { currentSlug, linkOf, type LinkRow } from '../../database/reference/names/links.ts';
import { statement } from '../../database/statements.ts';

/** The school and the programme that are asked about, with what is known of each. */
export interface Subject {
  readonly id: number;
  readonly school: EntityLink;
  readonly country: string | null;
  readonly claims: readonly Claim[];
  readonly programmes: readonly Programme[];
  readonly programme: Programme | null;
}

/** Returns whether a source was brought by a pack. */
function packSources(db: ReferenceDatabase): (source: string) => boolean {
  const ids = statement<{ id: string }>(db, 'SELECT id FROM source WHERE pack IS NOT NULL').all();
  const packed = new Set(ids.map(({ id }) => id));
  return (source) => packed.has(source);
}

/** What a pack says decides nothing where the edition says anything of the same property; what only a pack says is told, with its mark. */
function ofEdition(claims: readonly Claim[], isOfPack: (source: string) => boolean): Claim[] {
  const known = new Set(claims.filter(({ source }) => !isOfPack(source)).map(({ property }) => property));
  return claims.filter(({ source, property }) => !isOfPack(source) || !known.has(property));
}

/** Returns what a question is about; `not-found` where this edition has no such institution, or it no such programme. */
export function findSubject(db: ReferenceDatabase, slug: string, programme: string | undefined): Result<Subject> {
  const row = statement<LinkRow & { id: number; country: string | null }>(
    db,
    "SELECT id, slug, type, tier, name_en, name_zh, name_ru, country FROM entity WHERE slug = ? AND type = 'institution'",
  ).get(currentSlug(db, slug));
  if (!row)
    return failure('not-found', `This edition has no institution called ${slug}. Search for it by name.`, { slug });
  const isOfPack = packSources(db);
  const programmes = listProgrammes(db, row.id).map((one) => ({ ...one, claims: ofEdition(one.claims, isOfPack) }));
  const ofPackAlone = (one: Programme) => one.claims.every(({ source }) => isOfPack(source));
  const chosen =
    programme === undefined
      ? (mainProgramme(programmes.filter((one) => !ofPackAlone(one))) ?? mainProgramme(programmes))
      : programmes.find((one) => one.slug === programme);
  if (programme !== undefined && !chosen)
    return failure('not-found', `${row.name_en} has no programme called ${programme} in this edition.`, {
      slug,
      programme,
    });
  return ok({
    id: row.id,
    school: linkOf(row),
    country: row.country,
    claims: ofEdition(listClaims(db, row.id), isOfPack),
    programmes,
    programme: chosen ?? null,
  });
}

/** Returns what names a programme, without its figures. */
export function programmeLinkOf({ slug, title, degree, level, language, field }: Programme) {
  return { slug, title, degree, level, language, field };
}

const stands = ({ rank }: Claim) => rank !== 'deprecated';

/** Returns what stands on properties: of the programme, or where that says nothing, of the school. */
export function claimsOn({ programme, claims }: Subject, properties: readonly string[]): readonly Claim[] {
  const on = (all: readonly Claim[]) => all.filter((claim) => properties.includes(claim.property) && stands(claim));
  const own = on(programme?.claims ?? []);
  return own.length > 0 ? own : on(claims);
}

/** Gives sources by their ids, read once for an answer. */
export interface CitedSources {
  readonly kindOf: (id: string) => Source['kind'] | undefined;
  readonly all: readonly Source[];
}

/** Returns the sources with these ids, each once, in the order in which they are cited. */
export function citedSources(db: ReferenceDatabase, ids: readonly string[]): CitedSources {
  const all = sourcesById(db, new Set(ids));
  const kinds = new Map(all.map(({ id, kind }) => [id, kind]));
  return { all, kindOf: (id) => kinds.get(id) };
}
