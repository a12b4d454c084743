/** How a kept comparison was shown: the currency of all costs (null leaves each as stated) and whether equal rows were hidden. */
export const comparisonView = {
  version: 40,
  sql: `
ALTER TABLE compare_set ADD COLUMN currency TEXT;
ALTER TABLE compare_set ADD COLUMN only_differences INTEGER NOT NULL DEFAULT 0;
`,
} as const;
