import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findEntity } from '../../../src/main/database/reference/entity.ts';
import { openReference } from '../../../src/main/database/open.ts';
import { recording, scansOf } from '../../support/query-plans.ts';
import {
  asrmuEvents,
  expectedNumbers,
  expectedTexts,
  firstRussians,
  harbinRankings,
  listedChinese,
  m9Schools,
  nanjingMemberships,
  seedSources,
  type ExpectedNumber,
} from './expected-facts.ts';
import { realReference } from './real-sources.ts';

let db: Database.Database;
beforeAll(() => {
  db = new Database(realReference, { readonly: true });
});
afterAll(() => {
  db.close();
});

const rows = <Row>(sql: string, ...values: unknown[]) => db.prepare(sql).all(...values) as Row[];

/** Whether a claim gives the number, from the source, so qualified and so scoped. */
function isStated({ source, slug, property, number, qualifier = '', scope }: ExpectedNumber): boolean {
  return rows<{ number: number; qualifier: string | null; scope: string | null }>(
    `
    SELECT c.number, c.qualifier, c.scope FROM claim AS c JOIN entity AS e ON e.id = c.entity_id WHERE e.slug = ? AND c.property = ? AND c.source_id = ?`,
    slug,
    property,
    source,
  ).some(
    (claim) =>
      claim.number === number &&
      (claim.qualifier ?? '') === qualifier &&
      (scope ? scope.test(claim.scope ?? '') : true),
  );
}

const memberships = (alliance: string, source: string) =>
  rows<{ slug: string; role: string; since: string | null; as_listed: string | null; line: number | null }>(
    `
  SELECT m.slug, s.role, s.since, s.as_listed, s.line FROM membership AS s JOIN entity AS a ON a.id = s.alliance_id JOIN entity AS m ON m.id = s.member_id WHERE a.slug = ? AND s.source_id = ? ORDER BY s.line`,
    alliance,
    source,
  );

