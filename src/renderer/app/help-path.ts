/** Which page of Help is about which views, by the beginnings of their addresses. */
const pages: readonly (readonly [RegExp, string])[] = [
  [/^\/(browse|map|search)/, 'finding'],
  [/^\/(compare|registers|rules)|\/costs$/, 'deciding'],
  [/^\/(institutions|organizations|alliances|sources|changes)/, 'figure'],
  [/^\/(saved|plan)/, 'keeping'],
  [/^\/settings/, 'packs'],
];

/** Returns the address of the page of Help that is about a view. */
export function helpPath(pathname: string): string {
  return `/help/${pages.find(([of]) => of.test(pathname))?.[1] ?? 'what'}`;
}
