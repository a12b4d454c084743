import { describe, expect, it } from 'vitest';
import { filledFields } from '../../../../src/compiler/check/coverage.ts';
import { institutionFile } from '../../../../src/compiler/format/files.ts';
import { expectMistakes, expectNoMistake, index, songhua } from './mistake-table.ts';

describe('checking what a profile covers', () => {
  expectMistakes([
    {
      name: 'a profile that neither states nor explains a field',
      edits: [{ file: songhua, find: '  not-published: [scholarship]\n', put: '' }],
      file: songhua,
      on: 'gaps:',
      what: /The profile neither states nor explains: `scholarship`/,
    },
    {
      name: 'all such fields of a profile at once',
      edits: [
        { file: songhua, find: '  not-applicable: [national-standing]\n', put: '' },
        { file: songhua, find: 'entry-requirement, contact', put: 'contact' },
      ],
      file: songhua,
      on: 'gaps:',
      what: /neither states nor explains: `entry-requirement`, `national-standing`\./,
    },
    {
      name: 'a profile without gaps where some are needed',
      edits: [
        {
          file: songhua,
          find: 'gaps:\n  not-published: [scholarship]\n  not-applicable: [national-standing]\n  not-researched: [entry-requirement, contact, international-students-since]\n',
          put: '',
        },
      ],
      file: songhua,
      on: 'tier: profile',
      what: /neither states nor explains: `entry-requirement`, `national-standing`, `scholarship`, `contact`/,
    },
    {
      name: 'a gap for an expected field that a claim fills',
      edits: [{ file: songhua, find: '[national-standing]', put: '[national-standing, founded]' }],
      file: songhua,
      on: 'founded]',
      what: /`founded` is called not-applicable, but a fact fills it/,
    },
    {
      name: 'a gap for tuition that a programme fills',
      edits: [{ file: songhua, find: '[national-standing]', put: '[national-standing, tuition]' }],
      file: songhua,
      on: 'tuition]',
      what: /`tuition` is called not-applicable/,
    },
    {
      name: 'a gap for rankings that are there',
      edits: [{ file: songhua, find: '[national-standing]', put: '[national-standing, ranking]' }],
      file: songhua,
      on: 'ranking]',
      what: /`ranking` is called not-applicable/,
    },
    {
      name: 'a gap for any other property that a claim fills',
      edits: [{ file: songhua, find: '[national-standing]', put: '[national-standing, campus-area]' }],
      file: songhua,
      on: 'campus-area]',
      what: /`campus-area` is called not-applicable/,
    },
    {
      name: 'a gap of an organization that a claim fills',
      edits: [{ file: index, find: 'claims:', put: 'gaps:\n  not-published: [role]\nclaims:' }],
      file: index,
      on: '[role]',
      what: /`role` is called not-published/,
    },
    {
      name: 'a field with two reasons',
      edits: [{ file: songhua, find: '[national-standing]', put: '[national-standing, scholarship]' }],
      file: songhua,
      on: 'national-standing, scholarship',
      what: /`scholarship` has two reasons/,
    },
    {
      name: 'a field twice under one reason',
      edits: [{ file: songhua, find: '[national-standing]', put: '[national-standing, national-standing]' }],
      file: songhua,
      on: 'national-standing',
      what: /`national-standing` has two reasons/,
    },
    {
      name: 'a reason that is none',
      edits: [
        { file: songhua, find: 'not-applicable:', put: 'secret:' },
        { file: songhua, find: '[national-standing]', put: '[scholarship]' },
      ],
      file: songhua,
      on: 'secret:',
      what: /secret/,
    },
  ]);
  expectNoMistake([
    { name: 'a listed entry that says nothing', edits: [] },
    {
      name: 'a gap for a property outside the expected ones',
      edits: [{ file: songhua, find: 'international-students-since', put: 'president' }],
    },
  ]);
});

describe('the fields a file fills', () => {
  const base = {
    tier: 'listed',
    kind: 'university',
    names: [{ value: 'A', lang: 'en', kind: 'official' }],
    place: { country: 'CN' },
  };
  const fieldsOf = (more: object) => [...filledFields(institutionFile.parse({ ...base, ...more }))];
  const title = { en: 'a', zh: 'b', ru: 'c' };

  it('are none in an entry known by name only', () => {
    expect(fieldsOf({})).toEqual([]);
  });

  it('count a programme for its length and its tuition apart, and a ranking', () => {
    const programmes = (claims: readonly object[], more: object = {}) => ({
      programmes: [{ slug: 'a', title, level: 'bachelor', source: 'a', claims, ...more }],
    });
    expect(fieldsOf(programmes([]))).toEqual([]);
    expect(fieldsOf(programmes([{ property: 'programme', value: title, source: 'a' }]))).toEqual([]);
    expect(fieldsOf(programmes([{ property: 'duration', value: 60, source: 'a' }]))).toEqual(['programme']);
    for (const property of ['tuition', 'tuition-semester', 'tuition-whole'])
      expect(fieldsOf(programmes([{ property, value: 5, unit: 'CNY', source: 'a' }]))).toEqual(['tuition']);
    const language = [{ property: 'teaching-language', value: 'en', source: 'a' }];
    expect(fieldsOf(programmes(language))).toEqual([]);
    expect(fieldsOf(programmes(language, { field: '0912' }))).toEqual(['teaching-language']);
    expect(fieldsOf(programmes(language, { field: '0912', level: 'preparatory' }))).toEqual([]);
    expect(fieldsOf({ rankings: [{ list: 'a', year: 2024, rank: 1, source: 'a' }] })).toEqual(['ranking']);
  });

  it('leave out claims that are not expected ones', () => {
    expect(
      fieldsOf({
        claims: [
          { property: 'president', value: 'x', source: 'a' },
          { property: 'founded', value: 1926, source: 'a' },
        ],
      }),
    ).toEqual(['founded']);
  });
});
