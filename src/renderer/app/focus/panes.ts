import { focusable } from './lost-focus.ts';

/** The parts of the window, in their order: those marked as such that are seen, and of one within another the inner. */
function panes(): readonly HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(
    (pane) => pane.getClientRects().length > 0 && getComputedStyle(pane).visibility !== 'hidden',
  );
  return all.filter((pane) => !all.some((other) => other !== pane && pane.contains(other)));
}

/** What had the keyboard last in each. */
const last = new WeakMap<HTMLElement, HTMLElement>();

/** Remembers for each part of the window what had the keyboard there. Returns how to stop. */
export function rememberPanes(): () => void {
  const remember = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    const pane = target.closest<HTMLElement>('[data-pane]');
    if (pane) last.set(pane, target);
  };
  document.addEventListener('focusin', remember);
  return () => {
    document.removeEventListener('focusin', remember);
  };
}

/** Puts the keyboard into a part: where it was, on what is open there, on the first thing, or on the part itself. */
function enter(pane: HTMLElement): void {
  const before = last.get(pane);
  const known = before?.isConnected && pane.contains(before) ? before : null;
  const target =
    known ??
    (pane.matches('[tabindex]') ? pane : null) ??
    pane.querySelector<HTMLElement>('[role="combobox"]') ??
    pane.querySelector<HTMLElement>('a[aria-current]') ??
    pane.querySelector<HTMLElement>(focusable) ??
    pane;
  if (!target.matches(focusable) && !target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.focus();
}

/** Goes to the next part of the window, or the one before. */
export function goToPane(by: 1 | -1): void {
  const all = panes();
  if (all.length === 0) return;
  const at = all.findIndex((pane) => pane.contains(document.activeElement));
  const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length];
  if (next) enter(next);
}
