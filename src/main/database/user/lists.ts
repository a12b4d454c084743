import { defaultList } from '../../../shared/contract/bookmarks.ts';
import type { ListRecord } from '../../../shared/contract/lists.ts';
import { knownColumns, type ListColumn } from '../../../shared/domain/list-columns.ts';
import type { UserDatabase } from '../open.ts';
import { statement } from '../statements.ts';
import { bookmarksOf, listBookmarks, restoreBookmark, type BookmarkRow } from './bookmarks.ts';

export interface ListRow {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly count: number;
  /** The name of the person it stands under; null for one of the counsellor's own. */
  readonly person: string | null;
  readonly columns: readonly ListColumn[];
  /** What it is called on every computer it was handed to. */
  readonly key: string | null;
}

type Stored = Omit<ListRow, 'columns' | 'count'> & { readonly columns: string };

/** A list with its columns as they are stored made into a row. */
function listOf<Row extends Stored>({ columns, ...row }: Row): Omit<Row, 'columns'> & Pick<ListRow, 'columns'> {
  return { ...row, columns: knownColumns(JSON.parse(columns) as unknown[]) };
}

/** Returns the lists in their order, each with how many schools are on it. */
export function listLists(db: UserDatabase): readonly ListRow[] {
  return statement<Stored & { readonly count: number }>(
    db,
    `
    SELECT l.id, l.name, l.position, l.person, l.columns, l.key, (SELECT count(*) FROM bookmark AS b WHERE b.list_id = l.id) AS count
    FROM list AS l ORDER BY l.position, l.id`,
  )
    .all()
    .map(listOf);
}

/** Returns a list without what stands on it, or undefined where there is none of this id. */
export function findList(db: UserDatabase, id: string): Omit<ListRow, 'count'> | undefined {
  const row = statement<Stored>(db, 'SELECT id, name, position, person, columns, key FROM list WHERE id = ?').get(id);
  return row && listOf(row);
}

/** Returns the ids of the lists a school is on. */
export function listsHolding(db: UserDatabase, slug: string): ReadonlySet<string> {
  return new Set(
    statement<{ id: string }>(db, 'SELECT list_id AS id FROM bookmark WHERE slug = ?')
      .all(slug)
      .map((row) => row.id),
  );
}

/** Returns the schools on the lists of a person in their order, each once, as the first of them has it. */
export function bookmarksUnder(db: UserDatabase, person: string): readonly BookmarkRow[] {
  const rows = listLists(db)
    .filter((list) => list.person === person)
    .flatMap(({ id }) => listBookmarks(db, id));
  // What is written for them on several of their lists stands together.
  return [...Map.groupBy(rows, ({ slug }) => slug).values()].map((same) => ({
    ...(same[0] as BookmarkRow),
    student_note: [...new Set(same.map((row) => row.student_note))].filter((note) => note !== '').join('\n\n'),
    stage: same.find(({ stage }) => stage !== null)?.stage ?? null,
  }));
}

/** Makes a list behind the others, under a person where one is named. Returns its id, which no list had before. */
export function createList(db: UserDatabase, name: string, person: string | null = null): string {
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
        'INSERT INTO list (id, name, person, position) VALUES (?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM list))',
      ).run(id, name, person);
      return id;
    })
    .immediate();
}

/** Gives a list another name. */
export function renameList(db: UserDatabase, id: string, name: string): void {
  statement(db, 'UPDATE list SET name = ? WHERE id = ?').run(name, id);
}

/** Puts a list under a person, or under nobody. */
export function assignList(db: UserDatabase, id: string, person: string | null): void {
  statement(db, 'UPDATE list SET person = ? WHERE id = ?').run(person, id);
}

/** Sets the columns of a list. */
export function setListColumns(db: UserDatabase, id: string, columns: readonly ListColumn[]): void {
  statement(db, 'UPDATE list SET columns = ? WHERE id = ?').run(JSON.stringify(columns), id);
}

/** Sets what a list is called on every computer it is handed to; null for nothing. */
export function setListKey(db: UserDatabase, id: string, key: string | null): void {
  statement(db, 'UPDATE list SET key = ? WHERE id = ?').run(key, id);
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
      return { ...list, columns: [...list.columns], bookmarks };
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
      const { person = null, columns = [], key = null } = list;
      statement(db, 'INSERT INTO list (id, name, position, person, columns, key) VALUES (?, ?, ?, ?, ?, ?)').run(
        id,
        name,
        position,
        person,
        JSON.stringify(columns),
        // Two lists of one key would be one where a folder comes back.
        key !== null && statement(db, 'SELECT 1 FROM list WHERE key = ?').get(key) ? null : key,
      );
      for (const bookmark of bookmarks) restoreBookmark(db, { ...bookmark, list: id });
      return true;
    })
    .immediate();
}
