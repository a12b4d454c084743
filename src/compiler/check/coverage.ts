import { expectedFields, type ExpectedField } from '../../shared/domain/coverage.ts';
import type { InstitutionFile } from '../format/files.ts';
import type { Check } from './check.ts';

/** Returns the expected fields that a file fills with at least one fact. */
export function filledFields(file: InstitutionFile): ReadonlySet<ExpectedField> {
  const filled = new Set(file.claims.map((claim) => claim.property));
  if (file.programmes.some((programme) => programme.tuition !== undefined)) filled.add('tuition');
  if (file.programmes.some((programme) => programme.duration_months !== undefined)) filled.add('programme');
  if (file.rankings.length > 0) filled.add('ranking');
  return new Set(expectedFields.filter((field) => filled.has(field)));
}

/** A profile states each expected field or says why it cannot; a gap is no place for what is known. */
export const checkCoverage: Check = (sources, report) => {
  for (const file of sources.institutions) {
    const filled = filledFields(file.value);
    const explained = new Set(Object.values(file.value.gaps).flat());
    for (const [reason, fields] of Object.entries(file.value.gaps)) {
      fields.forEach((field, index) => {
        if ((filled as ReadonlySet<string>).has(field)) report(file, ['gaps', reason, index], `\`${field}\` is called ${reason}, but a fact fills it.`, 'Remove the gap.');
        if (Object.entries(file.value.gaps).some(([other, list]) => other < reason && list.includes(field))) report(file, ['gaps', reason, index], `\`${field}\` has two reasons.`, 'Keep one.');
      });
    }
    if (file.value.tier !== 'profile') continue;
    const missing = expectedFields.filter((field) => !filled.has(field) && !explained.has(field));
    if (missing.length > 0) {
      report(file, ['gaps'], `The profile neither states nor explains: ${missing.join(', ')}.`, 'Add the fact, or name the field under gaps with its reason.');
    }
  }
};
