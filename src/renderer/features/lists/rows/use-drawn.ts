import { startTransition, useEffect, useState } from 'react';

/** How many rows are drawn at once: more than any window shows. */
const portion = 120;

/** How many rows of a long list to draw: those that can be seen first, the others as soon as there is time. */
export function useDrawn(count: number, allAtOnce: boolean): number {
  const [drawn, setDrawn] = useState(allAtOnce ? count : portion);
  useEffect(() => {
    if (drawn >= count) return undefined;
    const timer = setTimeout(() => {
      startTransition(() => {
        setDrawn(drawn + portion);
      });
    }, 30);
    return () => {
      clearTimeout(timer);
    };
  }, [drawn, count]);
  return drawn;
}
