/** What of an address's question names schools or alliances. */
const slugsAsked = ['school', 'with', 'beside'];
const isSlugInCapitals = (text: string): boolean => /[A-Z]/.test(text) && /^[A-Za-z0-9-]+$/.test(text);

const isTyped = ([key, value]: readonly [string, string]): boolean =>
  slugsAsked.includes(key) && isSlugInCapitals(value);

interface Place {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/** Returns where an address leads whose slug was typed in capitals, as a name is written; null where nothing is in capitals. */
export function inSmallLetters({ pathname, search, hash }: Place, slug: string | undefined): string | null {
  const isPathTyped = slug !== undefined && isSlugInCapitals(slug);
  const asked = [...new URLSearchParams(search)];
  const isAskTyped = asked.some(isTyped);
  if (!isPathTyped && !isAskTyped) return null;
  const path = isPathTyped
    ? pathname
        .split('/')
        .map((part) => (part === slug ? part.toLowerCase() : part))
        .join('/')
    : pathname;
  const small = asked.map((one) => (isTyped(one) ? [one[0], one[1].toLowerCase()] : one));
  return `${path}${isAskTyped ? `?${new URLSearchParams(small).toString()}` : search}${hash}`;
}
