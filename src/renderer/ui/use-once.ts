import { useRef } from 'react';

/** Returns what does something, but not again while it is being done: a second quick press is of the same. */
export function useOnce(): (act: () => Promise<unknown>) => void {
  const isDoing = useRef(false);
  return (act) => {
    if (isDoing.current) return;
    isDoing.current = true;
    void act().finally(() => {
      isDoing.current = false;
    });
  };
}
