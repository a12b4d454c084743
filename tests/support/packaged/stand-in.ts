import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What marks the fuses in Electron's binary: version 1, nine of them, all as they come. */
const fuses = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX', 'latin1'),
  Buffer.from([1, 9]),
  Buffer.from('000000000', 'latin1'),
]);

/** Makes a folder that electron-builder takes for Electron's, without Electron: nothing in it runs. Returns its path. */
export function electronStandIn(folder: string, version: string): string {
  for (const each of ['resources', 'locales']) mkdirSync(join(folder, each), { recursive: true });
  for (const name of ['electron', 'electron.exe']) {
    writeFileSync(join(folder, name), Buffer.concat([Buffer.alloc(64), fuses, Buffer.alloc(64)]));
    chmodSync(join(folder, name), 0o755);
  }
  writeFileSync(join(folder, 'version'), version);
  writeFileSync(join(folder, 'locales', 'en-US.pak'), '');
  return folder;
}
