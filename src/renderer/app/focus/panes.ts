import { focusable } from './lost-focus.ts';

const isSeen = (element: HTMLElement): boolean =>
  element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden';

/** The parts of the window, in their order: those marked as such that are seen, and of one within another the inner. */
function panes(): readonly HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(isSeen);
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

/** Puts the keyboard into a part: on the stop where it was, on what is open there, on its list, on the first thing, or on the part itself. */
function enter(pane: HTMLElement): void {
  const before = last.get(pane);
  // A heading has it as a view arrives, and is no place to go on from.
  const known = before?.isConnected && pane.contains(before) && before.matches(focusable) ? before : null;
  const first = (what: string) => [...pane.querySelectorAll<HTMLElement>(what)].find(isSeen);
  const target =
    known ??
    (pane.matches('[tabindex]') ? pane : null) ??
    first('[role="combobox"]') ??
    first('a[aria-current]') ??
    // The one entry of a list that Tab comes to.
    first('a[tabindex="0"]') ??
    first(focusable) ??
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
