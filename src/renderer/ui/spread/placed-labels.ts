export interface Label {
  /** Where its point stands, and how wide it is. */
  readonly at: number;
  readonly width: number;
  /** Those of more weight find a place before the others. */
  readonly weight: number;
}

export interface Placed {
  readonly middle: number;
  readonly side: 'below' | 'above';
}

const gap = 6;

/**
 * Returns where labels stand beneath an axis or above it, so that none covers another or leaves the picture; null for those that find no
 * room on either side.
 */
export function placedLabels(labels: readonly Label[], width: number): readonly (Placed | null)[] {
  const taken: (Placed & { readonly width: number })[] = [];
  const placed = new Map<Label, Placed>();
  for (const label of labels.toSorted((a, b) => b.weight - a.weight)) {
    const half = label.width / 2;
    const middle = Math.max(half, Math.min(label.at, width - half));
    const isFree = (side: Placed['side']) =>
      taken.every((other) => other.side !== side || Math.abs(other.middle - middle) >= half + other.width / 2 + gap);
    const side = (['below', 'above'] as const).find(isFree);
    if (side === undefined) continue;
    placed.set(label, { middle, side });
    taken.push({ middle, side, width: label.width });
  }
  return labels.map((label) => placed.get(label) ?? null);
}
