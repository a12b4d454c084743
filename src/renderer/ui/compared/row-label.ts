import { useTranslations } from 'use-intl';
import { firstLevel } from '../../../shared/domain/compare-fields.ts';
import type { CompareRow } from '../../../shared/contract/compare-values.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import { isPropertyId, properties } from '../../../shared/domain/properties/dictionary.ts';
import { useLanguage } from '../use-language.ts';

export interface RowLabel {
  readonly text: string;
  /** What the figure means, where the term needs it. */
  readonly meaning: string | null;
  /** What narrows the row: a level, what a list ranks. */
  readonly note: string | null;
}

/** Returns what a row of a comparison is called in the reader's language. */
export function useRowLabel(): (field: CompareRow['field']) => RowLabel {
  const tm = useTranslations('measure');
  const tl = useTranslations('level');
  const tf = useTranslations('comparedField');
  const language = useLanguage();
  return (field) => {
    switch (field.kind) {
      case 'property':
        return isPropertyId(field.property)
          ? {
              text: properties[field.property].label[language],
              meaning: properties[field.property].meaning[language],
              note: null,
            }
          : { text: field.property, meaning: null, note: null };
      case 'programme':
        return {
          text: tm(field.measure),
          meaning: null,
          note: field.level === firstLevel ? null : tl(field.level),
        };
      case 'ranking':
        return { text: inLanguage(field.title, language), meaning: null, note: inLanguage(field.scope, language) };
      case 'plain':
        return { text: tf(field.name), meaning: null, note: null };
      case 'mine':
        return { text: field.label, meaning: null, note: null };
    }
  };
}
