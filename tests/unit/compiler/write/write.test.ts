import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { readSources } from '../../../../src/compiler/read.ts';
import { writeReference } from '../../../../src/compiler/write/write.ts';
import { openReference } from '../../../../src/main/database/open.ts';
import { asOrdinaryUser } from '../../../support/ordinary-user.ts';
import {
  compileFixture,
  editedSources,
  fixtureSources,
  look,
  temporaryFolder,
} from '../../../support/fixture-reference.ts';

const file = compileFixture();
const all = <Row>(sql: string) => look(file, (db) => db.prepare(sql).all() as Row[]);
const column = (sql: string) => look(file, (db) => db.prepare(sql).pluck().all());
const entityId = (slug: string) =>
  look(file, (db) => db.prepare('SELECT id FROM entity WHERE slug = ?').pluck().get(slug) as number);

describe('writing reference.db', { timeout: 30_000 }, () => {
  it('gives the same bytes from the same sources, wherever they lie, and other bytes from others', () => {
    const bytes = readFileSync(file);
    expect(readFileSync(compileFixture()).equals(bytes)).toBe(true);
    const copied = join(temporaryFolder(), 'reference.db');
    writeReference(readSources(editedSources([])).sources, copied);
    expect(readFileSync(copied).equals(bytes)).toBe(true);
    expect(
      readFileSync(
        compileFixture([
          { file: 'institutions/volga-state-medical-university.yaml', find: 'value: 1909', put: 'value: 1910' },
        ]),
      ).equals(bytes),
    ).toBe(false);
  });

  it('gives the same bytes whatever stood at the target before', () => {
    const target = join(temporaryFolder(), 'reference.db');
    writeFileSync(target, 'something else');
    writeFileSync(`${target}.new`, 'left over from a crash');
    writeReference(readSources(fixtureSources).sources, target);
    expect(readFileSync(target).equals(readFileSync(file))).toBe(true);
    expect(existsSync(`${target}.new`)).toBe(false);
  });

  it('leaves what stood there when it cannot finish', () => {
    const target = join(temporaryFolder(), 'reference.db');
    writeFileSync(target, 'the last good one');
    const { sources } = readSources(
      editedSources([
        { file: 'alliances/amur-league.yaml', find: 'member: volga-state-medical-university', put: 'member: nobody' },
      ]),
    );
    expect(() => {
      writeReference(sources, target);
    }).toThrow(/NOT NULL|datatype|constraint/);
    expect(readFileSync(target, 'utf8')).toBe('the last good one');
  });

  it('is sound: integrity, foreign keys, no journal, no free page', () => {
    look(file, (db) => {
      expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
      expect(db.pragma('foreign_key_check')).toEqual([]);
      expect(db.pragma('journal_mode', { simple: true })).toBe('delete');
      expect(db.pragma('freelist_count', { simple: true })).toBe(0);
    });
    expect(existsSync(`${file}-journal`) || existsSync(`${file}-wal`)).toBe(false);
  });

  it('would show a broken reference between tables', () => {
    const broken = compileFixture();
    const spoilt = look(broken, (db) => db.serialize());
    const target = join(temporaryFolder(), 'broken.db');
    writeFileSync(target, spoilt);
    spoil(target, "PRAGMA foreign_keys = OFF; UPDATE stated_claim SET source_id = 'nowhere' WHERE id = 1");
    expect(look(target, (db) => db.pragma('foreign_key_check'))).toHaveLength(1);
  });

  it('opens for an ordinary user in a folder that cannot be written, and is not changed by it', () => {
    const target = compileFixture();
    const before = readFileSync(target);
    chmodSync(target, 0o444);
    chmodSync(dirname(target), 0o555);
    asOrdinaryUser(() => {
      expect(() => {
        writeFileSync(join(dirname(target), 'x'), '');
      }).toThrow(/EACCES/);
      const opened = openReference(target);
      expect(opened.ok).toBe(true);
      if (!opened.ok) return;
      expect(opened.value.prepare('SELECT count(*) FROM claim').pluck().get()).toBeGreaterThan(10);
      opened.value.close();
    });
    expect(readFileSync(target).equals(before)).toBe(true);
    expect(statSync(target).mode & 0o777).toBe(0o444);
  });
});

