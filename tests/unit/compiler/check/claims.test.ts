import { describe } from 'vitest';
import { after, expectMistakes, expectNoMistake, songhua, volga } from './mistake-table.ts';

const claim = (added: string) => [after(songhua, 'claims:', `  - { ${added} }`)];

describe('checking claims, programmes and rankings', () => {
  expectMistakes([
    {
      name: 'an unknown property',
      edits: claim('property: pupils, value: 5, source: songhua-site'),
      file: songhua,
      on: 'pupils',
      what: /There is no property `pupils`/,
    },
    {
      name: 'an unknown unit',
      edits: [{ file: songhua, find: 'unit: mu', put: 'unit: acres' }],
      file: songhua,
      on: 'acres',
      what: /`campus-area` cannot be in `acres`/,
    },
    {
      name: 'a number without a unit',
      edits: [{ file: songhua, find: 'value: 7000, unit: CNY', put: 'value: 7000' }],
      file: songhua,
      on: 'accommodation-fee',
      what: /`accommodation-fee` needs a unit/,
    },
    {
      name: 'a claim without a source',
      edits: claim('property: students-total, value: 5'),
      file: songhua,
      on: 'value: 5 }',
      what: /`claims\.0\.source` is missing/,
    },
    {
      name: 'an empty list of sources',
      edits: claim('property: students-total, value: 5, source: []'),
      file: songhua,
      on: 'source: []',
      what: /`claims\.0\.source`/,
    },
    {
      name: 'the same claim twice from one source',
      edits: claim('property: affiliated-hospitals, value: 6, source: songhua-site'),
      file: songhua,
      on: 'value: 6',
      what: /The same value of `affiliated-hospitals` stands here twice/,
    },
    {
      name: 'a wrong value in a listed entry too',
      edits: [{ file: volga, find: 'value: 1909', put: 'value: early' }],
      file: volga,
      on: 'early',
      what: /`founded` takes a number/,
    },
    {
      name: 'tuition without a currency',
      edits: [{ file: songhua, find: 'value: 30000, unit: CNY', put: 'value: 30000' }],
      file: songhua,
      on: 'value: 30000',
      what: /`tuition` needs a unit/,
    },
    ...(
      [
        ['a currency without a rate', 'PKR', /There is no rate for `PKR`: `tuition` could be neither converted/],
        ['a currency that is none', 'XYZ', /There is no rate for `XYZ`/],
        ['a currency in small letters', 'cny', /`tuition` cannot be in `cny`/],
      ] as const
    ).map(([name, unit, what]) => ({
      name,
      edits: [{ file: songhua, find: 'value: 30000, unit: CNY', put: `value: 30000, unit: ${unit}` }],
      file: songhua,
      on: `value: 30000, unit: ${unit}`,
      what,
    })),
    {
      name: 'a range upside down',
      edits: [{ file: songhua, find: 'value: 30000,', put: 'value: 30000-20000,' }],
      file: songhua,
      on: '30000-20000',
      what: /The range 30000-20000 ends no higher than it begins/,
    },
    ...(
      [
        ['a day that no calendar has', '2027-06-31', /The calendar has no 2027-06-31/],
        ['a day that no year has', '--02-30', /The calendar has no --02-30/],
        ['a deadline in words', 'end of June', /`application-deadline` takes a date/],
        ['an opening on no day', '{ opens: 2027-02-29, closes: 2027-06-30 }', /The calendar has no 2027-02-29/],
        ['a term upside down', '{ opens: 2027-07-01, closes: 2027-06-30 }', /closes on 2027-06-30, before it/],
      ] as const
    ).map(([name, value, what]) => ({
      name,
      edits: claim(`property: application-deadline, value: ${value}, source: songhua-site`),
      file: songhua,
      on: value,
      what,
    })),
    ...(
      [
        ['an unknown document', 'documents', '[passport, horse]', /`horse` is no kind of document/],
        [
          'an unknown attestation',
          'documents',
          '[{ kind: diploma, attested: stamped }]',
          /`stamped` is no attestation/,
        ],
        ['an age in halves', 'minimum-age', '17.5', /`minimum-age` is no age/],
        ['a level of Russian without its test', 'russian-level', '2', /`russian-level` needs a test/],
      ] as const
    ).map(([name, property, value, what]) => ({
      name,
      edits: [
        ...claim(`property: ${property}, value: ${value}, source: songhua-site`),
        // What is asked is told by any such fact.
        { file: songhua, find: 'not-researched: [entry-requirement, ', put: 'not-researched: [' },
      ],
      file: songhua,
      on: value,
      what,
    })),
    {
      name: 'a range for a year',
      edits: claim('property: founded, value: 1926-1930, source: songhua-site'),
      file: songhua,
      on: '1926-1930',
      what: /`founded` takes a number/,
    },
    {
      name: 'a figure of a programme on the school',
      edits: claim('property: tuition, value: 5, unit: CNY, source: songhua-site'),
      file: songhua,
      on: 'value: 5, unit: CNY',
      what: /`tuition` is said of a programme, not of the school/,
    },
    {
      name: 'a figure of the school on a programme',
      edits: [after(songhua, '    claims:', '      - { property: founded, value: 1930, source: songhua-site }')],
      file: songhua,
      on: 'value: 1930',
      what: /`founded` is said of the school, not of a programme/,
    },
    {
      name: 'years of study that end before they begin',
      edits: [{ file: songhua, find: 'unit: CNY, as_of: 2024', put: 'unit: CNY, years: 6-2, as_of: 2024' }],
      file: songhua,
      on: 'years: 6-2',
      what: /The years of study 6-2 end before they begin/,
    },
    {
      name: 'years of study that are none',
      edits: [{ file: songhua, find: 'unit: CNY, as_of: 2024', put: 'unit: CNY, years: all, as_of: 2024' }],
      file: songhua,
      on: 'years: all',
      what: /Write 1 or 2-6/,
    },
    {
      name: 'a price for whom nobody is named',
      edits: [
        { file: songhua, find: 'unit: CNY, as_of: 2024', put: 'unit: CNY, applies: { to: locals }, as_of: 2024' },
      ],
      file: songhua,
      on: 'to: locals',
      what: /none of the allowed values/,
    },
    {
      name: 'whom a price is for, not said to the reader',
      edits: [
        { file: songhua, find: 'unit: CNY, as_of: 2024', put: 'unit: CNY, applies: { to: others }, as_of: 2024' },
      ],
      file: songhua,
      on: 'applies: { to: others }',
      what: /Whom `tuition` applies to stands nowhere in words/,
    },
    {
      name: 'whom a count applies to',
      edits: claim(
        'property: students-total, value: 5, scope: { en: a, zh: 甲, ru: б }, applies: { to: all }, source: songhua-site',
      ),
      file: songhua,
      on: 'applies: { to: all }',
      what: /`students-total` is no price and no length/,
    },
    {
      name: 'what is paid with a room',
      edits: [
        {
          file: songhua,
          find: 'value: 7000, unit: CNY',
          put: 'value: 7000, unit: CNY, scope: { en: a, zh: 甲, ru: б }, applies: { to: all, within: insurance }',
        },
      ],
      file: songhua,
      on: 'within: insurance',
      what: /`within` is said of tuition, not of `accommodation-fee`/,
    },
    {
      name: 'a scope kind that is none',
      edits: [{ file: songhua, find: 'unit: CNY, as_of: 2024', put: 'unit: CNY, scope_kind: class, as_of: 2024' }],
      file: songhua,
      on: 'scope_kind: class',
      what: /none of the allowed values/,
    },
    {
      name: 'a rank whose low is above its high',
      edits: [{ file: songhua, find: 'rank: 101-150', put: 'rank: 150-101' }],
      file: songhua,
      on: '150-101',
      what: /The band 150-101 begins above its end/,
    },
    {
      name: 'a rank of nought',
      edits: [{ file: songhua, find: 'rank: 677', put: 'rank: 0' }],
      file: songhua,
      on: 'rank: 0',
      what: /`rankings\.0\.rank`/,
    },
  ]);
  expectNoMistake([
    {
      name: 'the same mark in two exams',
      edits: [
        ...claim('property: english-test, value: 6, unit: IELTS, source: songhua-site'),
        ...claim('property: english-test, value: 6, unit: PTE, source: songhua-site'),
        { file: songhua, find: 'entry-requirement, ', put: '' },
      ],
    },
    {
      name: 'the same value from two sources, of two dates, or in two scopes',
      edits: [
        ...claim('property: affiliated-hospitals, value: 6, source: agency-mbbs'),
        ...claim('property: affiliated-hospitals, value: 6, as_of: 2020, source: songhua-site'),
        ...claim(
          'property: affiliated-hospitals, value: 6, scope: { en: city, zh: 市内, ru: город }, source: songhua-site',
        ),
      ],
    },
    { name: 'a band of one rank', edits: [{ file: songhua, find: 'rank: 101-150', put: 'rank: 101-101' }] },
  ]);
});
