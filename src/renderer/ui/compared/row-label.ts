import { firstLevel } from '../../../shared/domain/compare-fields.ts';
import type { CompareRow } from '../../../shared/contract/compare-values.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import { isPropertyId } from '../../../shared/domain/properties/dictionary.ts';
import { useReader } from '../use-reader.ts';

export interface RowLabel {
  readonly text: string;
  /** What the figure means, where the term needs it. */
  readonly explained: { readonly meaning: string; readonly term: string } | null;
  /** What narrows the row: a level, what a list ranks. */
  readonly note: string | null;
}

/** Returns what a row of a comparison is called in the reader's language. */
export function useRowLabel(): (field: CompareRow['field']) => RowLabel {
  const { language, say } = useReader();
  return (field) => {
    switch (field.kind) {
      case 'property':
        return isPropertyId(field.property)
          ? {
              text: say(`property.${field.property}.label`),
              explained: { meaning: say(`property.${field.property}.meaning`), term: field.property },
              note: null,
            }
          : { text: field.property, explained: null, note: null };
      case 'programme':
        return {
          text: say(`measure.${field.measure}`),
          explained: null,
          note: field.level === firstLevel ? null : say(`level.${field.level}`),
        };
      case 'ranking':
        return { text: inLanguage(field.title, language), explained: null, note: inLanguage(field.scope, language) };
      case 'plain':
        return { text: say(`comparedField.${field.name}`), explained: null, note: null };
      case 'mine':
        return { text: field.label, explained: null, note: null };
    }
  };
}
