import { quantile, type Bench, type Figure } from './figure.ts';
import { generatedQueries } from './generated.ts';
import { fetchesOf, keysOf, leastOfEach, openForBench } from './replay.ts';

function open(count: number) {
  const { file, queries } = generatedQueries(count);
  return { opened: openForBench(file), queries };
}

type Queries = ReturnType<typeof open>['queries'];
const oneOfEight = (queries: Queries): Queries => queries.filter((_, at) => at % 8 === 0);
const romanised = (queries: Queries): Queries => queries.filter((query) => query.class === 'transliteration');

async function measure() {
  const all = [open(25_000), open(250_000)];
  const [, large] = all as [ReturnType<typeof open>, ReturnType<typeof open>];
  for (const { opened, queries } of all) await leastOfEach([keysOf(opened, oneOfEight(queries), true)]);
  const { opened, queries } = large;
  const [small = [], names = [], inOtherLetters = [], fetches = []] = await leastOfEach([
    ...all.map((one) => keysOf(one.opened, one.queries, false)),
    keysOf(opened, romanised(queries), false),
    fetchesOf(opened),
  ]);
  const [withText = [], fetchesBeside = []] = await leastOfEach([keysOf(opened, queries, true), fetchesOf(opened)]);
  for (const one of all) one.opened.db.close();
  return {
    floor: quantile(fetches, 0.5),
    p50: quantile(names, 0.5),
    p95: quantile(names, 0.95),
    p99: quantile(names, 0.99),
    withText: quantile(withText, 0.95),
    floorBeside: quantile(fetchesBeside, 0.5),
    romanised: quantile(inOtherLetters, 0.95),
    smallP95: quantile(small, 0.95),
    keys: names.length,
  };
}

const ms = (value: number) => `${value.toFixed(3)} ms`;

/** `search.query` through dispatch at 250,000 institutions, key by key, against fetching twenty rows by primary key. */
export const searchSpeed: Bench = {
  name: 'search-speed',
  run: async (): Promise<readonly Figure[]> => {
    const { floor, p50, p95, p99, withText, floorBeside, romanised: inOtherLetters, smallP95, keys } = await measure();
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
        value: withText / floorBeside,
        unit: 'times',
        atMost: 25,
        detail: ms(withText),
      },
      {
        what: 'transliteration, p95 / 20 rows',
        value: inOtherLetters / floor,
        unit: 'times',
        atMost: 40,
        detail: ms(inOtherLetters),
      },
      {
        what: 'p95 at 250,000 / at 25,000',
        value: p95 / smallP95,
        unit: 'times',
        atMost: 2.5,
        detail: `${ms(p95)} / ${ms(smallP95)}`,
      },
    ];
  },
};
