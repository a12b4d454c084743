import { useEffect } from 'react';
import { onLeaving } from '../../host/unkept.ts';
import { useUndoStore } from '../undo/undo-store.ts';
import { noteDrafts } from './note-drafts.ts';

/** Keeps what is being written when the window goes or is hidden, and at the start what an earlier one could not keep any more. */
export function useUnkept(): void {
  useEffect(() => {
    const hide = () => {
      if (document.visibilityState === 'hidden') void noteDrafts.keepAll();
    };
    const stop = onLeaving(noteDrafts.keepAll);
    document.addEventListener('visibilitychange', hide);
    void noteDrafts.adopt().then((keys) => {
      if (keys.length > 0) useUndoStore.getState().say((say) => say('writing.broughtBack', { count: keys.length }));
    });
    return () => {
      stop();
      document.removeEventListener('visibilitychange', hide);
    };
  }, []);
}
