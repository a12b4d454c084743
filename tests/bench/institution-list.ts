import type { Output } from '../../src/shared/contract/index.ts';
import { inTurn, type Bench } from './figure.ts';
import { generatedReference } from './generated.ts';
import { openForBench } from './replay.ts';

const pageSize = 50;
const page = 500;

/** `institutions.list` through dispatch with two facets, a sort, page 500 and all counts, against counting what the same filter leaves. */
export const institutionList: Bench = {
  name: 'institution-list',
  run: async () => {
    const { db, dispatch } = openForBench(generatedReference(250_000, 1, 'browse').file);
    const input = {
      filter: { country: ['CN', 'RU'], founded: ['1900', '1920', '1940', '1960', '1980'] },
      sort: 'students',
      descending: true,
      language: 'en',
      offset: (page - 1) * pageSize,
      limit: pageSize,
    };
    const count = db
      .prepare(`SELECT count(*) FROM entity WHERE type = 'institution' AND country IN ('CN', 'RU') AND founded >= 1900`)
      .pluck();
    const result = await dispatch('institutions.list', input);
    if (!result.ok) throw new Error(result.error.message);
    const { total, rows } = result.value as Output<'institutions.list'>;
    if (total !== count.get() || rows.length !== pageSize)
      throw new Error(`The list has ${total} rows and ${rows.length} on page ${page}; SQL counts ${count.get()}.`);
    const { a, b } = await inTurn(
      40,
      () => dispatch('institutions.list', input),
      () => count.get(),
    );
    const opened = openForBench(generatedReference(250_000, 1, 'browse').file);
    const start = performance.now();
    await opened.dispatch('institutions.list', input);
    const first = performance.now() - start;
    opened.db.close();
    db.close();
    return [
      {
        what: 'institutions.list, page 500 / SELECT count(*)',
        value: a / b,
        unit: 'times',
        atMost: 6,
        detail: `${a.toFixed(2)} ms / ${b.toFixed(2)} ms, ${total} of 250,000 left`,
      },
      { what: 'institutions.list, the first of an opened reference', value: first, unit: 'ms' },
    ];
  },
};
