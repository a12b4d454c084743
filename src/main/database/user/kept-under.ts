import type { UserDatabase } from '../open.ts';
import { statement, valueStatement } from '../statements.ts';

type Row = Readonly<Record<string, string | number | Buffer | null>>;

/** All rows of user.db that are of some schools, by their table, and the comparisons. */
export interface KeptUnder {
  readonly slugs: readonly string[];
  readonly tables: readonly { readonly table: string; readonly rows: readonly Row[] }[];
  readonly sets: readonly { readonly id: number; readonly slugs: string }[];
}

/** The tables with a row for a school; what was seen of the reference is none of the person's. */
function tablesOfSchools(user: UserDatabase): readonly string[] {
  return valueStatement<string>(
    user,
    `SELECT m.name FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c ON c.name = 'slug'
     WHERE m.type = 'table' AND m.name <> 'seen_entity' ORDER BY m.name`,
  ).all();
}

/** Returns what is kept under these slugs, so that it can be put back. */
export function keptUnder(user: UserDatabase, slugs: readonly string[]): KeptUnder {
  const asJson = JSON.stringify(slugs);
  return {
    slugs,
    tables: tablesOfSchools(user).map((table) => ({
      table,
      rows: statement<Row>(user, `SELECT * FROM "${table}" WHERE slug IN (SELECT value FROM json_each(?))`).all(asJson),
    })),
    sets: statement<{ id: number; slugs: string }>(
      user,
      `SELECT id, slugs FROM compare_set WHERE EXISTS (
        SELECT 1 FROM json_each(compare_set.slugs) AS one WHERE one.value IN (SELECT value FROM json_each(?)))`,
    ).all(asJson),
  };
}

/** Puts back what was kept under some slugs, in the place of what is kept under them now. */
export function putBack(user: UserDatabase, { slugs, tables, sets }: KeptUnder): void {
  const asJson = JSON.stringify(slugs);
  user
    .transaction(() => {
      user.pragma('defer_foreign_keys = ON');
      for (const { table, rows } of tables) {
        statement(user, `DELETE FROM "${table}" WHERE slug IN (SELECT value FROM json_each(?))`).run(asJson);
        for (const row of rows) {
          const columns = Object.keys(row);
          statement(
            user,
            `INSERT OR REPLACE INTO "${table}" (${columns.map((one) => `"${one}"`).join(', ')}) VALUES (${columns.map((one) => `@${one}`).join(', ')})`,
          ).run(row);
        }
      }
      for (const { id, slugs: compared } of sets)
        statement(user, 'UPDATE compare_set SET slugs = ? WHERE id = ?').run(compared, id);
    })
    .immediate();
}
