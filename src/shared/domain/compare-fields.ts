import { programmeLevels, type ProgrammeLevel } from './kinds.ts';
import { isPropertyId, properties, propertyIds, type PropertyId } from './properties/dictionary.ts';

/** The parts of a comparison, in the order in which a student of medicine asks (content.md); what is only mine comes last. */
export const compareSections = [
  'recognition',
  'cost',
  'language',
  'programme',
  'licensing',
  'clinical',
  'admission',
  'standing',
  'rankings',
  'city',
  'scholarship',
  'international',
  'size',
  'founding',
  'alliances',
  'contact',
  'research',
  'identity',
  'mine',
] as const;
export type CompareSection = (typeof compareSections)[number];

/** What is read off programmes; `programme-cost` is the tuition of the whole programme, worked out. */
export const programmeMeasures = [
  'programme-cost',
  'tuition',
  'programme',
  'duration',
  'internship',
  'places',
] as const;
export type ProgrammeMeasure = (typeof programmeMeasures)[number];

/** How deep schools are compared: what decides about one programme of each, the same kind of programme side by side, or all there is. */
export const compareDepths = ['decide', 'like', 'everything'] as const;

export const plainFields = ['hospital-names', 'ranking', 'city', 'alliance'] as const;
export type PlainField = (typeof plainFields)[number];

/** What an own figure may stand beside. */
export const figureFields = [
  ...propertyIds.filter((id) => properties[id].group !== 'alliance' && properties[id].holder !== 'programme'),
  'tuition',
  'programme-cost',
] as const;
export type FigureField = PropertyId | 'programme-cost';

/** The row of a field, before it is known whether anybody has a value. */
export type CompareField =
  | { readonly kind: 'property'; readonly property: PropertyId }
  | { readonly kind: 'programme'; readonly measure: ProgrammeMeasure; readonly level: ProgrammeLevel }
  | { readonly kind: 'plain'; readonly name: PlainField };

export interface PlannedRow {
  readonly section: CompareSection;
  readonly field: CompareField;
  /** Shown even where no school has a value: what every profile must state or explain. */
  readonly always: boolean;
}

/** The level of a first degree in medicine, which is compared first. */
export const firstLevel: ProgrammeLevel = 'bachelor';
const otherLevels = programmeLevels.filter((level) => level !== firstLevel);

const property = (section: CompareSection, id: PropertyId, always = false): PlannedRow => ({
  section,
  field: { kind: 'property', property: id },
  always,
});
const plain = (section: CompareSection, name: PlainField, always = false): PlannedRow => ({
  section,
  field: { kind: 'plain', name },
  always,
});
const measured = (
  section: CompareSection,
  levels: readonly ProgrammeLevel[],
  measures: readonly ProgrammeMeasure[],
): PlannedRow[] =>
  levels.flatMap((level) =>
    measures.map((measure) => ({
      section,
      field: { kind: 'programme' as const, measure, level },
      always: level === firstLevel && measure !== 'internship' && measure !== 'places',
    })),
  );

