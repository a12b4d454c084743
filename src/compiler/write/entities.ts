import { writtenLanguages } from '../../shared/domain/language.ts';
import { expectedFields } from '../../shared/domain/coverage.ts';
import type { SourceKind } from '../../shared/domain/kinds.ts';
import { isClosed } from '../../shared/domain/intake.ts';
import { headlineClaim } from '../../shared/domain/preference.ts';
import { filledFields } from '../check/coverage.ts';
import { rankBand } from '../rank-band.ts';
import { claimRows, type ClaimRow } from './claims.ts';
import type { Insert } from './insert.ts';
import { textColumns } from './insert.ts';
import type { EntityFile } from './entity-file.ts';
import { entityNames } from './entity-names.ts';

/** What results and registers fill of a school, in files of their own; nothing of most. */
type Recorded = Parameters<typeof filledFields>[1];

const precisions: Readonly<Record<number, string>> = { 4: 'year', 7: 'month', 10: 'day' };
const year = (date: string | undefined) => (date === undefined ? null : Number(date.slice(0, 4)));

/** Returns the number the entity row carries for a property: of the claim that stands first on the whole of it; null where there is none. */
function headline(claims: readonly ClaimRow[], property: string, kind: string): number | null {
  const whole = kind === 'medical-school' ? 'medical' : 'institution';
  const isOnWhole = ({ programme, scopeKind }: ClaimRow) => programme === null && scopeKind === whole;
  return headlineClaim(claims, property, isOnWhole)?.number ?? null;
}

/** Returns the percent of the expected fields that are filled, those that do not apply left out of the count. */
function completenessOf(file: EntityFile, recorded: Recorded): number {
  if (file.type !== 'institution') return 0;
  const filled = filledFields(file.value, recorded);
  const applicable = expectedFields.filter(
    (field) => filled.has(field) || !file.value.gaps['not-applicable']?.includes(field),
  );
  return applicable.length === 0 ? 0 : Math.round((100 * filled.size) / applicable.length);
}

function writeEntityRow(
  insert: Insert,
  id: number,
  file: EntityFile,
  claims: readonly ClaimRow[],
  recorded: Recorded,
  pack: string | undefined,
): void {
  // As the edition has it: a name or a date of a pack never stands in its place.
  const { value } = file;
  const name = entityNames(file);
  insert('entity', {
    id,
    slug: file.slug,
    type: file.type,
    tier: value.tier,
    kind: value.kind,
    country: value.place?.country,
    region: value.place?.region,
    city: value.place?.city,
    latitude: value.place?.latitude,
    longitude: value.place?.longitude,
    founded:
      headline(claims, 'founded', value.kind) ??
      year(claims.find((claim) => claim.property === 'founding-date' && !claim.fromPack)?.text.en),
    name_en: name.en,
    name_zh: name.zh,
    name_ru: name.ru,
    students: headline(claims, 'students-total', value.kind),
    hospitals: headline(claims, 'affiliated-hospitals', value.kind),
    has_tuition: Number(filledFields(value).has('tuition')),
    has_ranking: Number(value.rankings.length > 0),
    completeness: completenessOf(file, recorded),
    pack,
  });
  value.place?.source?.forEach((source, position) =>
    insert('place_source', { entity_id: id, position, source_id: source }),
  );
}

function writeNames(insert: Insert, id: number, names: EntityFile['value']['names']): void {
  for (const name of names) {
    const nameId = insert('name', {
      entity_id: id,
      value: name.value,
      lang: name.lang,
      kind: name.kind,
      from_year: year(name.from),
      to_year: year(name.to),
    });
    name.source?.forEach((source, position) => insert('name_source', { name_id: nameId, position, source_id: source }));
  }
}

