import { readDirectory } from '../../src/compiler/search/term-table.ts';
import { decodeBlock } from '../../src/shared/reference-format/term-blocks.ts';
import { look } from './fixture-reference.ts';

/** Every row of every table; of the search's terms what they say, since it does not matter in which blocks they stand. */
export function rowsOf(file: string): Readonly<Record<string, readonly string[]>> {
  return look(file, (db) => {
    const text = (row: readonly unknown[]) =>
      JSON.stringify(row.map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value)));
    const rows = (sql: string) => (db.prepare(sql).raw().all() as unknown[][]).map(text);
    const tables = db
      .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
      .pluck();
    const lists = new Map(db.prepare('SELECT id, postings FROM search_list').raw().all() as [number, Uint8Array][]);
    const block = db.prepare('SELECT terms, postings FROM search_term WHERE block = ?').raw();
    const terms = readDirectory(db).flatMap((one) =>
      decodeBlock(...(block.get(one.block) as [string, Uint8Array])).map(({ key, list, postings: beside }) =>
        text([key, beside, list === null ? null : lists.get(list)]),
      ),
    );
    const all = (tables.all() as string[]).filter((name) => !/^search_(?:term|list|directory)$/.test(name));
    return { ...Object.fromEntries(all.map((name) => [name, rows(`SELECT * FROM ${name}`).sort()])), terms };
  });
}
