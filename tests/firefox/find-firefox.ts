import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where Firefox is where people and distributions put it. */
const installed: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ['/usr/bin/firefox', '/usr/bin/firefox-esr', '/snap/bin/firefox', '/usr/lib/firefox-esr/firefox-esr'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: [
    String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
    String.raw`C:\Program Files (x86)\Mozilla Firefox\firefox.exe`,
  ],
};

function starts(path: string): boolean {
  // On Windows it prints no version; there its presence must do.
  if (process.platform === 'win32') return true;
  try {
    return execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).includes(
      'Firefox',
    );
  } catch {
    return false;
  }
}

/** Returns the Firefox of ALMANAC_FIREFOX, else the first that is installed and starts. Throws with what to do when there is none. */
export function findFirefox(): string {
  const named = process.env['ALMANAC_FIREFOX'];
  if (named) {
    if (existsSync(named) && starts(named)) return named;
    throw new Error(`ALMANAC_FIREFOX is set to ${named}, which does not start.`);
  }
  const found = (installed[process.platform] ?? []).find((path) => existsSync(path) && starts(path));
  if (found) return found;
  throw new Error('No Firefox was found. Install it (Debian: firefox-esr), or set ALMANAC_FIREFOX to one.');
}
