/** The plan: how far it has come with each school, and days, documents and tasks of the person's own. */
export const plan = {
  version: 60,
  sql: `
CREATE TABLE plan_stage (slug TEXT PRIMARY KEY, stage TEXT NOT NULL, updated_at TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- document is a kind of document, of which a school has one; what is the person's own has a text.
CREATE TABLE plan_entry (
  id TEXT PRIMARY KEY, slug TEXT NOT NULL, kind TEXT NOT NULL, document TEXT, text TEXT, day TEXT, done INTEGER NOT NULL,
  added_at TEXT NOT NULL, updated_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_entry_slug ON plan_entry (slug);
CREATE UNIQUE INDEX plan_entry_document ON plan_entry (slug, document) WHERE document IS NOT NULL;
`,
} as const;
