import { describe } from 'vitest';
import { expectMistakes, expectNoMistake } from './mistake-table.ts';

const register = 'registers/star-register.yaml';
const rules = 'rules/india.yaml';
const results = 'results/star-exam-2024.yaml';

describe('checking registers', () => {
  expectMistakes([
    {
      name: 'a listing of an unknown school',
      edits: [{ file: register, find: 'school: songhua-medical-university', put: 'school: moon-university' }],
      file: register,
      on: 'moon-university',
      what: /There is no school `moon-university`/,
    },
    {
      name: 'a listing of a programme that the school does not have',
      edits: [{ file: register, find: 'programme: medicine-english', put: 'programme: medicine-french' }],
      file: register,
      on: 'medicine-french',
      what: /songhua-medical-university has no programme `medicine-french`/,
    },
    {
      name: 'a register that ends before it begins',
      edits: [{ file: register, find: 'valid_from: 2019-01', put: 'valid_from: 2019-01\nvalid_to: 2018' }],
      file: register,
      on: 'valid_to: 2018',
      what: /It ends \(2018\) before it begins \(2019-01\)/,
    },
    {
      name: 'an impossible day',
      edits: [{ file: register, find: 'valid_from: 2019-01', put: 'valid_from: 2019-02-30' }],
      file: register,
      on: '2019-02-30',
      what: /The calendar has no 2019-02-30/,
    },
    {
      name: 'a keeper that is no organization',
      edits: [
        {
          file: register,
          find: 'body: { en: Ministry of Stars, zh: 星星部, ru: Министерство звёзд }',
          put: 'body: ministry-of-stars',
        },
      ],
      file: register,
      on: 'ministry-of-stars',
      what: /There is no organizations\/ministry-of-stars.yaml/,
    },
    {
      name: 'a purpose that is none',
      edits: [{ file: register, find: 'purpose: teaching', put: 'purpose: fame' }],
      file: register,
      on: 'purpose: fame',
      what: /none of the allowed values/,
    },
    {
      name: 'an unknown source of a listing',
      edits: [{ file: register, find: '[star-tables, amur-press]', put: '[star-tables, moon-press]' }],
      file: register,
      on: 'moon-press',
      what: /There is no source `moon-press`/,
    },
    {
      name: 'a listing without a source',
      edits: [{ file: register, find: ', source: [star-tables, amur-press]', put: '' }],
      file: register,
      on: 'songhua-medical-university',
      what: /`listings.0.source` is missing/,
    },
  ]);
  expectNoMistake([
    {
      name: 'a school that was removed, with the dates',
      edits: [{ file: register, find: 'line: 5', put: 'status: removed, since: 2019, until: 2021-05, line: 5' }],
    },
  ]);
});

