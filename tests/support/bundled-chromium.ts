import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const require = createRequire(import.meta.url);

/**
 * Returns the Chromium of @sparticuz/chromium, unpacked once beside the packages, and the environment it needs:
 * its own fonts, so that pages look the same everywhere, and its own libraries where the machine has none.
 */
export async function bundledChromium(): Promise<{
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}> {
  const entry = require.resolve('@sparticuz/chromium');
  const version = (require(join(entry, '..', '..', '..', 'package.json')) as { version: string }).version;
  const cache = join(import.meta.dirname, '..', '..', 'node_modules', '.cache');
  const folder = join(cache, `almanac-chromium-${version}`);
  if (!existsSync(folder)) await unpack(entry, cache, folder);
  const path = join(folder, 'chromium');
  const fontsFile = join(folder, 'fonts.conf');
  const config = fontsConfig(folder);
  if (!existsSync(fontsFile) || readFileSync(fontsFile, 'utf8') !== config) {
    writeFileSync(`${fontsFile}.${process.pid}`, config);
    renameSync(`${fontsFile}.${process.pid}`, fontsFile);
  }
  const { stdout } = await run('ldd', [path]).catch(() => ({ stdout: 'not found' }));
  return {
    path,
    env: {
      FONTCONFIG_FILE: fontsFile,
      ...(stdout.includes('not found') ? { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') } : {}),
    },
  };
}

/** The one face that comes with the browser answers for every family: Chromium ends itself where a family has no answer. */
function fontsConfig(folder: string): string {
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${join(folder, 'fonts', 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir>
<match target="pattern"><edit name="family" mode="append_last"><string>Open Sans</string></edit></match>
</fontconfig>
`;
}

/** Unpacks beside and renames, so that several test files at once never see half a browser. */
async function unpack(entry: string, cache: string, folder: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const temporary = mkdtempSync(join(cache, 'unpacking-'));
  // The package unpacks into the temporary folder of its process, and its libraries only where it believes to be on Lambda.
  const script = `import(${JSON.stringify(pathToFileURL(entry).href)}).then((it) => (it.default.default ?? it.default).executablePath())`;
  await run(process.execPath, ['-e', script], {
    env: { ...process.env, TMPDIR: temporary, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
    timeout: 120_000,
  });
  try {
    renameSync(temporary, folder);
  } catch {
    rmSync(temporary, { recursive: true, force: true });
    if (!existsSync(folder)) throw new Error(`The bundled Chromium could not be unpacked to ${folder}.`);
  }
}
