import Database from 'better-sqlite3';
import { writeSettings } from '../../src/main/database/user/settings.ts';
import type { UserDatabase } from '../../src/main/database/open.ts';
import { browseColumns } from '../../src/main/database/reference/browse/browse-columns.ts';
import { lookingFrom } from '../../src/main/services/browse/looking-from.ts';
import type { Output } from '../../src/shared/contract/index.ts';
import { memoryUser } from '../support/memory-user.ts';
import { inTurn, type Bench } from './figure.ts';
import { generatedReference } from './generated.ts';
import { openForBench, type Opened } from './replay.ts';

const pageSize = 50;
const page = 20;
const country = 'IN';
const wanted = ['met', 'unknown'] as const;
const months = 60;

/** The schools as they would stand with the worst of the rules and the length as columns of their table: what counting them takes is the floor. */
function asColumns(file: string, { db }: Opened, user: UserDatabase): Database.Database {
  const { ids, numbers } = browseColumns(db);
  const floor = new Database(':memory:');
  floor.prepare('ATTACH ? AS generated').run(file);
  floor.exec(`
    CREATE TABLE school AS SELECT *, NULL AS verdict, 0 AS length FROM generated.entity;
    CREATE UNIQUE INDEX school_id ON school (id)`);
  const length = floor.prepare('UPDATE school SET length = ? WHERE id = ?');
  const verdict = floor.prepare('UPDATE school SET verdict = ? WHERE id = ?');
  const { rules } = lookingFrom(db, user, {});
  floor.transaction(() => {
    ids.forEach((id, row) => length.run(numbers.length[row] || null, id));
    rules?.values.forEach(({ value }, at) => rules.rows[at]?.forEach((row) => verdict.run(value, ids[row])));
  })();
  floor.exec('DROP INDEX school_id; VACUUM main');
  return floor;
}

/** `institutions.list` by how schools stand to the rules of a country, and by length, in the order of length; page 20 and all counts. */
export const institutionRules: Bench = {
  name: 'institution-rules',
  run: async () => {
    const { file } = generatedReference(250_000, 1, 'browse');
    const user = memoryUser();
    const opened = openForBench(file, user);
    const input = {
      filter: { country: ['CN', 'RU'], rules: wanted.map((verdict) => `${country}.${verdict}`), months },
      sort: 'length',
      descending: false,
      language: 'en',
      offset: (page - 1) * pageSize,
      limit: pageSize,
    };
    const list = () => opened.dispatch('institutions.list', input);
    // The columns are read by whatever list comes first; what the rules take is told apart.
    await opened.dispatch('institutions.list', { ...input, filter: {} });
    writeSettings(user, { homeCountry: country });
    const start = performance.now();
    const result = await list();
    const first = performance.now() - start;
    const floor = asColumns(file, opened, user);
    const count = floor
      .prepare(
        `SELECT count(*) FROM school WHERE type = 'institution' AND country IN ('CN', 'RU')
        AND verdict IN (${wanted.map((verdict) => `'${country}.${verdict}'`).join(', ')}) AND length >= ${months}`,
      )
      .pluck();
    if (!result.ok) throw new Error(result.error.message);
    const { total, rows } = result.value as Output<'institutions.list'>;
    if (total !== count.get() || rows.length !== pageSize)
      throw new Error(`The list has ${total} rows and ${rows.length} on page ${page}; SQL counts ${count.get()}.`);
    const { a, b } = await inTurn(40, list, () => count.get());
    floor.close();
    opened.db.close();
    return [
      {
        what: 'institutions.list by rules, page 20 / SELECT count(*)',
        value: a / b,
        unit: 'times',
        atMost: 6,
        detail: `${a.toFixed(2)} ms / ${b.toFixed(2)} ms, ${total} of 250,000 left`,
      },
      { what: 'institutions.list by rules, the first of a country', value: first, unit: 'ms' },
    ];
  },
};
