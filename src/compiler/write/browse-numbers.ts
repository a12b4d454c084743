import type Database from 'better-sqlite3';
import { addUp } from '../../shared/domain/exam-results.ts';
import { mainProgramme } from '../../shared/domain/main-programme.ts';
import { isYearly, lastDay } from '../../shared/domain/partial-date.ts';
import type { Applies } from '../../shared/domain/price-scope.ts';
import { costProperties, essentialLines } from '../../shared/domain/cost-lines.ts';
import { lengthInYears, studyCosts, type CostClaim } from '../../shared/domain/study-costs.ts';
import { readTerm } from '../../shared/domain/term.ts';
import { numberColumn, type NumberColumn } from '../../shared/reference-format/browse-layout.ts';

type Write = (name: string, numbers: Uint16Array | Uint32Array) => void;

interface Programme {
  readonly id: number;
  readonly entity: number;
  readonly level: string;
  readonly language: string | null;
  readonly field: string | null;
  readonly closed: boolean;
}
type Claim = CostClaim & { readonly entity: number; readonly programme: number | null };

const monthsOfYear = 12;
const mostOfCost = 2 ** 32 - 1;

/** The claims that costs are worked out from, by school, those of packs left out where the edition has any. */
function costClaims(db: Database.Database): ReadonlyMap<number, readonly Claim[]> {
  const rows = db
    .prepare(
      `SELECT c.id, c.entity_id AS entity, c.programme_id AS programme, c.property, c.number, c.number_high AS high, c.unit, c.as_of AS asOf,
        c.rank, c.scope, c.study_from, c.study_to, c.applies
      FROM stated_claim AS c JOIN source AS s ON s.id = c.source_id
      WHERE s.pack IS NULL AND c.property IN (SELECT value FROM json_each(?)) ORDER BY c.id`,
    )
    .all(JSON.stringify([...costProperties])) as (Omit<Claim, 'scope' | 'applies'> & {
    study_from: number | null;
    study_to: number | null;
    scope: string | null;
    applies: string | null;
  })[];
  const claims = rows.map(({ study_from: from, study_to: to, scope, applies, ...claim }) => ({
    ...claim,
    scope: scope === null ? null : { en: scope },
    ...(applies !== null && { applies: JSON.parse(applies) as Applies }),
    studyYears: from === null || to === null ? null : { from, to },
  }));
  return Map.groupBy(claims, ({ entity }) => entity);
}

interface Whole {
  readonly low: number;
  readonly currency: string;
  /** Whether tuition, room and insurance were all found, as in the answers on a profile. */
  readonly whole: boolean;
}

/** What the main programme of a school costs at least, as far as it was found in the currency of its tuition: null without tuition. */
function costOf(own: readonly Claim[], ofSchool: readonly Claim[], main: Programme | undefined): Whole | null {
  const programme = main ?? null;
  const found = studyCosts(own, ofSchool, lengthInYears(own, programme), programme).filter((line) => 'low' in line);
  const tuition = found.find(({ line }) => line === 'tuition');
  if (!tuition) return null;
  // No rate is known here: what stands in another currency is missing from the sum, which then is a part.
  const lines = found.filter(({ currency, high }) => currency === tuition.currency || high === 0);
  const low = Math.round(lines.reduce((sum, line) => sum + line.low, 0));
  const whole = essentialLines.every((essential) => lines.some(({ line }) => line === essential));
  return low > 0 && low <= mostOfCost ? { low, currency: tuition.currency, whole } : null;
}

/**
 * The last day to apply of each school: of its main programme, else of the school as a whole, never one for some people only. The latest
 * that has a year; one of every year where there is none.
 */
