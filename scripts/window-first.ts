/* Builds what draws the window's first view without a page, beside the main program that runs it (src/main/services/first-view). */
import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

/** With the window's own plugins, so that its words are as in the window; its names of styles are those of the window, too. */
export function firstViewApart(plugins: readonly Plugin[]): Plugin {
  let root = '';
  return {
    name: 'almanac:first-view-apart',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    closeBundle: async () => {
      await build({
        root,
        configFile: false,
        logLevel: 'warn',
        plugins: [react(), ...plugins],
        // Without a page there is no window; what is looked for in it stands where the thread has put it.
        define: { window: 'globalThis', 'process.env.NODE_ENV': '"production"' },
        ssr: { noExternal: true },
        build: {
          ssr: join(root, 'app', 'first-view.tsx'),
          outDir: join(root, '..', '..', 'out', 'main'),
          emptyOutDir: false,
          copyPublicDir: false,
          minify: true,
          target: 'node20',
          rolldownOptions: { output: { format: 'cjs', entryFileNames: 'first-view.cjs', codeSplitting: false } },
        },
      });
    },
  };
}
