import { useEffect } from 'react';
import { useUndoStore } from '../undo/undo-store.ts';
import { noteDrafts } from './note-drafts.ts';

/** Keeps what is being written when the window goes or is hidden, and at the start what an earlier one could not keep any more. */
export function useUnkept(): void {
  useEffect(() => {
    const keep = () => void noteDrafts.keepAll();
    const hide = () => {
      if (document.visibilityState === 'hidden') keep();
    };
    window.addEventListener('pagehide', keep);
    document.addEventListener('visibilitychange', hide);
    void noteDrafts.adopt().then((keys) => {
      if (keys.length > 0) useUndoStore.getState().say((say) => say('writing.broughtBack', { count: keys.length }));
    });
    return () => {
      window.removeEventListener('pagehide', keep);
      document.removeEventListener('visibilitychange', hide);
    };
  }, []);
}
