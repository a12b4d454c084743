import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { statement } from '../../../../src/main/database/statements.ts';

it('a statement is prepared once for each handle and text', () => {
  const [one, other] = [new Database(':memory:'), new Database(':memory:')];
  expect(statement(one, 'SELECT 1')).toBe(statement(one, 'SELECT 1'));
  expect(statement(one, 'SELECT 1')).not.toBe(statement(one, 'SELECT 2'));
  expect(statement(one, 'SELECT 1')).not.toBe(statement(other, 'SELECT 1'));
  one.close();
  other.close();
});

it('a text that is no SQL is not kept', () => {
  const db = new Database(':memory:');
  for (let time = 0; time < 2; time++) expect(() => statement(db, 'SELECT FROM')).toThrow(/syntax error/);
  db.close();
});
