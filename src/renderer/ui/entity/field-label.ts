import { measureLabels } from '../../../shared/domain/compare-labels.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { isPropertyId, properties } from '../../../shared/domain/properties/dictionary.ts';

/** What a field that a private figure stands beside is called. */
export function fieldLabel(field: string, language: Language): string {
  if (field === 'tuition' || field === 'programme-cost') return measureLabels[field][language];
  return isPropertyId(field) ? properties[field].label[language] : field;
}
