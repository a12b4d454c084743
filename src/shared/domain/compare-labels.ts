import { comparedField, measure } from '../words/compare.ts';
import { level } from '../words/kinds.ts';
import type { PlainField, ProgrammeMeasure } from './compare-fields.ts';
import type { ProgrammeLevel } from './kinds.ts';
import { inLanguage, type Language, type PartialText } from './language.ts';
import { isPropertyId, properties } from './properties/dictionary.ts';

/** What a row compares, as the contract's `compareField` gives it. */
export type LabelledField =
  | { readonly kind: 'property'; readonly property: string }
  | { readonly kind: 'programme'; readonly measure: ProgrammeMeasure; readonly level: ProgrammeLevel }
  | { readonly kind: 'ranking'; readonly title: PartialText; readonly scope: PartialText }
  | { readonly kind: 'plain'; readonly name: PlainField }
  | { readonly kind: 'mine'; readonly label: string };

/** Returns what a row is called in a language. */
export function compareLabel(field: LabelledField, language: Language): string {
  switch (field.kind) {
    case 'property':
      return isPropertyId(field.property) ? inLanguage(properties[field.property].label, language) : field.property;
    case 'programme':
      return `${inLanguage(measure[field.measure], language)} (${inLanguage(level[field.level], language)})`;
    case 'ranking':
      return `${inLanguage(field.title, language)} (${inLanguage(field.scope, language)})`;
    case 'plain':
      return inLanguage(comparedField[field.name], language);
    case 'mine':
      return field.label;
  }
}
