import { expect, test } from 'vitest';
import { searchEntities } from '../../../../../../src/main/database/reference/search/search-entities.ts';
import { tinyReference, type TinyEntity } from '../../../../../support/generate/tiny-reference.ts';

const schools: readonly TinyEntity[] = [
  {
    slug: 'harbin',
    country: 'CN',
    region: 'Heilongjiang',
    city: 'Harbin',
    names: [
      ['Harbin Medical University', 'en', 'official'],
      ['哈尔滨医科大学', 'zh-Hans', 'native'],
      ['Харбинский медицинский университет', 'ru', 'alias'],
      ['HMU', 'en', 'acronym'],
      ['哈医大', 'zh-Hans', 'short'],
      ['Harbin Special Medical School', 'en', 'former'],
    ],
    passages: [
      ['en', 'Work on arrhythmia and on the human genome began here.'],
      ['zh', '这里开始了心律失常的研究。'],
      ['ru', 'Здесь изучают аритмию.'],
    ],
    claims: [['moe-code', '10226']],
    units: ['School of Stomatology'],
  },
  {
    slug: 'chongqing',
    country: 'CN',
    region: 'Chongqing',
    city: 'Chongqing',
    names: [
      ['Chongqing Medical University', 'en', 'official'],
      ['重庆医科大学', 'zh-Hans', 'native'],
      ['Чунцинский медицинский университет', 'ru', 'alias'],
      ['CQMU', 'en', 'acronym'],
    ],
  },
  {
    slug: 'bashkir',
    country: 'RU',
    region: 'Bashkortostan',
    city: 'Ufa',
    names: [
      ['Bashkir State Medical University', 'en', 'official'],
      ['Башкирский государственный медицинский университет', 'ru', 'native'],
      ['БГМУ', 'ru', 'acronym'],
    ],
  },
  {
    slug: 'sechenov',
    country: 'RU',
    city: 'Moscow',
    names: [
      ['Sechenov University', 'en', 'short'],
      ['Первый Московский государственный медицинский университет имени И. М. Сеченова', 'ru', 'native'],
      ['РУДН-не', 'ru', 'alias'],
    ],
  },
  {
    slug: 'khabarovsk',
    country: 'RU',
    names: [
      ['Far Eastern State Medical University', 'en', 'official'],
      ['Хабаровский медицинский институт', 'ru', 'former'],
    ],
  },
  { slug: 'lodz', tier: 'listed', names: [['Medical University of Łódź', 'en', 'official']] },
  {
    slug: 'sun-yat-sen',
    tier: 'listed',
    country: 'CN',
    names: [
      ['Sun Yat-sen University', 'en', 'official'],
      ['中山大学', 'zh-Hans', 'native'],
    ],
  },
  {
    slug: 'council',
    type: 'organization',
    tier: 'listed',
    kind: 'regulator',
    names: [
      ['Medical Council of India', 'en', 'official'],
      ['MCI', 'en', 'acronym'],
    ],
  },
  {
    slug: 'asrmu',
    type: 'alliance',
    tier: 'listed',
    kind: 'university-alliance',
    names: [
      ['Association of Sino-Russian Medical Universities', 'en', 'official'],
      ['ASRMU', 'en', 'acronym'],
      ['中俄医科大学联盟', 'zh-Hans', 'native'],
    ],
  },
];
const db = tinyReference(schools);
const search = (text: string, more: Partial<Parameters<typeof searchEntities>[1]> = {}) =>
  searchEntities(db, { text, limit: 10, ...more });
const first = (text: string) => search(text).hits[0]?.slug;

