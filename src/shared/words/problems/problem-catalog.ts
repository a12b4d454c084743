import type { WrittenLanguage } from '../../domain/language.ts';
import { asks, orElse, wholeFile } from './asks.ts';
import { problemWords, type AskCode, type ProblemCode } from './problems.ts';

/** The words of one language for all that can be wrong. */
export interface ProblemCatalog {
  readonly problems: Readonly<Record<ProblemCode, { readonly what: string; readonly remedy: string }>>;
  readonly asks: Readonly<Record<AskCode, string>>;
  readonly wholeFile: string;
  readonly orElse: string;
}

/** Returns the words of one of the languages that stand side by side. */
export function problemsIn(language: WrittenLanguage): ProblemCatalog {
  const problems = Object.entries(problemWords).map(([code, { what, remedy }]) => [
    code,
    { what: what[language], remedy: remedy[language] },
  ]);
  return {
    problems: Object.fromEntries(problems) as ProblemCatalog['problems'],
    asks: Object.fromEntries(
      Object.entries(asks).map(([code, text]) => [code, text[language]]),
    ) as ProblemCatalog['asks'],
    wholeFile: wholeFile[language],
    orElse: orElse[language],
  };
}
