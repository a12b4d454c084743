/** The encodings in which a table may come, by the names that TextDecoder knows, the likeliest first. */
export const encodings = [
  'utf-8',
  'windows-1251',
  'gb18030',
  'big5',
  'shift_jis',
  'windows-1252',
  'koi8-r',
  'euc-kr',
  'utf-16le',
  'utf-16be',
] as const;
export type Encoding = (typeof encodings)[number];

/** What may stand between two cells. */
export const cellSeparators = [',', ';', '\t', '|'] as const;
export type CellSeparator = (typeof cellSeparators)[number];

/** What is to be known of a table before it is taken. */
export const sheetRemarks = ['formulas', 'merged', 'macros', 'unreadable', 'cut', 'shortened'] as const;
export type SheetRemark = (typeof sheetRemarks)[number];

/** Why a file is no table that can be taken. */
export const sheetProblems = ['password', 'old-excel', 'markup', 'no-table', 'too-large', 'damaged', 'empty'] as const;
export type SheetProblem = (typeof sheetProblems)[number];

/** How sure it is which school a name means. */
export const matchStates = ['sure', 'unsure', 'missing'] as const;
export type MatchState = (typeof matchStates)[number];
