import { readCondition } from '../../shared/domain/rules/condition.ts';
import type { InstitutionFile } from '../format/files.ts';
import type { Sources } from '../read.ts';
import type { Path } from '../form.ts';
import type { Located } from '../source-text.ts';
import type { Check, Report } from './rule.ts';

type Institutions = ReadonlyMap<string, InstitutionFile>;

/** A school that is named must have a file, and a programme must be one of its. */
function checkSchool(
  file: Located<unknown>,
  path: Path,
  { school, programme }: { readonly school: string; readonly programme?: string | undefined },
  sources: Sources,
  institutions: Institutions,
  report: Report,
): void {
  if (!sources.known.institutions.has(school)) {
    report(file, [...path, 'school'], { code: 'record.noSchool', slug: school });
    return;
  }
  const programmes = institutions.get(school)?.programmes;
  if (programme !== undefined && programmes && !programmes.some(({ slug }) => slug === programme))
    report(
      file,
      [...path, 'programme'],
      programmes.length === 0
        ? { code: 'record.noProgrammes', school, slug: programme }
        : { code: 'record.noProgramme', school, slug: programme, choices: programmes.map(({ slug }) => slug) },
    );
}

/** Dates that end before they begin; a year and a day of it are told apart no further than the coarser goes. */
function checkOrder(
  file: Located<unknown>,
  path: Path,
  [from, to]: readonly [string | undefined, string | undefined],
  report: Report,
): void {
  if (from === undefined || to === undefined) return;
  const precision = Math.min(from.length, to.length);
  if (from.slice(0, precision) > to.slice(0, precision)) report(file, path, { code: 'date.turned', from, to });
}

function checkBody(file: Located<unknown>, path: Path, body: unknown, sources: Sources, report: Report): void {
  if (typeof body === 'string' && !sources.known.organizations.has(body))
    report(file, [...path, 'body'], { code: 'record.noBody', slug: body });
}

function checkRegisters(sources: Sources, institutions: Institutions, report: Report): void {
  for (const file of sources.registers) {
    checkBody(file, [], file.value.body, sources, report);
    checkOrder(file, ['valid_to'], [file.value.valid_from, file.value.valid_to], report);
    const seen = new Set<string>();
    file.value.listings.forEach((listing, index) => {
      const path = ['listings', index];
      checkSchool(file, path, listing, sources, institutions, report);
      checkOrder(file, [...path, 'until'], [listing.since, listing.until], report);
      const key = JSON.stringify([listing.school, listing.programme, listing.as_listed, listing.line]);
      if (seen.has(key)) report(file, path, { code: 'register.lineTwice', school: listing.school });
      seen.add(key);
    });
  }
}

function checkRules(sources: Sources, report: Report): void {
  const slugs = new Map<string, string>();
  for (const file of sources.rules) {
    if (file.value.rules.length === 0 && file.value.looked === undefined)
      report(file, ['rules'], { code: 'rules.none', country: file.value.country });
    file.value.rules.forEach((rule, index) => {
      const path = ['rules', index];
      const key = `${file.value.country} ${rule.slug}`;
      const other = slugs.get(key);
      if (other !== undefined)
        report(file, [...path, 'slug'], {
          code: 'rules.slugTwice',
          file: other,
          slug: rule.slug,
          country: file.value.country,
        });
      slugs.set(key, file.file);
      checkBody(file, path, rule.body, sources, report);
      checkOrder(file, [...path, 'applies_until'], [rule.applies_from, rule.applies_until], report);
      if (rule.untested !== undefined && (rule.condition === undefined || rule.ask === undefined))
        report(file, [...path, 'untested'], {
          code: rule.condition === undefined ? 'rules.nothingTested' : 'rules.nothingAsked',
          slug: rule.slug,
        });
      if (rule.condition === undefined) return;
      const condition = readCondition(rule.condition);
      if ('wrong' in condition) report(file, [...path, 'condition'], condition.wrong);
      else if (condition.kind === 'register')
        for (const register of condition.registers) {
          if (!sources.known.registers.has(register))
            report(file, [...path, 'condition'], { code: 'rules.noRegister', slug: register });
        }
    });
  }
}

function checkResults(sources: Sources, institutions: Institutions, report: Report): void {
  for (const file of sources.results) {
    const { results, from_year: from, to_year: to } = file.value;
    checkBody(file, [], file.value.body, sources, report);
    if (from > to) report(file, ['to_year'], { code: 'results.periodTurned', from, to });
    const countryOf = ({ school, study_country: country }: (typeof results)[number]) =>
      country ?? (school === undefined ? undefined : institutions.get(school)?.place.country);
    results.forEach((result, index) => {
      const path = ['results', index];
      if (result.school !== undefined)
        checkSchool(file, path, { school: result.school }, sources, institutions, report);
      if (result.passed > result.candidates)
        report(file, [...path, 'passed'], {
          code: 'results.morePassed',
          passed: result.passed,
          sat: result.candidates,
        });
      if (result.as_listed !== undefined && result.school === undefined && result.study_country === undefined)
        report(file, path, { code: 'results.noStudyCountry', name: result.as_listed });
      // Where a school lies is not known while its file has a mistake of its own.
      const isUnread = results.some(({ school }) => school !== undefined && !institutions.has(school));
      if (result.sum !== 'whole' || isUnread) return;
      const lines = results.filter(
        (one) =>
          one !== result &&
          (one.school !== undefined || one.as_listed !== undefined) &&
          countryOf(one) === result.study_country,
      );
      for (const what of ['candidates', 'passed'] as const) {
        const sum = lines.reduce((total, one) => total + one[what], 0);
        if (sum !== result[what])
          report(file, [...path, what], {
            code: what === 'passed' ? 'results.sumPassed' : 'results.sumCandidates',
            country: result.study_country ?? '',
            sum,
            given: result[what],
          });
      }
    });
  }
}

/** Registers, rules and results: unknown schools, programmes, bodies and registers, conditions that name no property, periods and sums that cannot be. */
export const checkRecords: Check = (sources, report) => {
  const institutions: Institutions = new Map(sources.institutions.map(({ slug, value }) => [slug, value]));
  checkRegisters(sources, institutions, report);
  checkRules(sources, report);
  checkResults(sources, institutions, report);
};
