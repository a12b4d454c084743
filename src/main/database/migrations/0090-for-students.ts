/** What is written for the student under whom a list stands, beside the note and the stage that are for the whole desk. */
export const forStudents = {
  version: 90,
  sql: `
-- An empty note is none, and then it was never written; stage is null where none was set.
ALTER TABLE bookmark ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE bookmark ADD COLUMN noted_at TEXT;
ALTER TABLE bookmark ADD COLUMN stage TEXT;
`,
} as const;
