/** Lists under a person, columns of a list, and what was handed from computer to computer, by which both sides' words are joined. */
export const students = {
  version: 80,
  sql: `
-- person is the name the counsellor gives, null for lists of the counsellor's own; columns is a JSON array.
ALTER TABLE list ADD COLUMN person TEXT;
ALTER TABLE list ADD COLUMN columns TEXT NOT NULL DEFAULT '[]';
-- The same on every computer that the list was handed to; null until it is handed over.
ALTER TABLE list ADD COLUMN key TEXT;

-- body is what stood in a folder that was handed over or taken: tags by list, notes and stages by school.
CREATE TABLE handed (number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, body TEXT NOT NULL) STRICT;
`,
} as const;
