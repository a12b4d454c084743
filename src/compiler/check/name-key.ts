/** Letters of other scripts that look like one of these. */
const lookalikes: Readonly<Record<string, string>> = {
  a: 'аα',
  b: 'вβ',
  c: 'сϲ',
  d: 'ԁ',
  e: 'еєε',
  h: 'нһη',
  i: 'іιı',
  j: 'ј',
  k: 'кκ',
  l: 'ӏ',
  m: 'м',
  n: 'ν',
  o: 'оο',
  p: 'рρ',
  q: 'ԛ',
  s: 'ѕ',
  t: 'тτ',
  u: 'υ',
  w: 'ԝω',
  x: 'хχ',
  y: 'уγ',
  z: 'ζ',
};
const latin = new Map(
  Object.entries(lookalikes).flatMap(([to, from]) => [...from].map((letter) => [letter, to] as const)),
);

/**
 * Returns what two names have in common that a reader cannot tell apart: without signs that are not seen, accents, case, spaces and
 * punctuation, and with letters of other scripts read as what they look like.
 */
export function nameKey(name: string): string {
  const bare = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
  return Array.from(bare, (letter) => latin.get(letter) ?? letter).join('');
}
