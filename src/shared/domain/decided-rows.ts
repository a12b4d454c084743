/** What a comparison at depth decide asks, in the order in which it is read. */
export const decidedRows = [
  'programme',
  'taught',
  'length',
  'internship',
  'tuition',
  'cost',
  'registers',
  'rules',
  'results',
  'deadline',
] as const;
export type DecidedRow = (typeof decidedRows)[number];