describe('the facts of the seed documents', () => {
  it('are over a hundred here', () => {
    expect(expectedNumbers.length + expectedTexts.length + harbinRankings.length).toBeGreaterThan(100);
  });

  it('each number is in, from its document, qualified as there', () => {
    expect(expectedNumbers.filter((expected) => !isStated(expected))).toEqual([]);
  });

  it('a number that is in no document is not found', () => {
    expect(
      isStated({
        source: seedSources.chongqing,
        slug: 'chongqing-medical-university',
        property: 'students-total',
        number: 27_725,
      }),
    ).toBe(false);
    expect(
      isStated({
        source: seedSources.elic,
        slug: 'chongqing-medical-university',
        property: 'students-total',
        number: 27_724,
      }),
    ).toBe(false);
    expect(
      isStated({
        source: seedSources.chongqing,
        slug: 'chongqing-medical-university',
        property: 'hospital-beds',
        number: 20_800,
      }),
    ).toBe(false);
  });

  it('each fact in words is in, from its document', () => {
    const missing = expectedTexts.filter(
      ([source, slug, property, pattern]) =>
        !rows<{ value: string }>(
          'SELECT c.value FROM claim AS c JOIN entity AS e ON e.id = c.entity_id WHERE e.slug = ? AND c.property = ? AND c.source_id = ?',
          slug,
          property,
          source,
        ).some(({ value }) => pattern.test(value)),
    );
    expect(missing).toEqual([]);
  });

  it('every row of Harbin’s ranking tables is in, and no other from that article', () => {
    const found = rows<{ list_id: string; year: number; rank_low: number; rank_high: number }>(
      `
      SELECT r.list_id, r.year, r.rank_low, r.rank_high FROM ranking AS r JOIN entity AS e ON e.id = r.entity_id WHERE e.slug = 'harbin-medical-university' AND r.source_id = ?`,
      seedSources.harbin,
    );
    expect(found.map((row) => `${row.list_id} ${row.year} ${row.rank_low}-${row.rank_high}`).toSorted()).toEqual(
      harbinRankings.map(([list, year, rank]) => `${list} ${year} ${rank}-${rank}`).toSorted(),
    );
  });

  it('Harbin’s schools, centres and fields of study are in', () => {
    const units = rows<{ name: string }>(
      "SELECT u.name FROM unit AS u JOIN entity AS e ON e.id = u.entity_id WHERE e.slug = 'harbin-medical-university' AND u.source_id = ?",
      seedSources.harbin,
    ).map(({ name }) => name);
    for (const word of [
      'Basic Medical Sciences',
      'Public Health',
      'Pharmacy',
      'Health Administration',
      'Bioinformatics',
      'Humanities',
      'Graduate School',
      'Adult',
      'Dentistry',
      'Nursing',
      'Daqing',
      'Endemic Disease',
      'Clinical Trial',
      'Russian Language',
      'China Medical Academy',
      'International Education',
      'Provincial Medical Academy',
    ]) {
      expect(
        units.some((name) => name.includes(word)),
        word,
      ).toBe(true);
    }
    const fields = rows<{ school: string; fields: number }>(
      `
      SELECT s.school, count(*) AS fields FROM speciality AS s JOIN programme AS p ON p.id = s.programme_id JOIN entity AS e ON e.id = p.entity_id
      WHERE e.slug = 'harbin-medical-university' AND s.source_ids LIKE '%' || ? || '%' AND s.school IS NOT NULL GROUP BY s.school ORDER BY fields DESC`,
      seedSources.harbin,
    );
    // Clinical medicine lists twenty, one of them twice.
    expect(fields.map((row) => row.fields)).toEqual([19, 12, 7, 6, 3, 2, 1]);
  });

  it('Nanjing’s six memberships are in, with role and entry date', () => {
    const found = rows<{ slug: string; role: string; since: string | null }>(
      `
      SELECT a.slug, s.role, s.since FROM membership AS s JOIN entity AS a ON a.id = s.alliance_id JOIN entity AS m ON m.id = s.member_id
      WHERE m.slug = 'nanjing-medical-university' AND s.source_id = ? ORDER BY a.slug`,
      seedSources.nanjing,
    );
    expect(found.map(({ slug, role, since }) => [slug, role, since])).toEqual(
      nanjingMemberships.map((row) => [...row]),
    );
  });

  it('the nine schools of the M9 network are in', () => {
    expect(
      memberships('m9-collaboration-network', seedSources.nanjing)
        .map(({ slug }) => slug)
        .toSorted(),
    ).toEqual(['chongqing-medical-university', ...m9Schools].toSorted());
  });

  it('the founders of ASRMU, its co-chairs and the nine Russian universities that answered first are in, as the site prints them', () => {
    const members = memberships('asrmu', seedSources.asrmu);
    for (const role of ['founder', 'chair'])
      expect(
        members
          .filter((member) => member.role === role)
          .map(({ slug }) => slug)
          .toSorted(),
        role,
      ).toEqual(['harbin-medical-university', 'sechenov-university']);
    for (const [slug, asListed] of firstRussians) {
      const member = members.find((one) => one.slug === slug && (asListed === null || one.as_listed === asListed));
      expect(member, slug).toBeDefined();
    }
    expect(
      members.filter(({ slug, role }) => role === 'council' && firstRussians.some(([first]) => first === slug)),
    ).toHaveLength(9);
  });

  it('all 45 lines of ASRMU’s Chinese list are in to the letter, and are 43 institutions', () => {
    const lines = memberships('asrmu', seedSources.asrmu).filter(({ line }) => line !== null);
    expect(lines.map(({ line }) => line)).toEqual(Array.from({ length: 45 }, (_, at) => at + 1));
    expect(lines.map((line) => line.as_listed)).toEqual([...listedChinese]);
    expect(new Set(lines.map(({ slug }) => slug)).size).toBe(43);
    expect(lines[41]?.slug).toBe(lines[29]?.slug);
    expect(lines[42]?.slug).toBe(lines[30]?.slug);
    const kinds = rows<{ type: string; country: string }>(
      `SELECT DISTINCT type, country FROM entity WHERE slug IN (${lines.map(() => '?').join(', ')})`,
      ...lines.map(({ slug }) => slug),
    );
    expect(kinds.every(({ type }) => type === 'institution')).toBe(true);
  });

  it('ASRMU’s eight aims, its scope, the five functions of its council and its dated events are in', () => {
    const count = (property: string) =>
      rows(
        "SELECT 1 FROM claim AS c JOIN entity AS e ON e.id = c.entity_id WHERE e.slug = 'asrmu' AND c.property = ? AND c.source_id = ?",
        property,
        seedSources.asrmu,
      ).length;
    expect(count('aim')).toBe(8);
    expect(count('council-function')).toBe(5);
    expect(count('activity')).toBeGreaterThanOrEqual(16);
    const events = rows<{ date: string; place: string | null }>(
      "SELECT v.date, v.place FROM event AS v JOIN entity AS e ON e.id = v.entity_id WHERE e.slug = 'asrmu' AND v.source_id = ?",
      seedSources.asrmu,
    );
    expect(
      asrmuEvents.filter(
        ([date, place]) =>
          !events.some((event) => event.date === date && (place === null || place.test(event.place ?? ''))),
      ),
    ).toEqual([]);
  });
});

