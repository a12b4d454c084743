import { ask } from '../host/ask.ts';
import { doIt, useUndoStore } from './undo/undo-store.ts';

/** Keeps a school, which can be taken back; one that is kept already stays as it is. */
export function keepSchool(slug: string): void {
  void doIt(async () => {
    const { added } = await ask('bookmarks.add', { slug });
    if (added) return { told: (say) => say('profile.saved'), undo: () => ask('bookmarks.remove', { slug }) };
    useUndoStore.getState().say((say) => say('profile.saved'));
    return null;
  });
}

/** Lets a school go, which can be taken back. */
export function letSchoolGo(slug: string): void {
  void doIt(async () => {
    const { bookmark } = await ask('bookmarks.remove', { slug });
    return (
      bookmark && {
        told: (say) => say('profile.removedFromSaved'),
        undo: () => ask('bookmarks.restore', { bookmark }),
      }
    );
  });
}
