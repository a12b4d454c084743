import type { EntityLink } from '../../../../shared/contract/values.ts';
import type { PartialText } from '../../../../shared/domain/language.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { statement } from '../../statements.ts';
import { certainText, partialText } from '../../../../shared/reference-format/texts.ts';

export interface LinkRow {
  readonly slug: string;
  readonly type: EntityLink['type'];
  readonly tier: EntityLink['tier'];
  readonly name_en: string;
  readonly name_zh: string | null;
  readonly name_ru: string | null;
  readonly pack: string | null;
}

const linkFields = [
  'slug',
  'type',
  'tier',
  'name_en',
  'name_zh',
  'name_ru',
  'pack',
] as const satisfies readonly (keyof LinkRow)[];

/** Returns the columns a link is read from, for an entity under another alias than `e`, each called with the alias before it. */
export function linkColumnsOf<Alias extends 'a' | 'm'>(alias: Alias): string {
  return linkFields.map((field) => `${alias}.${field} AS ${alias}_${field}`).join(', ');
}

/** The columns a link is read from, for an entity under the alias `e`. */
export const linkColumns = linkFields.map((field) => `e.${field}`).join(', ');

/** Returns what names an entity and links to it. */
export function linkOf(row: LinkRow): EntityLink {
  const { slug, type, tier, pack } = row;
  const name = certainText(row.name_en, row.name_zh, row.name_ru);
  return { slug, type, tier, name, ...(pack === null ? {} : { pack }) };
}

/** The columns a place is read from, for an entity under the alias `e`; pair with `placeJoins`. */
export const placeColumns = `e.country, e.region, e.city,
  place_region.zh AS region_zh, place_region.ru AS region_ru, place_city.zh AS city_zh, place_city.ru AS city_ru`;
export const placeJoins = `
  LEFT JOIN place_name AS place_region ON place_region.country = e.country AND place_region.kind = 'region' AND place_region.value = e.region
  LEFT JOIN place_name AS place_city ON place_city.country = e.country AND place_city.kind = 'city' AND place_city.value = e.city`;

export interface PlaceRow {
  readonly country: string | null;
  readonly region: string | null;
  readonly city: string | null;
  readonly region_zh: string | null;
  readonly region_ru: string | null;
  readonly city_zh: string | null;
  readonly city_ru: string | null;
}

export interface Place {
  readonly country: string;
  readonly region: PartialText | null;
  readonly city: PartialText | null;
}

/** Returns where an entity is, or null where no source says. */
export function placeOf(row: PlaceRow): Place | null {
  if (row.country === null) return null;
  return {
    country: row.country,
    region: partialText(row.region, row.region_zh, row.region_ru),
    city: partialText(row.city, row.city_zh, row.city_ru),
  };
}

/** Returns the slug an entity has now, where editions have renamed it; the slug itself where nothing is known of it. */
export function currentSlug(db: ReferenceDatabase, slug: string): string {
  return statement<{ slug: string }>(db, 'SELECT slug FROM redirect WHERE old_slug = ?').get(slug)?.slug ?? slug;
}
