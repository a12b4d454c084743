import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBackend } from '../../src/main/backend.ts';
import { generateQueries } from '../support/generate/queries.ts';
import { median, type Bench, type Figure } from './figure.ts';
import { generatedReference } from './generated.ts';
import { openForBench } from './replay.ts';

const rounds = 100;
const quiet = { info: () => undefined, error: () => undefined };
/** As many as the search box asks for. */
const limit = 8;

interface Times {
  /** Milliseconds until the program's backend, or the reference alone, is open. */
  readonly backend: number;
  readonly file: number;
  /** Milliseconds of the first search, and of the first query by primary key, on what was just opened. */
  readonly search: number;
  readonly row: number;
}

async function measure(count: number): Promise<Times> {
  const { file, institutions } = generatedReference(count);
  // What a person types first is one letter.
  const letters = generateQueries(institutions)
    .map(({ text }) => text.slice(0, 1))
    .filter((letter) => letter.trim() !== '');
  const userData = mkdtempSync(join(tmpdir(), 'almanac-bench-'));
  const times: Times[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      const start = performance.now();
      const made = createBackend({ paths: { reference: file, userData }, log: quiet });
      if (!made.ok) throw new Error(made.error.message);
      const backend = performance.now() - start;
      const asked = performance.now();
      await made.value.dispatch('search.query', { text: letters[round % letters.length] as string, limit });
      const search = performance.now() - asked;
      made.value.close();
      const opening = performance.now();
      const { db } = openForBench(file);
      const read = performance.now();
      db.prepare('SELECT * FROM entity WHERE id = ?').get(1 + (round % count));
      times.push({ backend, file: read - opening, search, row: performance.now() - read });
      db.close();
    }
  } finally {
    rmSync(userData, { recursive: true, force: true });
  }
  const of = (which: keyof Times) => median(times.slice(rounds / 5).map((each) => each[which]));
  return { backend: of('backend'), file: of('file'), search: of('search'), row: of('row') };
}

/** The first answer of a search from the moment the program opens its databases, against one query by primary key from there. */
export const firstAnswer: Bench = {
  name: 'first-answer',
  run: async () => {
    const figures: Figure[] = [];
    for (const count of [1_000, 250_000]) {
      const { backend, file, search, row } = await measure(count);
      figures.push(
        {
          what: `backend opened and one search / opened and one row, ${count}`,
          value: (backend + search) / (backend + row),
          unit: 'times',
          atMost: 1.5,
          detail: `${backend.toFixed(2)} + ${search.toFixed(2)} ms / ${backend.toFixed(2)} + ${row.toFixed(2)} ms`,
        },
        {
          what: `the same with the reference's file alone, ${count}`,
          value: (file + search) / (file + row),
          unit: 'times',
          detail: `${file.toFixed(2)} + ${search.toFixed(2)} ms / ${file.toFixed(2)} + ${row.toFixed(2)} ms`,
        },
      );
    }
    return figures;
  },
};
