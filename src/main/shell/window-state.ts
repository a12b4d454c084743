import { readFileSync, statSync } from 'node:fs';
import type { Rectangle } from 'electron';
import { z } from 'zod';
import { writeWholeSync } from '../database/user/files.ts';
import type { Log } from '../log.ts';

const pixels = z.int().min(-100_000).max(100_000);
const windowState = z.object({
  x: pixels,
  y: pixels,
  width: z.int().min(200).max(20_000),
  height: z.int().min(200).max(20_000),
  maximized: z.boolean(),
  /** Files of before 2026.12 have none. */
  fullScreen: z.boolean().default(false),
});
export type WindowState = z.infer<typeof windowState>;

/** Returns the kept state, or null when there is none, it cannot be read, or no display shows it any more. */
export function readWindowState(path: string, displays: readonly Rectangle[]): WindowState | null {
  try {
    // A pipe would be waited for.
    if (!statSync(path).isFile()) return null;
    const state = windowState.parse(JSON.parse(readFileSync(path, 'utf8')));
    return displays.some((display) => overlap(display, state) >= 0.25 * state.width * state.height) ? state : null;
  } catch {
    // A missing or damaged file costs the person a window in the middle of the screen, nothing else.
    return null;
  }
}

/** Writes the state whole or not at all; that it cannot be kept is logged, not told. */
export function writeWindowState(path: string, state: WindowState, log: Log): void {
  try {
    writeWholeSync(path, JSON.stringify(state));
  } catch (error) {
    log.error('The position of the window could not be written', error);
  }
}

/** The area that two rectangles share, in square pixels. */
function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}
