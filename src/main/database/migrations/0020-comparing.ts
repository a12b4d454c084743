/** Several lists, tags, private figures, rates, saved comparisons and what was viewed last. */
export const comparing = {
  version: 20,
  sql: `
-- A JSON array of texts, in the order in which the person gave them.
ALTER TABLE bookmark ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';
CREATE INDEX bookmark_slug ON bookmark (slug);

-- Gives new lists their numbers; AUTOINCREMENT never gives one twice, so that a removed list can come back as it was.
CREATE TABLE list_number (number INTEGER PRIMARY KEY AUTOINCREMENT) STRICT;

CREATE TABLE figure (
  id INTEGER PRIMARY KEY AUTOINCREMENT, slug TEXT NOT NULL, property TEXT, label TEXT, text TEXT, number REAL, unit TEXT,
  as_of TEXT, note TEXT, added_at TEXT NOT NULL, updated_at TEXT NOT NULL,
  CHECK ((property IS NULL) <> (label IS NULL)), CHECK ((text IS NULL) <> (number IS NULL))
) STRICT;
CREATE INDEX figure_slug ON figure (slug);

-- One of the currency is worth so many of the target.
CREATE TABLE rate (
  currency TEXT NOT NULL, target TEXT NOT NULL, rate REAL NOT NULL CHECK (rate > 0), as_of TEXT NOT NULL,
  PRIMARY KEY (currency, target)
) STRICT, WITHOUT ROWID;

-- slugs is a JSON array, in the order of the columns.
CREATE TABLE compare_set (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, slugs TEXT NOT NULL, saved_at TEXT NOT NULL) STRICT;

-- The newest has the highest id.
CREATE TABLE recent (id INTEGER PRIMARY KEY AUTOINCREMENT, slug TEXT NOT NULL UNIQUE, saved_name TEXT NOT NULL, viewed_at TEXT NOT NULL) STRICT;
`,
} as const;
