/** Lists with bookmarks, notes and settings. */
export const keeping = {
  version: 10,
  sql: `
CREATE TABLE list (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO list (id, name, position) VALUES ('saved', '', 1);

-- saved_name keeps a bookmark readable when a later reference no longer has the slug.
CREATE TABLE bookmark (
  list_id TEXT NOT NULL REFERENCES list (id), slug TEXT NOT NULL, saved_name TEXT NOT NULL, position INTEGER NOT NULL, added_at TEXT NOT NULL,
  PRIMARY KEY (list_id, slug)
) STRICT, WITHOUT ROWID;

CREATE TABLE note (slug TEXT PRIMARY KEY, body TEXT NOT NULL, updated_at TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
`,
} as const;
