import { mostCompared } from '../../shared/contract/limits.ts';
import { useUndoStore } from '../ui/undo/undo-store.ts';

/** Puts a school that was pointed at beside the others that are compared, or says that there is no room. */
export async function compareSchool(slug: string): Promise<void> {
  // Not part of the frame: it knows what an address of a comparison can say.
  const { useCompareStore } = await import('../features/compare/compare-store.ts');
  const { slugs, toggle } = useCompareStore.getState();
  const { say } = useUndoStore.getState();
  if (slugs.includes(slug)) say((tell) => tell('compare.inComparison'));
  else if (toggle(slug)) say((tell) => tell('compare.added'));
  else say((tell) => tell('compare.full', { count: String(mostCompared) }));
}
