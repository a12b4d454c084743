import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { listFactDigests, listFactGroups } from '../../../../../src/main/database/reference/fact-values.ts';
import { digestOf } from '../../../../../src/main/services/changes/seen-facts.ts';
import { asReference, type ReferenceDatabase } from '../../../../../src/main/database/open.ts';
import { openFixture, plainFixture, type Edit } from '../../../../support/fixture-reference.ts';

const file = 'institutions/songhua-medical-university.yaml';
const idOf = (db: ReferenceDatabase, slug = 'songhua-medical-university') =>
  db.prepare('SELECT id FROM entity WHERE slug = ?').pluck().get(slug) as number;
const groupsOf = (edits: readonly Edit[] = [], slug?: string) => {
  const db = openFixture(edits);
  return listFactGroups(db, idOf(db, slug));
};

describe('the figures of an entity in one shape', () => {
  it('hold each kind of figure, its detail in three languages, its qualifier and date', () => {
    const groups = groupsOf();
    const one = (field: string) => groups.find((group) => group.field === field);
    expect(new Set(groups.map(({ field }) => field))).toEqual(
      new Set([
        'academic-staff',
        'accommodation-fee',
        'affiliated-hospitals',
        'campus-area',
        'degree',
        'duration',
        'event',
        'exam-result',
        'founded',
        'internship',
        'listing',
        'membership',
        'name',
        'programme',
        'ranking',
        'recognition',
        'students-total',
        'teaching-language',
        'tuition',
        'unit',
        'website',
      ]),
    );
    expect(one('recognition')?.detail).toEqual({ kind: 'scope', scope: { en: 'China', zh: '中国', ru: 'Китай' } });
    expect(one('academic-staff')?.values).toEqual([
      {
        text: { en: '2000' },
        number: 2000,
        high: null,
        unit: 'people',
        per: null,
        qualifier: 'at-least',
        asOf: null,
      },
    ]);
    expect(one('tuition')).toMatchObject({
      detail: {
        kind: 'programme',
        title: { en: 'Clinical medicine in English', zh: '临床医学（英语授课）' },
        language: 'en',
        scope: null,
      },
      values: [{ text: { en: '30000' }, number: 30_000, unit: 'CNY', per: null, asOf: '2024' }],
    });
    expect(one('listing')).toMatchObject({
      detail: { kind: 'scope', scope: { en: 'Schools allowed to teach in English' } },
      values: [{ text: { en: 'listed' }, asOf: '2019-01' }],
    });
    expect(one('exam-result')).toMatchObject({
      detail: { kind: 'list', title: { en: 'Star examination' }, year: 2024 },
      values: [{ text: { en: '3 / 15' } }, { text: { en: '7 / 20' } }],
    });
    expect(one('ranking')?.detail).toMatchObject({
      kind: 'list',
      title: { zh: '星级榜单', ru: 'Звёздный список' },
      year: 2024,
    });
    expect(one('membership')).toMatchObject({
      detail: {
        kind: 'entity',
        name: { en: 'Amur League of Medical Schools', zh: '阿穆尔医学院校联盟', ru: 'Амурская лига медицинских вузов' },
      },
      values: [{ text: { en: 'founder' } }],
    });
  });

  it('leave out what is known to be wrong, prose and coordinates', () => {
    const text = JSON.stringify(groupsOf());
    for (const absent of ['999', 'bank of the river', '45.75']) expect(text).not.toContain(absent);
  });

  it('have another digest with any other figure, and the same whatever the order of the sources', () => {
    const digest = digestOf(groupsOf());
    expect(digestOf(groupsOf())).toBe(digest);
    for (const edit of [
      { file, find: 'value: 12000', put: 'value: 12001' },
      { file, find: 'qualifier: at-least', put: 'qualifier: about' },
      { file, find: 'rank: 677', put: 'rank: 678' },
      { file, find: 'value: 30000', put: 'value: 30001' },
      { file, find: 'zh: 第一医院', put: 'zh: 第二医院' },
      { file: 'alliances/amur-league.yaml', find: 'role: founder', put: 'role: chair' },
    ])
      expect(digestOf(groupsOf([edit])), edit.put).not.toBe(digest);
    const moved = '  - { property: affiliated-hospitals, value: 5, source: encyclopedia-songhua }\n';
    expect(
      digestOf(
        groupsOf([
          { file, find: moved, put: '' },
          { file, find: 'claims:\n', put: `claims:\n${moved}` },
        ]),
      ),
    ).toBe(digest);
  });

  it('have the digest that the compiler wrote down, of every entity outside the directory', () => {
    const db = openFixture();
    const ids = db.prepare("SELECT id FROM entity WHERE tier <> 'directory' ORDER BY id").pluck().all() as number[];
    expect([...listFactDigests(db)]).toEqual(ids.map((id) => [id, digestOf(listFactGroups(db, id))]));
  });

  it('have no digest where it was written in another form', () => {
    const db = asReference(new Database(readFileSync(plainFixture())));
    db.prepare("UPDATE fact_digest SET digest = '1:' || substr(digest, 3) WHERE entity_id = 1").run();
    expect(listFactDigests(db).has(1)).toBe(false);
    expect(listFactDigests(db).has(2)).toBe(true);
  });
});
