import type { ProblemCatalog } from './problem-catalog.ts';
import type { Ask, Problem } from './problems.ts';

/** How what is named in a sentence is written: for a reader by its label, for who edits the file to the letter. */
export interface ProblemPen {
  /** A property, or a field that a profile is expected to have. */
  readonly field: (id: string) => string;
  readonly country: (code: string) => string;
  /** What a person or a file wrote. */
  readonly given: (text: string) => string;
}

/** What is wrong and what to do, in the words of a reader. */
export interface SaidProblem {
  readonly what: string;
  readonly remedy: string;
}

type Named = Readonly<Record<string, unknown>>;

function written(name: string, value: unknown, catalog: ProblemCatalog, pen: ProblemPen): string {
  switch (name) {
    case 'property':
    case 'field':
      return pen.field(String(value));
    case 'fields':
      return (value as readonly string[]).map(pen.field).join(', ');
    case 'choices':
    case 'units':
      return (value as readonly string[]).join(', ');
    case 'asks':
      return (value as readonly Ask[])
        .map((ask) => filled(catalog.asks[ask.ask], ask, catalog, pen))
        .join(catalog.orElse);
    case 'why':
      return Object.values(sayProblem(value as Problem, catalog, pen)).join(' ');
    case 'country':
      return pen.country(String(value));
    case 'at':
      return value === '' ? catalog.wholeFile : `\`${String(value)}\``;
    default:
      return pen.given(String(value));
  }
}

function filled(text: string, named: Named, catalog: ProblemCatalog, pen: ProblemPen): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(named, name) ? written(name, named[name], catalog, pen) : whole,
  );
}

/** Returns what is wrong and what to do, said in the words of a catalog. */
export function sayProblem(problem: Problem, catalog: ProblemCatalog, pen: ProblemPen): SaidProblem {
  const { what, remedy } = catalog.problems[problem.code];
  return { what: filled(what, problem, catalog, pen), remedy: filled(remedy, problem, catalog, pen) };
}
