import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { arrayStatement, rowsOf, statement, valueStatement } from '../../../../src/main/database/statements.ts';

it('a statement is prepared once for each handle and text', () => {
  const [one, other] = [new Database(':memory:'), new Database(':memory:')];
  expect(statement(one, 'SELECT 1')).toBe(statement(one, 'SELECT 1'));
  expect(statement(one, 'SELECT 1')).not.toBe(statement(one, 'SELECT 2'));
  expect(statement(one, 'SELECT 1')).not.toBe(statement(other, 'SELECT 1'));
  one.close();
  other.close();
});

it('a statement answers each who asks for it in their own way, in whatever order they ask', () => {
  const db = new Database(':memory:');
  const text = 'SELECT 7 AS id';
  for (let time = 0; time < 2; time++) {
    expect(statement(db, text).get()).toEqual({ id: 7 });
    expect(valueStatement(db, text).get()).toBe(7);
    expect(arrayStatement(db, text).get()).toEqual([7]);
  }
  db.close();
});

it('a text that is no SQL is not kept', () => {
  const db = new Database(':memory:');
  for (let time = 0; time < 2; time++) expect(() => statement(db, 'SELECT FROM')).toThrow(/syntax error/);
  db.close();
});

it('rows of several keys are asked for together, each once, however many they are', () => {
  const db = new Database(':memory:');
  db.exec('CREATE TABLE school (id INTEGER PRIMARY KEY, name TEXT)');
  const insert = db.prepare('INSERT INTO school VALUES (?, ?)');
  for (let id = 1; id <= 100; id++) insert.run(id, `School ${id}`);
  for (const count of [0, 1, 3, 4, 5, 31, 32, 33, 64, 70]) {
    const keys = Array.from({ length: count }, (_, at) => (at * 37) % 101);
    const rows = rowsOf<[number, string]>(db, 'SELECT id, name FROM school WHERE id', keys);
    const there = keys.filter((id) => id > 0).sort((a, b) => a - b);
    expect(rows.toSorted(([a], [b]) => a - b)).toEqual(there.map((id) => [id, `School ${id}`]));
  }
  db.close();
});
