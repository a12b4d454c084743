import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asReference } from '../../../src/main/database/open.ts';
import { listInstitutions } from '../../../src/main/database/reference/browse/institution-list.ts';
import { realReference, realSources } from './real-sources.ts';

/** Kinds of figures that were once shown wrongly, asked of the whole reference: none rests on one school. */
let db: Database.Database;
beforeAll(() => {
  db = new Database(realReference, { readonly: true });
});
afterAll(() => {
  db.close();
});
const rows = (sql: string) => db.prepare(sql).all();

describe('the figures of the reference', () => {
  it('have a headline of students only from a figure on the whole, of a medical school from one on the medical school', () => {
    expect(
      rows(`SELECT e.slug, e.students FROM entity AS e WHERE e.students IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM claim AS c WHERE c.entity_id = e.id AND c.programme_id IS NULL AND c.property = 'students-total' AND c.number = e.students
          AND c.rank <> 'deprecated' AND c.scope_kind = CASE e.kind WHEN 'medical-school' THEN 'medical' ELSE 'institution' END)`),
    ).toEqual([]);
    expect(
      (rows('SELECT count(*) AS n FROM entity WHERE students IS NOT NULL') as { n: number }[])[0]?.n,
    ).toBeGreaterThan(20);
  });

  it('have no medical school with the number of its parent for a headline', () => {
    expect(
      rows(
        `SELECT e.slug FROM entity AS e JOIN entity AS p ON p.id = e.parent_id WHERE e.kind = 'medical-school' AND e.students = p.students`,
      ),
    ).toEqual([]);
  });

  it('have one value first, where values cannot hold at once', () => {
    expect(
      rows(`SELECT e.slug, c.property FROM claim AS c JOIN entity AS e ON e.id = c.entity_id
        WHERE c.rank = 'preferred' AND c.property IN ('students-total', 'doctoral-programmes', 'masters-programmes', 'countries-of-origin', 'affiliated-hospitals', 'president')
        GROUP BY c.entity_id, c.programme_id, c.property, coalesce(c.scope, ''), c.scope_kind
        HAVING count(DISTINCT c.value || ' ' || coalesce(c.number_high, '') || ' ' || coalesce(c.qualifier, '')) > 1`),
    ).toEqual([]);
  });

  it('have no undated value before a dated one of the same scope', () => {
    expect(
      rows(`SELECT e.slug, a.property, a.value, b.value AS dated FROM claim AS a JOIN claim AS b ON b.entity_id = a.entity_id AND b.property = a.property
          AND b.programme_id IS NULL AND coalesce(b.scope, '') = coalesce(a.scope, '') AND b.scope_kind = a.scope_kind AND b.as_of IS NOT NULL AND b.rank = 'normal'
          AND b.unit IS a.unit
        JOIN entity AS e ON e.id = a.entity_id JOIN source AS s ON s.id = b.source_id
        WHERE a.rank = 'preferred' AND a.programme_id IS NULL AND a.property IN ('students-total', 'countries-of-origin', 'president')
          AND NOT EXISTS (SELECT 1 FROM claim AS same WHERE same.entity_id = a.entity_id AND same.property = a.property AND same.rank = 'preferred'
            AND same.as_of IS NOT NULL AND coalesce(same.scope, '') = coalesce(a.scope, ''))`),
    ).toEqual([]);
  });

  it('call nothing unpublished that was only not looked for: results of exams', () => {
    expect(
      rows(
        "SELECT e.slug FROM gap AS g JOIN entity AS e ON e.id = g.entity_id WHERE g.property LIKE 'licensing-exam%' AND g.reason = 'not-published'",
      ),
    ).toEqual([]);
  });

  it('call no copy on another’s host official, and tell whose host it is', () => {
    const hosts = [
      'docslib',
      'scribd',
      'docin',
      'doc88',
      'slideshare',
      'yumpu',
      'vdocuments',
      'hotelhusas',
      'slewingbearing',
      'infqj',
      'dijonmusic',
    ];
    const copies = hosts.flatMap((host) =>
      db.prepare('SELECT id, kind, publisher FROM source WHERE url LIKE ?').all(`%${host}%`),
    ) as { id: string; kind: string; publisher: string }[];
    expect(copies.length).toBeGreaterThan(4);
    expect(copies.filter(({ kind }) => kind === 'official' || kind === 'government')).toEqual([]);
    expect(copies.filter(({ publisher }) => hosts.some((host) => publisher.toLowerCase().startsWith(host)))).toEqual(
      [],
    );
  });

  it('have no lower end of a band for an exact rank, where a table has bands: CWUR alone ranks each', () => {
    expect(
      rows(`SELECT e.slug, r.rank_low FROM ranking AS r JOIN entity AS e ON e.id = r.entity_id
        WHERE r.rank_high = r.rank_low AND r.rank_low > 400 AND r.rank_low % 50 = 1 AND r.list_id <> 'cwur-world'`),
    ).toEqual([]);
  });

  it('call no school taught in a language that holds for some of its years only', () => {
    const partly =
      rows(`SELECT DISTINCT e.slug, c.value AS language FROM claim AS c JOIN entity AS e ON e.id = c.entity_id
      WHERE c.property = 'teaching-language' AND c.study_from IS NOT NULL AND e.type = 'institution' AND NOT EXISTS (
        SELECT 1 FROM claim AS o WHERE o.entity_id = e.id AND o.property = 'teaching-language' AND o.value = c.value
          AND o.rank <> 'deprecated' AND o.study_from IS NULL)
        AND NOT EXISTS (SELECT 1 FROM programme AS p WHERE p.entity_id = e.id AND p.language = c.value)`) as {
        slug: string;
        language: 'en';
      }[];
    expect(partly.length).toBeGreaterThan(0);
    for (const { slug, language } of partly) {
      const { rows: taught } = listInstitutions(asReference(db), {
        filter: { language: [language] },
        sort: 'name',
        descending: false,
        language: 'en',
        offset: 0,
        limit: 500,
      });
      expect(taught.length).toBeGreaterThan(0);
      expect(taught.map((row) => row.slug)).not.toContain(slug);
    }
  });

  it('count as members none who only took part, each with its event', () => {
    expect(rows("SELECT 1 FROM membership WHERE role = 'took-part' AND occasion IS NULL")).toEqual([]);
    expect(rows("SELECT 1 FROM membership WHERE role = 'took-part'").length).toBeGreaterThan(20);
  });

  it('keep every source of a name and of a place', () => {
    const count = (sql: string) => db.prepare(sql).pluck().get() as number;
    const given = realSources().institutions.reduce(
      (sum, { value }) => sum + value.names.reduce((all, { source }) => all + (source?.length ?? 0), 0),
      0,
    );
    expect(
      count(
        "SELECT count(*) FROM name_source AS s JOIN name AS n ON n.id = s.name_id JOIN entity AS e ON e.id = n.entity_id WHERE e.type = 'institution' AND e.tier <> 'directory'",
      ),
    ).toBe(given);
    const places = realSources().institutions.reduce((sum, { value }) => sum + (value.place.source?.length ?? 0), 0);
    expect(
      count(
        "SELECT count(*) FROM place_source AS s JOIN entity AS e ON e.id = s.entity_id WHERE e.type = 'institution'",
      ),
    ).toBe(places);
  });
});
