import Database from 'better-sqlite3';
import { answerHandlers } from '../../src/main/handlers/answers.ts';
import { asReference } from '../../src/main/database/open.ts';
import { createDispatch, type Handlers } from '../../src/main/dispatch.ts';
import { memoryUser } from '../support/memory-user.ts';
import { inTurn, type Bench } from './figure.ts';
import { reference } from './paths.ts';

/** The queries the answers on one programme need, bare: no mapping of rows, no weighing, no sums. */
const ofSchool = [
  'SELECT * FROM claim WHERE entity_id = ? AND programme_id IS NULL ORDER BY id',
  'SELECT * FROM programme WHERE entity_id = ? ORDER BY id',
  'SELECT * FROM claim WHERE entity_id = ? AND programme_id IS NOT NULL ORDER BY id',
  'SELECT s.* FROM speciality AS s JOIN programme AS p ON p.id = s.programme_id WHERE p.entity_id = ? ORDER BY s.programme_id, s.position',
  'SELECT l.*, p.slug, p.title FROM listing AS l LEFT JOIN programme AS p ON p.id = l.programme_id WHERE l.entity_id = ?',
  'SELECT * FROM exam_result WHERE entity_id = ? ORDER BY to_year DESC, from_year DESC, exam, id',
] as const;
const ofCountry = ['SELECT * FROM rule WHERE country = ?', 'SELECT * FROM rule_country WHERE country = ?'] as const;

/** `answers.get` through dispatch against the raw queries it needs, over every profile, for a student from India. */
export const answersGet: Bench = {
  name: 'answers-get',
  run: async () => {
    const db = new Database(reference, { readonly: true });
    try {
      const rows = db
        .prepare<[], { id: number; slug: string }>(
          `SELECT id, slug FROM entity WHERE type = 'institution' AND tier = 'profile'`,
        )
        .all();
      const dispatch = createDispatch({
        handlers: answerHandlers(asReference(db), memoryUser()) as unknown as Handlers,
        log: { info: () => undefined, error: () => undefined },
        changed: () => undefined,
        checkOutputs: false,
      });
      const input = (slug: string) => ({ slug, country: 'IN', currency: 'CNY' });
      const cited = new Map<string, readonly string[]>();
      for (const { slug } of rows) {
        const answer = await dispatch('answers.get', input(slug));
        if (answer.ok)
          cited.set(
            slug,
            (answer.value as { sources: { id: string }[] }).sources.map(({ id }) => id),
          );
      }
      const find = db.prepare('SELECT * FROM entity WHERE slug = ?');
      const school = ofSchool.map((sql) => db.prepare(sql));
      const country = ofCountry.map((sql) => db.prepare(sql));
      const registers = db.prepare('SELECT * FROM register ORDER BY valid_from DESC, slug');
      const source = db.prepare('SELECT * FROM source WHERE id = ?');
      const raw = () => {
        for (const { id, slug } of rows) {
          find.get(slug);
          for (const statement of school) statement.all(id);
          for (const statement of country) statement.all('IN');
          registers.all();
          for (const one of cited.get(slug) ?? []) source.get(one);
        }
      };
      const called = async () => {
        for (const { slug } of rows) await dispatch('answers.get', input(slug));
      };
      const { a, b } = await inTurn(15, called, raw);
      return [
        {
          what: 'answers.get / the raw queries it needs',
          value: a / b,
          unit: 'times',
          atMost: 2,
          detail: `${(a / rows.length).toFixed(3)} ms / ${(b / rows.length).toFixed(3)} ms a profile`,
        },
      ];
    } finally {
      db.close();
    }
  },
};
