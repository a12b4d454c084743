/** The most that are put beside each other. */
const most = 40;

/** Returns whom an address puts beside each other, each once; what can be no slug is left out. */
export function overlappedIn(params: URLSearchParams): readonly string[] {
  const named = params.getAll('with').filter((slug) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug));
  return [...new Set(named)].slice(0, most);
}
