import { expectedFields } from '../../shared/domain/coverage.ts';
import { medicine } from '../../shared/domain/fields-of-study.ts';
import { filledFields, recordedFields } from '../check/coverage.ts';
import type { Sources } from '../read.ts';

type Institution = Sources['institutions'][number];

/** Returns how many sourced facts a file states over claims, programmes, rankings and units; one fact told by two sources counts once. */
export function factsOf({ value }: Institution): number {
  return (
    value.claims.length +
    value.programmes.reduce((sum, { claims }) => sum + 1 + claims.length, 0) +
    value.rankings.length +
    value.units.length
  );
}

/** Whether a school teaches medicine in English, throughout or in part. */
export const teachesMedicineInEnglish = ({ value }: Institution): boolean =>
  value.programmes.some((one) => one.field === medicine && one.language?.split('+').includes('en'));

/** Returns the middle of the numbers, the lower one of two; 0 of none. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 0;
}

const percent = (part: number, whole: number) => `${whole === 0 ? 0 : Math.round((100 * part) / whole)} %`.padStart(5);

/** Returns, as lines of text, how far each expected field is filled and which profiles are the weakest. */
export function coverageReport(sources: Sources): readonly string[] {
  const profiles = sources.institutions.filter(({ value }) => value.tier === 'profile');
  const recorded = recordedFields(sources);
  const filled = new Map(profiles.map((file) => [file.slug, filledFields(file.value, recorded.get(file.slug))]));
  const byField = expectedFields.map((field) => {
    const having = profiles.filter(({ slug }) => filled.get(slug)?.has(field)).length;
    const reasons = (['not-published', 'not-applicable', 'not-researched'] as const).map(
      (reason) => `${reason} ${profiles.filter(({ value }) => value.gaps[reason]?.includes(field)).length}`,
    );
    return `  ${field.padEnd(28)}${percent(having, profiles.length)}   ${reasons.join(', ')}`;
  });
  const ranked = profiles
    .map((file) => ({ slug: file.slug, facts: factsOf(file), fields: filled.get(file.slug)?.size ?? 0 }))
    .sort((a, b) => a.fields - b.fields || a.facts - b.facts);
  const row = ({ slug, facts, fields }: (typeof ranked)[number]) =>
    `  ${slug.padEnd(56)}${String(fields).padStart(3)} of ${expectedFields.length} fields, ${facts} facts`;
  const medicineInEnglish = profiles.filter(teachesMedicineInEnglish);
  const withTuition = medicineInEnglish.filter(({ slug }) => filled.get(slug)?.has('tuition'));
  return [
    `Profiles: ${profiles.length}; listed: ${sources.institutions.length - profiles.length}. Facts in a profile: least ${Math.min(...ranked.map((one) => one.facts))}, median ${median(ranked.map((one) => one.facts))}.`,
    `Programmes: ${sources.institutions.reduce((sum, { value }) => sum + value.programmes.length, 0)}; ranking rows: ${sources.institutions.reduce((sum, { value }) => sum + value.rankings.length, 0)}; memberships: ${sources.alliances.reduce((sum, { value }) => sum + value.members.length, 0)}.`,
    `Schools that teach medicine in English: ${medicineInEnglish.length}; with tuition: ${withTuition.length} (${percent(withTuition.length, medicineInEnglish.length).trim()}).`,
    '',
    'Coverage by field (share of profiles that state it; else why not):',
    ...byField,
    '',
    'The weakest ten:',
    ...ranked.slice(0, 10).map(row),
    '',
    'By institution:',
    ...ranked.toSorted((a, b) => (a.slug < b.slug ? -1 : 1)).map(row),
  ];
}
