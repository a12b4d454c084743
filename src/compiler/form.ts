import type { z } from 'zod';

/* Holding a value to its form, without the parser of YAML: what a person adds in the window has never been a text. */

export type Path = readonly PropertyKey[];

/** Nobody reads more mistakes of one file, and a hostile one has a hundred thousand. */
const mostIssues = 1_000;

/** What a form says of one part of a file. A union that nothing fits says what each of its forms asks for. */
function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_union') return issue.message;
  const inner = issue.errors.flat().map(messageOf);
  // A form that fails on the kind of value alone says less than one that got further.
  const telling = inner.filter((message) => !message.startsWith('Invalid input'));
  return [...new Set(telling.length > 0 ? telling : inner)].join('; or: ') || issue.message;
}

function isMissing(value: unknown, path: Path): boolean {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | null | undefined)?.[key], value);
  return (
    path.length > 0 &&
    typeof parent === 'object' &&
    parent !== null &&
    !Object.hasOwn(parent, path.at(-1) as PropertyKey)
  );
}

/** Sentences on a zod issue that an editor of source files understands, each with the path of the part it is about. */
function sentences(issue: z.core.$ZodIssue, value: unknown): readonly { at: Path; what: string; remedy: string }[] {
  const at = issue.path;
  const where = at.length > 0 ? `\`${at.map(String).join('.')}\`` : 'The file';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      at: [...at, key],
      what: `${where} has \`${key}\`, which the format does not know.`,
      remedy: 'Remove it, or correct its spelling; src/compiler/format lists what is allowed.',
    }));
  }
  const choices = issue.code === 'invalid_value' ? `one of: ${issue.values.map(String).join(', ')}` : undefined;
  if (isMissing(value, at))
    return [
      {
        at,
        what: `${where} is missing.`,
        remedy: choices ? `Add it with ${choices}.` : 'Add it; src/compiler/format describes the form.',
      },
    ];
  if (choices) return [{ at, what: `${where} is none of the allowed values.`, remedy: `Write ${choices}.` }];
  return [
    {
      at,
      what: `${where}: ${messageOf(issue)}.`,
      remedy: 'Correct the value; src/compiler/format describes the form.',
    },
  ];
}

/** Returns the value of a form, or what is wrong with it, each with the path of the part it is about. */
export function readForm<Form extends z.ZodType>(
  value: unknown,
  form: Form,
): { readonly value: z.infer<Form> } | { readonly wrong: readonly { at: Path; what: string; remedy: string }[] } {
  const parsed = form.safeParse(value);
  return parsed.success
    ? { value: parsed.data }
    : { wrong: parsed.error.issues.slice(0, mostIssues).flatMap((issue) => sentences(issue, value)) };
}
