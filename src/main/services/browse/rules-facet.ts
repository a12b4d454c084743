import type { InstitutionFilter } from '../../../shared/contract/institutions.ts';
import { mainProgramme, type Wanted } from '../../../shared/domain/main-programme.ts';
import { ruleVerdicts, type RuleVerdict } from '../../../shared/domain/rules/verdict.ts';
import type { ReferenceDatabase } from '../../database/open.ts';
import { browseColumns, type ListedFacet } from '../../database/reference/browse/browse-columns.ts';
import { linkColumns, linkOf, type LinkRow } from '../../database/reference/names/links.ts';
import { oncePerReference } from '../../database/reference/once.ts';
import { registersOf } from '../../database/reference/records/registers.ts';
import { statement } from '../../database/statements.ts';
import { answeringProperties } from '../answers/answers.ts';
import { readSubjects } from '../answers/subject.ts';
import { conditionOf, listingOn, weighAll } from '../answers/weighed-rules.ts';

/** Who looks: where they will practise and what they want to study, and their day (ISO 8601). */
export interface Looker {
  readonly country: string | null;
  readonly wanted: Wanted;
  readonly today: string;
}

/** How the rules that figures decide stand for a programme, the worst of them; null where there is none. */
function verdictOf(rows: ReturnType<typeof weighAll>): RuleVerdict | null {
  const weighed = rows.filter(({ rule }) => conditionOf(rule) !== null);
  const said = new Set<RuleVerdict>(weighed.map(({ state, disputed }) => (disputed ? 'disputed' : state)));
  return ruleVerdicts.findLast((one) => said.has(one)) ?? null;
}

/** The schools of which more is known than name and place, each with its row of Browse. */
function researched(db: ReferenceDatabase) {
  const rowOf = new Map(Array.from(browseColumns(db).ids, (id, row) => [id, row]));
  return statement<LinkRow & { id: number; country: string | null }>(
    db,
    `SELECT e.id, ${linkColumns}, e.country FROM entity AS e WHERE e.type = 'institution' AND e.tier <> 'directory'
    AND (EXISTS (SELECT 1 FROM programme AS p WHERE p.entity_id = e.id) OR EXISTS (SELECT 1 FROM listing AS l WHERE l.entity_id = e.id)) ORDER BY e.id`,
  )
    .all()
    .flatMap((found) => {
      const row = rowOf.get(found.id);
      return row === undefined ? [] : [{ id: found.id, school: linkOf(found), country: found.country, row }];
    });
}

/** Schools weighed together: what is known of all of them at once would be all there is, several hundred MB where there are many. */
const weighedAtOnce = 500;

/** The rows of each way in which schools stand to the rules of a country. */
function rowsOf(db: ReferenceDatabase, country: string, looker: Looker): ReadonlyMap<RuleVerdict, number[]> {
  const all = researched(db);
  const rows = new Map<RuleVerdict, number[]>();
  for (let from = 0; from < all.length; from += weighedAtOnce)
    weighInto(rows, db, country, looker, all.slice(from, from + weighedAtOnce));
  return rows;
}

function weighInto(
  rows: Map<RuleVerdict, number[]>,
  db: ReferenceDatabase,
  country: string,
  { wanted, today }: Looker,
  schools: ReturnType<typeof researched>,
): void {
  const subjects = readSubjects(
    db,
    schools,
    (_, programmes) => mainProgramme(programmes, wanted) ?? null,
    answeringProperties(db, country),
  );
  const registers = registersOf(
    db,
    schools.map(({ id }) => id),
  );
  subjects.forEach((subject, at) => {
    const standing = (registers[at] ?? []).map((one) => listingOn(one, subject));
    const verdict = verdictOf(weighAll(db, { subject, registers: standing }, country, today));
    const row = schools[at]?.row;
    if (verdict === null || row === undefined) return;
    const found = rows.get(verdict);
    if (found) found.push(row);
    else rows.set(verdict, [row]);
  });
}

/** Facets that were worked out, the last used last. */
const known = oncePerReference(() => new Map<string, ListedFacet>());
const mostKnown = 4;

/**
 * Returns the facet of rules: for each country that is asked about, the schools that meet all its rules which figures decide, do not meet one,
 * or of which it is not known. Undefined where no country is. It is worked out once for each country, day and wish.
 */
export function rulesFacet(db: ReferenceDatabase, looker: Looker, filter: InstitutionFilter): ListedFacet | undefined {
  const countries = new Set([
    ...(looker.country === null ? [] : [looker.country]),
    ...(filter.rules ?? []).map((value) => value.slice(0, 2)),
  ]);
  if (countries.size === 0) return undefined;
  const key = JSON.stringify([[...countries], looker.wanted, looker.today]);
  const facets = known(db);
  const found = facets.get(key) ?? readFacet(db, [...countries], looker);
  facets.delete(key);
  facets.set(key, found);
  for (const oldest of facets.keys()) {
    if (facets.size <= mostKnown) break;
    facets.delete(oldest);
  }
  return found;
}

function readFacet(db: ReferenceDatabase, countries: readonly string[], looker: Looker): ListedFacet {
  const listed = countries.flatMap((country) => {
    const rows = rowsOf(db, country, looker);
    return ruleVerdicts.map((verdict) => ({
      value: { value: `${country}.${verdict}`, label: null },
      rows: Uint32Array.from(rows.get(verdict) ?? []),
    }));
  });
  return { sort: 'listed', values: listed.map(({ value }) => value), rows: listed.map(({ rows }) => rows) };
}
