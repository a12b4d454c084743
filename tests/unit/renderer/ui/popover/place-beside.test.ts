import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBeside } from '../../../../../src/renderer/ui/popover/place-beside.ts';

const view = { width: 1280, height: 800 };
const term = { left: 300, top: 200, width: 18, height: 18 };

describe('what opens at a term', () => {
  it('stands right under it, from its start on', () => {
    expect(placeBeside(term, { width: 360, height: 120 }, view)).toEqual({ left: 300, top: 224, most: 568 });
  });

  it('stands above it where there is no room below', () => {
    expect(placeBeside({ ...term, top: 760 }, { width: 360, height: 120 }, view)).toMatchObject({ top: 760 - 6 - 120 });
  });

  it('stays within the window at its right edge', () => {
    expect(placeBeside({ ...term, left: 1250 }, { width: 360, height: 120 }, view)).toMatchObject({
      left: 1280 - 360 - 8,
    });
  });

  it('begins where the lines do: at the right edge of the term, where they run from right to left', () => {
    const size = { width: 200, height: 120 };
    expect(placeBeside({ ...term, left: 600 }, size, view, 'rtl').left).toBe(600 + 18 - 200);
    expect(placeBeside(term, { ...size, width: 360 }, view, 'rtl').left, 'within the window').toBe(8);
  });

  it('never covers the term, and never leaves the window where it fits', () => {
    const side = fc.integer({ min: 0, max: 1200 });
    fc.assert(
      fc.property(
        fc.record({ left: side, top: fc.integer({ min: 0, max: 780 }) }),
        fc.record({ width: fc.integer({ min: 100, max: 1200 }), height: fc.integer({ min: 20, max: 2000 }) }),
        fc.constantFrom('ltr', 'rtl'),
        (at, size, direction) => {
          const box = { ...at, width: 18, height: 18 };
          const { left, top, most } = placeBeside(box, size, view, direction);
          const height = Math.min(size.height, most);
          expect(top + height <= box.top || top >= box.top + box.height).toBe(true);
          expect(left).toBeGreaterThanOrEqual(8);
          expect(left + size.width).toBeLessThanOrEqual(1280 - 8);
          expect(top).toBeGreaterThanOrEqual(0);
          expect(top + height).toBeLessThanOrEqual(800);
        },
      ),
    );
  });
});