test.each([
  ['h', 'harbin'],
  ['harbin', 'harbin'],
  ['HARBIN med', 'harbin'],
  ['medical harbin', 'harbin'],
  ['university medical chong', 'chongqing'],
  ['ХАРБИНСКИЙ', 'harbin'],
  ['башкирскии', 'bashkir'],
  ['сеченова', 'sechenov'],
  ['Lodz', 'lodz'],
  ['łódź', 'lodz'],
  ['哈', 'harbin'],
  ['尔滨', 'harbin'],
  ['医科', 'harbin'],
  ['重庆', 'chongqing'],
  ['哈爾濱', 'harbin'],
  ['重大', 'chongqing'],
  ['haerbin', 'harbin'],
  ['ha er bin', 'harbin'],
  ['Hā ěr bīn', 'harbin'],
  ['ha1 er3 bin1 yi1ke1', 'harbin'],
  ['yikedaxue ha', 'harbin'],
  ['chongqingyike', 'chongqing'],
  ['hebykdx', 'harbin'],
  ['cqykdx', 'chongqing'],
  ['ykdx', 'harbin'],
  ['bashkirskiy', 'bashkir'],
  ['bashkirskij gosudarstvennyj', 'bashkir'],
  ['bashkirsky gosudarstvenni', 'bashkir'],
  ['habarovskij', 'khabarovsk'],
  ['xabarovskii', 'khabarovsk'],
  ['khabarovsky', 'khabarovsk'],
  ['pervyj moskovskiy', 'sechenov'],
  ['HMU', 'harbin'],
  ['бгму', 'bashkir'],
  ['哈医大', 'harbin'],
  ['ASRMU', 'asrmu'],
  ['bsmu', 'bashkir'],
  ['sysu', 'sun-yat-sen'],
  ['special medical school', 'harbin'],
  ['yatsen', 'sun-yat-sen'],
  ['sun yat-sen', 'sun-yat-sen'],
  ['sunyatsen', 'sun-yat-sen'],
  ['медицинский уфа', 'bashkir'],
  ['medical russia ufa', 'bashkir'],
  ['医科 黑龙江', 'harbin'],
  ['university china chong', 'chongqing'],
  ['harbn', 'harbin'],
  ['hrabin', 'harbin'],
  ['harbin medikal', 'harbin'],
  ['bashkyr', 'bashkir'],
  ['chongqing medcal unversity', 'chongqing'],
  ['универстет башкирский', 'bashkir'],
  ['медецинкий башкирский', 'bashkir'],
  ['harbinmedical', 'harbin'],
  ['har bin medical', 'harbin'],
  ['chong qing medical', 'chongqing'],
  ['medicaluniversity bashkir', 'bashkir'],
  ['arrhythmia', 'harbin'],
  ['心律失常', 'harbin'],
  ['аритмию', 'harbin'],
  ['stomatology', 'harbin'],
  ['harbin genome', 'harbin'],
  ['10226', 'harbin'],
])('%j finds %s first', (text, slug) => {
  expect(first(text)).toBe(slug);
});

test('an exact name stands before a better known one that has all its words', () => {
  const two = tinyReference([
    { slug: 'first', names: [['First Kazan Medical University', 'en', 'official']] },
    { slug: 'longer', names: [['Kazan Medical University of Arts', 'en', 'official']] },
    { slug: 'exact', tier: 'listed', names: [['Kazan Medical University', 'en', 'official']] },
  ]);
  expect(searchEntities(two, { text: 'kazan medical university', limit: 3 }).hits.map((hit) => hit.slug)).toEqual([
    'exact',
    'longer',
    'first',
  ]);
});

test('of two that match alike the better known stands first, and a current name before a former one', () => {
  const three = tinyReference([
    {
      slug: 'former',
      names: [
        ['Other', 'en', 'official'],
        ['Kazan Institute', 'en', 'former'],
      ],
    },
    { slug: 'known', names: [['Kazan School', 'en', 'official']] },
    { slug: 'obscure', tier: 'listed', names: [['Kazan Academy', 'en', 'official']] },
  ]);
  expect(searchEntities(three, { text: 'kazan', limit: 3 }).hits.map((hit) => hit.slug)).toEqual([
    'known',
    'obscure',
    'former',
  ]);
});

test('only the types asked for are found', () => {
  expect(search('medical', { types: ['alliance'] }).hits.map((hit) => hit.slug)).toEqual(['asrmu']);
  expect(
    search('medical', { types: ['organization', 'alliance'] })
      .hits.map((hit) => hit.slug)
      .sort(),
  ).toEqual(['asrmu', 'council']);
});

test('no more hits come than asked for', () => {
  expect(search('medical', { limit: 2 }).hits).toHaveLength(2);
});

