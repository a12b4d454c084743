import { createHash } from 'node:crypto';
import { z } from 'zod';
import { factValue, type FactValue } from '../../../shared/contract/changes.ts';
import { partialText as partialTextShape } from '../../../shared/contract/values.ts';
import type { ReferenceDatabase } from '../open.ts';
import { statement } from '../statements.ts';
import { certainText, partialText } from './names/texts.ts';

/** What is said of one field, one detail of it, by one source; several values where a property has many. */
const factGroup = z.object({
  field: z.string(),
  detail: partialTextShape.nullable(),
  source: z.string(),
  values: z.array(factValue),
});
export type FactGroup = z.infer<typeof factGroup>;

type Nullable = string | null;
interface Row {
  field: string;
  detail: Nullable;
  detail_zh: Nullable;
  detail_ru: Nullable;
  source: string;
  en: string;
  zh: Nullable;
  ru: Nullable;
  number: number | null;
  unit: Nullable;
  qualifier: FactValue['qualifier'];
  as_of: Nullable;
}

const programme = (column: string) => `${column} || coalesce(' (' || p.language || ')', '')`;
const programmeDetail = `${programme('p.title')}, ${programme('p.title_zh')}, ${programme('p.title_ru')}`;

/** Every figure of an entity in one shape. Prose and coordinates are left out: they are not what a person compares. */
const sql = `
  SELECT property AS field, scope AS detail, scope_zh AS detail_zh, scope_ru AS detail_ru, source_id AS source, value AS en, value_zh AS zh, value_ru AS ru, number, unit, qualifier, as_of
    FROM claim WHERE entity_id = :id AND rank <> 'deprecated'
  UNION ALL SELECT 'tuition', ${programmeDetail}, source_id, tuition || ' ' || currency, NULL, NULL, tuition, currency || '/' || per, NULL, as_of FROM programme AS p WHERE entity_id = :id AND tuition IS NOT NULL
  UNION ALL SELECT 'programme', ${programmeDetail}, source_id, coalesce(duration_months || ' months', title), NULL, NULL, duration_months, 'months', NULL, NULL FROM programme AS p WHERE entity_id = :id
  UNION ALL SELECT 'ranking', r.list || ' ' || r.year, l.title_zh || ' ' || r.year, l.title_ru || ' ' || r.year, r.source_id,
    CASE WHEN rank_low = rank_high THEN rank_low ELSE rank_low || '–' || rank_high END, NULL, NULL, NULL, NULL, NULL, CAST(r.year AS TEXT)
    FROM ranking AS r LEFT JOIN ranking_list AS l ON l.id = r.list_id WHERE r.entity_id = :id
  UNION ALL SELECT 'membership', a.name_en, a.name_zh, a.name_ru, m.source_id, m.role, NULL, NULL, NULL, NULL, NULL, m.since FROM membership AS m JOIN entity AS a ON a.id = m.alliance_id WHERE m.member_id = :id
  UNION ALL SELECT 'membership', e.name_en, e.name_zh, e.name_ru, m.source_id, m.role, NULL, NULL, NULL, NULL, NULL, m.since FROM membership AS m JOIN entity AS e ON e.id = m.member_id WHERE m.alliance_id = :id
  UNION ALL SELECT 'unit', kind, NULL, NULL, source_id, name, name_zh, name_ru, NULL, NULL, NULL, NULL FROM unit WHERE entity_id = :id
  UNION ALL SELECT 'event', NULL, NULL, NULL, source_id, title, title_zh, title_ru, NULL, NULL, NULL, date FROM event WHERE entity_id = :id
  UNION ALL SELECT 'name', kind || ' ' || lang, NULL, NULL, coalesce(s.source_id, ''), value, NULL, NULL, NULL, NULL, NULL, NULL
    FROM name AS n LEFT JOIN name_source AS s ON s.name_id = n.id WHERE n.entity_id = :id`;

function valueOf({ en, zh, ru, number, unit, qualifier, as_of: asOf }: Row): FactValue {
  return { text: certainText(String(en), zh, ru), number, unit, qualifier, asOf };
}

/** What tells a group from the others of an entity. */
export function keyOfGroup({ field, detail, source }: Pick<FactGroup, 'field' | 'detail' | 'source'>): string {
  return JSON.stringify([field, detail?.en ?? null, source]);
}

/** Returns every figure of an entity, gathered, in an order that depends on nothing but the figures. */
export function listFactGroups(db: ReferenceDatabase, entityId: number): readonly FactGroup[] {
  const groups = new Map<string, FactGroup>();
  for (const row of statement<Row>(db, sql).all({ id: entityId })) {
    const detail = partialText(row.detail, row.detail_zh, row.detail_ru);
    const key = keyOfGroup({ field: row.field, detail, source: row.source });
    const group: FactGroup = groups.get(key) ?? { field: row.field, detail, source: row.source, values: [] };
    group.values.push(valueOf(row));
    groups.set(key, group);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map(([, group]) => ({
      ...group,
      values: group.values
        .map((value) => [JSON.stringify(value), value] as const)
        .sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
        .map(([, value]) => value),
    }));
}

/** Returns a hash of an entity's figures: another figure, another hash. */
export function digestOf(groups: readonly FactGroup[]): string {
  return createHash('sha256').update(JSON.stringify(groups)).digest('base64url').slice(0, 22);
}

/** Returns figures that were written down as text; null where they cannot be read. */
export function parseFactGroups(text: string): readonly FactGroup[] | null {
  try {
    return z.array(factGroup).parse(JSON.parse(text));
  } catch {
    return null;
  }
}
