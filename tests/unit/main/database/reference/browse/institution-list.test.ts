import { expect, test } from 'vitest';
import type { z } from 'zod';
import { institutionCalls, type Facet } from '../../../../../../src/shared/contract/institutions.ts';
import { listInstitutions, positionOf } from '../../../../../../src/main/database/reference/browse/institution-list.ts';
import Database from 'better-sqlite3';
import { asReference } from '../../../../../../src/main/database/open.ts';
import { foundedBands, sizeBands } from '../../../../../../src/shared/domain/bands.ts';
import { writeGeneratedReference } from '../../../../../support/generate/reference.ts';
import { tinyReference, type TinyEntity } from '../../../../../support/generate/tiny-reference.ts';

type Input = z.infer<(typeof institutionCalls)['institutions.list']['input']>;

const schools: readonly TinyEntity[] = [
  {
    slug: 'harbin',
    country: 'CN',
    region: 'Heilongjiang',
    founded: 1926,
    students: 10_000,
    hospitals: 6,
    completeness: 80,
    hasTuition: true,
    names: [['Harbin', 'en', 'official']],
    claims: [
      ['teaching-language', 'en'],
      ['teaching-language', 'zh'],
    ],
    alliances: ['asrmu'],
  },
  {
    slug: 'chongqing',
    country: 'CN',
    region: 'Chongqing',
    founded: 1956,
    students: 27_724,
    hospitals: 10,
    completeness: 90,
    hasTuition: true,
    hasRanking: true,
    names: [['Chongqing', 'en', 'official']],
    claims: [['teaching-language', 'zh']],
    alliances: ['asrmu', 'm9'],
  },
  {
    slug: 'bashkir',
    country: 'RU',
    region: 'Bashkortostan',
    founded: 1932,
    completeness: 30,
    names: [['Bashkir', 'en', 'official']],
    claims: [['teaching-language', 'ru']],
    alliances: ['asrmu'],
  },
  { slug: 'sechenov', country: 'RU', students: 27_724, names: [['Sechenov', 'en', 'official']] },
  { slug: 'ucl', tier: 'listed', kind: 'university', country: 'GB', founded: 1826, names: [['UCL', 'en', 'official']] },
  {
    slug: 'asrmu',
    type: 'alliance',
    kind: 'university-alliance',
    names: [
      ['Association of Universities', 'en', 'official'],
      ['联盟', 'zh-Hans', 'native'],
    ],
  },
  { slug: 'm9', type: 'alliance', kind: 'network', names: [['M9 Network', 'en', 'official']] },
];
const db = tinyReference(schools);
const list = (input: Partial<Input>) =>
  listInstitutions(db, { filter: {}, sort: 'name', descending: false, language: 'en', offset: 0, limit: 50, ...input });
const slugs = (input: Partial<Input>) => list(input).rows.map((row) => row.slug);
const counts = (facet: Facet, filter: Input['filter'] = {}) =>
  Object.fromEntries((list({ filter }).facets[facet] ?? []).map(({ value, count }) => [value, count]));

test('all institutions are listed by name, and nothing else', () => {
  expect(slugs({})).toEqual(['bashkir', 'chongqing', 'harbin', 'sechenov', 'ucl']);
});

test.each([
  [{ country: ['CN'] }, ['chongqing', 'harbin']],
  [{ country: ['CN', 'GB'] }, ['chongqing', 'harbin', 'ucl']],
  [{ region: ['Heilongjiang'] }, ['harbin']],
  [{ kind: ['university'] }, ['ucl']],
  [{ tier: ['listed'] }, ['ucl']],
  [{ founded: ['1920'] }, ['bashkir', 'harbin']],
  [{ founded: ['before-1900'] }, ['ucl']],
  [{ size: ['20000'] }, ['chongqing', 'sechenov']],
  [{ hospitals: ['5'] }, ['harbin']],
  [{ completeness: ['under-25'] }, ['sechenov', 'ucl']],
  [{ language: ['zh'] }, ['chongqing', 'harbin']],
  [{ language: ['en', 'ru'] }, ['bashkir', 'harbin']],
  [{ alliance: ['asrmu'] }, ['bashkir', 'chongqing', 'harbin']],
  [{ has: ['tuition'] }, ['chongqing', 'harbin']],
  [{ has: ['ranking', 'tuition'] }, ['chongqing', 'harbin']],
  [{ country: ['CN'], alliance: ['m9'] }, ['chongqing']],
  [{ country: ['XX'] }, []],
  [{ alliance: ['nobody'] }, []],
  [{ language: ['zh'], size: ['10000'], has: ['tuition'] }, ['harbin']],
] as const)('the filter %j leaves %j', (filter, left) => {
  const answer = list({ filter: filter as unknown as Input['filter'] });
  expect(answer.rows.map((row) => row.slug)).toEqual(left);
  expect(answer.total).toBe(left.length);
});

test('the counts of a facet hold the other facets and not its own', () => {
  expect(counts('country')).toEqual({ CN: 2, RU: 2, GB: 1 });
  expect(counts('country', { country: ['CN'] })).toEqual({ CN: 2, RU: 2, GB: 1 });
  expect(counts('alliance', { country: ['CN'] })).toEqual({ asrmu: 2, m9: 1 });
  expect(counts('country', { alliance: ['asrmu'] })).toEqual({ CN: 2, RU: 1 });
  expect(counts('country', { alliance: ['asrmu'], country: ['GB'] })).toEqual({ CN: 2, RU: 1, GB: 0 });
  expect(counts('language')).toEqual({ zh: 2, en: 1, ru: 1 });
  expect(counts('has')).toEqual({ tuition: 2, ranking: 1 });
});

