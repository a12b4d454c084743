import { startTransition, useEffect, useState } from 'react';

/**
 * Returns how many of so many parts of a document are to be drawn: the first at once, then one more each time the last one stands, so that
 * the first pages are read, and left, while the others come. Not by frames, which a hidden window that prints may never draw.
 */
export function useDrawn(total: number): number {
  const [drawn, setDrawn] = useState(1);
  useEffect(() => {
    if (drawn < total)
      startTransition(() => {
        setDrawn(drawn + 1);
      });
  }, [drawn, total]);
  return Math.min(drawn, total);
}
