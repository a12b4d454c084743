/** A ref that gives an element the keyboard when it comes, and never again: it is one function, which React calls once for each. */
export function focusAtFirst(element: HTMLElement | null): void {
  element?.focus();
}
