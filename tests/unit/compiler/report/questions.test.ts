import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSources } from '../../../../src/compiler/read.ts';
import { answeredQuestions, questionsReport } from '../../../../src/compiler/report/questions.ts';
import { editedSources, fixtureSources, type Edit } from '../../../support/fixture-reference.ts';

const file = 'institutions/songhua-medical-university.yaml';
/** What the one profile of the fixture answers to a question, counted from 1. */
function answer(number: number, edits: readonly Edit[] = []) {
  const folder = edits.length === 0 ? fixtureSources : editedSources(edits);
  const found = answeredQuestions(readSources(folder).sources)[number - 1];
  return found && (found.recent ? 'new' : found.sourced ? 'sourced' : 'not');
}
const added = (...claims: readonly string[]): Edit => ({
  file,
  find: '    claims:\n',
  put: `    claims:\n${claims.map((claim) => `      - { ${claim}, source: songhua-site }\n`).join('')}`,
});

describe('the 25 questions', () => {
  it('are 25, each counted over all profiles', () => {
    const answered = answeredQuestions(readSources(fixtureSources).sources);
    expect(answered).toHaveLength(25);
    for (const { recent, sourced, not } of answered) expect(recent + sourced + not).toBe(1);
  });

  it('are answered by what the files hold, new where it is dated so', () => {
    expect(answer(5)).toBe('new');
    expect(answer(6)).toBe('new');
    expect(answer(7)).toBe('not');
    expect(answer(9)).toBe('sourced');
    expect(answer(13)).toBe('not');
    expect(answer(16)).toBe('not');
    expect(answer(22)).toBe('sourced');
    expect(answer(23)).toBe('sourced');
    expect(answer(25)).toBe('not');
  });

  it('follow the files: another date, a fact more, a fact less', () => {
    const older = {
      file,
      find: 'property: internship, value: 12, as_of: 2024',
      put: 'property: internship, value: 12, as_of: 2022',
    };
    // As new as its older part.
    expect(answer(6, [older])).toBe('sourced');
    const gone = {
      file,
      find: '      - { property: internship, value: 12, as_of: 2024, source: agency-mbbs }\n',
      put: '',
    };
    expect(answer(6, [gone])).toBe('not');
    expect(answer(16, [added('property: application-deadline, value: 2027-06-30, as_of: 2027')])).not.toBe('not');
  });

  it('are answered only where every part of them is', () => {
    const place = added(
      'property: internship-place, value: { en: At its hospitals, zh: 本校医院, ru: В своих больницах }, as_of: 2024',
    );
    expect(answer(7, [place])).toBe('new');
    const rule = added(
      'property: residence-rule, value: { en: In the first year, zh: 第一年须住校, ru: На первом курсе }',
    );
    expect(answer(13, [rule])).toBe('sourced');
    const life = ['climate', 'journey', 'safety', 'food'].map((property) => ({
      file,
      find: '\nclaims:\n',
      put: `\nclaims:\n  - { property: ${property}, value: { en: Told, zh: 有, ru: Есть }, as_of: 2025, source: songhua-site }\n`,
    }));
    expect(answer(25, life)).toBe('new');
    expect(answer(25, life.slice(1))).toBe('not');
  });

  it('of a country are answered by its registers, by its rules as far as facts decide them, and by no rule that asks the same of all', () => {
    const rules = 'rules/india.yaml';
    expect(answer(1)).not.toBe('not');
    const undecided = [
      { file: rules, find: 'study-length >= 54 months', put: 'minimum-age >= 17 years' },
      { file: rules, find: 'condition: register has star-register\n', put: '' },
    ];
    expect(answer(1, undecided)).toBe('not');
    const listed = { file: 'registers/star-register.yaml', find: 'country: CN', put: 'country: IN' };
    expect(answer(1, [...undecided, listed])).not.toBe('not');
  });

  it('decide no rule by a list that has ended', () => {
    const byTheList = { file: 'rules/india.yaml', find: 'study-length >= 54 months', put: 'minimum-age >= 17 years' };
    expect(answer(1, [byTheList])).not.toBe('not');
    const register = { file: 'registers/star-register.yaml', find: 'complete:', put: 'valid_to: 2025\ncomplete:' };
    expect(answer(1, [byTheList, register])).toBe('not');
    const listing = { file: 'registers/star-register.yaml', find: 'line: 5', put: 'until: 2025, line: 5' };
    expect(answer(1, [byTheList, listing])).toBe('not');
  });

  it('tell schools apart by a namesake or by a number of an authority', () => {
    const alone = {
      file,
      find: /distinct_from:.*\n/.exec(readFileSync(`${fixtureSources}/${file}`, 'utf8'))?.[0] ?? '',
      put: '',
    };
    expect(answer(23, [alone])).toBe('not');
    expect(
      answer(23, [
        alone,
        {
          file,
          find: '\nclaims:\n',
          put: '\nclaims:\n  - { property: moe-code, value: "4123010226", source: songhua-site }\n',
        },
      ]),
    ).toBe('sourced');
  });

  it('count a whole cost only where tuition, room, insurance and length are there', () => {
    expect(answer(11)).toBe('not');
    const insurance = 'property: insurance-fee, value: 800, unit: CNY';
    expect(answer(11, [added(insurance)])).toBe('sourced');
    expect(
      answer(11, [
        added(`${insurance}, as_of: 2024`, 'property: accommodation-fee, value: 9000, unit: CNY, as_of: 2025'),
      ]),
    ).toBe('new');
  });

  it('are printed with their measure', () => {
    const lines = questionsReport(readSources(fixtureSources).sources);
    expect(lines[0]).toContain('2023 or later');
    expect(lines.filter((line) => /^ +\d+ +\d+ +\d+ +\d+ {2}\S/.test(line))).toHaveLength(25);
    expect(lines.at(-1)).toMatch(/^Yes .* \d+, partly .* \d+, no \d+\.$/);
  });
});