test('the profile text stands after the names and can be left out', () => {
  expect(search('genome').hits[0]?.why.field).toBe('text');
  expect(search('genome', { profileText: false }).hits).toEqual([]);
});

const shown = (text: string) => {
  const why = search(text).hits[0]?.why;
  return (
    why && {
      field: why.field,
      kind: why.kind,
      via: why.via,
      marked: why.ranges.map(([start, end]) => why.value.slice(start, end)),
    }
  );
};

test.each([
  ['harb med', { field: 'name', kind: 'official', via: null, marked: ['Harb', 'Med'] }],
  ['医科', { field: 'name', kind: 'native', via: null, marked: ['医科'] }],
  ['haerbin', { field: 'name', kind: 'native', via: 'haerbin', marked: ['哈尔滨'] }],
  ['hebyk', { field: 'name', kind: 'native', via: 'haerbinyike', marked: ['哈尔滨医科'] }],
  ['special', { field: 'name', kind: 'former', via: null, marked: ['Special'] }],
  ['lodz', { field: 'name', kind: 'official', via: null, marked: ['Łódź'] }],
  ['bashkirskij', { field: 'name', kind: 'native', via: 'bashkirskiy', marked: ['Башкирский'] }],
  ['yike haerbin', { field: 'name', kind: 'native', via: 'yike haerbin', marked: ['哈尔滨医科'] }],
  ['gosudarstvennyy ufa', { field: 'name', kind: 'native', via: 'gosudarstvennyy', marked: ['государственный'] }],
  ['ufa', { field: 'place', kind: null, via: null, marked: ['Ufa'] }],
  ['harbn', { field: 'name', kind: 'official', via: null, marked: ['Harbin'] }],
  ['arrhythmia', { field: 'text', kind: null, via: null, marked: ['arrhythmia'] }],
  ['10226', { field: 'code', kind: null, via: null, marked: ['10226'] }],
])('%j says why it matched', (text, why) => {
  expect(shown(text)).toEqual(why);
});

test('where nothing matches, the nearest names are offered', () => {
  const { hits, nearest } = search('bashwwwwww');
  expect(hits).toEqual([]);
  expect(nearest[0]?.slug).toBe('bashkir');
});

test('words that nothing has are set aside and told, as long as one is left that says something', () => {
  const { hits, understood } = search('harbin zzzz qqqq');
  expect(hits.map((hit) => hit.slug)).toEqual(['harbin']);
  expect(understood.without).toEqual(['zzzz', 'qqqq']);
  expect(search('or zzzz').hits).toEqual([]);
});

test.each([
  ['harbin medical university library', 'harbin', ['library']],
  ['photos of hmu canteen', 'harbin', ['photos', 'canteen']],
  ['哈医大图书馆', 'harbin', ['图书馆']],
])('a whole name among words that no name has stands first: %s', (text, slug, without) => {
  const { hits, understood } = search(text);
  expect(hits[0]).toMatchObject({ slug, match: 'written' });
  expect(understood.without).toEqual(without);
});

test('a whole name beside a misspelt word of a longer one gives way to that', () => {
  expect(first('sechenov university moskow')).toBe('sechenov');
  expect(search('sechenov university moskow').understood.without).toEqual([]);
});

test('what a word abbreviates is found among words that no name has', () => {
  const { hits, understood } = search('БашГМУ бассейн');
  expect(hits[0]?.slug).toBe('bashkir');
  expect(understood.without).toEqual(['бассейн']);
});

test('a hit has its names and place in three languages', () => {
  expect(search('hmu').hits[0]).toMatchObject({
    slug: 'harbin',
    type: 'institution',
    tier: 'profile',
    kind: 'medical-university',
    name: { en: 'Harbin Medical University', zh: '哈尔滨医科大学', ru: 'Харбинский медицинский университет' },
    place: {
      country: 'CN',
      region: { en: 'Heilongjiang', zh: '黑龙江省', ru: 'Хэйлунцзян' },
      city: { en: 'Harbin', zh: '哈尔滨', ru: 'Харбин' },
    },
  });
});
