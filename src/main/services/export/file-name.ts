const longestPart = 60;

/** Returns a name for a file that any system takes: the parts in letters and digits of any script, then the day (UTC). */
export function fileName(parts: readonly string[], now: Date, extension: string): string {
  const plain = parts
    .map((part) =>
      [
        ...part
          .normalize('NFC')
          .toLowerCase()
          .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-'),
      ]
        .slice(0, longestPart)
        .join('')
        .replace(/^-+|-+$/g, ''),
    )
    .filter((part) => part !== '');
  return `${['almanac', ...plain, now.toISOString().slice(0, 10)].join('-')}.${extension}`;
}
