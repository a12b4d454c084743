import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { writeDirectory } from '../../../../../../src/compiler/search/term-table.ts';
import { asReference } from '../../../../../../src/main/database/open.ts';
import { directoryOf } from '../../../../../../src/main/database/reference/search/term-directory.ts';
import { startsInRow } from '../../../../../../src/shared/reference-format/term-directory.ts';

/** So many rows, each begun by so long a text, that all beginnings together are more than 16 bits count. */
const rows = 1_700;
const startAt = (position: number) => `c${String(position).padStart(39, '0')}`;

test('a block is found among any number of long starts', () => {
  const db = new Database(':memory:');
  db.exec(
    'CREATE TABLE search_directory (part INTEGER PRIMARY KEY, starts TEXT NOT NULL, blocks BLOB NOT NULL) STRICT',
  );
  const all = Array.from({ length: rows * startsInRow }, (_, at) => ({ start: startAt(at), block: at + 1 }));
  writeDirectory(db, all);
  const directory = directoryOf(asReference(db));
  for (let position = 0; position < all.length; position += 997) {
    expect(directory.positionOf(startAt(position))).toBe(position);
    expect(directory.positionOf(`${startAt(position)}0`)).toBe(position);
    expect(directory.blockAt(position)).toBe(position + 1);
    expect(directory.beginsWith(position, startAt(position))).toBe(true);
    expect(directory.beginsWith(position, `${startAt(position)}0`)).toBe(false);
  }
  expect(directory.blockAt(all.length)).toBeUndefined();
  db.close();
});
