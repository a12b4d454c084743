import { givenText } from '../facts.ts';
import type { InstitutionFile } from '../format/files.ts';
import type { Located } from '../source-text.ts';
import type { Check, Report } from './rule.ts';

type Programme = InstitutionFile['programmes'][number];

const standing = (programme: Programme, property: string) =>
  programme.claims.filter((claim) => claim.property === property && !claim.deprecated);
const valuesOf = (programme: Programme, property: string) =>
  standing(programme, property).map(({ value }) => givenText(value));

/** What identifies a programme must be said by a source: it is our own summary of its claims. */
function checkIdentity(file: Located<unknown>, index: number, programme: Programme, report: Report): void {
  const { degree, language } = programme;
  if (degree !== undefined && !valuesOf(programme, 'degree').includes(degree))
    report(file, ['programmes', index, 'degree'], { code: 'programme.noDegree', degree });
  const stated = valuesOf(programme, 'teaching-language');
  for (const one of language?.split('+') ?? []) {
    if (!stated.includes(one))
      report(file, ['programmes', index, 'language'], { code: 'programme.notTaughtIn', language: one });
  }
}

/** Of what changes with time, unlike values must say when each began to hold. */
function checkIntake(file: Located<unknown>, index: number, programme: Programme, report: Report): void {
  if (new Set(valuesOf(programme, 'intake')).size < 2) return;
  programme.claims.forEach((claim, at) => {
    if (claim.property === 'intake' && !claim.deprecated && claim.as_of === undefined)
      report(file, ['programmes', index, 'claims', at], {
        code: 'programme.intakeBoth',
        programme: programme.slug,
      });
  });
}

function checkLengths(file: Located<unknown>, index: number, programme: Programme, report: Report): void {
  const months = (property: string) =>
    standing(programme, property).flatMap(({ value }) =>
      String(value)
        .split('-')
        .map(Number)
        .filter((number) => !Number.isNaN(number)),
    );
  const longest = Math.max(...months('duration'));
  programme.claims.forEach((claim, at) => {
    if (claim.property === 'internship' && longest > 0 && Number(claim.value) > longest)
      report(file, ['programmes', index, 'claims', at], {
        code: 'programme.internshipLong',
        given: givenText(claim.value),
        longest,
      });
    if (claim.property === 'duration' && Number(claim.value) > 144)
      report(file, ['programmes', index, 'claims', at], {
        code: 'programme.tooLong',
        given: givenText(claim.value),
      });
    if (claim.years && longest > 0 && (claim.years.to - 1) * 12 >= longest)
      report(file, ['programmes', index, 'claims', at, 'years'], {
        code: 'programme.noYear',
        year: claim.years.to,
        longest,
      });
  });
}

/** Programmes with the same slug, a degree or language that no source states, open and closed at once, an internship longer than the programme. */
export const checkProgrammes: Check = (sources, report) => {
  for (const file of sources.institutions) {
    const slugs = new Set<string>();
    file.value.programmes.forEach((programme, index) => {
      if (slugs.has(programme.slug))
        report(file, ['programmes', index, 'slug'], { code: 'programme.slugTwice', slug: programme.slug });
      slugs.add(programme.slug);
      checkIdentity(file, index, programme, report);
      checkIntake(file, index, programme, report);
      checkLengths(file, index, programme, report);
    });
  }
};