function deadlines(db: Database.Database, mainOf: (entity: number) => number | undefined): ReadonlyMap<number, number> {
  const rows = db
    .prepare(
      `SELECT entity_id AS entity, programme_id AS programme, value FROM stated_claim
      WHERE property = 'application-deadline' AND rank <> 'deprecated' AND scope IS NULL`,
    )
    .all() as { entity: number; programme: number | null; value: string }[];
  const days = new Map<number, number>();
  for (const [entity, all] of Map.groupBy(rows, (row) => row.entity)) {
    const own = all.filter(({ programme }) => programme !== null && programme === mainOf(entity));
    const closing = (own.length > 0 ? own : all.filter(({ programme }) => programme === null)).flatMap(
      ({ value }) => readTerm(value)?.closes ?? [],
    );
    const dated = closing.filter((day) => !isYearly(day)).map(lastDay);
    const latest = (dated.length > 0 ? dated : closing).toSorted().at(-1);
    if (latest !== undefined) days.set(entity, Number(latest.replaceAll('-', '')));
  }
  return days;
}

/** How many passed the newest exam of each school, by the lower end of the interval. */
function passRates(db: Database.Database): ReadonlyMap<number, number> {
  const rows = db
    .prepare(
      'SELECT entity_id AS entity, exam, from_year, to_year, candidates, passed, source_ids FROM exam_result WHERE entity_id IS NOT NULL ORDER BY to_year DESC, from_year DESC, exam, id',
    )
    .all() as (Record<'entity' | 'from_year' | 'to_year' | 'candidates' | 'passed', number> &
    Record<'exam' | 'source_ids', string>)[];
  const rates = new Map<number, number>();
  for (const [entity, own] of Map.groupBy(rows, (row) => row.entity)) {
    const [first] = own;
    const lines = own.filter(
      (row) =>
        row.exam === first?.exam &&
        row.to_year === first.to_year &&
        row.from_year === first.from_year &&
        row.source_ids === first.source_ids,
    );
    const { interval } = addUp(lines.map(({ candidates, passed }) => ({ candidates, passed, asListed: null })));
    if (interval) rates.set(entity, Math.round(interval.low * 10_000) + 1);
  }
  return rates;
}

/** Writes the numbers of each row that Browse filters and orders by, and the currencies they are in. */
export function writeNumbers(db: Database.Database, ids: readonly number[], write: Write): void {
  const programmes = Map.groupBy(
    (
      db
        .prepare('SELECT id, entity_id AS entity, level, language, field FROM programme WHERE NOT closed ORDER BY id')
        .all() as Omit<Programme, 'closed'>[]
    ).map((one): Programme => ({ ...one, closed: false })),
    ({ entity }) => entity,
  );
  const claims = costClaims(db);
  const found = ids.map((id) => {
    const main = mainProgramme(programmes.get(id) ?? []);
    const all = claims.get(id);
    // Of most schools nothing is known.
    if (!all) return { cost: null, length: 0 };
    const own = main ? all.filter(({ programme }) => programme === main.id) : [];
    const years = lengthInYears(own, main ?? null);
    return {
      cost: costOf(
        own,
        all.filter(({ programme }) => programme === null),
        main,
      ),
      length: years ? Math.round(years.low * monthsOfYear) : 0,
    };
  });
  const currencies = [...new Set(found.flatMap(({ cost }) => cost?.currency ?? []))].sort();
  const insert = db.prepare("INSERT INTO browse_value (facet, number, value) VALUES ('currency', ?, ?)");
  currencies.forEach((currency, at) => insert.run(at + 1, currency));
  const closing = deadlines(db, (entity) => mainProgramme(programmes.get(entity) ?? [])?.id);
  const passed = passRates(db);
  const columns: Readonly<Record<NumberColumn, Uint16Array | Uint32Array>> = {
    cost: Uint32Array.from(found, ({ cost }) => cost?.low ?? 0),
    currency: Uint16Array.from(found, ({ cost }) => (cost ? currencies.indexOf(cost.currency) + 1 : 0)),
    whole: Uint16Array.from(found, ({ cost }) => Number(cost?.whole ?? false)),
    length: Uint16Array.from(found, ({ length }) => length),
    deadline: Uint32Array.from(ids, (id) => closing.get(id) ?? 0),
    passed: Uint16Array.from(ids, (id) => passed.get(id) ?? 0),
  };
  for (const [name, numbers] of Object.entries(columns)) write(numberColumn(name as NumberColumn), numbers);
}
