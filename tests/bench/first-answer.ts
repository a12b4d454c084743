import { generateQueries } from '../support/generate/queries.ts';
import { inTurn, type Bench, type Figure } from './figure.ts';
import { generatedReference } from './generated.ts';
import { openForBench } from './replay.ts';

async function measure(count: number): Promise<{ readonly search: number; readonly row: number }> {
  const { file, institutions } = generatedReference(count);
  // What a person types first is one letter.
  const letters = generateQueries(institutions).map(({ text }) => text.slice(0, 1)).filter((letter) => letter.trim() !== '');
  let at = 0;
  const search = async () => {
    const { db, dispatch } = openForBench(file);
    await dispatch('search.query', { text: letters[at++ % letters.length] as string, limit: 20 });
    db.close();
  };
  const row = () => {
    const { db } = openForBench(file);
    db.prepare('SELECT * FROM entity WHERE id = ?').get(1 + (at++ % count));
    db.close();
  };
  const { a, b } = await inTurn(150, search, row);
  return { search: a, row: b };
}

/** The first answer of a search after opening the reference, against one query by primary key after opening it. */
export const firstAnswer: Bench = {
  name: 'first-answer',
  run: async () => {
    const figures: Figure[] = [];
    for (const count of [1_000, 250_000]) {
      const { search, row } = await measure(count);
      figures.push({ what: `first answer after opening / one row after opening, ${count}`, value: search / row, unit: 'times', atMost: 1.5, detail: `${search.toFixed(2)} ms / ${row.toFixed(2)} ms; code warm, opening and closing included on both sides` });
    }
    return figures;
  },
};
