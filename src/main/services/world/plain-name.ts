/** Returns the name of a file that was brought as it is shown: without what is not seen, and without folders. */
export function plainName(name: string): string {
  const plain = name
    .slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, '')
    .trim();
  return plain === '' ? 'ror' : plain;
}