test('values are listed largest first and carry the labels that only the reference knows', () => {
  const { facets } = list({});
  expect(facets['alliance']).toEqual([
    { value: 'asrmu', label: { en: 'Association of Universities', zh: '联盟' }, count: 3 },
    { value: 'm9', label: { en: 'M9 Network' }, count: 1 },
  ]);
  expect(facets['region']?.find(({ value }) => value === 'Heilongjiang')?.label).toEqual({
    en: 'Heilongjiang',
    zh: '黑龙江省',
    ru: 'Хэйлунцзян',
  });
  expect(facets['country']?.[0]?.label).toBeNull();
});

test.each([
  ['founded', false, ['ucl', 'harbin', 'bashkir', 'chongqing', 'sechenov']],
  ['founded', true, ['chongqing', 'bashkir', 'harbin', 'ucl', 'sechenov']],
  ['students', false, ['harbin', 'chongqing', 'sechenov', 'bashkir', 'ucl']],
  ['students', true, ['chongqing', 'sechenov', 'harbin', 'bashkir', 'ucl']],
  ['completeness', true, ['chongqing', 'harbin', 'bashkir', 'sechenov', 'ucl']],
  ['known', false, schools.filter(({ type }) => type === undefined).map(({ slug }) => slug)],
  [
    'known',
    true,
    schools
      .filter(({ type }) => type === undefined)
      .map(({ slug }) => slug)
      .toReversed(),
  ],
  ['name', true, ['ucl', 'sechenov', 'harbin', 'chongqing', 'bashkir']],
] as const)('by %s, descending %s: unknown values last, equal ones better known first', (sort, descending, order) => {
  expect(slugs({ sort, descending })).toEqual(order);
});

test('each stands at the position at which the list has it; what the filter leaves out has none', () => {
  for (const input of [{}, { sort: 'students', descending: true }, { filter: { country: ['RU', 'GB'] } }] as const) {
    const query = { filter: {}, sort: 'name', descending: false, language: 'en', ...input } as const;
    const shown = slugs(query as Partial<Input>);
    for (const { slug, type } of schools.map((school) => ({ type: 'institution', ...school })))
      expect(positionOf(db, { ...(query as Input), slug }).position, slug).toBe(
        type === 'institution' && shown.includes(slug) ? shown.indexOf(slug) : null,
      );
  }
  const query = { filter: {}, sort: 'name', descending: false, language: 'en' } as const;
  expect(positionOf(db, { ...query, slug: 'no-such-school' }).position).toBeNull();
});

test('ranges stand in their own order, whatever each would leave', () => {
  const values = (facet: Facet) => list({}).facets[facet]?.map(({ value }) => value);
  expect(values('founded')).toEqual(foundedBands.filter((band) => values('founded')?.includes(band)));
  expect(values('size')).toEqual(sizeBands.filter((band) => values('size')?.includes(band)));
  expect(values('founded')?.length).toBeGreaterThan(2);
});

test('pages of any depth join to the whole', () => {
  const whole = slugs({ sort: 'students' });
  expect([0, 2, 4, 6].flatMap((offset) => slugs({ sort: 'students', offset, limit: 2 }))).toEqual(whole);
  expect(list({ offset: 3, limit: 0 }).rows).toEqual([]);
  expect(list({ offset: 1_000_000 }).total).toBe(5);
});

test('at 2,000 generated institutions filters, counts and orders are those of SQL', () => {
  const large = new Database(':memory:');
  writeGeneratedReference(large, 2_000, 1, 'browse');
  const answer = listInstitutions(asReference(large), {
    filter: { country: ['CN', 'RU'], founded: ['1900', '1920'], language: ['en'] },
    sort: 'students',
    descending: true,
    language: 'en',
    offset: 10,
    limit: 20,
  });
  const where = `type = 'institution' AND country IN ('CN', 'RU') AND founded >= 1900 AND founded < 1940 AND id IN (
    SELECT entity_id FROM claim WHERE property = 'teaching-language' AND value = 'en' UNION SELECT entity_id FROM programme WHERE language = 'en')`;
  expect(answer.total).toBe(large.prepare(`SELECT count(*) FROM entity WHERE ${where}`).pluck().get());
  expect(answer.rows.map((row) => row.slug)).toEqual(
    large
      .prepare(`SELECT slug FROM entity WHERE ${where} ORDER BY students DESC NULLS LAST, id LIMIT 20 OFFSET 10`)
      .pluck()
      .all(),
  );
  const byCountry = large
    .prepare(
      `SELECT country AS value, count(*) AS count FROM entity WHERE ${where.replace("country IN ('CN', 'RU')", 'true')} GROUP BY country ORDER BY count DESC, country`,
    )
    .all();
  expect(answer.facets['country']?.map(({ value, count }) => ({ value, count }))).toEqual(byCountry);
  institutionCalls['institutions.list'].output.parse(answer);
});
