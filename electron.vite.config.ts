import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { licencesBeside, licencesNamed } from './scripts/licences-beside.ts';
import { scriptGroups } from './scripts/window-ahead.ts';
import { windowPlugins } from './scripts/window-build.ts';
import { firstViewApart } from './scripts/window-first.ts';
import { unindented } from './scripts/without-indentation.ts';

/** The one package that cannot be bundled: it finds its binary beside its own files. */
const native = ['better-sqlite3'];

/**
 * CommonJS everywhere in Node: a sandboxed preload can be nothing else, and an ES-module main
 * would put what must happen before `ready` behind its asynchronous loading.
 */
const commonJs = { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' } as const;

export default defineConfig({
  main: {
    plugins: [licencesNamed, unindented],
    // React, which comes with the words' library, would bring its build for developers, too.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      // The entries must parse on an old Node, to be able to say that it is too old.
      target: 'node20',
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          index: 'src/main/index.ts',
          serve: 'src/main/serve.ts',
          'pack-worker': 'src/main/services/packs/worker.ts',
          'first-view-worker': 'src/main/services/first-view/worker.ts',
          'list-reader': 'src/main/services/lists/list-reader.ts',
          'sheet-reader': 'src/main/services/sheets/sheet-reader.ts',
          'sheet-writer': 'src/main/services/export/sheet-writer.ts',
        },
        external: native,
        // V8 keeps what it has read: a letter beyond Latin-1 would take two bytes for every letter of its file.
        output: { ...commonJs, charset: 'ascii', comments: false },
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
    plugins: [react(), ...windowPlugins, firstViewApart(windowPlugins), licencesNamed, licencesBeside],
    build: {
      // Browsers of the last years too: the browser host opens in whichever the person has.
      target: 'es2022',
      cssTarget: ['chrome111', 'firefox114', 'safari16.4'],
      // The policy allows no data: fonts or scripts.
      assetsInlineLimit: 0,
      // One sheet, in one order: what a view says must not depend on which views were read before it.
      cssCodeSplit: false,
      minify: true,
      // How long our own plugins took is no news to whoever starts the program.
      rolldownOptions: {
        input: 'src/renderer/index.html',
        checks: { pluginTimings: false },
        output: { codeSplitting: { groups: scriptGroups } },
      },
    },
  },
});
