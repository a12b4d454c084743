import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { createBackend } from '../../src/main/backend.ts';
import { inTurn, type Bench } from './figure.ts';
import { reference } from './paths.ts';

/** The backend opened and closed, user.db made and brought up to date, against opening the file and one query by primary key. */
export const backendReady: Bench = {
  name: 'backend-ready',
  run: async () => {
    const userData = mkdtempSync(join(tmpdir(), 'almanac-bench-'));
    const quiet = { info: () => undefined, error: () => undefined };
    const open = () => {
      const made = createBackend({ paths: { reference, userData }, log: quiet });
      if (!made.ok) throw new Error(made.error.message);
      made.value.close();
    };
    const floor = () => {
      const db = new Database(reference, { readonly: true });
      db.prepare('SELECT * FROM entity WHERE id = ?').get(1);
      db.close();
    };
    try {
      const { a, b } = await inTurn(30, open, floor);
      return [
        {
          what: 'backend ready / opening the file and one query',
          value: a / b,
          unit: 'times',
          detail: `${a.toFixed(2)} ms / ${b.toFixed(2)} ms; closing included on both sides`,
        },
      ];
    } finally {
      rmSync(userData, { recursive: true, force: true });
    }
  },
};
