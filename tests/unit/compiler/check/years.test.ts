import { describe } from 'vitest';
import { after, expectMistakes, expectNoMistake, league, songhua, volga } from './mistake-table.ts';

describe('checking years', () => {
  expectMistakes([
    {
      name: 'a founding before universities',
      edits: [{ file: volga, find: 'value: 1909', put: 'value: 190' }],
      file: volga,
      on: 'value: 190,',
      what: /The year 190 is out of range/,
    },
    {
      name: 'a founding after the edition',
      edits: [{ file: volga, find: 'value: 1909', put: 'value: 2029' }],
      file: volga,
      on: 'value: 2029',
      what: /The year 2029 is out of range/,
    },
    {
      name: 'a figure of a year to come',
      edits: [{ file: songhua, find: 'value: 12000, as_of: 2024', put: 'value: 12000, as_of: 2028' }],
      file: songhua,
      on: 'as_of: 2028',
      what: /The date 2028 is out of range/,
    },
    {
      name: 'an event before universities',
      edits: [{ file: songhua, find: 'date: 1926-09-01', put: 'date: 0826-09-01' }],
      file: songhua,
      on: '0826-09-01',
      what: /The date 0826-09-01 is out of range/,
    },
    {
      name: 'a former name from the future',
      edits: [{ file: songhua, find: 'to: 1951', put: 'to: 2951' }],
      file: songhua,
      on: 'to: 2951',
      what: /A year of this name is out of range/,
    },
    {
      name: 'tuition of a year to come',
      edits: [{ file: songhua, find: 'unit: CNY, as_of: 2024', put: 'unit: CNY, as_of: 2042' }],
      file: songhua,
      on: 'as_of: 2042',
      what: /The date 2042 is out of range/,
    },
    {
      name: 'a ranking of a year to come',
      edits: [{ file: songhua, find: 'year: 2024, rank: 677', put: 'year: 2028, rank: 677' }],
      file: songhua,
      on: 'year: 2028',
      what: /The year 2028 is out of range/,
    },
    {
      name: 'a membership from the future',
      edits: [{ file: league, find: 'until: 2020', put: 'until: 2120' }],
      file: league,
      on: 'until: 2120',
      what: /A year of this membership is out of range/,
    },
    {
      name: 'a source read in the future',
      edits: [{ file: 'sources/songhua-site.yaml', find: 'accessed: 2026', put: 'accessed: 2062' }],
      file: 'sources/songhua-site.yaml',
      on: 'accessed: 2062',
      what: /The date 2062-10-01 is out of range/,
    },
    {
      name: 'a source published before universities',
      edits: [{ file: 'sources/songhua-site.yaml', find: 'published: 2024-03', put: 'published: 0204-03' }],
      file: 'sources/songhua-site.yaml',
      on: 'published: 0204-03',
      what: /The date 0204-03 is out of range/,
    },
    {
      name: 'a thirteenth month',
      edits: [{ file: league, find: 'date: 2014-07,', put: 'date: 2014-13,' }],
      file: league,
      on: '2014-13',
      what: /Write a date as 2021, 2021-07 or 2021-07-09/,
    },
  ]);
  expectMistakes([
    {
      name: 'a figure of a day that does not exist',
      edits: [{ file: songhua, find: 'value: 12000, as_of: 2024', put: 'value: 12000, as_of: 2024-02-30' }],
      file: songhua,
      on: 'as_of: 2024-02-30',
      what: /The calendar has no 2024-02-30/,
    },
    {
      name: 'tuition of a day that does not exist',
      edits: [
        {
          file: songhua,
          find: 'unit: CNY, as_of: 2024',
          put: 'unit: CNY, as_of: 2025-02-29',
        },
      ],
      file: songhua,
      on: 'as_of: 2025-02-29',
      what: /The calendar has no 2025-02-29/,
    },
    {
      name: 'an event on a day that does not exist',
      edits: [{ file: league, find: 'date: 2014-07,', put: 'date: 2014-06-31,' }],
      file: league,
      on: '2014-06-31',
      what: /The calendar has no 2014-06-31/,
    },
    {
      name: 'a name until a day that does not exist',
      edits: [{ file: songhua, find: 'to: 1951', put: 'to: 1951-04-31' }],
      file: songhua,
      on: 'to: 1951-04-31',
      what: /The calendar has no 1951-04-31/,
    },
    {
      name: 'a membership until a day that does not exist',
      edits: [{ file: league, find: 'until: 2020', put: 'until: 2019-02-29' }],
      file: league,
      on: 'until: 2019-02-29',
      what: /The calendar has no 2019-02-29/,
    },
    ...['published', 'accessed'].map((key) => {
      const [line, wrong] = [`${key}: ${key === 'published' ? '2024-03' : '2026-10-01'}`, `${key}: 2026-11-31`];
      return {
        name: `a source ${key} on a day that does not exist`,
        edits: [{ file: 'sources/songhua-site.yaml', find: line, put: wrong }],
        file: 'sources/songhua-site.yaml',
        on: wrong,
        what: /The calendar has no 2026-11-31/,
      };
    }),
  ]);
  expectNoMistake([
    {
      name: 'the last day of a February',
      edits: [
        after(league, 'events:', '  - { date: 2024-02-29, title: { en: Day, zh: 日, ru: День }, source: amur-press }'),
      ],
    },
    {
      name: 'a fee, an event and a ranking of the coming year',
      edits: [
        { file: songhua, find: 'unit: CNY, as_of: 2024', put: 'unit: CNY, as_of: 2027' },
        { file: 'sources/agency-mbbs.yaml', find: 'published: 2023', put: 'published: 2026' },
        { file: songhua, find: 'year: 2024, rank: 677', put: 'year: 2027, rank: 677' },
      ],
    },
  ]);
});
