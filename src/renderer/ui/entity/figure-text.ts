import type { OwnFigure } from '../../../shared/contract/figures.ts';
import { measure } from '../../../shared/words/compare.ts';
import { inLanguage, type Language } from '../../../shared/domain/language.ts';
import { isPropertyId, properties } from '../../../shared/domain/properties/dictionary.ts';

/** How a field is called that an own figure may stand beside; one that this program no longer knows by its own name. */
export function fieldLabel(field: string, language: Language): string {
  if (field === 'tuition' || field === 'programme-cost') return inLanguage(measure[field], language);
  return isPropertyId(field) ? properties[field].label[language] : field;
}

export function figureName({ label, field }: Pick<OwnFigure, 'label' | 'field'>, language: Language): string {
  return label ?? fieldLabel(field ?? '', language);
}
