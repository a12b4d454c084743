import type { PropertyId } from './properties/dictionary.ts';

/**
 * What a profile must either state or say why it cannot: the list of content.md, in its order.
 * Three of them live in tables of their own: `tuition` and `programme` (programmes), `ranking` (rankings).
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
] as const satisfies readonly (PropertyId | 'tuition' | 'programme' | 'ranking')[];
export type ExpectedField = (typeof expectedFields)[number];
