/* How the window's own modules are built: what it reads at its start, and what it need not read at all. */
import compileMessage from 'icu-minify/compile';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { z } from 'zod';
import type { Catalog } from '../src/shared/words/catalog.ts';
import { scriptsAhead } from './window-ahead.ts';

/** A page may stand at /institutions/x as well as at /; electron-vite sets `./` for a build, whatever the configuration says. */
const rootAbsolute = { name: 'almanac:root-absolute', config: () => ({ base: '/' }) };

/** A module of ours as what its exports come to, so that the window need not work it out again at each start. */
async function exportsOf(id: string): Promise<[name: string, value: unknown][]> {
  return Object.entries((await import(pathToFileURL(id).href)) as Record<string, unknown>);
}

/**
 * Writes each language's words out as what they are in the end, so that a window reads one language and not all that stand side by
 * side; and its messages taken apart already, so that the window needs no parser of ICU's form.
 */
const oneLanguageEach: Plugin = {
  name: 'almanac:one-language-each',
  apply: 'build',
  config: () => ({ resolve: { alias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } } }),
  transform: async (_code, id) => {
    if (/\/shared\/words\/problems\/catalogs\/\w+\.ts$/.test(id))
      return `export const catalog = ${JSON.stringify(((await import(pathToFileURL(id).href)) as object & { catalog: unknown }).catalog)};`;
    if (!/\/shared\/words\/catalogs\/\w+\.ts$/.test(id)) return undefined;
    const { catalog } = (await import(pathToFileURL(id).href)) as { catalog: Catalog };
    return `export const catalog = ${JSON.stringify({ ...catalog, texts: takenApart(catalog.texts) })};`;
  },
};

type Texts = { readonly [key: string]: string | Texts };

function takenApart(texts: Texts): object {
  const each = Object.entries(texts).map(([key, text]) => [
    key,
    typeof text === 'string' ? compileMessage(text) : takenApart(text),
  ]);
  return Object.fromEntries(each);
}

/** Writes a plain value out, without the schemas in it; undefined where nothing is left. Rows of words get a name in `rows`, to be written once. */
function plainly(value: unknown, rows: Map<string, string>): string | undefined {
  if (value instanceof z.ZodType) return undefined;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (!Array.isArray(value)) {
    const parts = Object.entries(value).flatMap(([key, part]) => {
      const written = plainly(part, rows);
      return written === undefined ? [] : [`${JSON.stringify(key)}:${written}`];
    });
    return `{${parts.join()}}`;
  }
  const written = `[${value.map((part) => plainly(part, rows) ?? 'null').join()}]`;
  if (value.length === 0 || !value.every((part) => typeof part === 'string')) return written;
  const name = rows.get(written) ?? `row${rows.size}`;
  rows.set(written, name);
  return name;
}

/**
 * Leaves the schemas to the backend, which parses: of the contract the window takes what is plain (what a call reads, lists of
 * choices, defaults), and zod is no part of it. Most calls read one of a few rows of topics, each of which is written once. A file that
 * makes no schema stays as it is.
 */
const withoutSchemas: Plugin = {
  name: 'almanac:without-schemas',
  apply: 'build',
  transform: async (code, id) => {
    if (!/\/shared\/contract\/[\w-]+\.ts$/.test(id) || !/from ['"]zod['"]|export const contract\b/.test(code))
      return undefined;
    const rows = new Map<string, string>();
    const values = (await exportsOf(id))
      .map(([name, value]) => [name, plainly(value, rows)])
      .filter(([, written]) => written !== undefined)
      .map(([name, written]) => `export const ${name} = ${written};`);
    return [...[...rows].map(([row, name]) => `const ${name} = ${row};`), ...values].join('\n');
  },
};

/**
 * React Router ships its build with warnings for developers as the only one that can be imported. They are left out, with the names that
 * developers see of its components, and so are the components that nobody uses: forms, scripts of a server, its own keeping of places.
 */
const routerForPeople: Plugin = {
  name: 'almanac:router-for-people',
  apply: 'build',
  transform: (code, id) =>
    id.includes('/react-router/dist/')
      ? code
          .replace('ENABLE_DEV_WARNINGS = true', 'ENABLE_DEV_WARNINGS = false')
          .replace(/^function (?=warn(?:ing|ingOnce|Once)\()/gm, '/* @__NO_SIDE_EFFECTS__ */ function ')
          .replace(/^\w+\.displayName = ".+";$/gm, '')
          .replace(/ = (?=React\d*\.forwardRef\()/g, ' = /* @__PURE__ */ ')
      : undefined,
};

/** What the window's build adds to Vite's own. */
export const windowPlugins: readonly Plugin[] = [
  rootAbsolute,
  oneLanguageEach,
  withoutSchemas,
  routerForPeople,
  scriptsAhead,
];
