import type { CompareRow } from '../../../shared/contract/compare-values.ts';

/** Returns whether neither a source nor the person says anything in a row. */
export function isUnanswered({ cells }: Pick<CompareRow, 'cells'>): boolean {
  return cells.every(({ state, figures }) => state === 'missing' && figures.length === 0);
}
