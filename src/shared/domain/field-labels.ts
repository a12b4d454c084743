import type { Reader } from '../words/reader.ts';
import type { PlainField, ProgrammeMeasure } from './compare-fields.ts';
import type { ProgrammeLevel } from './kinds.ts';
import { inLanguage, type PartialText } from './language.ts';
import { isPropertyId } from './properties/dictionary.ts';

/** What a row compares, as the contract's `compareField` gives it. */
export type LabelledField =
  | { readonly kind: 'property'; readonly property: string }
  | { readonly kind: 'programme'; readonly measure: ProgrammeMeasure; readonly level: ProgrammeLevel }
  | { readonly kind: 'ranking'; readonly title: PartialText; readonly scope: PartialText }
  | { readonly kind: 'plain'; readonly name: PlainField }
  | { readonly kind: 'mine'; readonly label: string };

/** Returns how a field is called that an own figure may stand beside; one that this program no longer knows is called by its id. */
export function fieldLabel(field: string, { say }: Reader): string {
  if (field === 'tuition' || field === 'programme-cost') return say(`measure.${field}`);
  return isPropertyId(field) ? say(`property.${field}.label`) : field;
}

/** Returns what a row of a comparison is called. */
export function compareLabel(field: LabelledField, reader: Reader): string {
  const { language, say } = reader;
  switch (field.kind) {
    case 'property':
      return fieldLabel(field.property, reader);
    case 'programme':
      return `${say(`measure.${field.measure}`)} (${say(`level.${field.level}`)})`;
    case 'ranking':
      return `${inLanguage(field.title, language)} (${inLanguage(field.scope, language)})`;
    case 'plain':
      return say(`comparedField.${field.name}`);
    case 'mine':
      return field.label;
  }
}
