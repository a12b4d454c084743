import { useRef } from 'react';
import { doIt, type Done } from './undo-store.ts';

/** Returns what does something as `doIt` does, but not again while it is being done: a second quick press is of the same. */
export function useDoOnce(): (act: () => Promise<Done | null>) => void {
  const isDoing = useRef(false);
  return (act) => {
    if (isDoing.current) return;
    isDoing.current = true;
    void doIt(act).finally(() => {
      isDoing.current = false;
    });
  };
}
