import type { ProgrammeMeasure } from '../compare-fields.ts';
import { formatRank } from '../formatting.ts';
import { isPropertyId, properties } from '../properties/dictionary.ts';
import { count } from '../properties/types/count.ts';
import { duration } from '../properties/types/duration.ts';
import { money } from '../properties/types/money.ts';
import { name } from '../properties/types/name.ts';
import type { Written } from './write-value.ts';

/** What is read off programmes; for what time tuition is paid says each programme. */
const measures: Readonly<Record<ProgrammeMeasure, Written>> = {
  'programme-cost': { type: money },
  tuition: { type: money },
  programme: { type: name },
  duration: { type: duration, units: ['months'] },
  internship: { type: duration, units: ['months'] },
  places: { type: count, units: ['people'] },
};

/** A rank, or a band of ranks from the number to the upper end. */
const rank: Written = {
  type: {
    ...count,
    name: 'rank',
    write: ({ text, number, high }, _property, pen) =>
      number === null ? pen.text(text) : formatRank(number, high ?? number),
  },
};

/** What this program has no type for is written as it stands: a number with its unit, or a text. */
const plain: Written = { type: { ...money, name: 'plain', units: () => 'any' } };

/** Returns how values of a field are written: a property, what is read off programmes, `ranking`, or anything else. */
export function writtenField(field: string): Written {
  if (isPropertyId(field)) return properties[field];
  if (field === 'ranking') return rank;
  return Object.hasOwn(measures, field) ? measures[field as ProgrammeMeasure] : plain;
}

/** A row of a comparison, as far as it decides how its values are written. */
export type WrittenRow =
  | { readonly kind: 'property'; readonly property: string }
  | { readonly kind: 'programme'; readonly measure: string }
  | { readonly kind: 'ranking' | 'plain' | 'mine' };

/** Returns how the values of a row of a comparison are written. */
export function writtenRow(row: WrittenRow): Written {
  if (row.kind === 'property') return writtenField(row.property);
  return row.kind === 'programme' ? writtenField(row.measure) : writtenField(row.kind);
}
