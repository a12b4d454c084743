import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followed, wheelFactor, type Finger } from '../../../../../src/renderer/ui/map/gestures.ts';
import { boxOf, mostZoom, scaleOf, settle, type View } from '../../../../../src/renderer/ui/map/view.ts';

const drawing = { width: 960, height: 500 };
const pane = { width: 800, height: 600 };
const view: View = settle({ x: 480, y: 250, zoom: 8 }, drawing, pane);

/** The point of the drawing under a finger. */
function under(finger: Finger, at: View): Finger {
  const [box, unit] = [boxOf(at, drawing, pane), 1 / scaleOf(at.zoom, drawing, pane)];
  return { x: box.x + finger.x * unit, y: box.y + finger.y * unit };
}

describe('the map under fingers', () => {
  it('moves with one', () => {
    const after = followed(view, [{ x: 400, y: 300 }], [{ x: 340, y: 330 }], drawing, pane);
    expect(after.zoom).toBe(view.zoom);
    expect(after.x).toBeGreaterThan(view.x);
    expect(after.y).toBeLessThan(view.y);
  });

  it('comes nearer by as much as two go apart, and what was under each stays under it', () => {
    const finger = fc.record({ x: fc.integer({ min: 350, max: 450 }), y: fc.integer({ min: 250, max: 350 }) });
    fc.assert(
      fc.property(finger, finger, fc.double({ min: 1.05, max: 2, noNaN: true }), (one, other, apart) => {
        fc.pre(Math.hypot(one.x - other.x, one.y - other.y) > 20);
        const centre = { x: (one.x + other.x) / 2 + 5, y: (one.y + other.y) / 2 - 5 };
        const moved = ({ x, y }: Finger): Finger => ({
          x: centre.x + (x - (one.x + other.x) / 2) * apart,
          y: centre.y + (y - (one.y + other.y) / 2) * apart,
        });
        const after = followed(view, [one, other], [moved(one), moved(other)], drawing, pane);
        expect(after.zoom).toBeCloseTo(view.zoom * apart, 6);
        for (const each of [one, other]) {
          const [before, now] = [under(each, view), under(moved(each), after)];
          expect(now.x).toBeCloseTo(before.x, 6);
          expect(now.y).toBeCloseTo(before.y, 6);
        }
      }),
    );
  });

  it('never leaves the drawing, comes no nearer than it may, and survives two fingers in one place', () => {
    const anywhere = fc.record({ x: fc.integer({ min: -2000, max: 2000 }), y: fc.integer({ min: -2000, max: 2000 }) });
    fc.assert(
      fc.property(fc.array(anywhere, { minLength: 4, maxLength: 4 }), ([a, b, c, d]) => {
        const after = followed(view, [a as Finger, b as Finger], [c as Finger, d as Finger], drawing, pane);
        expect(after.zoom).toBeGreaterThanOrEqual(1);
        expect(after.zoom).toBeLessThanOrEqual(mostZoom);
        expect([after.x, after.y].every(Number.isFinite)).toBe(true);
      }),
    );
  });
});

describe('the wheel', () => {
  it('comes nearer as it turns away, goes back as far, and more with a pinch of a touch pad', () => {
    const turn = (deltaY: number, ctrlKey = false, deltaMode = 0) => wheelFactor({ deltaY, deltaMode, ctrlKey });
    expect(turn(-100)).toBeGreaterThan(1);
    expect(turn(-100) * turn(100)).toBeCloseTo(1, 10);
    expect(turn(-5, true)).toBeGreaterThan(turn(-5));
    expect(turn(-3, false, 1)).toBeGreaterThan(1);
    expect(turn(-100_000)).toBe(4);
  });
});
