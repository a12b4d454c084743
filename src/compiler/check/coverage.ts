import { expectedFields, type ExpectedField } from '../../shared/domain/coverage.ts';
import type { InstitutionFile } from '../format/files.ts';
import type { Sources } from '../read.ts';
import type { Located } from '../source-text.ts';
import type { Check, Report } from './rule.ts';

/** What a programme’s tuition may be given as. */
export const tuitions: ReadonlySet<string> = new Set(['tuition', 'tuition-semester', 'tuition-whole']);

/** What is asked of who applies, each typed; any of them says what is asked. */
const entryDemands: ReadonlySet<string> = new Set([
  'english-test',
  'chinese-level',
  'russian-level',
  'entrance-exam',
  'minimum-marks',
  'minimum-age',
  'maximum-age',
  'documents',
]);

/** Whether what a programme says of its language says in which language the school teaches medicine. */
const isOfHealth = ({ level, field }: InstitutionFile['programmes'][number]) =>
  level !== 'preparatory' && field?.startsWith('09') === true;

type Recorded = ReadonlySet<ExpectedField>;
const none: Recorded = new Set();
const recordable: Recorded = new Set(['licensing-exam-candidates', 'recognition']);

/** Returns, by school, the expected fields that results of exams and registers fill, which stand in files of their own. */
export function recordedFields({
  results,
  registers,
  recordedUnread = new Map(),
}: Pick<Sources, 'results' | 'registers' | 'recordedUnread'>): ReadonlyMap<string, Recorded> {
  const fields = new Map([...recordedUnread].map(([school, recorded]) => [school, new Set(recorded)] as const));
  const add = (school: string | undefined, field: ExpectedField) => {
    if (school !== undefined) fields.set(school, (fields.get(school) ?? new Set()).add(field));
  };
  for (const { value } of results) for (const { school } of value.results) add(school, 'licensing-exam-candidates');
  for (const { value } of registers) for (const { school } of value.listings) add(school, 'recognition');
  return fields;
}

/**
 * Returns the expected fields that a file fills with at least one fact, and those that are recorded of it elsewhere; a figure of
 * a programme fills the school's field.
 */
export function filledFields(
  file: Pick<InstitutionFile, 'claims' | 'programmes' | 'rankings'>,
  recorded: Recorded = none,
): ReadonlySet<ExpectedField> {
  const ofProgrammes = file.programmes.flatMap((programme) =>
    programme.claims
      .map(({ property }) => property)
      .filter((property) => property !== 'teaching-language' || isOfHealth(programme)),
  );
  const filled = new Set([...file.claims.map((claim) => claim.property), ...ofProgrammes]);
  if (ofProgrammes.some((property) => tuitions.has(property))) filled.add('tuition');
  if ([...filled].some((property) => entryDemands.has(property))) filled.add('entry-requirement');
  filled.delete('programme');
  if (ofProgrammes.includes('duration')) filled.add('programme');
  if (file.rankings.length > 0) filled.add('ranking');
  return new Set(expectedFields.filter((field) => filled.has(field) || recorded.has(field)));
}

function statedProperties(file: Pick<InstitutionFile, 'claims'>): ReadonlySet<string> {
  return new Set(file.claims.map((claim) => claim.property));
}

function checkGaps(file: Located<Pick<InstitutionFile, 'gaps'>>, filled: ReadonlySet<string>, report: Report): void {
  const explained = new Set<string>();
  for (const [reason, fields] of Object.entries(file.value.gaps)) {
    fields.forEach((field, index) => {
      if (filled.has(field)) report(file, ['gaps', reason, index], { code: 'gap.filled', field, reason });
      if (explained.has(field)) report(file, ['gaps', reason, index], { code: 'gap.twoReasons', field });
      explained.add(field);
    });
  }
}

/** A profile states each expected field or says why it cannot; a gap is no place for what is known. */
export const checkCoverage: Check = (sources, report) => {
  for (const file of [...sources.alliances, ...sources.organizations])
    checkGaps(file, statedProperties(file.value), report);
  const recorded = recordedFields(sources);
  for (const file of sources.institutions) {
    const filled = filledFields(file.value, recorded.get(file.slug));
    checkGaps(file, new Set([...filled, ...statedProperties(file.value)]), report);
    if (file.value.tier !== 'profile') continue;
    const explained = new Set(Object.values(file.value.gaps).flat());
    // What a results' or register's file with a mistake of form would tell is not known.
    const mayBeRecorded = sources.unread.some((text) => text.includes(file.slug)) ? recordable : none;
    const missing = expectedFields.filter(
      (field) => !filled.has(field) && !explained.has(field) && !mayBeRecorded.has(field),
    );
    if (missing.length > 0) {
      report(file, ['gaps'], { code: 'gap.missing', fields: missing });
    }
  }
};
