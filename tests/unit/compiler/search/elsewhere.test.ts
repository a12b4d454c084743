import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { writeElsewhere } from '../../../../src/compiler/search/elsewhere.ts';

it('writes each way of calling a town, Russian ones in all cases and as an adjective, beside the words names have', () => {
  const db = new Database(':memory:');
  db.exec(`CREATE TABLE search_locality (id INTEGER PRIMARY KEY, country TEXT NOT NULL, region TEXT, city TEXT, called TEXT);
    CREATE TABLE search_locality_name (name TEXT NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (name, id))`);
  writeElsewhere(db, { 'Lviv / Lvov': ['Львов', 'Lwów', '利沃夫'] });
  const called = (name: string) =>
    db
      .prepare('SELECT called FROM search_locality_name JOIN search_locality USING (id) WHERE name = ?')
      .pluck()
      .all(name);
  for (const name of ['lviv', 'lwow', '利沃夫', 'львове', 'львовскии'])
    expect(called(name)).toEqual(['["lviv","lvov"]']);
  expect(called('лемберг')).toEqual([]);
});
