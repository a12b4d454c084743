/** [start, end) in UTF-16 units of the text as it is shown. */
export type Range = readonly [start: number, end: number];

/** A form of a text that is compared letter by letter, with the way back to the text. */
export interface Form {
  readonly text: string;
  /** Where in the text each unit begins; null where it is at the same offset. */
  readonly origins: ArrayLike<number> | null;
  /** Where it ends; null where the next unit says so. */
  readonly ends: ArrayLike<number> | null;
  /** Whether a word may begin at a unit; null where spaces and Chinese characters tell. */
  readonly starts: Uint8Array | null;
  /** What each unit stands for in `via`, those of one part once; null for the text's own letters. */
  readonly parts: readonly string[] | null;
}

/** The unit that separates the words of a folded text. */
export const space = 0x20;
/** Whether a unit is a Chinese character of those in use. */
export const isChinese = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff;

/** Returns whether a word may begin at a unit of a form. */
export function isStart({ text, starts }: Form, at: number): boolean {
  if (starts) return starts[at] === 1;
  return at === 0 || text.charCodeAt(at - 1) === space || isChinese(text.charCodeAt(at - 1));
}

/** Returns where in the text the units [start, end) of a form come from. */
export function rangeIn({ origins, ends }: Form, start: number, end: number): Range {
  if (!origins) return [start, end];
  return [origins[start] as number, ends ? (ends[end - 1] as number) : (origins[end - 1] as number) + 1];
}

/** Returns what the units [start, end) of a form spell, for `via`; null for the text's own letters. */
export function spelling({ parts }: Form, start: number, end: number): string | null {
  return (
    parts &&
    parts
      .slice(start, end)
      .filter((part, at) => at === 0 || part !== '')
      .join('')
  );
}

/**
 * Returns a form made of parts, such as syllables, each standing for a range of the text and beginning a word.
 * `via` names what the parts stand for; `whole` has only the first part begin one and names all of them.
 */
export function formOfParts(
  parts: readonly string[],
  ranges: readonly Range[],
  via: readonly string[] | 'whole' = parts,
): Form {
  const text = parts.join('');
  const origins: number[] = [];
  const ends: number[] = [];
  const spelt: string[] = [];
  const starts = new Uint8Array(text.length);
  parts.forEach((part, index) => {
    const [start, end] = ranges[index] ?? [0, 0];
    for (let unit = 0; unit < part.length; unit++) {
      if (unit === 0 && (via !== 'whole' || index === 0)) starts[origins.length] = 1;
      spelt.push(via === 'whole' ? part : unit === 0 ? (via[index] ?? '') : '');
      origins.push(start);
      ends.push(end);
    }
  });
  return { text, origins, ends, starts, parts: spelt };
}
