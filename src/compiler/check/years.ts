import { readFact } from '../facts.ts';
import { claimsOf } from './claims.ts';
import type { Check } from './rule.ts';

/** No university is older. */
export const firstYear = 900;

/** Dates that lie before universities or after the edition. */
export const checkYears: Check = (sources, report) => {
  const last = Number(sources.edition.edition.slice(0, 4));
  const remedy = `Write a year from ${firstYear} to ${last}.`;
  const wrong = (date: string | undefined, ahead = 0) =>
    date !== undefined && (Number(date.slice(0, 4)) < firstYear || Number(date.slice(0, 4)) > last + ahead);
  for (const file of [...sources.institutions, ...sources.alliances, ...sources.organizations]) {
    for (const { claim, path } of claimsOf(file)) {
      if (wrong(claim.as_of, 1)) report(file, [...path, 'as_of'], `The date ${claim.as_of} is out of range.`, remedy);
      const late = 'fact' in readFact(claim) ? readFact(claim, last + 1) : null;
      if (late && !('fact' in late)) report(file, [...path, 'value'], late.what, remedy);
    }
    file.value.events.forEach((event, index) => {
      if (wrong(event.date, 1))
        report(file, ['events', index, 'date'], `The date ${event.date} is out of range.`, remedy);
    });
    file.value.names.forEach((name, index) => {
      if (wrong(name.from) || wrong(name.to))
        report(file, ['names', index], 'A year of this name is out of range.', remedy);
    });
  }
  for (const file of sources.institutions) {
    file.value.rankings.forEach((ranking, index) => {
      if (ranking.year > last + 1)
        report(file, ['rankings', index, 'year'], `The year ${ranking.year} is out of range.`, remedy);
    });
  }
  for (const file of sources.alliances) {
    file.value.members.forEach((member, index) => {
      if (wrong(member.since) || wrong(member.until))
        report(file, ['members', index], 'A year of this membership is out of range.', remedy);
    });
  }
  for (const file of sources.sources) {
    for (const key of ['published', 'accessed'] as const) {
      if (wrong(file.value[key])) report(file, [key], `The date ${file.value[key]} is out of range.`, remedy);
    }
  }
};
