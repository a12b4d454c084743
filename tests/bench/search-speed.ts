import { quantile, type Bench, type Figure } from './figure.ts';
import { generatedQueries } from './generated.ts';
import { fetchTwenty, openForBench, replay } from './replay.ts';

async function measure(count: number) {
  const { file, queries } = generatedQueries(count);
  const opened = openForBench(file);
  await replay(
    opened,
    queries.filter((_, at) => at % 8 === 0),
    true,
  );
  const floor = await fetchTwenty(opened);
  const names = await replay(opened, queries, false);
  const all = await replay(opened, queries, true);
  const romanised = await replay(
    opened,
    queries.filter((query) => query.class === 'transliteration'),
    false,
  );
  opened.db.close();
  return {
    floor,
    p50: quantile(names, 0.5),
    p95: quantile(names, 0.95),
    p99: quantile(names, 0.99),
    withText: quantile(all, 0.95),
    romanised: quantile(romanised, 0.95),
    keys: names.length,
  };
}

const ms = (value: number) => `${value.toFixed(3)} ms`;

/** `search.query` through dispatch at 250,000 institutions, key by key, against fetching twenty rows by primary key. */
export const searchSpeed: Bench = {
  name: 'search-speed',
  run: async (): Promise<readonly Figure[]> => {
    const small = await measure(25_000);
    const { floor, p50, p95, p99, withText, romanised, keys } = await measure(250_000);
    const against = `20 rows by primary key: ${ms(floor)}`;
    return [
      {
        what: 'a key, p50 / 20 rows',
        value: p50 / floor,
        unit: 'times',
        atMost: 4,
        detail: `${ms(p50)}, ${keys} keys; ${against}`,
      },
      { what: 'a key, p95 / 20 rows', value: p95 / floor, unit: 'times', atMost: 6, detail: ms(p95) },
      { what: 'a key, p99 / 20 rows', value: p99 / floor, unit: 'times', detail: ms(p99) },
      {
        what: 'with profile text, p95 / 20 rows',
        value: withText / floor,
        unit: 'times',
        atMost: 25,
        detail: ms(withText),
      },
      {
        what: 'transliteration, p95 / 20 rows',
        value: romanised / floor,
        unit: 'times',
        atMost: 40,
        detail: ms(romanised),
      },
      {
        what: 'p95 at 250,000 / at 25,000',
        value: p95 / small.p95,
        unit: 'times',
        atMost: 2.5,
        detail: `${ms(p95)} / ${ms(small.p95)}`,
      },
    ];
  },
};
