import { fold } from '../reference-format/fold.ts';

/** Returns the tags without blanks and repeats (case and accents do not tell tags apart), in their order. */
export function tidyTags(tags: readonly string[]): string[] {
  const seen = new Set<string>();
  const tidy: string[] = [];
  for (const tag of tags) {
    const text = tag.trim().normalize('NFC');
    const key = fold(text).trim() || text;
    if (text === '' || seen.has(key)) continue;
    seen.add(key);
    tidy.push(text);
  }
  return tidy;
}