describe('the disagreements of the seed documents', () => {
  it('Chongqing’s students, ASRMU’s size and Harbin’s hospitals are several claims each', () => {
    const values = (slug: string, property: string) =>
      new Set(
        rows<{ value: string }>(
          'SELECT c.value FROM claim AS c JOIN entity AS e ON e.id = c.entity_id WHERE e.slug = ? AND c.property = ? AND c.scope IS NULL',
          slug,
          property,
        ).map(({ value }) => value),
      );
    expect([...values('chongqing-medical-university', 'students-total')]).toEqual(
      expect.arrayContaining(['25857', '27724']),
    );
    expect([...values('harbin-medical-university', 'affiliated-hospitals')]).toEqual(
      expect.arrayContaining(['6', '5']),
    );
    expect(values('asrmu', 'member-count').size).toBeGreaterThanOrEqual(3);
  });

  it('the Moscow meeting of 2014 is one occasion with two dates', () => {
    expect(
      rows<{ date: string }>("SELECT DISTINCT date FROM event WHERE occasion = 'asrmu-moscow-2014' ORDER BY date").map(
        ({ date }) => date,
      ),
    ).toEqual(['2014-09-01', '2014-09-02']);
  });
});

describe('everything the seed documents name', () => {
  it.each([
    'nankai-university',
    'harbin-institute-of-technology',
    'university-college-london',
    'university-of-british-columbia',
    'dartmouth-college',
    'wenzhou-medical-university',
    'sechenov-university',
    'world-health-organization',
    'wdoms',
    'imed',
    'ecfmg',
    'faimer',
    'medical-council-of-india',
    'cuaa',
    'nature-index',
    'cwur',
    'us-news',
    'oead',
    'austrian-federal-ministry-for-science-and-research',
    'asian-medical-education-association',
    'russian-council-of-rectors-medical',
  ])('%s is in the reference', (slug) => {
    expect(rows('SELECT 1 FROM entity WHERE slug = ?', slug)).toHaveLength(1);
  });

  it('namesakes are told apart', () => {
    const distinct = rows<{ a: string; b: string }>(
      'SELECT a.slug AS a, b.slug AS b FROM distinct_from AS d JOIN entity AS a ON a.id = d.entity_id JOIN entity AS b ON b.id = d.other_id',
    ).map(({ a, b }) => `${a} ${b}`);
    for (const pair of [
      'kuban-state-medical-university kuban-state-university',
      'qiqihar-medical-university qiqihar-university',
      'wenzhou-medical-university wenzhou-university',
    ])
      expect(distinct).toContain(pair);
  });
});

describe('the reference as a whole', () => {
  it('is sound, and each fact has its source', () => {
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(db.pragma('foreign_key_check')).toEqual([]);
  });

  it('answers the largest profiles and alliances by index alone', () => {
    const opened = openReference(db.name);
    if (!opened.ok) throw new Error(opened.error.message);
    const { db: noted, statements } = recording(opened.value);
    for (const slug of ['harbin-medical-university', 'chongqing-medical-university'])
      expect(findEntity(noted, slug, 'institution')?.claims.length, slug).toBeGreaterThan(0);
    expect(findEntity(noted, 'asrmu', 'alliance')?.memberships.length).toBeGreaterThan(60);
    expect(statements().flatMap((sql) => scansOf(opened.value, sql))).toEqual([]);
    opened.value.close();
  });

  it('never says that the World Health Organization recognises a school', () => {
    const said = rows<{ slug: string; value: string }>(
      "SELECT e.slug, c.value FROM claim AS c JOIN entity AS e ON e.id = c.entity_id WHERE c.property IN ('recognition', 'accreditation')",
    ).filter(
      ({ value }) => /\b(WHO|World Health Organi[sz]ation)\b/.test(value) && /recogni[sz]|accredit|approv/i.test(value),
    );
    expect(said).toEqual([]);
  });
});
