import { build } from 'vite';

/**
 * Bundles programs into a folder of their own, `files` by the names that they get there; better-sqlite3, which is found beside its binary, is left
 * outside. Throws where a source cannot be bundled.
 */
export async function bundle(
  folder: string,
  files: Readonly<Record<string, string>>,
  format: 'mjs' | 'cjs',
): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: {
        input: files,
        output: {
          format: format === 'cjs' ? 'cjs' : 'es',
          entryFileNames: `[name].${format}`,
          chunkFileNames: `[name]-[hash].${format}`,
        },
      },
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
  });
}
