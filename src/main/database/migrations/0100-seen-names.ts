/** What was seen of an entity is called in the reader's language, too, once it is gone from the reference. */
export const seenNames = {
  version: 100,
  sql: `
ALTER TABLE seen_entity ADD COLUMN name_zh TEXT;
ALTER TABLE seen_entity ADD COLUMN name_ru TEXT;
`,
} as const;
