import { fieldLabel } from '../../../shared/domain/field-labels.ts';
import { countryName } from '../../../shared/domain/formatting.ts';
import type { WrittenLanguage } from '../../../shared/domain/language.ts';
import { isolated } from '../../../shared/domain/writing/entity-name.ts';
import type { Problem } from '../../../shared/words/problems/problems.ts';
import { problemCatalogs } from '../../../shared/words/problems/problem-catalogs.ts';
import { sayProblem, type SaidProblem } from '../../../shared/words/problems/say-problem.ts';
import type { Reader } from '../../../shared/words/reader.ts';

const quoted: Readonly<Record<WrittenLanguage, (label: string) => string>> = {
  en: (label) => `“${label}”`,
  zh: (label) => `“${label}”`,
  ru: (label) => `«${label}»`,
};

export type WriteProblem = (problem: Problem, reader: Reader) => SaidProblem;

/** What says in a language what is wrong, with its words. */
export async function problemWriter(written: WrittenLanguage): Promise<WriteProblem> {
  const { catalog } = await problemCatalogs[written]();
  return (problem, reader) =>
    sayProblem(problem, catalog, {
      field: (id) => quoted[written](fieldLabel(id, reader)),
      country: (code) => countryName(code, reader.language),
      given: isolated,
    });
}
