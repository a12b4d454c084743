/** What can have the keyboard by Tab. */
export const focusable =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex]:not([tabindex="-1"])';

/** What a press is meant for. */
export const pressable = `${focusable}, label`;

/** Where an element stood among its neighbours, from itself up. */
export interface Stood {
  readonly element: HTMLElement;
  readonly steps: readonly {
    readonly parent: Element;
    /** Which child of the parent it was in. */
    readonly child: Element;
    readonly after: readonly Element[];
    readonly before: readonly Element[];
  }[];
}

/** Returns where an element stands now, so that its neighbours are known when it is gone. */
export function whereItStands(element: HTMLElement, top: Element): Stood {
  const steps: Stood['steps'][number][] = [];
  for (let child: Element = element; child !== top && child.parentElement; child = child.parentElement) {
    const siblings = [...child.parentElement.children];
    const at = siblings.indexOf(child);
    steps.push({
      parent: child.parentElement,
      child,
      after: siblings.slice(at + 1),
      before: siblings.slice(0, at).toReversed(),
    });
  }
  return { element, steps };
}

/** The position of an element below another, as positions among siblings. */
function wayDown(element: Element, from: Element): readonly number[] {
  const way: number[] = [];
  for (let at = element; at !== from && at.parentElement; at = at.parentElement)
    way.unshift([...at.parentElement.children].indexOf(at));
  return way;
}

const isSeen = (element: HTMLElement): boolean =>
  element.closest('[hidden], [aria-hidden="true"]') === null && getComputedStyle(element).visibility !== 'hidden';

/** What stands in a neighbour where the element stood in its own; else the first thing there that can have the keyboard. */
function counterpart(beside: Element, way: readonly number[]): HTMLElement | null {
  let at: Element | undefined = beside;
  for (const index of way) at = at?.children[index];
  const all = [beside, ...beside.querySelectorAll(focusable)].filter(
    (one): one is HTMLElement => one instanceof HTMLElement && one.matches(focusable) && isSeen(one),
  );
  return all.find((one) => one === at) ?? all[0] ?? null;
}

/**
 * Returns what has the keyboard next when an element is gone or can have it no more: itself where it was only moved, the same thing in
 * its next neighbour, in the one before, and so on outwards; null where there is none.
 */
export function neighbourOf({ element, steps }: Stood): HTMLElement | null {
  if (element.isConnected && element.matches(focusable)) return element;
  for (const { parent, child, after, before } of steps) {
    if (!parent.isConnected) continue;
    const way = wayDown(element, child);
    // A button that is used up is followed by others of its own; what comes next might undo or remove.
    const order = element.isConnected ? [...before, ...after] : [...after, ...before];
    for (const beside of order) {
      const next = beside.isConnected ? counterpart(beside, way) : null;
      if (next) return next;
    }
  }
  return null;
}
