import { describe, expect, it } from 'vitest';
import { placedLabels, type Label } from '../../../../../src/renderer/ui/spread/placed-labels.ts';

const label = (at: number, weight = 0, width = 60): Label => ({ at, width, weight });
const places = (labels: readonly Label[], width = 320) =>
  placedLabels(labels, width).map((one) => one && `${one.side} ${one.middle}`);

describe('labels along an axis', () => {
  it('stand beneath their points, within the picture', () => {
    expect(places([label(20), label(160), label(310)])).toEqual(['below 30', 'below 160', 'below 290']);
  });

  it('go above where there is no room beneath, and are left out where there is none at all', () => {
    expect(places([label(100), label(110), label(120)])).toEqual(['below 100', 'above 110', null]);
  });

  it('leave room first to those of more weight', () => {
    expect(places([label(100), label(110, 1), label(120, 2)])).toEqual([null, 'above 110', 'below 120']);
  });

  it('never cover one another, however many there are', () => {
    const labels = Array.from({ length: 40 }, (_, at) => label(at * 8, at % 3, 50 + (at % 5) * 9));
    const placed = placedLabels(labels, 320);
    const spans = placed.flatMap((one, at) =>
      one
        ? [
            {
              side: one.side,
              from: one.middle - (labels[at]?.width ?? 0) / 2,
              to: one.middle + (labels[at]?.width ?? 0) / 2,
            },
          ]
        : [],
    );
    expect(spans.length).toBeGreaterThan(5);
    for (const a of spans) {
      expect(a.from).toBeGreaterThanOrEqual(0);
      expect(a.to).toBeLessThanOrEqual(320);
      for (const b of spans) if (a !== b && a.side === b.side) expect(a.to <= b.from || b.to <= a.from).toBe(true);
    }
  });
});
