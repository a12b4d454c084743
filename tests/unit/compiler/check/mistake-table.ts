import { expect, it } from 'vitest';
import { expectSaid } from '../../../support/said-problem.ts';
import { editedSources, mistakesIn, type Edit } from '../../../support/fixture-reference.ts';

/** A change to the fixture and the one mistake it must cause: in which file, on the line that holds `on`, saying `what`. */
export interface Case {
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly file: string;
  readonly on: string;
  readonly what: RegExp;
}

/** Makes a test of each case. The fixture itself has no mistake, so that each one found is the edit's. */
export function expectMistakes(cases: readonly Case[]): void {
  it.each(cases)('reports $name', { timeout: 30_000 }, ({ edits, file, on, what }) => {
    const found = mistakesIn(editedSources(edits));
    expect(found.map((one) => `${one.file}: ${one.what} ${one.remedy}`)).toEqual([expect.stringMatching(what)]);
    for (const { problem } of found) expectSaid(problem);
    expect(found[0]?.file).toBe(file);
    expect(found[0]?.text).toContain(on);
    expect(found[0]?.remedy).toMatch(/^\S.*[.…)]$/);
  });
}

/** Makes a test of each change that must cause no mistake. */
export function expectNoMistake(cases: readonly { readonly name: string; readonly edits: readonly Edit[] }[]): void {
  it.each(cases)('allows $name', { timeout: 30_000 }, ({ edits }) => {
    expect(mistakesIn(editedSources(edits))).toEqual([]);
  });
}

export const songhua = 'institutions/songhua-medical-university.yaml';
export const university = 'institutions/songhua-university.yaml';
export const volga = 'institutions/volga-state-medical-university.yaml';
export const league = 'alliances/amur-league.yaml';
export const index = 'organizations/star-index.yaml';

/** Returns the edit that puts lines after the one given. */
export function after(file: string, line: string, added: string): Edit {
  return { file, find: `${line}\n`, put: `${line}\n${added}\n` };
}
