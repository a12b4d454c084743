import Database from 'better-sqlite3';
import { writeRate } from '../../src/main/database/user/rates.ts';
import type { Output } from '../../src/shared/contract/index.ts';
import { browseColumns } from '../../src/main/database/reference/browse/browse-columns.ts';
import { memoryUser } from '../support/memory-user.ts';
import { inTurn, type Bench } from './figure.ts';
import { generatedReference } from './generated.ts';
import { openForBench, type Opened } from './replay.ts';

const pageSize = 50;
const page = 100;
const atMost = 4_000_000;
const months = 60;
/** What one of each is worth in rupees. */
const rupees = { CNY: 11.9, RUB: 0.98, USD: 84, EUR: 98 } as const;

/** A person who reckons in rupees. */
function personWithRates() {
  const user = memoryUser();
  for (const [currency, rate] of Object.entries(rupees))
    writeRate(user, { currency, target: 'INR', rate, asOf: '2026-11-28' });
  return user;
}

/** The schools as they would stand with cost, currency and length as columns of their table: what counting them takes is the floor. */
function asColumns(file: string, { db }: Opened): Database.Database {
  const { ids, numbers, currencies } = browseColumns(db);
  const floor = new Database(':memory:');
  floor.prepare('ATTACH ? AS generated').run(file);
  floor.exec(`
    CREATE TABLE school AS SELECT *, 0 AS cost, NULL AS currency, 0 AS length FROM generated.entity;
    CREATE UNIQUE INDEX school_id ON school (id)`);
  const set = floor.prepare('UPDATE school SET cost = ?, currency = ?, length = ? WHERE id = ?');
  floor.transaction(() => {
    ids.forEach((id, row) => {
      const cost = numbers.cost[row];
      set.run(cost || null, currencies[(numbers.currency[row] ?? 0) - 1] ?? null, numbers.length[row] || null, id);
    });
  })();
  floor.exec('DROP INDEX school_id; VACUUM main');
  return floor;
}

const worth = `cost * CASE currency ${Object.entries(rupees)
  .map(([currency, rate]) => `WHEN '${currency}' THEN ${rate}`)
  .join(' ')} END`;

/** `institutions.list` by whole cost and length, in the order of cost, in a currency that no school asks for; page 100 and all counts. */
export const institutionCost: Bench = {
  name: 'institution-cost',
  run: async () => {
    const { file } = generatedReference(250_000, 1, 'browse');
    const opened = openForBench(file, personWithRates());
    const input = {
      filter: { country: ['CN', 'RU'], cost: { atMost, currency: 'INR' }, months },
      sort: 'cost',
      descending: false,
      language: 'en',
      offset: (page - 1) * pageSize,
      limit: pageSize,
    };
    const list = () => opened.dispatch('institutions.list', input);
    const start = performance.now();
    const result = await list();
    const first = performance.now() - start;
    const floor = asColumns(file, opened);
    const count = floor
      .prepare(
        `SELECT count(*) FROM school WHERE type = 'institution' AND country IN ('CN', 'RU') AND ${worth} <= ${atMost} AND length >= ${months}`,
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
        what: 'institutions.list by cost, page 100 / SELECT count(*)',
        value: a / b,
        unit: 'times',
        atMost: 6,
        detail: `${a.toFixed(2)} ms / ${b.toFixed(2)} ms, ${total} of 250,000 left`,
      },
      { what: 'institutions.list by cost, the first of an opened reference', value: first, unit: 'ms' },
    ];
  },
};
