import '../host/ahead.ts';

/** Where an element stands beneath the root, by its place in each element above it. */
function pathOf(element: Element, root: Element): readonly number[] {
  const path: number[] = [];
  for (let at: Element | null = element; at && at !== root; at = at.parentElement)
    path.unshift([...(at.parentElement?.children ?? [])].indexOf(at));
  return path;
}

function elementAt(path: readonly number[], root: Element): HTMLElement | null {
  const found = path.reduce<Element | null | undefined>((at, place) => at?.children[place], root);
  return found instanceof HTMLElement ? found : null;
}

/** As if it were typed: React looks for a change of the value behind its back. */
function type(field: HTMLInputElement, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Has the window do what a key does; a letter behind the one that led to a field is typed there. */
function press(key: KeyboardEventInit): void {
  const at = document.activeElement ?? document.body;
  const isLeft = at.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true }));
  const isLetter = key.key?.length === 1 && !key.ctrlKey && !key.metaKey && !key.altKey;
  if (isLeft && isLetter && at instanceof HTMLInputElement) type(at, at.value + key.key);
}

/**
 * Has the window drawn in the place of the first view, which the same parts have drawn, so that what stands at the same place is the
 * same: what was typed there, where the keyboard was, and what was clicked and pressed, is so in the window, too.
 */
export function takeOver(root: HTMLElement, draw: () => void): void {
  const first = root.querySelector('[data-first]');
  if (!first) return draw();
  const pathIn = (element: Element) => pathOf(element, first);
  const typed = [...first.querySelectorAll('input')]
    .filter((field) => field.value !== field.defaultValue)
    .map((field) => ({ path: pathIn(field), text: field.value }));
  const active = document.activeElement;
  const focused = active && first.contains(active) ? pathIn(active) : null;
  const selection = active instanceof HTMLInputElement ? ([active.selectionStart, active.selectionEnd] as const) : null;
  const clicked = (window.almanacClicked ?? []).filter((element) => first.contains(element)).map(pathIn);
  delete window.almanacClicked;
  const pressed = window.almanacKeys ?? [];
  delete window.almanacKeys;
  draw();
  for (const { path, text } of typed) {
    const field = elementAt(path, root);
    if (field instanceof HTMLInputElement) type(field, text);
  }
  const focus = focused && elementAt(focused, root);
  focus?.focus({ preventScroll: true });
  if (focus instanceof HTMLInputElement && selection) focus.setSelectionRange(...selection);
  for (const path of clicked) elementAt(path, root)?.click();
  for (const key of pressed) press(key);
}
