const longestPart = 60;

/** Returns a name for a file that any system takes: the parts in letters and digits of any script, then the day. */
export function fileName(parts: readonly string[], day: string, extension: string): string {
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
  return `${['almanac', ...plain, day].join('-')}.${extension}`;
}
