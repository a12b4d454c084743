import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** The one package that cannot be bundled: it finds its binary beside its own files. */
const native = ['better-sqlite3'];

/**
 * CommonJS everywhere in Node: a sandboxed preload can be nothing else, and an ES-module main
 * would put what must happen before `ready` behind its asynchronous loading.
 */
const commonJs = { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' } as const;

/** A page may stand at /institutions/x as well as at /; electron-vite sets `./` for a build, whatever the configuration says. */
const rootAbsolute = { name: 'almanac:root-absolute', config: () => ({ base: '/' }) };

/** Every browser that runs the window reads woff2; the faces' older form would double the size of the fonts. */
const woff2Only: Plugin = {
  name: 'almanac:woff2-only',
  enforce: 'pre',
  transform: (code, id) =>
    /@fontsource.*\.css$/.test(id) ? code.replace(/, url\([^)]*\.woff\) format\('woff'\)/g, '') : undefined,
};

/** Writes each language's words out as what they are in the end, so that a window reads one language and not all that stand side by side. */
const oneLanguageEach: Plugin = {
  name: 'almanac:one-language-each',
  apply: 'build',
  transform: async (_code, id) => {
    if (!/\/shared\/words\/catalogs\/\w+\.ts$/.test(id)) return undefined;
    const { catalog } = (await import(pathToFileURL(id).href)) as { catalog: unknown };
    return `export const catalog = ${JSON.stringify(catalog)};`;
  },
};

export default defineConfig({
  main: {
    build: {
      // The entries must parse on an old Node, to be able to say that it is too old.
      target: 'node20',
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          index: 'src/main/index.ts',
          serve: 'src/main/serve.ts',
          'pack-worker': 'src/main/services/packs/worker.ts',
        },
        external: native,
        output: commonJs,
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { ...commonJs, codeSplitting: false },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react(), rootAbsolute, woff2Only, oneLanguageEach],
    build: {
      // Browsers of the last years too: the browser host opens in whichever the person has.
      target: 'es2022',
      cssTarget: ['chrome111', 'firefox114', 'safari16.4'],
      // The policy allows no data: fonts or scripts.
      assetsInlineLimit: 0,
      minify: true,
      rolldownOptions: { input: 'src/renderer/index.html' },
    },
  },
});
