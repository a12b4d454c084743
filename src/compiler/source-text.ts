import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
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

/** Nobody reads more mistakes of one file, and a hostile one has a hundred thousand. */
const mostIssues = 1_000;

/** Returns the pairs of a map by their keys; the first where one stands there twice. Looking through a wide map for each of its keys takes for ever. */
function indexed(map: YAMLMap): ReadonlyMap<string, Pair> {
  const pairs = new Map<string, Pair>();
  for (const pair of map.items) if (!pairs.has(String(pair.key))) pairs.set(String(pair.key), pair);
  return pairs;
}

function lineFinder(document: Document, lines: LineCounter): (path: Path) => number {
  const indexes = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();
  const pairIn = (map: YAMLMap, key: string): Pair | undefined => {
    const index = indexes.get(map) ?? indexed(map);
    indexes.set(map, index);
    return index.get(key);
  };
  return (path) => {
    let line = 1;
    let node: unknown = document.contents;
    for (const key of path) {
      const pair = isMap(node) ? pairIn(node, String(key)) : undefined;
      const start = (pair?.key as Node | undefined)?.range?.[0];
      if (pair) node = pair.value;
      else if (isSeq(node)) node = node.items[Number(key)];
      else break;
      const range = start ?? (node as Node | null | undefined)?.range?.[0];
      if (range === undefined) break;
      line = lines.linePos(range).line;
    }
    return line;
  };
}

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

/** Returns where in the text a key stands that its map has already. */
function secondKeys(document: Document): readonly number[] {
  const found: number[] = [];
  visit(document, {
    Map: (_, map) => {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) found.push(key.range?.[0] ?? 0);
        seen.add(key.value);
      }
    },
  });
  return found;
}

function notYaml(file: string, line: number, error: Error): Mistake {
  return {
    file,
    line,
    what: `This is not YAML: ${error.message.split('\n')[0]}.`,
    remedy: 'Mend the line; text with `: ` or `#` in it, or that begins with `*`, `&` or `!`, goes in quotes.',
  };
}

/** Returns the line of the first alias whose anchor does not stand above it; 1 where there is none. */
function lineOfBadAlias(document: Document, lines: LineCounter): number {
  const anchors = new Set<string>();
  let line = 1;
  visit(document, {
    Node: (_, node) => {
      if ('anchor' in node && node.anchor) anchors.add(node.anchor);
    },
    Alias: (_, alias) => {
      if (anchors.has(alias.source)) return undefined;
      line = lines.linePos(alias.range?.[0] ?? 0).line;
      return visit.BREAK;
    },
  });
  return line;
}

/**
 * Reads one YAML text by its form. Returns the value, located, or every mistake found in the text;
 * a text with a mistake of form has no value. `excess` says what of a text that is not read any further is too much.
 */
export function readSourceText<Form extends z.ZodType>(
  file: string,
  text: string,
  form: Form,
  excess: (file: Located<unknown>) => readonly Mistake[] = () => [],
): { located?: Located<z.infer<Form>>; mistakes: readonly Mistake[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  if (document.errors.length > 0) {
    return {
      mistakes: document.errors.map((error) => notYaml(file, lines.linePos(error.pos[0]).line, error)),
    };
  }
  // The reader's own looking for them compares each key with all before it.
  const second = secondKeys(document);
  if (second.length > 0)
    return {
      mistakes: second.map((at) => ({
        file,
        line: lines.linePos(at).line,
        what: 'The same key stands here a second time.',
        remedy: 'Remove one of the two.',
      })),
    };
  const lineOf = lineFinder(document, lines);
  let value: unknown;
  try {
    value = document.toJS();
  } catch (error) {
    // An alias without its anchor, or aliases of aliases without end, show only now.
    return { mistakes: [notYaml(file, lineOfBadAlias(document, lines), error as Error)] };
  }
  const slug = file.replace(/^.*\//, '').replace(/\.yaml$/, '');
  const tooMuch = excess({ file, slug, value, lineOf });
  if (tooMuch.length > 0) return { mistakes: tooMuch };
  const read = readForm(value, form);
  return 'value' in read
    ? { located: { file, slug, value: read.value, lineOf }, mistakes: [] }
    : { mistakes: read.wrong.map(({ at, ...sentence }) => ({ file, line: lineOf(at), ...sentence })) };
}
