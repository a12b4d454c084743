import { startTransition, useCallback, useEffect, useState } from 'react';

export interface Portions {
  /** So many parts are drawn at first: more than a window shows. */
  readonly first?: number;
  /** So many more each time the last ones stand. */
  readonly step?: number;
  /** Milliseconds in between, in which what stands is painted and the person heard. */
  readonly pause?: number;
  /** Where a place further down is gone to, or gone back to. */
  readonly allAtOnce?: boolean;
}

/**
 * Returns how many of so many parts of something long are to be drawn, and how to draw all: the first at once, then some more each time the
 * last ones stand, so that the first are read, and left, while the others come. Not by frames, which a hidden window that prints may never draw.
 */
export function useDrawn(
  total: number,
  { first = 1, step = 1, pause = 0, allAtOnce = false }: Portions = {},
): readonly [drawn: number, drawAll: () => void] {
  const [drawn, setDrawn] = useState(first);
  // For good: what stands is never taken away again.
  if (allAtOnce && drawn !== Infinity) setDrawn(Infinity);
  const count = Math.min(drawn, total);
  useEffect(() => {
    if (count >= total) return undefined;
    const more = () => {
      startTransition(() => {
        setDrawn(count + step);
      });
    };
    if (pause === 0) {
      more();
      return undefined;
    }
    const timer = setTimeout(more, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [count, total, step, pause]);
  return [
    count,
    useCallback(() => {
      setDrawn(Infinity);
    }, []),
  ];
}
