/** What stands beside the name of a school that is known by name alone, wherever it is named. */
export const directoryMark = {
  en: 'name only, not checked',
  zh: '仅列名称，未经核实',
  ru: 'только название, не проверено',
} as const;
