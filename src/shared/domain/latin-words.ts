/** Returns the words of a text in Latin letters and digits, joined by hyphens and cut to `longest`; empty where it has none. */
export function latinWords(text: string, longest: number): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
}
