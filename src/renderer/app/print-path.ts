/** The views whose pages are those of one entity. */
const profile = /^\/(?:institutions|organizations|alliances)\/(?!overlap$)([^/]+)$/;
const list = /^\/saved(?:\/([^/]+))?$/;

/** Returns the address of the pages of what is open, or null where it has none. What a list shows is told by what is shown of it, as `of`. */
export function printPath({ pathname, search }: { readonly pathname: string; readonly search: string }): string | null {
  const slug = profile.exec(pathname)?.[1];
  const programme = new URLSearchParams(search).get('programme');
  if (slug) return `/print/profile/${slug}${programme ? `?programme=${encodeURIComponent(programme)}` : ''}`;
  if (pathname === '/compare') return search.includes('school=') ? `/print/comparison${search}` : null;
  const worksheet = /^\/institutions\/([^/]+)\/costs$/.exec(pathname)?.[1];
  if (worksheet) return `/print/costs/${worksheet}${programme ? `?programme=${encodeURIComponent(programme)}` : ''}`;
  const country = /^\/rules\/([^/]+)$/.exec(pathname)?.[1];
  if (country) return `/print/rules/${country}`;
  const register = /^\/registers\/([^/]+)$/.exec(pathname)?.[1];
  if (register) return `/print/register/${register}`;
  if (pathname === '/alliances/overlap') {
    const named = new URLSearchParams(search).getAll('with');
    return `/print/overlap${named.length > 0 ? `?${named.map((slug) => `with=${encodeURIComponent(slug)}`).join('&')}` : ''}`;
  }
  if (pathname === '/plan') return '/print/plan';
  const student = new URLSearchParams(search).get('student');
  if (pathname === '/saved' && student !== null) return `/print/folder?student=${encodeURIComponent(student)}`;
  if (list.test(pathname)) return `/print/list/${list.exec(pathname)?.[1] ?? 'saved'}`;
  const of = `?of=${encodeURIComponent(search.slice(1))}`;
  if (pathname === '/browse' || pathname === '/map') return `/print/institutions${of}`;
  return pathname === '/sources' ? `/print/sources${of}` : null;
}
