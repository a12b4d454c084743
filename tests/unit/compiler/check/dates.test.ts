import { describe } from 'vitest';
import { expectMistakes, expectNoMistake, songhua, volga } from './mistake-table.ts';

const students = 'value: 12000, as_of: 2024, source: songhua-site';

describe('checking dates of figures against their sources', () => {
  expectMistakes([
    {
      name: 'a figure of the year after its source',
      edits: [{ file: songhua, find: students, put: students.replace('2024', '2025') }],
      file: songhua,
      on: 'as_of: 2025',
      what: /`students-total` is as of 2025, but songhua-site is of 2024-03 and cannot have known it/,
    },
    {
      name: 'a figure of the month after its source',
      edits: [{ file: songhua, find: students, put: students.replace('2024', '2024-04') }],
      file: songhua,
      on: 'as_of: 2024-04',
      what: /is as of 2024-04, but songhua-site is of 2024-03/,
    },
    {
      name: 'the older one of two sources',
      edits: [
        {
          file: songhua,
          find: students,
          put: 'value: 12000, as_of: 2025, source: [encyclopedia-songhua, songhua-site]',
        },
      ],
      file: songhua,
      on: 'as_of: 2025',
      what: /songhua-site is of 2024-03/,
    },
    {
      name: 'a figure after the day its undated source was read',
      edits: [{ file: songhua, find: 'value: 11000, as_of: 2020', put: 'value: 11000, as_of: 2026-11' }],
      file: songhua,
      on: 'as_of: 2026-11',
      what: /is as of 2026-11, but encyclopedia-songhua is of 2026-10-01/,
    },
    {
      name: 'a fee of two years after its source',
      edits: [{ file: songhua, find: 'unit: CNY, as_of: 2024', put: 'unit: CNY, as_of: 2025' }],
      file: songhua,
      on: 'as_of: 2025',
      what: /`tuition` is as of 2025, but agency-mbbs is of 2023/,
    },
  ]);
  expectNoMistake([
    {
      name: 'a fee that is announced for the next year',
      edits: [{ file: songhua, find: 'value: 12000, as_of: 2024', put: 'value: 12000, as_of: 2024-03-31' }],
    },
    {
      name: 'a founding without a date',
      edits: [{ file: volga, find: 'value: 1909', put: 'value: 1910' }],
    },
  ]);
});
