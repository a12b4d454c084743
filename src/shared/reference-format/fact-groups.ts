import type { FactDetail, FactValue } from '../contract/changes.ts';
import { certainText, partialText } from './texts.ts';

/*
 * What a reference says of an entity, gathered for comparison with what it said before. The compiler writes its digest down, and the
 * program, which would take half a second for those of all entities, reads it; both gather by exactly these rules.
 */

/** What is said of one field, one detail of it, by one source; several values where a property has many. */
export interface FactGroup {
  readonly field: string;
  readonly detail: FactDetail | null;
  readonly source: string;
  readonly values: readonly FactValue[];
}

type Nullable = string | null;
interface Row {
  field: string;
  kind: FactDetail['kind'];
  /** The text of the detail, and what tells it from others of the same text: a language, a year. */
  detail: Nullable;
  detail_zh: Nullable;
  detail_ru: Nullable;
  more: Nullable;
  source: string;
  en: string | number;
  zh: Nullable;
  ru: Nullable;
  number: number | null;
  high: number | null;
  unit: Nullable;
  per: FactValue['per'];
  qualifier: FactValue['qualifier'];
  as_of: Nullable;
}

/** Every figure of an entity in one shape. Prose and coordinates are left out: they are not what a person compares. */
const sql = `
  SELECT property AS field, 'scope' AS kind, scope AS detail, scope_zh AS detail_zh, scope_ru AS detail_ru, NULL AS more, source_id AS source,
      value AS en, value_zh AS zh, value_ru AS ru, number, number_high AS high, unit, NULL AS per, qualifier, as_of
    FROM claim WHERE entity_id = :id AND programme_id IS NULL AND rank <> 'deprecated'
  UNION ALL SELECT 'ranking', 'list', r.list, l.title_zh, l.title_ru, r.year, r.source_id,
      rank_low, NULL, NULL, rank_low, rank_high, NULL, NULL, NULL, CAST(r.year AS TEXT)
    FROM ranking AS r LEFT JOIN ranking_list AS l ON l.id = r.list_id WHERE r.entity_id = :id
  UNION ALL SELECT 'membership', 'entity', a.name_en, a.name_zh, a.name_ru, NULL, m.source_id,
      m.role, NULL, NULL, NULL, NULL, NULL, NULL, NULL, m.since
    FROM membership AS m JOIN entity AS a ON a.id = m.alliance_id WHERE m.member_id = :id
  UNION ALL SELECT 'membership', 'entity', e.name_en, e.name_zh, e.name_ru, NULL, m.source_id,
      m.role, NULL, NULL, NULL, NULL, NULL, NULL, NULL, m.since
    FROM membership AS m JOIN entity AS e ON e.id = m.member_id WHERE m.alliance_id = :id
  UNION ALL SELECT 'unit', 'unit', kind, NULL, NULL, NULL, source_id, name, name_zh, name_ru, NULL, NULL, NULL, NULL, NULL, NULL
    FROM unit WHERE entity_id = :id
  UNION ALL SELECT 'event', 'scope', NULL, NULL, NULL, NULL, source_id, title, title_zh, title_ru, NULL, NULL, NULL, NULL, NULL, date
    FROM event WHERE entity_id = :id
  UNION ALL SELECT 'listing', 'scope', r.title, r.title_zh, r.title_ru, NULL, l.source_id,
      l.status, NULL, NULL, NULL, NULL, NULL, NULL, NULL, coalesce(l.since, r.valid_from)
    FROM listing AS l JOIN register AS r ON r.id = l.register_id WHERE l.entity_id = :id
  UNION ALL SELECT 'exam-result', 'list', title, title_zh, title_ru, to_year, source_id,
      passed || ' / ' || candidates, NULL, NULL, NULL, NULL, NULL, NULL, NULL, CAST(to_year AS TEXT)
    FROM exam_result WHERE entity_id = :id
  UNION ALL SELECT 'name', 'name', kind, NULL, NULL, lang, coalesce(s.source_id, ''), value, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
    FROM name AS n LEFT JOIN name_source AS s ON s.name_id = n.id WHERE n.entity_id = :id`;

interface ProgrammeRow extends Row {
  scope: Nullable;
  scope_zh: Nullable;
  scope_ru: Nullable;
}

