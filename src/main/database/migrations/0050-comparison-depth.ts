/** How deep a kept comparison looked (null: all there is), at which programmes, and at what kind of programme of the other schools; both as JSON. */
export const comparisonDepth = {
  version: 50,
  sql: `
ALTER TABLE compare_set ADD COLUMN depth TEXT;
ALTER TABLE compare_set ADD COLUMN programmes TEXT NOT NULL DEFAULT '[]';
ALTER TABLE compare_set ADD COLUMN alike TEXT NOT NULL DEFAULT '{}';
`,
} as const;
