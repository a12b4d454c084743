import { expect } from 'vitest';
import { fieldLabel } from '../../src/shared/domain/field-labels.ts';
import { countryName } from '../../src/shared/domain/formatting.ts';
import { writtenLanguages, type WrittenLanguage } from '../../src/shared/domain/language.ts';
import { problemsIn } from '../../src/shared/words/problems/problem-catalog.ts';
import type { Problem } from '../../src/shared/words/problems/problems.ts';
import { sayProblem, type ProblemPen } from '../../src/shared/words/problems/say-problem.ts';
import { readers } from './catalogs.ts';

const plain: ProblemPen = { field: (id) => `<${id}>`, country: (code) => `<${code}>`, given: (text) => text };

/** All that a rule found, as a sentence has it: asks and what is wrong within carry theirs in turn. */
function namedIn(problem: object): readonly string[] {
  return Object.entries(problem).flatMap(([name, value]): readonly string[] => {
    if (name === 'code' || name === 'ask' || value === '') return [];
    if (typeof value !== 'object') return [String(value)];
    if (!Array.isArray(value)) return namedIn(value as object);
    return value.flatMap((one: unknown) =>
      typeof one === 'string' ? [one] : name === 'asks' ? [] : namedIn(one as object),
    );
  });
}

/** Asserts that what a rule found is said in every language, a sentence and what to do, with all that it found and nothing left open. */
export function expectSaid(problem: Problem): void {
  const said = writtenLanguages.map((language) => sayProblem(problem, problemsIn(language), plain));
  for (const { what, remedy } of said) {
    expect(what).toMatch(/^\S.*[.。]$/u);
    expect(remedy).toMatch(/^\S.*[.。…)）]$/u);
    expect(`${what} ${remedy}`).not.toMatch(/\{\w+\}|undefined|\[object/);
    for (const value of namedIn(problem)) expect(`${what} ${remedy}`).toContain(value);
  }
  expect(new Set(said.map(({ what }) => what)).size).toBe(writtenLanguages.length);
}

const quotes = { en: '“”', zh: '“”', ru: '«»' } as const;

/** Returns what the window says of what a rule found, in one language. */
export function saidIn(problem: Problem, language: WrittenLanguage): string {
  const { what, remedy } = sayProblem(problem, problemsIn(language), {
    field: (id) => quotes[language].split('').join(fieldLabel(id, readers[language])),
    country: (code) => countryName(code, language),
    given: (text) => text,
  });
  return `${what} ${remedy}`;
}
