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
import { asWritten } from '../shared/domain/as-written.ts';
import { readForm, type Path } from './form.ts';
import type { Mistake } from './mistake.ts';

/** A value read from a source file, with the means to say on which line each part of it stands. */
export interface Located<Value> {
  readonly file: string;
  /** The file's name without folder and ending. */
  readonly slug: string;
  readonly value: Value;
  /** Returns the line, from 1, of the part at the path, or of the nearest part above it that is there. */
  readonly lineOf: (path: Path) => number;
}

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

/** Returns where in the text a key stands that its map has already. */
function secondKeys(document: Document): readonly { readonly at: number; readonly key: string }[] {
  const found: { at: number; key: string }[] = [];
  visit(document, {
    Map: (_, map) => {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) found.push({ at: key.range?.[0] ?? 0, key: asWritten(key.value) });
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
    problem: { code: 'file.notYaml', reason: error.message.split('\n')[0] ?? '' },
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
      mistakes: second.map(({ at, key }) => ({
        file,
        line: lines.linePos(at).line,
        problem: { code: 'file.secondKey', key },
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
    : { mistakes: read.wrong.map(({ at, problem }) => ({ file, line: lineOf(at), problem })) };
}
