import { describe, expect, it } from 'vitest';
import { findEntity } from '../../../../../src/main/database/reference/entity.ts';
import type { Entity } from '../../../../../src/shared/contract/values.ts';
import { entity as entityForm } from '../../../../../src/shared/contract/values.ts';
import { openFixture } from '../../../../support/fixture-reference.ts';
import { recording, scansOf } from '../../../../support/query-plans.ts';

const db = openFixture();
function find(slug: string, type: Entity['type'] = 'institution'): Entity {
  const found = findEntity(db, slug, type);
  if (!found) throw new Error(`no ${slug}`);
  return found;
}
const songhua = find('songhua-medical-university');

describe('all that is known of an entity', () => {
  it('has the form of the contract', () => {
    for (const one of [
      songhua,
      find('songhua-university'),
      find('volga-state-medical-university'),
      find('amur-league', 'alliance'),
      find('star-index', 'organization'),
    ]) {
      expect(entityForm.safeParse(one).error).toBeUndefined();
    }
  });

  it('names it, places it and dates it', () => {
    expect(songhua).toMatchObject({
      slug: 'songhua-medical-university',
      type: 'institution',
      tier: 'profile',
      kind: 'medical-university',
      founded: 1926,
      name: { en: 'Songhua Medical University', zh: '松花医科大学', ru: 'Сунхуаский медицинский университет' },
      place: {
        country: 'CN',
        region: { en: 'Heilongjiang', zh: '黑龙江省', ru: 'Хэйлунцзян' },
        city: { en: 'Harbin', zh: '哈尔滨', ru: 'Харбин' },
      },
      coordinates: { latitude: 45.75, longitude: 126.65 },
    });
    expect(songhua.names.find(({ kind }) => kind === 'former')).toEqual({
      value: 'Songhua Medical School',
      lang: 'en',
      kind: 'former',
      from: '1926',
      to: '1951',
      sources: ['encyclopedia-songhua'],
    });
  });

  it('is null and empty where nothing is known, and leaves out languages that are not there', () => {
    expect(find('songhua-university')).toMatchObject({
      place: { country: 'CN', region: null, city: null },
      coordinates: null,
      founded: null,
      parent: null,
      claims: [],
      sources: [],
      name: { en: 'Songhua University', zh: '松花大学' },
    });
    expect('ru' in find('songhua-university').name).toBe(false);
    expect(find('amur-league', 'alliance').place).toBeNull();
  });

  it('links to what it is part of, to its parts and to its namesakes', () => {
    expect(songhua.parent?.slug).toBe('songhua-university');
    expect(find('songhua-university').parts.map(({ slug }) => slug)).toEqual(['songhua-medical-university']);
    expect(songhua.distinctFrom.map(({ slug }) => slug)).toEqual(['songhua-university']);
    expect(find('songhua-university').distinctFrom.map(({ slug }) => slug)).toEqual(['songhua-medical-university']);
  });

  it('carries claims in the order of the file, each with its source', () => {
    expect(songhua.claims.slice(0, 4).map(({ property, number, source }) => [property, number, source])).toEqual([
      ['founded', 1926, 'songhua-site'],
      ['founded', 1926, 'encyclopedia-songhua'],
      ['students-total', 12000, 'songhua-site'],
      ['students-total', 11000, 'encyclopedia-songhua'],
    ]);
    expect(songhua.claims.find(({ property }) => property === 'recognition')).toMatchObject({
      text: { en: 'The ministry lists the school', zh: '列入教育部名单', ru: 'Вуз есть в перечне министерства' },
      scope: { en: 'China', zh: '中国', ru: 'Китай' },
      asOf: '2019',
      number: null,
    });
    expect(songhua.claims.find(({ property }) => property === 'international-students')).toMatchObject({
      rank: 'deprecated',
      flag: 'agency-only',
      deprecation: { en: 'Copied from another school' },
    });
    expect(songhua.claims.find(({ property }) => property === 'academic-staff')).toMatchObject({
      number: 2000,
      qualifier: 'at-least',
      unit: 'people',
    });
  });

  it('carries programmes with their specialities, rankings by list, units, events and prose', () => {
    expect(songhua.programmes).toMatchObject([
      {
        slug: 'medicine-english',
        degree: 'MBBS',
        language: 'en',
        field: '0912',
        specialities: [
          { school: { en: 'School of Clinical Medicine' }, name: { en: 'Surgery', zh: '外科学' } },
          { name: { en: 'Pediatrics' } },
        ],
      },
    ]);
    expect(
      songhua.programmes[0]?.claims.map(({ property, text, unit, asOf, flag, scopeKind }) =>
        [property, text.en, unit, asOf, flag, scopeKind].join(' '),
      ),
    ).toEqual([
      'programme Clinical medicine in English   agency-only institution',
      'degree MBBS   agency-only institution',
      'teaching-language en   agency-only institution',
      'duration 72 months 2024 agency-only institution',
      'internship 12 months 2024 agency-only institution',
      'tuition 30000 CNY 2024 agency-only institution',
    ]);
    expect(songhua.claims.map(({ property }) => property)).not.toContain('tuition');
    expect(songhua.rankings.map(({ list, low, high, publisher }) => [list, low, high, publisher.slug])).toEqual([
      ['star-medicine', 101, 150, 'star-index'],
      ['star-world', 677, 677, 'star-index'],
    ]);
    expect(songhua.units).toEqual([
      { kind: 'hospital', name: { en: 'First Hospital', zh: '第一医院' }, source: 'songhua-site' },
      { kind: 'school', name: { en: 'School of Nursing' }, source: 'songhua-site' },
    ]);
    expect(songhua.passages.map(({ lang, heading }) => [lang, heading])).toEqual([
      ['en', 'In short'],
      ['ru', 'Кратко'],
      ['zh', '概述'],
    ]);
    expect(
      find('amur-league', 'alliance').events.map(({ date, precision, occasion }) => [date, precision, occasion]),
    ).toEqual([
      ['2014-07', 'month', 'founding'],
      ['2014-07-01', 'day', 'founding'],
    ]);
  });

  it('says of each gap why', () => {
    expect(songhua.gaps).toContainEqual({ property: 'national-standing', reason: 'not-applicable' });
    expect(songhua.gaps).toHaveLength(5);
  });

  it('shows memberships from both sides, founders first', () => {
    expect(songhua.memberships).toMatchObject([
      {
        role: 'founder',
        since: '2014-07-01',
        until: null,
        asListed: 'Songhua Medical Univ.',
        line: 1,
        alliance: { slug: 'amur-league' },
        member: { slug: 'songhua-medical-university' },
      },
    ]);
    expect(find('amur-league', 'alliance').memberships.map(({ member, role }) => [member.slug, role])).toEqual([
      ['songhua-medical-university', 'founder'],
      ['volga-state-medical-university', 'member'],
    ]);
  });

  it('lists every source it cites once, in the order in which the parts cite them', () => {
    expect(songhua.sources.map(({ id }) => id)).toEqual([
      'songhua-site',
      'encyclopedia-songhua',
      'agency-mbbs',
      'star-tables',
      'amur-press',
    ]);
    expect(songhua.sources[0]).toEqual({
      id: 'songhua-site',
      title: 'About the school',
      publisher: 'Songhua Medical University',
      kind: 'official',
      url: 'https://songhua-site.example/page',
      language: 'zh',
      published: '2024-03',
      accessed: '2026-10-01',
      pack: null,
    });
  });

  it('is found by a slug of an earlier edition, under its new one', () => {
    expect(find('saratov-medical-institute').slug).toBe('volga-state-medical-university');
  });

  it('is not found by another type, or by what is no slug', () => {
    expect(findEntity(db, 'songhua-medical-university', 'alliance')).toBeUndefined();
    expect(findEntity(db, 'amur-league', 'institution')).toBeUndefined();
    for (const slug of ['', 'Songhua-Medical-University', "x' OR '1'='1", '%'])
      expect(findEntity(db, slug, 'institution')).toBeUndefined();
  });

  it('is read by index alone: no table is gone through', () => {
    const { db: noted, statements } = recording(db);
    findEntity(noted, 'songhua-medical-university', 'institution');
    findEntity(noted, 'amur-league', 'alliance');
    expect(statements().length).toBeGreaterThan(10);
    expect(statements().flatMap((sql) => scansOf(db, sql))).toEqual([]);
  });

  it('would show a query that goes through a table', () => {
    for (const [sql, ...scans] of [
      ['SELECT * FROM claim WHERE +entity_id = ?', 'SCAN stated_claim', 'SCAN directory_site'],
      ['SELECT * FROM name WHERE value = ?', 'SCAN name'],
      ['SELECT * FROM membership AS s WHERE s.role = ?', 'SCAN s'],
      ['SELECT count(*) FROM name', 'SCAN name USING COVERING INDEX name_entity'],
    ]) {
      expect(scansOf(db, sql as string)).toEqual(scans);
    }
  });
});
