import type Database from 'better-sqlite3';
import { createRandom, type Random } from './random.ts';

/** In what fees are asked for; in dollars elsewhere. */
const currencyOf: Readonly<Record<string, string>> = { CN: 'CNY', RU: 'RUB', DE: 'EUR', FR: 'EUR' };
/** What a year costs there at least, and how far it goes. */
const yearlyIn: Readonly<Record<string, readonly [number, number]>> = {
  CNY: [15_000, 60_000],
  RUB: [150_000, 900_000],
  EUR: [1_000, 30_000],
  USD: [2_000, 40_000],
};
const lengths = [36, 48, 60, 72] as const;
const registers = 12;
/** The country whose rules there are, and what figures decide of them: a length, a list and a language. */
const ruling = 'IN';
const conditions = ['duration >= 48 months', 'register lacks register-1', 'language = en'] as const;
/** Of a hundred schools: with a course, of those with a price, with a deadline, in a register, with results. */
const shares = { programme: 0.5, tuition: 0.8, fees: 0.5, deadline: 0.4, listed: 0.3, results: 0.2 } as const;

const between = (random: Random, [least, most]: readonly [number, number]) => least + random.below(most - least);
const two = (number: number) => String(number).padStart(2, '0');

interface Insert {
  readonly programme: Database.Statement;
  readonly claim: Database.Statement;
  readonly listing: Database.Statement;
  readonly result: Database.Statement;
}

function prepareInserts(db: Database.Database): Insert {
  return {
    programme: db.prepare(
      `INSERT INTO programme (id, entity_id, slug, title, degree, level, language, field) VALUES (?, ?, 'main', 'Medicine', 'MBBS', 'bachelor', ?, '0912')`,
    ),
    claim: db.prepare(
      `INSERT INTO stated_claim (entity_id, programme_id, property, value, number, unit, as_of, rank, source_id) VALUES (?, ?, ?, ?, ?, ?, '2026', 'preferred', 'generated')`,
    ),
    listing: db.prepare(
      `INSERT INTO listing (register_id, entity_id, status, source_id, source_ids) VALUES (?, ?, 'listed', 'generated', '["generated"]')`,
    ),
    result: db.prepare(
      `INSERT INTO exam_result (entity_id, exam, title, country, body, from_year, to_year, candidates, passed, source_id, source_ids)
      VALUES (?, 'GEN', 'Generated exam', 'IN', 'Nobody', 2025, 2025, ?, ?, 'generated', '["generated"]')`,
    ),
  };
}

/** A course with its length, what it costs and by when to apply. */
function writeProgramme(
  { programme, claim }: Insert,
  random: Random,
  { id, country }: { readonly id: number; readonly country: string },
): void {
  const currency = currencyOf[country] ?? 'USD';
  const money = yearlyIn[currency] as readonly [number, number];
  const of = (property: string, number: number, unit: string, own: number | null = id) =>
    claim.run(id, own, property, String(number), number, unit);
  programme.run(id, id, random.of(['en', 'en', 'zh', 'ru', 'en+zh']));
  of('duration', random.of(lengths), 'months');
  if (random.chance(shares.tuition)) of('tuition', between(random, money), currency);
  if (random.chance(shares.fees)) {
    of('accommodation-fee', Math.ceil(money[0] / 4), currency, null);
    of('insurance-fee', Math.ceil(money[0] / 20), currency, null);
  }
  if (random.chance(shares.deadline)) {
    const year = random.chance(0.3) ? '-' : String(2024 + random.below(4));
    claim.run(
      id,
      id,
      'application-deadline',
      `${year}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`,
      null,
      null,
    );
  }
}

function writeRules(db: Database.Database): void {
  db.prepare("INSERT INTO rule_country (country, looked) VALUES (?, '2026')").run(ruling);
  const rule = db.prepare(
    `INSERT INTO rule (country, slug, body, topic, about, text, field, condition, source_id, source_ids)
    VALUES (?, ?, 'Nobody', 'length', 'practice', 'Generated', '0912', ?, 'generated', '["generated"]')`,
  );
  conditions.forEach((condition, at) => rule.run(ruling, `rule-${at + 1}`, condition));
}

/**
 * Writes what decides about some of the schools: courses with length, costs in several currencies and deadlines, registers that list them, rules
 * of a country, results of an exam. It draws from numbers of its own, so that names and places stay as they are without it.
 */
export function writeDecided(
  db: Database.Database,
  schools: readonly { readonly id: number; readonly country: string }[],
  seed: number,
): void {
  const random = createRandom(seed + 1_000_003);
  const insert = prepareInserts(db);
  const register = db.prepare(
    `INSERT INTO register (id, slug, body, title, purpose, complete, source_ids) VALUES (?, ?, 'Nobody', ?, 'recognition', 'whole', '["generated"]')`,
  );
  for (let at = 1; at <= registers; at++) register.run(at, `register-${at}`, `Register number ${at}`);
  writeRules(db);
  for (const school of schools) {
    if (random.chance(shares.programme)) writeProgramme(insert, random, school);
    if (random.chance(shares.listed)) insert.listing.run(1 + random.below(registers), school.id);
    if (random.chance(shares.results)) {
      const candidates = 1 + random.below(400);
      insert.result.run(school.id, candidates, random.below(candidates + 1));
    }
  }
}
