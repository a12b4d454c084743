/** What the person adds to schools, in the forms of the source files, and the files they attach to it. */
export const additions = {
  version: 70,
  sql: `
-- body is what a source file holds, without its source; source is a file of sources/. attachment is the key of one below.
CREATE TABLE addition (
  id INTEGER PRIMARY KEY AUTOINCREMENT, slug TEXT NOT NULL, part TEXT NOT NULL, programme TEXT, record TEXT,
  body TEXT NOT NULL, source TEXT NOT NULL, attachment TEXT, added_at TEXT NOT NULL, updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX addition_slug ON addition (slug);

-- key is the SHA-256 of the content, which is never opened by the program.
CREATE TABLE attachment (
  key TEXT PRIMARY KEY, name TEXT NOT NULL, bytes INTEGER NOT NULL, content BLOB NOT NULL, added_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
} as const;
