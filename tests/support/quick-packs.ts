import { additions, fairSource, newSchool, otherwise, songhua, usualFiles } from './packs.ts';

export type Texts = Readonly<Record<string, string>>;
export const fair: Texts = { 'sources/fair-2026.yaml': fairSource };
export const upriver = 'institutions/upriver-medical-college.yaml';

const manyNames = Array.from(
  { length: 120 },
  (_, at) => `  - { value: Upriver Ufa${at} College, lang: en, kind: alias }`,
);

/** Packs that leave most of a reference as it is, by what is in them. */
export const quickPacks: readonly (readonly [string, readonly Texts[]])[] = [
  ['figures that disagree, and a school', [usualFiles]],
  ['another parent, kind, place, rank and programme of a school', [{ [songhua]: otherwise, ...fair }]],
  ['a school alone', [{ [upriver]: newSchool, ...fair }]],
  [
    'a school that cites a source of the edition alone',
    [{ [upriver]: newSchool.replaceAll('fair-2026', 'star-tables') }],
  ],
  [
    'a school in a country without a town, with a site, a programme, and more names than one prefix is read through',
    [
      {
        [upriver]: `${newSchool.replace(
          'place: { country: CN, region: Heilongjiang, city: Harbin }',
          `${manyNames.join('\n')}\nplace: { country: CN }`,
        )}  - { property: website, value: "https://upriver.example", source: fair-2026 }
programmes:
  - slug: medicine
    title: { en: Medicine by the river, zh: 河边医学, ru: Медицина у реки }
    level: bachelor
    source: fair-2026
    claims:
      - { property: tuition, value: 100, unit: USD, as_of: 2026, source: fair-2026 }
`,
        ...fair,
      },
    ],
  ],
  [
    'a school in a town that only the pack knows, and one in a country where nobody is',
    [
      {
        [upriver]: newSchool.replace('Harbin', 'Mohe'),
        'institutions/steppe-college.yaml': newSchool
          .replace('Upriver Medical College', 'Steppe College')
          .replace('Верхнеречный медицинский колледж', 'Степной колледж')
          .replace('{ country: CN, region: Heilongjiang, city: Harbin }', '{ country: KZ, city: Astana }'),
        'places.yaml':
          'CN:\n  regions: {}\n  cities:\n    Mohe: { zh: 漠河, ru: Мохэ }\n    Harbin: { zh: 哈尔滨, ru: Харбин }\nKZ:\n  regions: {}\n  cities:\n    Astana: { zh: 阿斯塔纳, ru: Астана }\n',
        ...fair,
      },
    ],
  ],
  [
    'the regions of the edition, of which the map writes the names elsewhere or not at all',
    [
      {
        [upriver]: newSchool,
        'places.yaml':
          'CN:\n  regions:\n    Heilongjiang: { zh: 黑龙江省, ru: Хэйлунцзян }\n  cities: {}\nRU:\n  regions:\n    Saratov Oblast: { zh: 萨拉托夫州, ru: Саратовская область, label: { latitude: 52, longitude: 47, width: 1, height: 1, ru: Саратов } }\n  cities: {}\n',
        ...fair,
      },
    ],
  ],
  [
    'a school of medicine that is a part of a university',
    [
      {
        [upriver]: newSchool
          .replace('claims:', 'parent: songhua-university\nclaims:')
          .replace('medical-university', 'medical-school'),
        ...fair,
      },
    ],
  ],
  [
    'names, figures of a programme and another programme',
    [
      {
        [songhua]: `names:
  - { value: Songhua School of the River, lang: en, kind: alias }
programmes:
  - slug: medicine-english
    title: { en: Clinical medicine in English, zh: 临床医学（英语授课）, ru: Лечебное дело на английском }
    level: bachelor
    source: fair-2026
    claims:
      - { property: tuition, value: 31000, unit: CNY, as_of: 2026, source: fair-2026 }
    specialities:
      - { source: fair-2026, names: [{ en: Cardiology, zh: 心脏病学, ru: Кардиология }] }
  - slug: nursing
    title: { en: Nursing, zh: 护理学, ru: Сестринское дело }
    level: bachelor
    source: fair-2026
    claims:
      - { property: tuition, value: 20000, unit: CNY, as_of: 2026, source: fair-2026 }
`,
        ...fair,
      },
    ],
  ],
  [
    'an alliance with one member more, and one that is new',
    [
      {
        'alliances/amur-league.yaml': 'members:\n  - { member: songhua-university, role: member, source: fair-2026 }\n',
        'alliances/river-league.yaml': `tier: listed
kind: university-alliance
names: [{ value: River League of Schools, lang: en, kind: official }]
claims: [{ property: founding-date, value: 2020-07-01, source: fair-2026 }]
events: []
members:
  - { member: songhua-medical-university, role: member, source: fair-2026 }
`,
        [songhua]: additions,
        'institutions/volga-state-medical-university.yaml':
          'parent: songhua-university\ndistinct_from: [songhua-university]\nclaims:\n  - { property: students-total, value: 100, as_of: 2026, source: fair-2026 }\n',
        ...fair,
      },
    ],
  ],
  [
    'units, events, a rank and prose',
    [
      {
        [songhua]: `rankings:
  - { list: star-world, year: 2025, rank: 640, source: star-tables }
units:
  - { kind: hospital, name: { en: Third Hospital, zh: 第三医院 }, source: fair-2026 }
events:
  - { date: 2026-09, title: { en: A new campus, zh: 新校区, ru: Новый кампус }, source: fair-2026 }
passages:
  - body: { en: The school told its plans at the fair., zh: 学校在展会上介绍了计划。, ru: Вуз рассказал о планах на ярмарке. }
    sources: [fair-2026]
`,
        ...fair,
      },
    ],
  ],
  [
    'two packs, of which one adds to the school of the other',
    [usualFiles, { [upriver]: 'claims:\n  - { property: founded, value: 1950, source: star-tables }\n' }],
  ],
  [
    'two packs that say otherwise of one school',
    [
      { [songhua]: additions, ...fair },
      { [songhua]: 'claims:\n  - { property: students-total, value: 9000, as_of: 2024, source: star-tables }\n' },
    ],
  ],
];
