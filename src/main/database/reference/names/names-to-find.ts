import type { PartialText } from '../../../../shared/domain/language.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { statement } from '../../statements.ts';
import { oncePerReference } from '../once.ts';
import { placeColumns, placeJoins, type LinkRow, type PlaceRow } from './links.ts';
import { certainText, partialText } from '../../../../shared/reference-format/texts.ts';

/** What an entity is found by among bookmarks. */
export interface FoundBy {
  /** In every script, the kinds of content.md. */
  readonly names: readonly string[];
  readonly places: readonly string[];
}

const textsOf = (text: PartialText | null) =>
  text ? [text.en, text.zh, text.ru].filter((each) => each !== undefined) : [];

/** Each key in the search of what is kept asks for all schools that are kept; a reference never changes. */
const known = oncePerReference(() => new Map<string, FoundBy>());

/** Returns the names of an entity in every script and those of its town and region; empty where this edition does not know the slug. */
export function namesToFind(db: ReferenceDatabase, slug: string): FoundBy {
  const names = known(db);
  let found = names.get(slug);
  if (!found) names.set(slug, (found = readNames(db, slug)));
  return found;
}

function readNames(db: ReferenceDatabase, slug: string): FoundBy {
  const row = statement<PlaceRow & Pick<LinkRow, 'name_en' | 'name_zh' | 'name_ru'> & { readonly id: number }>(
    db,
    `SELECT e.id, e.name_en, e.name_zh, e.name_ru, ${placeColumns} FROM entity AS e ${placeJoins} WHERE e.slug = ?`,
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
