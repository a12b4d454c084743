import { existsSync, readdirSync, readlinkSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

const descriptors = '/proc/self/fd';

/** Returns the files below a folder that this process has open. Only Linux tells; elsewhere there are none to be seen. */
export function openFilesBelow(folder: string): readonly string[] {
  if (!existsSync(descriptors)) return [];
  const below = `${realpathSync(folder)}/`;
  return readdirSync(descriptors).flatMap((descriptor) => {
    try {
      const file = readlinkSync(join(descriptors, descriptor));
      return file.startsWith(below) ? [file] : [];
    } catch {
      return [];
    }
  });
}
