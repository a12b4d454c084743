import type { SheetRemark } from '../../../shared/domain/sheet-forms.ts';

/** What cuts the texts of a table to what is kept of them, and knows whether it had to. */
export interface TextCutter {
  readonly cut: (text: string, longest: number) => string;
  /** As `cut`, for entries of which no more than so many are kept. */
  readonly cutList: <Entry>(entries: readonly Entry[], most: number) => Entry[];
  /** What is to be told of it; nothing where all was kept. */
  readonly remarks: () => readonly SheetRemark[];
}

/** Returns what cuts texts, counted in UTF-16 units, and never through a sign of two. */
export function cutTexts(): TextCutter {
  let hasCut = false;
  return {
    cut: (text, longest) => {
      if (text.length <= longest) return text;
      hasCut = true;
      return text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
    },
    cutList: (entries, most) => {
      hasCut ||= entries.length > most;
      return entries.slice(0, most);
    },
    remarks: () => (hasCut ? ['shortened'] : []),
  };
}
