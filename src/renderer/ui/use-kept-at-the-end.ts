import { useEffect, useRef } from 'react';
import { onLeaving } from '../host/unkept.ts';

/**
 * Keeps what was typed in a field when it goes without being left first: with its page, or with the view that Back leads away from. No blur
 * comes of either. What `keep` finds kept already, or nothing typed, it has to leave alone.
 */
export function useKeptAtTheEnd(keep: () => void): void {
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  useEffect(() => {
    const end = () => {
      latest.current();
    };
    const stop = onLeaving(end);
    return () => {
      stop();
      end();
    };
  }, []);
}
