import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReachedResult } from '../../scripts/reliability-table.ts';
import { languages } from '../../src/shared/domain/language.ts';

const root = join(import.meta.dirname, '..', '..');

/** Whether the tests run at full size, as with `npm run test:soak`; otherwise at a twentieth. */
export const fullSize = process.env['ALMANAC_SOAK'] === '1';

/** Returns how often to try: as often as promised, or a twentieth of it; fewer times in every run where each takes long. */
export function scaled(promised: number, usual = Math.max(1, Math.ceil(promised / 20))): number {
  return fullSize ? promised : usual;
}

/** Returns so many of the steps, from the first to the last in even distances; at full size all of them, or as many as that is given. */
export function sampled<Step>(steps: readonly Step[], usual: number, full = steps.length): readonly Step[] {
  const most = fullSize ? full : usual;
  if (steps.length <= most) return steps;
  return Array.from({ length: most }, (_, at) => steps[Math.round((at * (steps.length - 1)) / (most - 1))] as Step);
}

/** The day by which what is not tried in every run takes turns: that of the machine, or the one that a run to be had again names. */
const today = Math.floor(Date.parse(process.env['ALMANAC_DAY'] ?? new Date().toISOString()) / 86_400_000);

/** Returns whether what stands at this place has its turn: once in so many days, and always at full size. */
export function hasTurn(place: number, days: number, day = today, whole = fullSize): boolean {
  return whole || (place + day) % days === 0;
}

/** The languages that are read in this run where each takes long: English, and the others by turns; all of them at full size. */
export const languagesInTurn = languages.filter(
  (language, at) => language === 'en' || hasTurn(at, languages.length - 1),
);

/**
 * As `sampled`, for one of several runs that stand for each other: in a usual run each takes other steps, between the first and the last,
 * by its turn, and the same ones every day.
 */
export function inTurn<Step>(
  steps: readonly Step[],
  { turn, usual, full = steps.length }: { readonly turn: number; readonly usual: number; readonly full?: number },
): readonly Step[] {
  if (fullSize) return sampled(steps, full, full);
  // Parts of the golden section never fall upon each other.
  const begin = (0.5 + turn * 0.618) % 1;
  return Array.from({ length: usual }, (_, at) => steps[Math.floor(((at + begin) * steps.length) / usual)] as Step);
}

/**
 * Begins a part of a promise: what an earlier run reached no longer counts. Returns how to tell, on the screen and in
 * tests/.results, what this one reached, once its expectations were met. A part that is `whole` is tried at full size in every run.
 */
export function promised(promise: number, part: string, testUrl: string, whole?: 'whole'): (figure: string) => void {
  // Before a test sets its own clock.
  const date = new Date().toISOString().slice(0, 10);
  const size = fullSize || whole ? 'full' : 'sample';
  const folder = join(root, 'tests', '.results', fullSize ? 'full' : 'sample');
  const file = join(folder, `${String(promise).padStart(2, '0')}-${part}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });
  return (figure) => {
    const result: ReachedResult = {
      promise,
      part,
      test: relative(root, fileURLToPath(testUrl)).replaceAll('\\', '/'),
      figure,
      size,
      date,
    };
    writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
    process.stdout.write(`promise ${promise}, ${part}: ${figure}\n`);
  };
}

/** Returns numbers from 0 to below 1, the same for the same seed, so that a failure can be had again. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
