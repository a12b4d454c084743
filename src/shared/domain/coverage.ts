import type { PropertyId } from './properties/dictionary.ts';

/**
 * What a profile must either state or say why it cannot: the list of content.md, in its order.
 * `tuition` and `programme` are said of programmes; `ranking` lives in a table of its own.
 */
export const expectedFields = [
  'recognition',
  'tuition',
  'accommodation-fee',
  'teaching-language',
  'programme',
  'licensing-exam-candidates',
  'affiliated-hospitals',
  'academic-staff',
  'entry-requirement',
  'national-standing',
  'ranking',
  'scholarship',
  'international-students',
  'students-total',
  'founded',
  'website',
  'contact',
] as const satisfies readonly (PropertyId | 'ranking')[];
export type ExpectedField = (typeof expectedFields)[number];
