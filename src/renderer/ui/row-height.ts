/** The least height of a row of each kind without a page, as when the first view is drawn as text; styles/tokens.css has them. */
const withoutPage = { '--row': 76, '--row-of-two': 60 } as const;

/** The least height of a row, in pixels, from the density in force; a long name makes it higher. */
export function rowHeight(of: keyof typeof withoutPage): number {
  if (typeof document === 'undefined') return withoutPage[of];
  const set = getComputedStyle(document.documentElement).getPropertyValue(of);
  return Number.parseInt(set, 10) || withoutPage[of];
}
