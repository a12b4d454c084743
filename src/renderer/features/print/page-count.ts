import type { Paper } from './paper.ts';

/** Room for text on a page, in CSS pixels: the paper without the margins of `pageRules`. */
const millimetre = 96 / 25.4;
const room: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  A4: { width: (210 - 36) * millimetre, height: (297 - 40) * millimetre },
  Letter: { width: (216 - 36) * millimetre, height: (279 - 40) * millimetre },
};
const across: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  A4: { width: (297 - 24) * millimetre, height: (210 - 32) * millimetre },
  Letter: { width: (279 - 24) * millimetre, height: (216 - 32) * millimetre },
};

/** What of a document begins on a page of its own, as the screen shows it. */
export interface Stretch {
  readonly width: number;
  readonly height: number;
}

/** How much smaller type is set on paper than on the screen, by its area; tried on profiles, lists and comparisons: in a wide window right within a fifth, on a telephone up to a fifth too little. */
const setSmaller = 0.72;

/** Returns about how many pages stretches take: a narrow window breaks lines sooner than paper, so that it is the area that counts. */
export function pageCount(stretches: readonly Stretch[], paper: Paper, landscape: boolean): number {
  const { width, height } = (landscape ? across : room)[paper];
  return stretches.reduce(
    (sum, one) => sum + Math.max(1, Math.ceil((one.width * one.height * setSmaller) / (width * height))),
    0,
  );
}
