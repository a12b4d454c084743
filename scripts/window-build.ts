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

/**
 * Leaves the schemas to the backend, which parses: of the contract the window takes what is plain (what a call reads, lists of
 * choices, defaults), and zod is no part of it. A file that makes no schema stays as it is.
 */
const withoutSchemas: Plugin = {
  name: 'almanac:without-schemas',
  apply: 'build',
  transform: async (code, id) => {
    if (!/\/shared\/contract\/[\w-]+\.ts$/.test(id) || !/from ['"]zod['"]|export const contract\b/.test(code))
      return undefined;
    const plain = (_key: string, value: unknown) => (value instanceof z.ZodType ? undefined : value);
    return (await exportsOf(id))
      .map(([name, value]) => [name, JSON.stringify(value, plain)])
      .filter(([, json]) => json !== undefined)
      .map(([name, json]) => `export const ${name} = ${json};`)
      .join('\n');
  },
};

/** React Router ships its build with warnings for developers as the only one that can be imported. */
const routerForPeople: Plugin = {
  name: 'almanac:router-for-people',
  apply: 'build',
  transform: (code, id) =>
    id.includes('/react-router/dist/')
      ? code.replace('ENABLE_DEV_WARNINGS = true', 'ENABLE_DEV_WARNINGS = false')
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
