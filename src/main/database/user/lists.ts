import { defaultList } from '../../../shared/contract/bookmarks.ts';
import type { ListRecord } from '../../../shared/contract/lists.ts';
import type { UserDatabase } from '../open.ts';
import { statement } from '../statements.ts';
import { bookmarksOf, restoreBookmark } from './bookmarks.ts';

export interface ListRow {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly count: number;
}

/** Returns the lists in their order, each with how many schools are on it. */
export function listLists(db: UserDatabase): readonly ListRow[] {
  return statement<ListRow>(
    db,
    `
    SELECT l.id, l.name, l.position, (SELECT count(*) FROM bookmark AS b WHERE b.list_id = l.id) AS count FROM list AS l ORDER BY l.position, l.id`,
  ).all();
}

/** Returns a list without what stands on it, or undefined where there is none of this id. */
export function findList(db: UserDatabase, id: string): Omit<ListRow, 'count'> | undefined {
  return statement<Omit<ListRow, 'count'>>(db, 'SELECT id, name, position FROM list WHERE id = ?').get(id);
}

/** Returns the ids of the lists a school is on. */
export function listsHolding(db: UserDatabase, slug: string): ReadonlySet<string> {
  return new Set(
    statement<{ id: string }>(db, 'SELECT list_id AS id FROM bookmark WHERE slug = ?')
      .all(slug)
      .map((row) => row.id),
  );
}

/** Makes a list behind the others. Returns its id, which no list had before. */
export function createList(db: UserDatabase, name: string): string {
  return db
    .transaction(() => {
      let id: string;
      // A number can only be taken by a list that came from elsewhere under it.
      do {
        const { lastInsertRowid } = statement(db, 'INSERT INTO list_number DEFAULT VALUES').run();
        statement(db, 'DELETE FROM list_number WHERE number < ?').run(lastInsertRowid);
        id = `list-${lastInsertRowid}`;
      } while (findList(db, id));
      statement(
        db,
        'INSERT INTO list (id, name, position) VALUES (?, ?, (SELECT coalesce(max(position), 0) + 1 FROM list))',
      ).run(id, name);
      return id;
    })
    .immediate();
}

/** Gives a list another name. */
export function renameList(db: UserDatabase, id: string, name: string): void {
  statement(db, 'UPDATE list SET name = ? WHERE id = ?').run(name, id);
}

/** Moves a list to an index, from 0. Returns the indexes before and after, or undefined where there is no such list. */
export function moveList(
  db: UserDatabase,
  id: string,
  index: number,
): { readonly from: number; readonly to: number } | undefined {
  return db
    .transaction(() => {
      const ids = listLists(db).map((list) => list.id);
      const from = ids.indexOf(id);
      if (from < 0) return undefined;
      ids.splice(from, 1);
      const to = Math.min(index, ids.length);
      ids.splice(to, 0, id);
      ids.forEach((each, at) =>
        statement(db, 'UPDATE list SET position = ? WHERE id = ? AND position <> ?').run(at + 1, each, at + 1),
      );
      return { from, to };
    })
    .immediate();
}

/** Removes a list that is not the default one. Returns it with what stood on it, or null where there was none. */
export function removeList(db: UserDatabase, id: string): ListRecord | null {
  if (id === defaultList) throw new Error('the default list always stays');
  return db
    .transaction(() => {
      const list = findList(db, id);
      if (!list) return null;
      const bookmarks = bookmarksOf(db, id);
      statement(db, 'DELETE FROM bookmark WHERE list_id = ?').run(id);
      statement(db, 'DELETE FROM list WHERE id = ?').run(id);
      return { ...list, bookmarks };
    })
    .immediate();
}

/** Puts a removed list back as it was; where its position has been taken since, the others move on. Returns false where it is there. */
export function restoreList(db: UserDatabase, list: ListRecord): boolean {
  const { id, name, bookmarks } = list;
  const position = Math.min(list.position, 1e12);
  return db
    .transaction(() => {
      if (findList(db, id)) return false;
      if (statement(db, 'SELECT 1 FROM list WHERE position = ?').get(position))
        statement(db, 'UPDATE list SET position = position + 1 WHERE position >= ?').run(position);
      statement(db, 'INSERT INTO list (id, name, position) VALUES (?, ?, ?)').run(id, name, position);
      for (const bookmark of bookmarks) restoreBookmark(db, { ...bookmark, list: id });
      return true;
    })
    .immediate();
}
