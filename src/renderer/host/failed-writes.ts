import { create } from 'zustand';
import type { CallError } from '../../shared/result.ts';

/** A write that was refused or never arrived. */
export interface FailedWrite {
  /** The call and its input, by which a later success takes the failure back. */
  readonly what: string;
  readonly error: CallError;
  /** Where the hand was when it was asked for. */
  readonly hand: Element | null;
  readonly retry: () => void;
}

interface FailedWrites {
  /** The last is the newest. */
  readonly failed: readonly FailedWrite[];
  readonly tell: (write: FailedWrite) => void;
  /** What has been done after all is no failure any more. */
  readonly done: (what: string) => void;
  readonly dismiss: () => void;
  /** Tries all of them again. */
  readonly retry: () => void;
}

/** The writes that failed and have neither been dismissed nor done since. Whatever writes tells here unless it has its own way to. */
export const useFailedWrites = create<FailedWrites>()((set, get) => ({
  failed: [],
  tell: (write) => {
    set(({ failed }) => ({ failed: [...failed.filter(({ what }) => what !== write.what), write] }));
  },
  done: (what) => {
    if (get().failed.some((one) => one.what === what))
      set(({ failed }) => ({ failed: failed.filter((one) => one.what !== what) }));
  },
  dismiss: () => {
    set({ failed: [] });
  },
  retry: () => {
    const { failed } = get();
    set({ failed: [] });
    for (const { retry } of failed) retry();
  },
}));

let pressed: Element | null = null;
if (typeof document !== 'undefined')
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      pressed = target instanceof Element ? target : null;
    },
    true,
  );

/** Returns the element that is being worked with: the focused one, else the one pressed last; null where neither is there any more. */
export function handNow(): Element | null {
  const { activeElement, body } = document;
  if (activeElement && activeElement !== body) return activeElement;
  return pressed?.isConnected ? pressed : null;
}
