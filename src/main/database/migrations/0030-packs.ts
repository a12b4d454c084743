/** Installed packs, and what was seen of the reference last, by which "what changed" is told. */
export const packs = {
  version: 30,
  sql: `
-- The zip as it came: from it, and the edition's sources, the reference is compiled again when the edition changes.
CREATE TABLE pack (
  id TEXT PRIMARY KEY, version TEXT NOT NULL, title TEXT NOT NULL, publisher TEXT NOT NULL, made_on TEXT NOT NULL, edition TEXT NOT NULL,
  sha256 TEXT NOT NULL, installed_at TEXT NOT NULL, zip BLOB NOT NULL
) STRICT;

-- One row: which reference was seen.
CREATE TABLE seen_reference (one INTEGER PRIMARY KEY CHECK (one = 1), identity TEXT NOT NULL, edition TEXT NOT NULL, seen_at TEXT NOT NULL) STRICT;

-- digest tells whether anything changed; facts, a JSON object, what: kept for saved schools only.
CREATE TABLE seen_entity (slug TEXT PRIMARY KEY, type TEXT NOT NULL, name TEXT NOT NULL, digest TEXT NOT NULL, facts TEXT) STRICT, WITHOUT ROWID;
`,
} as const;
