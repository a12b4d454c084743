import { createHash } from 'node:crypto';
import type { FactValue } from '../../../shared/contract/changes.ts';
import type { PartialText } from '../../../shared/domain/language.ts';
import type { ReferenceDatabase } from '../open.ts';
import { statement } from '../statements.ts';
import { certainText } from './texts.ts';

/** What is said of one field, one detail of it, by one source; several values where a property has many. */
export interface FactGroup {
  readonly field: string;
  readonly detail: string | null;
  readonly source: string;
  readonly values: readonly FactValue[];
}

interface Row { field: string; detail: string | null; source: string; en: string; zh: string | null; ru: string | null; number: number | null; unit: string | null; as_of: string | null }

/** Every figure of an entity in one shape. Prose and coordinates are left out: they are not what a person compares. */
const sql = `
  SELECT property AS field, scope AS detail, source_id AS source, value AS en, value_zh AS zh, value_ru AS ru, number, unit, as_of FROM claim WHERE entity_id = :id AND rank <> 'deprecated'
  UNION ALL SELECT 'tuition', title || coalesce(' (' || language || ')', ''), source_id, tuition || ' ' || currency, NULL, NULL, tuition, currency || '/' || per, as_of FROM programme WHERE entity_id = :id AND tuition IS NOT NULL
  UNION ALL SELECT 'programme', title || coalesce(' (' || language || ')', ''), source_id, coalesce(duration_months || ' months', title), NULL, NULL, duration_months, 'months', NULL FROM programme WHERE entity_id = :id
  UNION ALL SELECT 'ranking', list || ' ' || year, source_id, CASE WHEN rank_low = rank_high THEN rank_low ELSE rank_low || '–' || rank_high END, NULL, NULL, NULL, NULL, CAST(year AS TEXT) FROM ranking WHERE entity_id = :id
  UNION ALL SELECT 'membership', a.name_en, m.source_id, m.role, NULL, NULL, NULL, NULL, m.since FROM membership AS m JOIN entity AS a ON a.id = m.alliance_id WHERE m.member_id = :id
  UNION ALL SELECT 'membership', e.name_en, m.source_id, m.role, NULL, NULL, NULL, NULL, m.since FROM membership AS m JOIN entity AS e ON e.id = m.member_id WHERE m.alliance_id = :id
  UNION ALL SELECT 'unit', kind, source_id, name, name_zh, name_ru, NULL, NULL, NULL FROM unit WHERE entity_id = :id
  UNION ALL SELECT 'event', NULL, source_id, title, title_zh, title_ru, NULL, NULL, date FROM event WHERE entity_id = :id
  UNION ALL SELECT 'name', kind || ' ' || lang, coalesce(source_id, ''), value, NULL, NULL, NULL, NULL, NULL FROM name WHERE entity_id = :id`;

function valueOf({ en, zh, ru, number, unit, as_of: asOf }: Row): FactValue {
  return { text: certainText(String(en), zh, ru) as PartialText, number, unit, asOf };
}

/** Returns every figure of an entity, gathered, in an order that depends on nothing but the figures. */
export function listFactGroups(db: ReferenceDatabase, entityId: number): readonly FactGroup[] {
  const groups = new Map<string, { field: string; detail: string | null; source: string; values: FactValue[] }>();
  for (const row of statement<Row>(db, sql).all({ id: entityId })) {
    const key = JSON.stringify([row.field, row.detail, row.source]);
    const group = groups.get(key) ?? { field: row.field, detail: row.detail, source: row.source, values: [] };
    group.values.push(valueOf(row));
    groups.set(key, group);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : Number(a > b))).map(([, group]) => ({ ...group, values: group.values.map((value) => [JSON.stringify(value), value] as const).sort(([a], [b]) => (a < b ? -1 : Number(a > b))).map(([, value]) => value) }));
}

/** Returns a hash of an entity's figures: another figure, another hash. */
export function digestOf(groups: readonly FactGroup[]): string {
  return createHash('sha256').update(JSON.stringify(groups)).digest('base64url').slice(0, 22);
}