describe('checking rules', () => {
  expectMistakes([
    {
      name: 'a condition that names no property',
      edits: [{ file: rules, find: 'study-length >= 54 months', put: 'patience >= 54 months' }],
      file: rules,
      on: 'patience',
      what: /The condition names no property that counts: `patience`/,
    },
    {
      name: 'a condition in the unit of nothing',
      edits: [{ file: rules, find: 'study-length >= 54 months', put: 'study-length >= 5 years' }],
      file: rules,
      on: '5 years',
      what: /`study-length` is not in years/,
    },
    {
      name: 'a condition that cannot be read',
      edits: [{ file: rules, find: 'study-length >= 54 months', put: 'the course is long' }],
      file: rules,
      on: 'the course is long',
      what: /cannot be read/,
    },
    {
      name: 'a condition on an unknown register',
      edits: [{ file: rules, find: 'register has star-register', put: 'register has star-register or moon-register' }],
      file: rules,
      on: 'moon-register',
      what: /There is no register `moon-register`/,
    },
    {
      name: 'a rule of which something is left untested where nothing is tested',
      edits: [
        { file: rules, find: 'condition: register has star-register', put: `untested: { en: a, zh: 甲, ru: а }` },
      ],
      file: rules,
      on: 'untested',
      what: /It says what is left untested, but nothing of it is tested/,
    },
    {
      name: 'a rule that leaves something untested and does not say what to ask',
      edits: [
        {
          file: rules,
          find: 'condition: register has star-register',
          put: 'condition: register has star-register\n    untested: { en: a, zh: 甲, ru: а }',
        },
      ],
      file: rules,
      on: 'untested',
      what: /It says what is left untested, but not what to ask/,
    },
    {
      name: 'a rule that ends before it begins',
      edits: [{ file: rules, find: 'applies_until: 2022', put: 'applies_until: 2018' }],
      file: rules,
      on: 'applies_until: 2018',
      what: /It ends \(2018\) before it begins \(2019\)/,
    },
    {
      name: 'two rules with one slug',
      edits: [{ file: rules, find: 'slug: on-the-register', put: 'slug: course-54-months' }],
      file: rules,
      on: 'slug: course-54-months',
      what: /has a rule `course-54-months` of IN too/,
    },
    {
      name: 'a country with no rules and no day on which they were looked for',
      edits: [{ file: 'rules/nepal.yaml', put: 'country: NP\nrules: []\n' }],
      file: 'rules/nepal.yaml',
      on: 'rules:',
      what: /No rule of NP stands here/,
    },
    {
      name: 'a rule in one language',
      edits: [
        {
          file: rules,
          find: '{ en: The school stands on the register., zh: 学校须在名录内。, ru: Вуз стоит в реестре. }',
          put: 'The school stands on the register.',
        },
      ],
      file: rules,
      on: 'The school stands on the register.',
      what: /`rules.1.text`/,
    },
  ]);
  expectNoMistake([
    {
      name: 'a country where nothing was found',
      edits: [{ file: 'rules/nepal.yaml', put: 'country: NP\nlooked: 2026-11-28\nrules: []\n' }],
    },
  ]);
});

describe('checking results', () => {
  expectMistakes([
    {
      name: 'more passed than sat',
      edits: [{ file: results, find: 'candidates: 100, passed: 30', put: 'candidates: 30, passed: 100' }],
      file: results,
      on: 'passed: 100',
      what: /More passed \(100\) than sat \(30\)/,
    },
    {
      name: 'a sum that is another than its lines',
      edits: [{ file: results, find: 'candidates: 20, passed: 7', put: 'candidates: 21, passed: 7' }],
      file: results,
      on: 'sum: whole',
      what: /The schools of CN come to 41 candidates, the line of the country has 40/,
    },
    {
      name: 'a result of an unknown school',
      edits: [
        {
          file: results,
          find: 'candidates: 100, passed: 30',
          put: 'school: moon-university, candidates: 100, passed: 30',
        },
      ],
      file: results,
      on: 'moon-university',
      what: /There is no school `moon-university`/,
    },
    {
      name: 'a period upside down',
      edits: [{ file: results, find: 'to_year: 2024', put: 'to_year: 2020' }],
      file: results,
      on: 'to_year: 2020',
      what: /The period ends \(2020\) before it begins \(2024\)/,
    },
    {
      name: 'a school without a file and without a country',
      edits: [
        {
          file: results,
          find: '{ study_country: CN, as_listed: Binhai Medical, candidates: 5, passed: 1 }',
          put: '{ study_country: CN, as_listed: Binhai Medical, candidates: 5, passed: 1 }\n  - { as_listed: Moon Medical, candidates: 5, passed: 1 }',
        },
      ],
      file: results,
      on: 'Moon Medical',
      what: /A school without a file here needs `study_country`/,
    },
    {
      name: 'half a candidate',
      edits: [{ file: results, find: 'candidates: 100, passed: 30', put: 'candidates: 100.5, passed: 30' }],
      file: results,
      on: '100.5',
      what: /`results.4.candidates`/,
    },
  ]);
});
