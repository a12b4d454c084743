/** What of an address's question names schools or alliances. */
const slugsAsked = ['school', 'with', 'beside'];
const isSlugInCapitals = (text: string): boolean => /[A-Z]/.test(text) && /^[A-Za-z0-9-]+$/.test(text);

interface Place {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/** Returns where an address leads whose slug was typed in capitals, as a name is written; null where nothing is in capitals. */
export function inSmallLetters({ pathname, search, hash }: Place, slug: string | undefined): string | null {
  const isPathTyped = slug !== undefined && isSlugInCapitals(slug);
  const asked = new URLSearchParams(search);
  const typed = [...asked].filter(([key, value]) => slugsAsked.includes(key) && isSlugInCapitals(value));
  if (!isPathTyped && typed.length === 0) return null;
  const path = isPathTyped
    ? pathname
        .split('/')
        .map((part) => (part === slug ? part.toLowerCase() : part))
        .join('/')
    : pathname;
  const small = new URLSearchParams(
    [...asked].map(([key, value]) => [key, typed.some(([, one]) => one === value) ? value.toLowerCase() : value]),
  ).toString();
  return `${path}${typed.length === 0 ? search : `?${small}`}${hash}`;
}
