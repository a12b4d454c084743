interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Between a term and what opens at it, and between that and the edge of the window, in pixels. */
const gap = 6;
const margin = 8;

/**
 * Where a box of this size opens at a term: under it and from where its lines begin; above it where there is more room; and within the
 * window. `most` is the height that is left for it.
 */
export function placeBeside(
  term: Box,
  size: Pick<Box, 'width' | 'height'>,
  view: Pick<Box, 'width' | 'height'>,
  direction: string = 'ltr',
): { readonly left: number; readonly top: number; readonly most: number } {
  const below = view.height - (term.top + term.height) - gap - margin;
  const above = term.top - gap - margin;
  const isBelow = size.height <= below || below >= above;
  const most = Math.max(0, isBelow ? below : above);
  const height = Math.min(size.height, most);
  const start = direction === 'rtl' ? term.left + term.width - size.width : term.left;
  const left = Math.max(margin, Math.min(start, view.width - size.width - margin));
  return { left, top: isBelow ? term.top + term.height + gap : term.top - gap - height, most };
}