describe('what is written', { timeout: 30_000 }, () => {
  it('says which edition, schema and sources it is of', () => {
    expect(all('SELECT key, value FROM meta')).toEqual([
      { key: 'edition', value: '2026.11' },
      { key: 'schema', value: '8' },
      { key: 'sources_hash', value: readSources(fixtureSources).sources.hash },
    ]);
  });

  it('says where the map names a region and how far that reaches there, in tenths of a degree', () => {
    expect(all('SELECT * FROM region_label')).toEqual([
      {
        country: 'CN',
        region: 'Heilongjiang',
        latitude: 468,
        longitude: 1280,
        width: 90,
        height: 40,
        en: null,
        zh: '黑龙江',
        ru: null,
      },
      {
        country: 'RU',
        region: 'Saratov Oblast',
        latitude: 516,
        longitude: 469,
        width: 65,
        height: 16,
        en: null,
        zh: null,
        ru: null,
      },
    ]);
  });

  it('numbers entities by how well they are known: the profile first, then what it is a part of, then by what is said of them', () => {
    expect(column('SELECT slug FROM entity ORDER BY id')).toEqual([
      'songhua-medical-university',
      'songhua-university',
      'volga-state-medical-university',
      'amur-league',
      'star-index',
    ]);
    expect(column('SELECT id FROM entity ORDER BY id')).toEqual([1, 2, 3, 4, 5]);
  });

  it('puts on an entity what is filtered and sorted by', () => {
    expect(all('SELECT * FROM entity WHERE id = 1')).toEqual([
      {
        id: 1,
        slug: 'songhua-medical-university',
        type: 'institution',
        tier: 'profile',
        kind: 'medical-university',
        country: 'CN',
        region: 'Heilongjiang',
        city: 'Harbin',
        latitude: 45.75,
        longitude: 126.65,
        founded: 1926,
        parent_id: entityId('songhua-university'),
        name_en: 'Songhua Medical University',
        name_zh: '松花医科大学',
        name_ru: 'Сунхуаский медицинский университет',
        students: 12000,
        hospitals: 6,
        has_tuition: 1,
        has_ranking: 1,
        completeness: 81,
        pack: null,
      },
    ]);
    expect(column("SELECT founded FROM entity WHERE slug = 'amur-league'")).toEqual([2014]);
  });

  it('ranks claims by the stated rule and flags what only an agency says', () => {
    expect(
      all(
        "SELECT property, number, rank, flag FROM claim WHERE entity_id = 1 AND property IN ('students-total', 'affiliated-hospitals', 'campus-area', 'international-students') ORDER BY id",
      ),
    ).toEqual([
      { property: 'students-total', number: 12000, rank: 'preferred', flag: null },
      { property: 'students-total', number: 11000, rank: 'normal', flag: null },
      { property: 'students-total', number: 13500, rank: 'normal', flag: 'agency-only' },
      { property: 'affiliated-hospitals', number: 5, rank: 'normal', flag: null },
      { property: 'affiliated-hospitals', number: 6, rank: 'preferred', flag: null },
      { property: 'campus-area', number: 1500, rank: 'normal', flag: null },
      { property: 'campus-area', number: 100, rank: 'preferred', flag: null },
      { property: 'international-students', number: 999, rank: 'deprecated', flag: 'agency-only' },
    ]);
  });

  it('keeps every source of a name and of a place, in the order of the file, and each name once', () => {
    const folder = editedSources([
      {
        file: 'institutions/songhua-medical-university.yaml',
        find: 'lang: zh-Hans, kind: native, source: songhua-site',
        put: 'lang: zh-Hans, kind: native, source: [star-tables, songhua-site, encyclopedia-songhua]',
      },
      {
        file: 'institutions/songhua-medical-university.yaml',
        find: 'longitude: 126.65, source: encyclopedia-songhua',
        put: 'longitude: 126.65, source: [songhua-site, encyclopedia-songhua]',
      },
    ]);
    const target = join(temporaryFolder(), 'reference.db');
    writeReference(readSources(folder).sources, target);
    look(target, (db) => {
      const sources = db.prepare(
        "SELECT s.source_id FROM name_source AS s JOIN name AS n ON n.id = s.name_id WHERE n.lang = 'zh-Hans' AND n.entity_id = 1 ORDER BY s.position",
      );
      expect(sources.pluck().all()).toEqual(['star-tables', 'songhua-site', 'encyclopedia-songhua']);
      expect(db.prepare("SELECT count(*) FROM name WHERE lang = 'zh-Hans' AND entity_id = 1").pluck().get()).toBe(1);
      expect(
        db.prepare('SELECT source_id FROM place_source WHERE entity_id = 1 ORDER BY position').pluck().all(),
      ).toEqual(['songhua-site', 'encyclopedia-songhua']);
    });
  });

  it('holds each claim once for each of its sources, and no row twice', () => {
    expect(column("SELECT source_id FROM claim WHERE entity_id = 1 AND property = 'founded'")).toEqual([
      'songhua-site',
      'encyclopedia-songhua',
    ]);
    const keys = {
      claim: 'entity_id, programme_id, property, value, scope, as_of, source_id',
      name: 'entity_id, value, lang, kind',
      membership: 'alliance_id, member_id, role, line, source_id',
      ranking: 'entity_id, list_id, year, source_id',
    };
    for (const [table, key] of Object.entries(keys))
      expect(all(`SELECT ${key}, count(*) AS times FROM ${table} GROUP BY ${key} HAVING times > 1`), table).toEqual([]);
  });

  it('reads a rank as a band, one rank as a band of one', () => {
    expect(all('SELECT list_id, publisher, year, rank_low, rank_high FROM ranking ORDER BY id')).toEqual([
      { list_id: 'star-world', publisher: 'Star Index', year: 2024, rank_low: 677, rank_high: 677 },
      { list_id: 'star-medicine', publisher: 'Star Index', year: 2024, rank_low: 101, rank_high: 150 },
    ]);
  });

  it('keeps the name to the letter as the alliance lists it, with its line', () => {
    expect(all('SELECT as_listed, line, role, since, until FROM membership ORDER BY line')).toEqual([
      { as_listed: 'Songhua Medical Univ.', line: 1, role: 'founder', since: '2014-07-01', until: null },
      { as_listed: 'Volga State Medicine University', line: 2, role: 'member', since: '2014-07', until: '2020' },
    ]);
  });

  it('knows how precise a date is', () => {
    expect(all('SELECT date, precision FROM event ORDER BY date')).toEqual([
      { date: '1926-09-01', precision: 'day' },
      { date: '2014-07', precision: 'month' },
      { date: '2014-07-01', precision: 'day' },
    ]);
  });

  it('tells namesakes apart in both directions, and keeps redirects and gaps', () => {
    expect(column('SELECT other_id FROM distinct_from ORDER BY entity_id')).toEqual([
      entityId('songhua-university'),
      1,
    ]);
    expect(all('SELECT old_slug, slug FROM redirect')).toEqual([
      { old_slug: 'saratov-medical-institute', slug: 'volga-state-medical-university' },
    ]);
    expect(column("SELECT property FROM gap WHERE reason = 'not-researched' ORDER BY property")).toEqual([
      'contact',
      'entry-requirement',
      'international-students-since',
    ]);
  });

  it('counts a field that does not apply out of the completeness', () => {
    // 17 expected, one of them not applicable; 13 of 16 are filled, one by a result.
    expect(column('SELECT completeness FROM entity ORDER BY id')).toEqual([81, 0, 6, 0, 0]);
    const without = compileFixture([
      {
        file: 'institutions/songhua-medical-university.yaml',
        find: '  not-applicable: [national-standing]\n',
        put: '',
      },
      {
        file: 'institutions/songhua-medical-university.yaml',
        find: '[entry-requirement',
        put: '[national-standing, entry-requirement',
      },
    ]);
    expect(look(without, (db) => db.prepare('SELECT completeness FROM entity WHERE id = 1').pluck().get())).toBe(76);
  });

  it('writes prose in three languages with its sources', () => {
    expect(all('SELECT lang, heading, source_ids FROM passage ORDER BY lang')).toEqual(
      ['en', 'ru', 'zh'].map((lang) => ({
        lang,
        heading: { en: 'In short', ru: 'Кратко', zh: '概述' }[lang],
        source_ids: '["songhua-site","encyclopedia-songhua"]',
      })),
    );
  });
});

function spoil(target: string, sql: string): void {
  const db = new Database(target);
  db.exec(sql);
  db.close();
}
