import type { z } from 'zod';
import { asWritten } from '../shared/domain/as-written.ts';
import type { Ask, AskCode, Problem } from '../shared/words/problems/problems.ts';

/* Holding a value to its form, without the parser of YAML: what a person adds in the window has never been a text. */

export type Path = readonly PropertyKey[];

/** Nobody reads more mistakes of one file, and a hostile one has a hundred thousand. */
const mostIssues = 1_000;

const mark = 'ask:';

/**
 * Returns what zod is given to say where a value has not the form: the code of the words for it with what they name, which `readForm`
 * gives back.
 */
export function asks(ask: AskCode, named: { readonly choices?: readonly string[] } = {}): string {
  return mark + JSON.stringify({ ask, ...named });
}

const kinds: Readonly<Record<string, Ask>> = {
  string: { ask: 'text' },
  number: { ask: 'number' },
  int: { ask: 'wholeNumber' },
  boolean: { ask: 'yesOrNo' },
  array: { ask: 'list' },
  object: { ask: 'parts' },
  record: { ask: 'parts' },
};
const bounds = {
  too_small: { array: 'fewest', string: 'shortest', other: 'atLeast' },
  too_big: { array: 'mostListed', string: 'longest', other: 'atMost' },
} as const;

/** What a form asks of one part of a file. A union that nothing fits asks for one of what each of its forms does. */
function asksOf(issue: z.core.$ZodIssue, value: unknown): readonly Ask[] {
  if (issue.message.startsWith(mark))
    return [{ ...(JSON.parse(issue.message.slice(mark.length)) as Ask), given: asWritten(value) } as Ask];
  switch (issue.code) {
    case 'invalid_type':
      return [kinds[issue.expected] ?? { ask: 'form' }];
    case 'invalid_value':
      return [{ ask: 'choice', choices: issue.values.map(String) }];
    case 'too_small': {
      const { array, string, other } = bounds.too_small;
      const ask = issue.origin === 'array' ? array : issue.origin === 'string' ? string : other;
      return [{ ask, least: Number(issue.minimum) }];
    }
    case 'too_big': {
      const { array, string, other } = bounds.too_big;
      const ask = issue.origin === 'array' ? array : issue.origin === 'string' ? string : other;
      return [{ ask, most: Number(issue.maximum) }];
    }
    case 'invalid_union': {
      const inner = issue.errors.flat();
      // A form that fails on the kind of value alone says less than one that got further.
      const telling = inner.filter(({ code }) => code !== 'invalid_type');
      const all = (telling.length > 0 ? telling : inner).flatMap((one) => asksOf(one, at(value, one.path)));
      return [...new Map(all.map((ask) => [JSON.stringify(ask), ask])).values()];
    }
    default:
      return [{ ask: 'form' }];
  }
}

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | null | undefined)?.[key], value);

function isMissing(value: unknown, path: Path): boolean {
  const parent = at(value, path.slice(0, -1));
  return (
    path.length > 0 &&
    typeof parent === 'object' &&
    parent !== null &&
    !Object.hasOwn(parent, path.at(-1) as PropertyKey)
  );
}

interface Misfit {
  readonly at: Path;
  readonly problem: Problem;
}

/** What a zod issue comes to, each with the path of the part it is about. */
function misfits(issue: z.core.$ZodIssue, value: unknown): readonly Misfit[] {
  const path = issue.path;
  const where = path.map(String).join('.').slice(0, 120);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      at: [...path, key],
      problem: { code: 'form.unknownKey', at: where, key: asWritten(key) },
    }));
  const choices = issue.code === 'invalid_value' ? issue.values.map(String) : null;
  const given = asWritten(at(value, path));
  return [
    {
      at: path,
      problem: isMissing(value, path)
        ? choices
          ? { code: 'form.missingChoice', at: where, choices }
          : { code: 'form.missing', at: where }
        : choices
          ? { code: 'form.choice', at: where, given, choices }
          : { code: 'form.value', at: where, given, asks: asksOf(issue, at(value, path)) },
    },
  ];
}

/** Returns the value of a form, or what is wrong with it, each with the path of the part it is about. */
export function readForm<Form extends z.ZodType>(
  value: unknown,
  form: Form,
): { readonly value: z.infer<Form> } | { readonly wrong: readonly [Misfit, ...Misfit[]] } {
  const parsed = form.safeParse(value);
  return parsed.success
    ? { value: parsed.data }
    : {
        wrong: parsed.error.issues.slice(0, mostIssues).flatMap((issue) => misfits(issue, value)) as [
          Misfit,
          ...Misfit[],
        ],
      };
}
