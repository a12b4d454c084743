import type { OwnFigure } from '../../../shared/contract/figures.ts';
import { fieldLabel } from '../../../shared/domain/field-labels.ts';
import type { Reader } from '../../../shared/words/reader.ts';

/** How an own figure is called: by its field, or in the person's own words. */
export function figureName({ label, field }: Pick<OwnFigure, 'label' | 'field'>, reader: Reader): string {
  return label ?? fieldLabel(field ?? '', reader);
}
