import type { Problem } from '../../shared/words/problems/problems.ts';
import { readFact } from '../facts.ts';
import { claimsOf } from './claims.ts';
import type { Check } from './rule.ts';

/** No university is older. */
export const firstYear = 900;

/** What is wrong with a year by itself, said with the last one that the edition takes. */
function inEdition(wrong: Problem, bounds: { readonly first: number; readonly last: number }): Problem {
  if (wrong.code === 'value.yearRange') return { code: 'years.year', given: wrong.given, ...bounds };
  return wrong.code === 'value.dateRange' ? { code: 'years.date', given: wrong.given, ...bounds } : wrong;
}

/** Dates that lie before universities or after the edition. */
export const checkYears: Check = (sources, report) => {
  const last = Number(sources.edition.edition.slice(0, 4));
  const bounds = { first: firstYear, last };
  const wrong = (date: string | undefined, ahead = 0) =>
    date !== undefined && (Number(date.slice(0, 4)) < firstYear || Number(date.slice(0, 4)) > last + ahead);
  for (const file of [...sources.institutions, ...sources.alliances, ...sources.organizations]) {
    for (const { claim, path } of claimsOf(file)) {
      if (claim.as_of !== undefined && wrong(claim.as_of, 1))
        report(file, [...path, 'as_of'], { code: 'years.date', given: claim.as_of, ...bounds });
      const late = 'fact' in readFact(claim) ? readFact(claim, last + 1) : null;
      if (late && 'wrong' in late) report(file, [...path, 'value'], inEdition(late.wrong, bounds));
    }
    file.value.events.forEach((event, index) => {
      if (wrong(event.date, 1))
        report(file, ['events', index, 'date'], { code: 'years.date', given: event.date, ...bounds });
    });
    file.value.names.forEach((name, index) => {
      const far = [name.from, name.to].find((date) => wrong(date));
      if (far !== undefined) report(file, ['names', index], { code: 'years.name', given: far, ...bounds });
    });
  }
  for (const file of sources.institutions) {
    file.value.rankings.forEach((ranking, index) => {
      if (ranking.year > last + 1)
        report(file, ['rankings', index, 'year'], { code: 'years.year', given: ranking.year, ...bounds });
    });
  }
  for (const file of sources.alliances) {
    file.value.members.forEach((member, index) => {
      const far = [member.since, member.until].find((date) => wrong(date));
      if (far !== undefined) report(file, ['members', index], { code: 'years.membership', given: far, ...bounds });
    });
  }
  for (const file of sources.sources) {
    for (const key of ['published', 'accessed'] as const) {
      const date = file.value[key];
      if (date !== undefined && wrong(date)) report(file, [key], { code: 'years.date', given: date, ...bounds });
    }
  }
};
