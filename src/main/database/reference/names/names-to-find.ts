import type { PartialText } from '../../../../shared/domain/language.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { statement } from '../../statements.ts';
import { certainText, partialText } from './texts.ts';

/** What an entity is found by among bookmarks. */
export interface FoundBy {
  /** In every script, the kinds of content.md. */
  readonly names: readonly string[];
  readonly places: readonly string[];
}

const textsOf = (text: PartialText | null) =>
  text ? [text.en, text.zh, text.ru].filter((each) => each !== undefined) : [];

/** Returns the names of an entity in every script and those of its town and region; empty where this edition does not know the slug. */
export function namesToFind(db: ReferenceDatabase, slug: string): FoundBy {
  const row = statement<{
    id: number;
    name_en: string;
    name_zh: string | null;
    name_ru: string | null;
    city: string | null;
    city_zh: string | null;
    city_ru: string | null;
    region: string | null;
    region_zh: string | null;
    region_ru: string | null;
  }>(
    db,
    `
    SELECT e.id, e.name_en, e.name_zh, e.name_ru, e.city, c.zh AS city_zh, c.ru AS city_ru, e.region, r.zh AS region_zh, r.ru AS region_ru FROM entity AS e
    LEFT JOIN place_name AS c ON c.country = e.country AND c.kind = 'city' AND c.value = e.city
    LEFT JOIN place_name AS r ON r.country = e.country AND r.kind = 'region' AND r.value = e.region WHERE e.slug = ?`,
  ).get(slug);
  if (!row) return { names: [], places: [] };
  const names = statement<{ value: string }>(db, 'SELECT value FROM name WHERE entity_id = ? ORDER BY id')
    .all(row.id)
    .map(({ value }) => value);
  return {
    names: [...new Set([...textsOf(certainText(row.name_en, row.name_zh, row.name_ru)), ...names])],
    places: [
      ...textsOf(partialText(row.city, row.city_zh, row.city_ru)),
      ...textsOf(partialText(row.region, row.region_zh, row.region_ru)),
    ],
  };
}