function writeClaims(
  insert: Insert,
  id: number,
  file: EntityFile,
  claims: readonly ClaimRow[],
  programmeIds: ReadonlyMap<string, number>,
): void {
  // The site that the open list gives is made from directory_site.
  if (file.value.tier === 'directory') return;
  for (const claim of claims) {
    insert('stated_claim', {
      entity_id: id,
      programme_id: claim.programme === null ? null : programmeIds.get(claim.programme),
      property: claim.property,
      ...textColumns('value', claim.text),
      number: claim.number,
      number_high: claim.high,
      unit: claim.unit,
      qualifier: claim.qualifier,
      ...textColumns('scope', claim.scope),
      scope_kind: claim.scopeKind === 'institution' ? null : claim.scopeKind,
      study_from: claim.years?.from,
      study_to: claim.years?.to,
      applies: claim.applies && JSON.stringify(claim.applies),
      as_of: claim.asOf,
      rank: claim.rank,
      flag: claim.flag,
      ...textColumns('deprecation', claim.deprecation),
      source_id: claim.source,
    });
  }
}

/** Whether the edition, or of a programme that only a pack has the pack, says that it takes no more students. */
function takesNobody(slug: string, claims: readonly ClaimRow[]): boolean {
  const own = claims.filter(({ programme }) => programme === slug);
  const ofEdition = own.filter(({ fromPack }) => !fromPack);
  return isClosed(ofEdition.length > 0 ? ofEdition : own);
}

/** Writes the programmes of an entity with their specialities. Returns their ids by slug. */
function writeProgrammes(
  insert: Insert,
  id: number,
  file: EntityFile,
  claims: readonly ClaimRow[],
): ReadonlyMap<string, number> {
  const ids = new Map<string, number>();
  for (const programme of file.value.programmes) {
    const programmeId = insert('programme', {
      entity_id: id,
      slug: programme.slug,
      ...textColumns('title', programme.title),
      degree: programme.degree,
      level: programme.level,
      language: programme.language,
      field: programme.field,
      closed: Number(takesNobody(programme.slug, claims)),
    });
    ids.set(programme.slug, programmeId);
    let position = 0;
    for (const group of programme.specialities) {
      for (const name of group.names)
        insert('speciality', {
          programme_id: programmeId,
          position: ++position,
          ...textColumns('school', group.school),
          ...textColumns('name', name),
          source_ids: JSON.stringify(group.source),
        });
    }
  }
  return ids;
}

export interface RankingLists {
  readonly [slug: string]: { readonly publisher: string; readonly title: string; readonly scope: string };
}

/** Writes one entity with everything that hangs on it alone, its row as `ofEdition` has it; relations to other entities come after all are there. */
export function writeEntity(
  insert: Insert,
  id: number,
  file: EntityFile,
  lists: RankingLists,
  kindOf: (source: string) => SourceKind,
  isFromPack: (source: string) => boolean,
  ofEdition: EntityFile,
  recorded: Recorded,
  pack: string | undefined,
): void {
  const { value } = file;
  const claims = claimRows(file, kindOf, isFromPack);
  writeEntityRow(insert, id, ofEdition, claims, recorded, pack);
  writeNames(insert, id, value.names);
  for (const [reason, properties] of Object.entries(value.gaps)) {
    for (const property of properties) insert('gap', { entity_id: id, property, reason });
  }
  writeClaims(insert, id, file, claims, writeProgrammes(insert, id, file, claims));
  for (const ranking of value.rankings) {
    const [low, high] = rankBand(ranking.rank);
    const list = lists[ranking.list];
    for (const source of ranking.source) {
      insert('ranking', {
        entity_id: id,
        list_id: ranking.list,
        publisher: list?.publisher,
        list: list?.title,
        scope: list?.scope,
        year: ranking.year,
        rank_low: low,
        rank_high: high,
        source_id: source,
      });
    }
  }
  for (const unit of value.units) {
    for (const source of unit.source)
      insert('unit', { entity_id: id, kind: unit.kind, ...textColumns('name', unit.name), source_id: source });
  }
  for (const event of value.events) {
    for (const source of event.source) {
      insert('event', {
        entity_id: id,
        date: event.date,
        precision: precisions[event.date.length],
        ...textColumns('title', event.title),
        ...textColumns('place', event.place),
        occasion: event.occasion,
        source_id: source,
      });
    }
  }
  value.passages.forEach((passage, position) => {
    for (const lang of writtenLanguages) {
      insert('passage', {
        entity_id: id,
        position,
        lang,
        heading: passage.heading?.[lang],
        body: passage.body[lang],
        source_ids: JSON.stringify(passage.sources),
      });
    }
  });
}
