import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Returns the path of a thread's program: the source beside the module that starts it (`from` is its `import.meta.url`), or, built, the
 * bundle beside the entries, whose chunks lie a folder below.
 */
export function threadFile(from: string, source: string, built: string): string {
  const here = dirname(fileURLToPath(from));
  const paths = [join(here, source), join(here, built), join(here, '..', built)];
  return paths.find((path) => existsSync(path)) ?? (paths[0] as string);
}