const first: readonly PlannedRow[] = [
  property('recognition', 'recognition', true),
  property('recognition', 'directory-listing'),
  property('recognition', 'accreditation'),
  property('recognition', 'english-medicine-quota'),
  ...measured('cost', [firstLevel], ['programme-cost', 'tuition']),
  property('cost', 'accommodation-fee', true),
  property('cost', 'living-cost'),
  property('cost', 'insurance-fee'),
  property('cost', 'application-fee'),
  property('cost', 'registration-fee'),
  property('cost', 'books-fee'),
  property('cost', 'visa-fee'),
  property('cost', 'medical-check-fee'),
  property('cost', 'other-fee'),
  ...measured('cost', otherLevels, ['programme-cost', 'tuition']),
  property('language', 'teaching-language', true),
  property('language', 'english-medicine-since'),
  ...measured('programme', [firstLevel, ...otherLevels], ['programme', 'duration', 'internship', 'places']),
  property('licensing', 'licensing-exam-candidates', true),
  property('licensing', 'licensing-exam-passed'),
  property('clinical', 'affiliated-hospitals', true),
  plain('clinical', 'hospital-names'),
  property('clinical', 'teaching-hospitals'),
  property('clinical', 'hospital-beds'),
  property('clinical', 'outpatient-visits'),
  property('clinical', 'inpatient-discharges'),
  property('clinical', 'academic-staff', true),
  property('clinical', 'senior-academic-staff'),
  property('clinical', 'staff-total'),
  property('clinical', 'doctoral-supervisors'),
  property('clinical', 'masters-supervisors'),
  property('admission', 'entry-requirement', true),
  property('admission', 'application-deadline'),
  property('standing', 'national-standing', true),
  property('standing', 'ownership'),
  property('standing', 'administered-by'),
  property('standing', 'affiliation'),
  property('standing', 'first-class-programmes'),
  property('standing', 'key-disciplines'),
  property('standing', 'esi-top-disciplines'),
  plain('rankings', 'ranking', true),
  plain('city', 'city', true),
  property('city', 'campus'),
  property('scholarship', 'scholarship', true),
  property('international', 'international-students', true),
  property('international', 'countries-of-origin'),
  property('international', 'origin-country'),
  property('international', 'international-students-since'),
  property('international', 'partner-universities'),
  property('international', 'partner'),
  property('size', 'students-total', true),
  property('size', 'undergraduate-students'),
  property('size', 'postgraduate-students'),
  property('size', 'masters-students'),
  property('size', 'doctoral-students'),
  property('size', 'junior-college-students'),
  property('size', 'campus-area'),
  property('size', 'schools'),
  property('size', 'undergraduate-programmes'),
  property('size', 'masters-programmes'),
  property('size', 'doctoral-programmes'),
  property('size', 'postdoctoral-programmes'),
  property('founding', 'founded', true),
  property('founding', 'origin'),
  property('founding', 'president'),
  plain('alliances', 'alliance', true),
  property('contact', 'website', true),
  property('contact', 'contact', true),
];

/** Properties that nobody has placed by hand stand where their group does, so that a new one is never left out. */
const sectionOfGroup: Readonly<Record<string, CompareSection>> = {
  recognition: 'recognition',
  cost: 'cost',
  teaching: 'language',
  licensing: 'licensing',
  clinical: 'clinical',
  admission: 'admission',
  standing: 'standing',
  scholarship: 'scholarship',
  international: 'international',
  size: 'size',
  research: 'research',
  history: 'founding',
  identity: 'identity',
  contact: 'contact',
};

function plan(): readonly PlannedRow[] {
  const placed = new Set(first.flatMap(({ field }) => (field.kind === 'property' ? [field.property] : [])));
  const rest = propertyIds
    .filter((id) => !placed.has(id) && properties[id].group !== 'alliance' && properties[id].holder !== 'programme')
    .map((id) => property(sectionOfGroup[properties[id].group] ?? 'research', id));
  const all = [...first, ...rest];
  return compareSections.flatMap((section) => all.filter((row) => row.section === section));
}

/** Every row a comparison may have, in its order. */
export const plannedRows: readonly PlannedRow[] = plan();

/** Returns the id of a row: a property's own, `tuition.bachelor`, or a plain name. */
export function rowId(field: CompareField): string {
  if (field.kind === 'property') return field.property;
  return field.kind === 'programme' ? `${field.measure}.${field.level}` : field.name;
}

/** Returns the row in which an own figure on a field stands: what is said of tuition is said of the first degree. */
export function rowOfFigure(field: string): string {
  return field === 'tuition' || field === 'programme-cost' ? `${field}.${firstLevel}` : field;
}

/** Returns the expected field (coverage.ts) whose gap explains an empty cell of a row. */
export function gapField(field: CompareField): string {
  if (field.kind === 'plain') return field.name;
  if (field.kind === 'property')
    return field.property === 'licensing-exam-passed' ? 'licensing-exam-candidates' : field.property;
  return field.measure === 'tuition' || field.measure === 'programme-cost' ? 'tuition' : 'programme';
}

/** Returns which direction of a row a student would call better, or null where there is none. */
export function betterOf(field: CompareField): 'higher' | 'lower' | null {
  if (field.kind === 'property')
    return isPropertyId(field.property) ? (properties[field.property].better ?? null) : null;
  if (field.kind === 'programme')
    return field.measure === 'tuition' || field.measure === 'programme-cost' ? 'lower' : null;
  return field.name === 'ranking' ? 'lower' : null;
}
