import { fold } from '../reference-format/fold.ts';

/** Returns what tells a tag from others: case and accents do not. */
export function tagKey(tag: string): string {
  const text = tag.trim().normalize('NFC');
  return fold(text).trim() || text;
}

/** Returns the tags without blanks and repeats (case and accents do not tell tags apart), in their order. */
export function tidyTags(tags: readonly string[]): string[] {
  const seen = new Set<string>();
  const tidy: string[] = [];
  for (const tag of tags) {
    const text = tag.trim().normalize('NFC');
    const key = tagKey(text);
    if (text === '' || seen.has(key)) continue;
    seen.add(key);
    tidy.push(text);
  }
  return tidy;
}
