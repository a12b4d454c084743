import { neighbourOf, pressable, whereItStands, type Stood } from './lost-focus.ts';

/**
 * Goes to the beginning of a view: what is read there, or its heading, which then has the keyboard without being a stop. Does nothing
 * while what is to be read beside a list is not there yet: the heading of the list is not its own.
 */
export function arrive(): void {
  const main = document.querySelector<HTMLElement>('main');
  const start =
    document.querySelector<HTMLElement>('[data-arrival]') ??
    main?.querySelector<HTMLElement>('[data-failed-view]') ??
    main?.querySelector<HTMLElement>('article[tabindex="-1"]') ??
    main?.querySelector<HTMLElement>('h1:not([data-step="profile"] *, [data-step="alliance"] *)');
  if (!start) return;
  if (!start.hasAttribute('tabindex')) start.tabIndex = -1;
  start.focus({ preventScroll: true });
}

const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

/**
 * Keeps the keyboard on the page: where what had it is taken out, moved or used up, its neighbour has it next. What the person or the
 * program leaves on purpose stays left. Returns how to stop.
 */
export function keepFocus(): () => void {
  let stood: Stood | null = null;
  let scrolled = 0;
  let at = '';
  const onFocus = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    stood = whereItStands(target, document.body);
    at = location.pathname;
  };
  const check = (): void => {
    if (!stood || !isLost()) return;
    const lost = stood;
    stood = null;
    // Another view stands there: its beginning, unless it has seen to that itself.
    if (location.pathname !== at && !lost.element.isConnected) arrive();
    else {
      const next = neighbourOf(lost);
      next?.focus({ preventScroll: true });
      // Rows that go because the reader scrolls on do not pull them back.
      if (performance.now() - scrolled > 300) next?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    }
    if (isLost()) arrive();
  };
  const observer = new MutationObserver((records) => {
    const own = stood?.element;
    if (!own || !isLost()) {
      // A button that is used up loses the keyboard only when the page is drawn.
      if (own && records.some((record) => record.type === 'attributes' && record.target === own)) soon();
      return;
    }
    const wasTaken = records.some(
      (record) =>
        (record.type === 'attributes' && record.target === own) ||
        [...record.removedNodes].some((node) => node === own || node.contains(own)),
    );
    if (wasTaken) soon();
  });
  // After the effects of the view that comes, which may put the keyboard where it belongs.
  const soon = (): void => {
    requestAnimationFrame(() => setTimeout(check));
  };
  // On purpose: a press on what can have no keyboard.
  const onPointer = ({ target }: PointerEvent): void => {
    if (target instanceof Element && !target.closest(pressable)) stood = null;
  };
  const onScroll = (): void => {
    scrolled = performance.now();
  };
  document.addEventListener('focusin', onFocus);
  document.addEventListener('scroll', onScroll, { capture: true, passive: true });
  document.addEventListener('pointerdown', onPointer, { capture: true });
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden'],
  });
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', onFocus);
    document.removeEventListener('scroll', onScroll, { capture: true });
    document.removeEventListener('pointerdown', onPointer, { capture: true });
  };
}
