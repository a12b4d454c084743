import type { Output } from '../../../../shared/contract/index.ts';
import type { Rule } from '../../../../shared/contract/rules.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { statement } from '../../statements.ts';
import { oncePerReference } from '../once.ts';
import { certainText, partialText } from '../../../../shared/reference-format/texts.ts';
import { bodyOf, type BodyRow } from './bodies.ts';

type Nullable = string | null;

interface RuleRow extends BodyRow {
  country: string;
  slug: string;
  topic: Rule['topic'];
  about: Rule['about'];
  text: string;
  text_zh: Nullable;
  text_ru: Nullable;
  applies_from: Nullable;
  applies_until: Nullable;
  who: Nullable;
  who_zh: Nullable;
  who_ru: Nullable;
  schools_in: Nullable;
  field: string;
  condition: Nullable;
  untested: Nullable;
  untested_zh: Nullable;
  untested_ru: Nullable;
  ask: Nullable;
  ask_zh: Nullable;
  ask_ru: Nullable;
  source_ids: string;
}

/** Returns the countries that were looked at with the number of the rules that the edition has, and a pack that has others. */
export function listRuleCountries(db: ReferenceDatabase): Output<'rules.list'>['rows'] {
  return statement<{ country: string; looked: string | null; rules: number; pack: string | null }>(
    db,
    `SELECT c.country, c.looked, count(r.id) FILTER (WHERE s.pack IS NULL) AS rules, min(s.pack) AS pack
    FROM rule_country AS c LEFT JOIN rule AS r ON r.country = c.country LEFT JOIN source AS s ON s.id = r.source_id
    GROUP BY c.country ORDER BY c.country`,
  )
    .all()
    .map(({ pack, ...row }) => (pack === null ? row : { ...row, pack }));
}

/** Returns when rules of a country were looked for in vain; null where some were found, or nobody has looked. */
export function lookedForRules(db: ReferenceDatabase, country: string): string | null {
  return (
    statement<{ looked: string | null }>(db, 'SELECT looked FROM rule_country WHERE country = ?').get(country)
      ?.looked ?? null
  );
}

const rulesByCountry = oncePerReference(() => new Map<string, readonly Rule[]>());

/** Returns the rules of a country, those that were withdrawn last. */
export function listRules(db: ReferenceDatabase, country: string): readonly Rule[] {
  const known = rulesByCountry(db);
  const rules = known.get(country) ?? readRules(db, country);
  if (rules.length > 0) known.set(country, rules);
  return rules;
}

function readRules(db: ReferenceDatabase, country: string): readonly Rule[] {
  return statement<RuleRow>(db, 'SELECT * FROM rule WHERE country = ? ORDER BY applies_until IS NOT NULL, id')
    .all(country)
    .map((row) => ({
      slug: row.slug,
      country: row.country,
      body: bodyOf(db, row, JSON.parse(row.source_ids) as string[]),
      topic: row.topic,
      about: row.about,
      text: certainText(row.text, row.text_zh, row.text_ru),
      who: partialText(row.who, row.who_zh, row.who_ru),
      appliesFrom: row.applies_from,
      appliesUntil: row.applies_until,
      schoolsIn: row.schools_in?.split(' ') ?? null,
      field: row.field,
      condition: row.condition,
      untested: partialText(row.untested, row.untested_zh, row.untested_ru),
      ask: partialText(row.ask, row.ask_zh, row.ask_ru),
      sources: JSON.parse(row.source_ids) as string[],
    }));
}
