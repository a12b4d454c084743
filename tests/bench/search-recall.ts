import type { Output } from '../../src/shared/contract/index.ts';
import { queryClasses, type MeantQuery, type QueryClass } from '../support/generate/queries.ts';
import type { Bench, Figure } from './figure.ts';
import { generatedQueries } from './generated.ts';
import { openForBench, type Opened } from './replay.ts';

/** How many of ten hits must have the school that was meant, by class; the others are printed. */
const budgets: Readonly<Partial<Record<QueryClass, number>>> = {
  slip: 0.98,
  diacritics: 1,
  cyrillic: 0.98,
  pinyin: 0.97,
  transliteration: 0.9,
  'acronym or former name': 0.97,
};

/** Where the school that was meant stands among ten hits; -1 where it does not. */
async function placeOf({ dispatch }: Opened, { text, answer }: MeantQuery): Promise<number> {
  const result = await dispatch('search.query', { text, limit: 10 });
  if (!result.ok) throw new Error(result.error.message);
  return (result.value as Output<'search.query'>).hits.findIndex((hit) => hit.slug === answer);
}

/** Whether the school that was meant is found, and first, at 250,000 institutions. */
export const searchRecall: Bench = {
  name: 'search-recall',
  run: async () => {
    const { file, queries } = generatedQueries(250_000);
    const opened = openForBench(file);
    const places = await Promise.all(queries.map(async (query) => ({ query, place: await placeOf(opened, query) })));
    opened.db.close();
    const figures = queryClasses.map((name): Figure => {
      const ofClass = places.filter(({ query }) => query.class === name);
      const missed = ofClass.filter(({ place }) => place === -1).map(({ query }) => query.text);
      const atLeast = budgets[name];
      const detail = missed.length > 0 ? `missed: ${missed.slice(0, 3).join(' | ')}` : '';
      return {
        what: `recall@10, ${name}`,
        value: 1 - missed.length / ofClass.length,
        unit: 'share',
        ...(atLeast === undefined ? {} : { atLeast }),
        detail,
      };
    });
    const first = places.filter(({ place }) => place === 0).length / places.length;
    return [...figures, { what: 'first hit right, all classes', value: first, unit: 'share', atLeast: 0.9 }];
  },
};
