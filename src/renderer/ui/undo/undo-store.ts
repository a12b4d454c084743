import type { useTranslations } from 'use-intl';
import { create } from 'zustand';
import { handNow, useFailedWrites } from '../../host/failed-writes.ts';
import { CallFailure } from '../../host/use-call.ts';

/** What is told to the person, in the language of the moment in which it is read. */
export type Told = (t: ReturnType<typeof useTranslations<never>>) => string;

/** Something done that can be taken back. Steps of one `series`, as along a list with the arrow keys, are taken back together. */
export interface Done {
  readonly told: Told;
  /** May return what is told of it, where more is to be said than that it was taken back. */
  readonly undo: () => Promise<unknown>;
  readonly series?: string;
  /** Told while it is being taken back, where that takes seconds. */
  readonly meanwhile?: Told;
}

interface UndoState {
  /** The last is taken back first. */
  readonly done: readonly Done[];
  /** The last thing told; `undone` is of a step taken back, `said` of what needs no way back. */
  readonly told: { readonly as: 'done' | 'said' | 'undone'; readonly text: Told } | null;
  readonly did: (step: Done) => void;
  readonly say: (told: Told) => void;
  readonly dismiss: () => void;
  readonly undo: () => Promise<void>;
}

/** What is being done just now: only when it is through is it known what was done last. */
let running: Promise<unknown> = Promise.resolve();

/** Holds back taking back until something that is under way is through. */
export function underWay(act: Promise<unknown>): void {
  running = Promise.allSettled([running, act]);
}

/** Beyond this the oldest can no longer be taken back. */
const mostSteps = 50;

/** Tells of something that the backend refused, where the hand is; anything else is a mistake of ours and thrown on. */
export function fail(what: string, error: unknown, retry: () => void): void {
  if (!(error instanceof CallFailure)) throw error;
  useFailedWrites.getState().tell({ what, error: error.error, hand: handNow(), retry });
}

/** What was done here while the program runs. Nothing asks before it acts, so all of it can be taken back, step by step. */
export const useUndoStore = create<UndoState>()((set, get) => ({
  done: [],
  told: null,
  did: (step) => {
    const { done } = get();
    const last = done.at(-1);
    const next =
      step.series !== undefined && last?.series === step.series
        ? [...done.slice(0, -1), { ...step, undo: last.undo }]
        : [...done, step].slice(-mostSteps);
    set({ done: next, told: { as: 'done', text: step.told } });
  },
  say: (text) => {
    set({ told: { as: 'said', text } });
  },
  dismiss: () => {
    set({ told: null });
  },
  undo: () => {
    // One after the other: a second press is of the step before, not of the same one.
    const turn = running.then(async () => {
      const { done, told: before } = get();
      const last = done.at(-1);
      if (!last) return;
      set({ done: done.slice(0, -1), ...(last.meanwhile && { told: { as: 'said', text: last.meanwhile } }) });
      try {
        const told = await last.undo();
        set({
          told: { as: 'undone', text: typeof told === 'function' ? (told as Told) : (t) => t('writing.undone') },
        });
      } catch (error) {
        set({ done, told: before });
        fail('undo', error, () => void get().undo());
      }
    });
    underWay(turn);
    return turn;
  },
}));

let acts = 0;

/** Does something that can be taken back; what the backend refuses is told instead. */
export function doIt(act: () => Promise<Done | null>): Promise<boolean> {
  const what = `act ${++acts}`;
  const { did } = useUndoStore.getState();
  const acted = act()
    .then((step) => {
      if (step) did(step);
      return true;
    })
    .catch((error: unknown) => {
      fail(what, error, () => void doIt(act));
      return false;
    });
  underWay(acted);
  return acted;
}
