import type { RefObject } from 'react';
import { useDrawn, type Portions } from './use-drawn.ts';
import { useWholeWhenNeeded } from './use-whole-when-needed.ts';

/** How many of so many parts of something long on a page are to be drawn, in portions from above, and whether it is whole: at once where somebody does something with it. */
export function usePortions(
  total: number,
  part: RefObject<HTMLElement | null>,
  portions: Portions,
): { readonly drawn: number; readonly isWhole: boolean } {
  const [drawn, drawAll] = useDrawn(total, portions);
  const isWhole = drawn === total;
  useWholeWhenNeeded(isWhole, drawAll, part);
  return { drawn, isWhole };
}
