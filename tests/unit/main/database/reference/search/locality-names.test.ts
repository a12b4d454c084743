import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { ReferenceDatabase } from '../../../../../../src/main/database/open.ts';
import { localitiesNamed } from '../../../../../../src/main/database/reference/search/locality-names.ts';
import { countingRuns } from '../../../../../support/statement-runs.ts';

function towns(...names: readonly string[]) {
  const db = new Database(':memory:');
  db.exec(`CREATE TABLE search_locality (id INTEGER PRIMARY KEY, country TEXT, region TEXT, city TEXT, called TEXT);
    CREATE TABLE search_locality_name (name TEXT, id INTEGER, PRIMARY KEY (name, id)) WITHOUT ROWID`);
  names.forEach((name, at) => {
    db.prepare("INSERT INTO search_locality VALUES (?, 'RU', NULL, ?, NULL)").run(at + 1, name);
    db.prepare('INSERT INTO search_locality_name VALUES (?, ?)').run(name, at + 1);
  });
  return countingRuns(db as unknown as ReferenceDatabase);
}

const namedIn = ({ db }: ReturnType<typeof towns>, name: string) => localitiesNamed(db, name).map(({ city }) => city);

test('a letter more of what no town begins with is not looked for again', () => {
  const some = towns('kazan', 'samara', 'velikii novgorod');
  expect(['v', 'vl', 'vlad', 'vladi', 'vladimir', 'vladimir state'].flatMap((name) => namedIn(some, name))).toEqual([]);
  // The first asks what comes next; the second finds nothing after itself.
  expect(some.runs()).toBe(2);
});

test.each([
  [
    ['kazan', 'kazanskaya'],
    ['k', 'ka', 'kaz', 'kaza', 'kazan', 'kazans', 'kazanskaya', 'kazanskayaz', 'kazan'],
  ],
  [
    ['велики', 'великии новгород'],
    ['в', 'вел', 'велики', 'великии', 'великии новгород', 'великии устюг', 'велики'],
  ],
  [
    ['哈尔滨', '哈密'],
    ['哈', '哈尔', '哈尔滨', '哈密', '哈密瓜'],
  ],
  [
    ['\u{20000}', '\uffe0'],
    ['\uff00', '\u{20000}', '\uffe0', '\uff00', '\u{1ffff}', '\u{20000}'],
  ],
])('every town of %j is found whatever was asked before', (names, asked) => {
  const some = towns(...names);
  expect(asked.map((name) => namedIn(some, name))).toEqual(asked.map((name) => (names.includes(name) ? [name] : [])));
});
