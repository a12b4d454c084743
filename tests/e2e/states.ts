import type { Page } from 'playwright-core';

/** What tells of a state: with it and without it an element must look otherwise, whatever colours the reader's system forces. */
const told = ['aria-current', 'aria-pressed', 'aria-selected', 'aria-checked', 'aria-invalid'] as const;

/** Returns what looks the same with its state and without it, as the page stands. */
export function statesAlike(page: Page): Promise<readonly string[]> {
  return page.evaluate((names) => {
    const properties = [
      'backgroundColor',
      'color',
      'borderTopStyle',
      'borderTopWidth',
      'borderTopColor',
      'borderBottomStyle',
      'borderBottomWidth',
      'borderBottomColor',
      'borderLeftStyle',
      'borderLeftWidth',
      'borderLeftColor',
      'outlineStyle',
      'outlineWidth',
      'outlineColor',
      'textDecorationLine',
      'fontWeight',
      'content',
      'display',
      'visibility',
      'opacity',
      'stroke',
      'fill',
    ] as const;
    const lookOf = (it: Element) =>
      [it, ...it.querySelectorAll('*')]
        .flatMap((each) => [null, '::before', '::after'].map((part) => getComputedStyle(each, part)))
        .map((style) => properties.map((property) => style[property]).join(' '))
        .join('\n');
    const found: string[] = [];
    for (const name of names)
      for (const it of document.querySelectorAll<HTMLElement>(`[${name}]:not([${name}="false"])`)) {
        // What is drawn by the browser itself tells by itself.
        if (it.getClientRects().length === 0 || it.matches('input[type="checkbox"], input[type="radio"]')) continue;
        const value = it.getAttribute(name) as string;
        const on = lookOf(it);
        it.setAttribute(name, 'false');
        const off = lookOf(it);
        it.removeAttribute(name);
        const without = lookOf(it);
        it.setAttribute(name, value);
        if (on === off || on === without)
          found.push(
            `${name} of ${it.tagName} ${it.getAttribute('aria-label') ?? it.textContent.slice(0, 40)} cannot be seen`,
          );
      }
    return found;
  }, told);
}

/** Returns what of the stop that has the keyboard is not seen: out of view, or under what stays in its place; '' where all is well. */
export function hiddenStop(page: Page): Promise<string> {
  return page.evaluate(() => {
    const it = document.activeElement as HTMLElement;
    if (it === document.body) return '';
    // A link over two lines has its middle where it is not.
    const { left, right, top, bottom } = it.getClientRects()[0] ?? it.getBoundingClientRect();
    const name = `${it.tagName} ${it.getAttribute('aria-label') ?? it.textContent.slice(0, 50)}`;
    // Of what is larger than the window, as a table that is scrolled in itself, the middle of what can be seen.
    const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    const at = document.elementFromPoint(x, y);
    return at !== null && (it.contains(at) || at.contains(it) || at.closest('label')?.contains(it))
      ? ''
      : `${name} at ${Math.round(x)}, ${Math.round(y)} is under ${at?.tagName}.${at?.getAttribute('class')}`;
  });
}
