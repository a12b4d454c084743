/*
 * What the edition says of its schools, apart from what only packs say: tables of reference.db as Browse is compiled from and as search
 * reads them. Of a school that only a pack has, all there is counts: it has nothing else to be found by, and bears its mark.
 */

const isPacks = (entity: string) =>
  `EXISTS (SELECT 1 FROM main.entity AS e WHERE e.id = ${entity} AND e.pack IS NOT NULL)`;
const isOurs = (source: string) => `EXISTS (SELECT 1 FROM main.source AS s WHERE s.id = ${source} AND s.pack IS NULL)`;
const anyIsOurs = (sources: string) =>
  `EXISTS (SELECT 1 FROM json_each(${sources}) AS cited JOIN main.source AS s ON s.id = cited.value WHERE s.pack IS NULL)`;

/** A row that no source is given for is our own rendering. */
const ofEdition: Readonly<Record<string, string>> = {
  name: `${isPacks('t.entity_id')} OR NOT EXISTS (SELECT 1 FROM main.name_source AS n WHERE n.name_id = t.id)
    OR EXISTS (SELECT 1 FROM main.name_source AS n JOIN main.source AS s ON s.id = n.source_id WHERE n.name_id = t.id AND s.pack IS NULL)`,
  claim: `${isPacks('t.entity_id')} OR ${isOurs('t.source_id')}`,
  stated_claim: `${isPacks('t.entity_id')} OR ${isOurs('t.source_id')}`,
  programme: `${isPacks('t.entity_id')} OR EXISTS (SELECT 1 FROM main.claim AS c JOIN main.source AS s ON s.id = c.source_id
    WHERE c.entity_id = t.entity_id AND c.programme_id = t.id AND c.property = 'programme' AND s.pack IS NULL)`,
  speciality: `${anyIsOurs('t.source_ids')} OR EXISTS (SELECT 1 FROM main.programme AS p JOIN main.entity AS e ON e.id = p.entity_id
    WHERE p.id = t.programme_id AND e.pack IS NOT NULL)`,
  unit: `${isPacks('t.entity_id')} OR ${isOurs('t.source_id')}`,
  event: `${isPacks('t.entity_id')} OR ${isOurs('t.source_id')}`,
  passage: `${isPacks('t.entity_id')} OR ${anyIsOurs('t.source_ids')}`,
  membership: isOurs('t.source_id'),
  listing: anyIsOurs('t.source_ids'),
  exam_result: `${isPacks('t.entity_id')} OR ${anyIsOurs('t.source_ids')}`,
};

const selects = Object.entries(ofEdition).map(
  ([table, where]) => [table, `SELECT t.* FROM main.${table} AS t WHERE ${where}`] as const,
);

/** Views that stand before the tables of the same names until they are dropped: an unqualified name means the edition's rows alone. */
export const shadowingViews = selects.map(([table, select]) => `CREATE TEMP VIEW ${table} AS ${select};`).join('\n');
export const withoutShadows = selects.map(([table]) => `DROP VIEW temp.${table};`).join('\n');

/** Begins a query in which the names of these tables mean the edition's rows alone. */
export const ofEditionOnly = `WITH ${selects.map(([table, select]) => `${table} AS NOT MATERIALIZED (${select})`).join(', ')}`;
