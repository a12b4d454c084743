import { describe } from 'vitest';
import { after, expectMistakes, expectNoMistake, songhua } from './mistake-table.ts';

const programmeClaim = (added: string) => [after(songhua, '    claims:', `      - { ${added} }`)];

describe('checking programmes', () => {
  expectMistakes([
    {
      name: 'two programmes with one slug',
      edits: [
        after(
          songhua,
          'programmes:',
          `  - slug: medicine-english
    title: { en: Nursing, zh: 护理, ru: Сестринское дело }
    level: bachelor
    source: songhua-site`,
        ),
      ],
      file: songhua,
      on: 'slug: medicine-english',
      what: /The slug medicine-english names two programmes/,
    },
    {
      name: 'a degree that no source states',
      edits: [{ file: songhua, find: '    degree: MBBS', put: '    degree: MD' }],
      file: songhua,
      on: 'degree: MD',
      what: /No claim of the programme says the degree MD/,
    },
    {
      name: 'a language that no source states',
      edits: [{ file: songhua, find: '    language: en', put: '    language: en+zh' }],
      file: songhua,
      on: 'language: en+zh',
      what: /No claim of the programme says that it is taught in zh/,
    },
    {
      name: 'open and closed, not told which came later',
      edits: programmeClaim(
        'property: intake, value: closed, as_of: 2024, source: songhua-site }\n      - { property: intake, value: open, source: agency-mbbs',
      ),
      file: songhua,
      on: 'value: open, source: agency-mbbs',
      what: /both that it takes students and that it takes none/,
    },
    {
      name: 'a word for its intake that is none',
      edits: programmeClaim('property: intake, value: shut, source: songhua-site'),
      file: songhua,
      on: 'value: shut',
      what: /`shut` is no value of `intake`/,
    },
    {
      name: 'the intake of a school and no programme',
      edits: [after(songhua, 'claims:', '  - { property: intake, value: closed, source: songhua-site }')],
      file: songhua,
      on: 'property: intake',
      what: /intake/,
    },
    {
      name: 'a language that is none',
      edits: [{ file: songhua, find: '    language: en', put: '    language: english' }],
      file: songhua,
      on: 'language: english',
      what: /Write one of en, zh/,
    },
    {
      name: 'a field that ISCED does not know',
      edits: [{ file: songhua, find: 'field: "0912"', put: 'field: "0999"' }],
      file: songhua,
      on: '0999',
      what: /none of the allowed values/,
    },
    {
      name: 'an internship longer than its programme',
      edits: [{ file: songhua, find: 'property: internship, value: 12', put: 'property: internship, value: 80' }],
      file: songhua,
      on: 'value: 80',
      what: /The internship is longer than the programme/,
    },
    {
      name: 'a length that no programme has',
      edits: programmeClaim('property: duration, value: 720, source: songhua-site'),
      file: songhua,
      on: 'value: 720',
      what: /A programme of 720 months is longer than any/,
    },
    {
      name: 'a year of study that the programme does not have',
      edits: [{ file: songhua, find: 'unit: CNY, as_of: 2024', put: 'unit: CNY, years: 2-7, as_of: 2024' }],
      file: songhua,
      on: 'years: 2-7',
      what: /The programme has no year 7: it takes 72 months/,
    },
    {
      name: 'a programme without a slug',
      edits: [{ file: songhua, find: '  - slug: medicine-english\n    title', put: '  - title' }],
      file: songhua,
      on: 'Clinical medicine in English',
      what: /`programmes.0.slug` is missing/,
    },
  ]);
  expectNoMistake([
    {
      name: 'a language that changes on the way, each part with its years',
      edits: [
        { file: songhua, find: '    language: en', put: '    language: en+zh' },
        after(
          songhua,
          '    claims:',
          '      - { property: teaching-language, value: zh, years: 6, source: songhua-site }',
        ),
      ],
    },
    {
      name: 'fees, places and dates of a programme',
      edits: [
        after(
          songhua,
          '    claims:',
          `      - { property: places, value: 60, as_of: 2024, source: songhua-site }
      - { property: accommodation-fee, value: 6000-9000, unit: CNY, source: songhua-site }`,
        ),
      ],
    },
  ]);
});
