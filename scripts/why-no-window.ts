import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hasDisplay } from '../src/main/web/open-browser.ts';

/** What is looked at, so that a test can show another machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  readonly isRoot: boolean;
  /** The text of a file, or null. */
  readonly read: (path: string) => string | null;
  readonly list: (folder: string) => readonly string[];
  readonly mode: (path: string) => number | null;
}

export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  read: (path) => look(() => readFileSync(path, 'utf8')),
  list: (folder) => look(() => readdirSync(folder)) ?? [],
  mode: (path) => look(() => statSync(path).mode),
};

/** What there is to see, or null: a file that is not there says nothing against a window. */
function look<Value>(at: () => Value): Value | null {
  try {
    return at();
  } catch {
    return null;
  }
}

/** Returns why no Electron window could open here whatever is downloaded, with what to do about it; null where nothing speaks against it. */
export function whyNoWindow(binary: string, machine: Machine = thisMachine): string | null {
  if (!hasDisplay(machine.platform, machine.env)) return 'there is no display';
  // Electron refuses to, and turning its sandbox off for that would be worse.
  if (machine.isRoot) return 'it does not run as root';
  return machine.platform === 'linux' ? whyNoSandbox(binary, machine) : null;
}

/**
 * Electron's sandbox needs user namespaces, or a helper that belongs to root. Without either it ends at once with SIGTRAP, after a
 * download of 100 MB: Ubuntu 24.04 and its kin allow namespaces to programs with a profile of AppArmor only.
 */
function whyNoSandbox(binary: string, { read, list, mode }: Machine): string | null {
  const helper = mode(join(dirname(binary), 'chrome-sandbox'));
  if (helper !== null && (helper & 0o4000) !== 0) return null;
  const is = (path: string, value: string): boolean => read(path)?.trim() === value;
  if (is('/proc/sys/kernel/unprivileged_userns_clone', '0'))
    return 'its sandbox needs user namespaces; allow them with "sudo sysctl -w kernel.unprivileged_userns_clone=1"';
  if (is('/proc/sys/user/max_user_namespaces', '0'))
    return 'its sandbox needs user namespaces; allow them with "sudo sysctl -w user.max_user_namespaces=15000"';
  if (!is('/proc/sys/kernel/apparmor_restrict_unprivileged_userns', '1')) return null;
  const profiles = '/etc/apparmor.d';
  if (list(profiles).some((name) => read(join(profiles, name))?.includes(binary))) return null;
  return (
    'this system lets only programs with a profile of AppArmor make a sandbox; install the .deb, which brings one, ' +
    'or write one for this folder as docs/desktop.md shows'
  );
}
