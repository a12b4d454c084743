import { homedir } from 'node:os';
import { join } from 'node:path';

/** The paths of the program's own files, seen from the folder of the built entry (`out/main`). */
export interface ProgramPaths {
  readonly renderer: string;
  readonly preload: string;
  readonly reference: string;
  /** The licences of everything inside, as a text that the system can open. */
  readonly licences: string;
  /** The same for the window, as the build wrote them. */
  readonly licenceParts: string;
  /** The icon, for the window that tells about the program. */
  readonly icon: string;
}

/**
 * Returns the paths of the program's own files. `resources` is Electron's `process.resourcesPath` in a packaged
 * program, where the reference lies outside the archive; null where the program runs from its source folder.
 */
export function programPaths(entryFolder: string, resources: string | null): ProgramPaths {
  const root = join(entryFolder, '..', '..');
  return {
    renderer: join(entryFolder, '..', 'renderer'),
    preload: join(entryFolder, '..', 'preload', 'index.cjs'),
    reference: resources ? join(resources, 'reference.db') : join(root, 'resources', 'reference.db'),
    licences: resources ? join(resources, 'licences.txt') : join(entryFolder, '..', 'renderer', 'licences.txt'),
    licenceParts: join(entryFolder, '..', 'renderer', 'licences.json'),
    icon: resources ? join(resources, 'icon.png') : join(root, 'resources', 'icons', '512x512.png'),
  };
}

export const programName = 'University Almanac';

/** Returns the folder of what the person made: the same for both hosts, so that one sees what was kept in the other. */
export function defaultUserFolder(
  platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
  home = homedir(),
): string {
  if (platform === 'win32') return join(env['APPDATA'] || join(home, 'AppData', 'Roaming'), programName);
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', programName);
  return join(env['XDG_CONFIG_HOME'] || join(home, '.config'), programName);
}
