import Database from 'better-sqlite3';
import { asReference } from '../../src/main/database/open.ts';
import { createDispatch, type Handlers } from '../../src/main/dispatch.ts';
import { institutionHandlers } from '../../src/main/handlers/institutions.ts';
import { inTurn, type Bench } from './figure.ts';
import { reference } from './paths.ts';

/** The queries a profile needs, bare: no mapping of rows, no check of input, no merging of sources. */
const queries = [
  'SELECT * FROM name WHERE entity_id = ?',
  'SELECT * FROM claim WHERE entity_id = ? ORDER BY id',
  'SELECT * FROM gap WHERE entity_id = ?',
  'SELECT * FROM programme WHERE entity_id = ? ORDER BY id',
  'SELECT s.* FROM speciality AS s JOIN programme AS p ON p.id = s.programme_id WHERE p.entity_id = ?',
  'SELECT r.*, l.title, l.scope, e.slug FROM ranking AS r JOIN ranking_list AS l ON l.id = r.list_id JOIN entity AS e ON e.id = l.publisher_id WHERE r.entity_id = ?',
  'SELECT * FROM unit WHERE entity_id = ?',
  'SELECT s.*, a.slug, a.name_en FROM membership AS s JOIN entity AS a ON a.id = s.alliance_id WHERE s.member_id = ?',
  'SELECT * FROM event WHERE entity_id = ? ORDER BY date',
  'SELECT * FROM passage WHERE entity_id = ?',
  'SELECT e.slug, e.name_en FROM entity AS e WHERE e.parent_id = ?',
  'SELECT e.slug FROM distinct_from AS d JOIN entity AS e ON e.id = d.other_id WHERE d.entity_id = ?',
] as const;

/** `institutions.get` through dispatch against the raw queries it needs, over every profile. */
export const institutionGet: Bench = {
  name: 'institution-get',
  run: async () => {
    const db = new Database(reference, { readonly: true });
    try {
      const rows = db
        .prepare<[], { id: number; slug: string }>(
          `SELECT id, slug FROM entity WHERE type = 'institution' AND tier = 'profile'`,
        )
        .all();
      const dispatch = createDispatch({
        handlers: institutionHandlers(asReference(db)) as unknown as Handlers,
        log: { info: () => undefined, error: () => undefined },
        changed: () => undefined,
        checkOutputs: false,
      });
      const find = db.prepare('SELECT * FROM entity WHERE slug = ?');
      const statements = queries.map((sql) => db.prepare(sql));
      const source = db.prepare('SELECT * FROM source WHERE id = ?');
      const cited = new Map(
        rows.map(({ id }) => [
          id,
          db.prepare<[number], string>('SELECT DISTINCT source_id FROM claim WHERE entity_id = ?').pluck().all(id),
        ]),
      );
      const raw = () => {
        for (const { id, slug } of rows) {
          find.get(slug);
          for (const statement of statements) statement.all(id);
          for (const one of cited.get(id) ?? []) source.get(one);
        }
      };
      const called = async () => {
        for (const { slug } of rows) await dispatch('institutions.get', { slug });
      };
      const { a, b } = await inTurn(15, called, raw);
      return [
        {
          what: 'institutions.get / the raw queries it needs',
          value: a / b,
          unit: 'times',
          detail: `${(a / rows.length).toFixed(3)} ms / ${(b / rows.length).toFixed(3)} ms a profile`,
        },
      ];
    } finally {
      db.close();
    }
  },
};
