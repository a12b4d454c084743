const tables = ['csv', 'xlsx', 'json'] as const;
const places = ['geojson'] as const;
/** The sources, for a program that cites: CSL-JSON and BibTeX. */
const citations = ['csl', 'bibtex'] as const;

/** The forms of each file that is saved, in the order in which they are offered. */
export const exportFormats = {
  comparison: [...tables, ...citations],
  list: [...tables, ...places],
  register: [...tables, ...places, ...citations],
  rules: [...tables, ...citations],
  results: [...tables, ...citations],
  browse: [...tables, ...places],
  alliance: [...tables, ...places],
  overlap: [...tables, ...places],
  plan: tables,
  citations,
} as const;
export type ExportFormat = (typeof exportFormats)[keyof typeof exportFormats][number];