/** The figures of an entity's programmes, each with the programme it is on and what it covers of it. */
const programmesSql = `
  SELECT c.property AS field, 'programme' AS kind, p.title AS detail, p.title_zh AS detail_zh, p.title_ru AS detail_ru, p.language AS more,
      c.source_id AS source, c.value AS en, c.value_zh AS zh, c.value_ru AS ru, c.number, c.number_high AS high, c.unit, NULL AS per,
      c.qualifier, c.as_of, c.scope, c.scope_zh, c.scope_ru
    FROM claim AS c JOIN programme AS p ON p.id = c.programme_id WHERE c.entity_id = :id AND c.rank <> 'deprecated'`;

function detailOf({ kind, detail, detail_zh: zh, detail_ru: ru, more }: Row): FactDetail | null {
  if (detail === null) return null;
  const text = certainText(detail, zh, ru);
  switch (kind) {
    case 'scope':
      return { kind, scope: text };
    case 'programme':
      return { kind, title: text, language: more, scope: null };
    case 'list':
      return { kind, title: text, year: Number(more) };
    case 'entity':
      return { kind, name: text };
    case 'unit':
      return { kind, unit: detail as (FactDetail & { kind: 'unit' })['unit'] };
    case 'name':
      return { kind, name: detail as (FactDetail & { kind: 'name' })['name'], language: more ?? '' };
  }
}

function detailOnProgramme(row: ProgrammeRow): FactDetail {
  return {
    kind: 'programme',
    title: certainText(row.detail ?? '', row.detail_zh, row.detail_ru),
    language: row.more,
    scope: partialText(row.scope, row.scope_zh, row.scope_ru),
  };
}

function valueOf({ en, zh, ru, number, high, unit, per, qualifier, as_of: asOf }: Row): FactValue {
  return { text: certainText(String(en), zh, ru), number, high, unit, per, qualifier, asOf };
}

/** Returns what tells a detail from the others of its field: its English text, and what else there is beside it. */
function keyOfDetail(detail: FactDetail | null): readonly (string | number | null)[] {
  switch (detail?.kind) {
    case undefined:
      return [];
    case 'scope':
      return [detail.scope.en];
    case 'programme':
      return [detail.title.en, detail.language, detail.scope?.en ?? null];
    case 'list':
      return [detail.title.en, detail.year];
    case 'entity':
      return [detail.name.en];
    case 'unit':
      return [detail.unit];
    case 'name':
      return [detail.name, detail.language];
  }
}

/** Returns what tells a group from the others of an entity. */
export function keyOfGroup({ field, detail, source }: Pick<FactGroup, 'field' | 'detail' | 'source'>): string {
  return JSON.stringify([field, ...keyOfDetail(detail), source]);
}

/** Returns facts in an order that depends on nothing but what `keyOf` tells of them. */
export function inKeyOrder<Fact>(facts: readonly Fact[], keyOf: (fact: Fact) => string): readonly Fact[] {
  return facts
    .map((fact) => [keyOf(fact), fact] as const)
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map(([, fact]) => fact);
}

/** Answers a query of the reference, whose `:id` is an entity. */
export type AskOfEntity = <Found>(sql: string) => readonly Found[];

/** Returns every figure of an entity, gathered, in an order that depends on nothing but the figures. */
export function gatherFacts(ask: AskOfEntity): readonly FactGroup[] {
  const groups = new Map<string, FactGroup & { values: FactValue[] }>();
  const rows = [
    ...ask<Row>(sql).map((row) => ({ row, detail: detailOf(row) })),
    ...ask<ProgrammeRow>(programmesSql).map((row) => ({ row, detail: detailOnProgramme(row) })),
  ];
  for (const { row, detail } of rows) {
    const about = { field: row.field, detail, source: row.source };
    const key = keyOfGroup(about);
    const group = groups.get(key) ?? { ...about, values: [] };
    group.values.push(valueOf(row));
    groups.set(key, group);
  }
  return inKeyOrder([...groups.values()], keyOfGroup).map((group) => ({
    ...group,
    values: inKeyOrder(group.values, JSON.stringify),
  }));
}

/** How figures and their digests are written; programs before 2027 wrote a bare array, and a digest without a mark. */
export const factForm = 2;
/** What a digest of this form begins with. */
export const digestMark = `${factForm}:`;

/** Of a reference with more entities than this outside the directory nobody writes digests down: it would take minutes. */
export const mostDigested = 20_000;

/** Returns a digest of an entity's figures: another figure, another digest. `sha256` gives that of a text in base64url. */
export function markedDigest(groups: readonly FactGroup[], sha256: (text: string) => string): string {
  return digestMark + shortDigest(groups, sha256);
}

/** Returns a digest of figures of whatever form, without its mark. */
export function shortDigest(groups: readonly unknown[], sha256: (text: string) => string): string {
  return sha256(JSON.stringify(groups)).slice(0, 22);
}
