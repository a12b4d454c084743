import { isCollection, isMap, isPair, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { z } from 'zod';
import type { Mistake } from './mistake.ts';

export type Path = readonly PropertyKey[];

/** A value read from a source file, with the means to say on which line each part of it stands. */
export interface Located<Value> {
  readonly file: string;
  /** The file's name without folder and ending. */
  readonly slug: string;
  readonly value: Value;
  /** Returns the line, from 1, of the part at the path, or of the nearest part above it that is there. */
  readonly lineOf: (path: Path) => number;
}

function lineFinder(document: Document, lines: LineCounter): (path: Path) => number {
  return (path) => {
    let line = 1;
    let node: unknown = document.contents;
    for (const key of path) {
      if (!isCollection(node)) break;
      const pair = isMap(node) ? node.items.find((item) => isPair(item) && String(item.key) === String(key)) : undefined;
      const start = ((pair?.key ?? undefined) as Node | undefined)?.range?.[0];
      node = node.get(typeof key === 'symbol' ? String(key) : key, true);
      const range = start ?? (node as Node | undefined)?.range?.[0];
      if (range === undefined) break;
      line = lines.linePos(range).line;
    }
    return line;
  };
}

/** A sentence on a zod issue that an editor of source files understands. */
function sentence(issue: z.core.$ZodIssue): { what: string; remedy: string } {
  const where = issue.path.length > 0 ? `\`${issue.path.map(String).join('.')}\`` : 'The file';
  if (issue.code === 'unrecognized_keys') {
    return { what: `${where} has ${issue.keys.map((key) => `\`${key}\``).join(', ')}, which the format does not know.`, remedy: 'Remove it, or correct its spelling; src/compiler/format lists what is allowed.' };
  }
  if (issue.code === 'invalid_value') return { what: `${where} is none of the allowed values.`, remedy: `Write one of: ${issue.values.map(String).join(', ')}.` };
  return { what: `${where}: ${issue.message}.`, remedy: 'Correct the value; src/compiler/format describes the form.' };
}

/**
 * Reads one YAML text by its form. Returns the value, located, or every mistake found in the text;
 * a text with a mistake of form has no value.
 */
export function readSourceText<Form extends z.ZodType>(file: string, text: string, form: Form): { located?: Located<z.infer<Form>>; mistakes: readonly Mistake[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  if (document.errors.length > 0) {
    return {
      mistakes: document.errors.map((error) => ({
        file, line: lines.linePos(error.pos[0]).line, what: `This is not YAML: ${error.message.split('\n')[0]}`, remedy: 'Mend the line; text with `: ` or `#` in it goes in quotes.',
      })),
    };
  }
  const lineOf = lineFinder(document, lines);
  const parsed = form.safeParse(document.toJS());
  if (!parsed.success) {
    return { mistakes: parsed.error.issues.map((issue) => ({ file, line: lineOf(issue.path), ...sentence(issue) })) };
  }
  const slug = file.replace(/^.*\//, '').replace(/\.yaml$/, '');
  return { located: { file, slug, value: parsed.data, lineOf }, mistakes: [] };
}
