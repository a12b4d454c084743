import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { electronEnvironment } from './electron-environment.ts';

/** Reads back the fuses of the packed program in `dist` and starts it once; it has started when its log or its database is there. */
const dist = join(import.meta.dirname, '..', 'dist');

function program(): string {
  const folder = readdirSync(dist).find((name) => /^(?:mac|.*-unpacked)/.test(name));
  if (!folder) throw new Error('There is no packed program in dist. Run "npm run package -- --dir" first.');
  const name = 'University Almanac';
  if (folder.startsWith('mac')) return join(dist, folder, `${name}.app`, 'Contents', 'MacOS', name);
  return join(dist, folder, process.platform === 'win32' ? `${name}.exe` : 'university-almanac');
}

const wanted: readonly (readonly [FuseV1Options, '0' | '1'])[] = [
  [FuseV1Options.RunAsNode, '0'],
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, '0'],
  [FuseV1Options.EnableNodeCliInspectArguments, '0'],
  [FuseV1Options.GrantFileProtocolExtraPrivileges, '0'],
  [FuseV1Options.EnableCookieEncryption, '1'],
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, '1'],
  [FuseV1Options.OnlyLoadAppFromAsar, '1'],
];

const path = program();
const wire = await getCurrentFuseWire(path);
const wrong = wanted.filter(([fuse, state]) => wire[fuse] !== state.charCodeAt(0));
if (wrong.length > 0) throw new Error(`Fuses not as set: ${wrong.map(([fuse]) => FuseV1Options[fuse]).join(', ')}`);

const folder = mkdtempSync(join(tmpdir(), 'almanac-packed-'));
const child = spawn(path, ['--user-data', folder], { stdio: 'inherit', env: electronEnvironment() });
const ended = new Promise<string>((resolve) => {
  child.on('exit', (code, signal) => {
    resolve(`It ended at once: ${code ?? signal}`);
  });
});
const opened = (async () => {
  for (let turn = 0; turn < 300; turn++) {
    if (readdirSync(folder).includes('user.db')) return null;
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
  return 'It opened no database within 30 s.';
})();
const problem = await Promise.race([ended, opened]);
child.kill();
if (problem !== null) throw new Error(problem);
console.log('Fuses as set, and it starts.');
