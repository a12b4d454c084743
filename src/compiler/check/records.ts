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
    report(
      file,
      [...path, 'school'],
      `There is no school \`${school}\`.`,
      'Add a `listed` file for it in institutions/ or correct the slug.',
    );
    return;
  }
  const programmes = institutions.get(school)?.programmes;
  if (programme !== undefined && programmes && !programmes.some(({ slug }) => slug === programme))
    report(
      file,
      [...path, 'programme'],
      `${school} has no programme \`${programme}\`.`,
      `Name one of: ${programmes.map(({ slug }) => slug).join(', ') || 'none is there yet'}.`,
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
  if (from.slice(0, precision) > to.slice(0, precision))
    report(file, path, `It ends (${to}) before it begins (${from}).`, 'Exchange the two dates, or correct one.');
}

function checkBody(file: Located<unknown>, path: Path, body: unknown, sources: Sources, report: Report): void {
  if (typeof body === 'string' && !sources.known.organizations.has(body))
    report(
      file,
      [...path, 'body'],
      `There is no organizations/${body}.yaml.`,
      'Add the file, or write the name as { en: …, zh: …, ru: … }.',
    );
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
      if (seen.has(key))
        report(
          file,
          path,
          `${listing.school} stands here twice on one line of the register.`,
          'Join the two: sources can be a list.',
        );
      seen.add(key);
    });
  }
}

function checkRules(sources: Sources, report: Report): void {
  const slugs = new Map<string, string>();
  for (const file of sources.rules) {
    if (file.value.rules.length === 0 && file.value.looked === undefined)
      report(
        file,
        ['rules'],
        `No rule of ${file.value.country} stands here, and not when they were looked for.`,
        'Add a rule, or `looked:` with the day.',
      );
    file.value.rules.forEach((rule, index) => {
      const path = ['rules', index];
      const key = `${file.value.country} ${rule.slug}`;
      const other = slugs.get(key);
      if (other !== undefined)
        report(
          file,
          [...path, 'slug'],
          `${other} has a rule \`${rule.slug}\` of ${file.value.country} too.`,
          'Give it another slug.',
        );
      slugs.set(key, file.file);
      checkBody(file, path, rule.body, sources, report);
      checkOrder(file, [...path, 'applies_until'], [rule.applies_from, rule.applies_until], report);
      if (rule.untested !== undefined && (rule.condition === undefined || rule.ask === undefined))
        report(
          file,
          [...path, 'untested'],
          `It says what is left untested, but ${rule.condition === undefined ? 'nothing of it is tested' : 'not what to ask'}.`,
          rule.condition === undefined
            ? 'Add `condition`, or remove `untested`.'
            : 'Add `ask`: what to ask the school about it.',
        );
      if (rule.condition === undefined) return;
      const condition = readCondition(rule.condition);
      if ('what' in condition) report(file, [...path, 'condition'], condition.what, condition.remedy);
      else if (condition.kind === 'register')
        for (const register of condition.registers) {
          if (!sources.known.registers.has(register))
            report(
              file,
              [...path, 'condition'],
              `There is no register \`${register}\`.`,
              'Add registers/' + register + '.yaml or correct the name.',
            );
        }
    });
  }
}

function checkResults(sources: Sources, institutions: Institutions, report: Report): void {
  for (const file of sources.results) {
    const { results, from_year: from, to_year: to } = file.value;
    checkBody(file, [], file.value.body, sources, report);
    if (from > to)
      report(file, ['to_year'], `The period ends (${to}) before it begins (${from}).`, 'Exchange the two years.');
    const countryOf = ({ school, study_country: country }: (typeof results)[number]) =>
      country ?? (school === undefined ? undefined : institutions.get(school)?.place.country);
    results.forEach((result, index) => {
      const path = ['results', index];
      if (result.school !== undefined)
        checkSchool(file, path, { school: result.school }, sources, institutions, report);
      if (result.passed > result.candidates)
        report(
          file,
          [...path, 'passed'],
          `More passed (${result.passed}) than sat (${result.candidates}).`,
          'Are the two exchanged? Write them as the source prints them.',
        );
      if (result.as_listed !== undefined && result.school === undefined && result.study_country === undefined)
        report(file, path, 'A school without a file here needs `study_country`.', 'Add the country of study.');
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
          report(
            file,
            [...path, what],
            `The schools of ${result.study_country} come to ${sum} ${what}, the line of the country has ${result[what]}.`,
            'Find the line that is wrong or missing, or remove `sum`.',
          );
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
