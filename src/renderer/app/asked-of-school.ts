import { mostCompared } from '../../shared/contract/limits.ts';
import { ask } from '../host/ask.ts';
import { fail, useUndoStore } from '../ui/undo/undo-store.ts';

/** Keeps a school that was pointed at in a menu, as its own button does; what was kept before stays as it is. */
export async function keepSchool(slug: string): Promise<void> {
  const { did, say } = useUndoStore.getState();
  try {
    const { added } = await ask('bookmarks.add', { slug });
    if (added) did({ told: (tell) => tell('profile.saved'), undo: () => ask('bookmarks.remove', { slug }) });
    else say((tell) => tell('profile.saved'));
  } catch (error) {
    fail('keep', error, () => void keepSchool(slug));
  }
}

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
