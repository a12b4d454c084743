/** Returns the address of the pages of what is open, or null where it has none. */
export function printPath({ pathname, search }: { readonly pathname: string; readonly search: string }): string | null {
  const slug = /^\/institutions\/([^/]+)$/.exec(pathname)?.[1];
  if (slug) return `/print/profile/${slug}`;
  if (pathname === '/compare' && search.includes('school=')) return `/print/comparison${search}`;
  const list = /^\/saved\/(\d+)$/.exec(pathname)?.[1];
  return list ? `/print/list/${list}` : null;
}
