import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { bundledChromium } from './bundled-chromium.ts';

const run = promisify(execFile);

/** A Chromium that can be started, and what it needs in its environment. */
export interface FoundBrowser {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
  /** The headless shell has no other mode; a full browser is asked to be headless. */
  readonly shell: boolean;
}

/**
 * Returns a running headless Chromium: that of ALMANAC_CHROMIUM, else the one that comes with the packages (Linux on x64),
 * else Debian's, else the person's own Chrome or Edge. Throws with what to do when there is none; tests are never skipped.
 */
export async function launchBrowser(): Promise<Browser> {
  const found = await findBrowser();
  return chromium.launch({
    executablePath: found.path,
    headless: true,
    timeout: 60_000,
    env: { ...(process.env as Record<string, string>), ...found.env },
    args: [
      ...quiet,
      // Else every address gone to starts a new process, which is half of what it takes to open a view.
      '--process-per-site',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(found.shell ? ['--font-render-hinting=none'] : []),
    ],
  });
}

let shared: Promise<Browser> | undefined;

/** Returns the browser through which all files of a worker look, each in contexts of its own; it starts with the first of them and ends with the worker. */
export async function sharedBrowser(): Promise<Browser> {
  // One that has crashed under one file is not to take the others along.
  if (!(await shared?.catch(() => undefined))?.isConnected()) shared = launchBrowser();
  return shared as Promise<Browser>;
}

/** Nothing leaves the machine on the browser's own account, so that every request seen is the page's. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-extensions',
  '--disable-gpu',
  '--disable-dev-shm-usage',
];

/** Returns the first Chromium of the list in `launchBrowser` that starts. */
export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env['ALMANAC_CHROMIUM'];
  if (named) {
    if (await starts(named, {})) return { path: named, env: {}, shell: false };
    throw new Error(`ALMANAC_CHROMIUM is set to ${named}, which does not start.`);
  }
  const tried: string[] = [];
  if (process.platform === 'linux' && process.arch === 'x64') {
    const bundled = await bundledChromium();
    if (await starts(bundled.path, bundled.env)) return { ...bundled, shell: true };
    tried.push(bundled.path);
  }
  for (const path of installed()) {
    if (!existsSync(path)) continue;
    if (await starts(path, {})) return { path, env: {}, shell: false };
    tried.push(path);
  }
  throw new Error(
    `No Chromium was found${tried.length > 0 ? ` (${tried.join(', ')} would not start)` : ''}. Install Chrome, Edge or Chromium, or set ALMANAC_CHROMIUM to one.`,
  );
}

async function starts(path: string, env: Readonly<Record<string, string>>): Promise<boolean> {
  // Chrome on Windows prints no version; there its presence must do.
  if (process.platform === 'win32') return existsSync(path);
  try {
    await run(path, ['--version'], { env: { ...process.env, ...env }, timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

function installed(): readonly string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const roots = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].filter(
      (root) => root !== undefined,
    );
    return roots.flatMap((root) => [
      `${root}\\Google\\Chrome\\Application\\chrome.exe`,
      `${root}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]);
  }
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
  ];
}
