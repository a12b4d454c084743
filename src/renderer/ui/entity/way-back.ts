/** The footnote that was followed last, as long as its page stands. */
let last: HTMLAnchorElement | null = null;

/** Remembers from which footnote somebody went to the list of sources. */
export function followed(footnote: HTMLAnchorElement): void {
  last = footnote;
}

/** Leads from an entry of the list back to the footnote that led there, or to the first that leads to it; the keyboard goes along. */
export function backToLine(entry: string): void {
  const href = `#${entry}`;
  const isThere = last?.isConnected && last.getAttribute('href') === href;
  const footnote = isThere ? last : document.querySelector<HTMLAnchorElement>(`sup a[href="${CSS.escape(href)}"]`);
  footnote?.scrollIntoView({ block: 'center', behavior: 'instant' });
  footnote?.focus({ preventScroll: true });
}
