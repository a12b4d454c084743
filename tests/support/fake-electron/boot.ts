import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import { fastFolder } from '../fast-folder.ts';
import type { HostBridge } from '../../../src/shared/host-bridge.ts';
import { root } from '../host.ts';
import { createFakeElectron, type FakeElectron, type FakeOptions } from './electron.ts';
import type { FakeBrowserWindow, FakeWebContents } from './windows.ts';

const require = createRequire(import.meta.url);
const Module = require('node:module') as {
  _load: (request: string, parent: { filename?: string } | undefined, isMain: boolean) => unknown;
};

export interface BootOptions extends FakeOptions {
  /** The folder of the built bundles; sabotaged ones stand elsewhere. */
  readonly out?: string;
  readonly userData?: string;
  readonly reference?: string;
  /** Further words of the command line, such as a link or a file to open. */
  readonly args?: readonly string[];
  /** The parts that know nothing of Electron are read once for all starts: where only the shell differs, that is most of a start. */
  readonly sharesBackend?: boolean;
  /** What happens after the program was loaded and before Electron is ready. */
  readonly beforeReady?: (fake: FakeElectron) => void;
}

export interface Booted extends FakeElectron {
  readonly userData: string;
  /** The window the person works in; throws when none was opened. */
  readonly window: () => FakeBrowserWindow;
  /** Calls as a page does, through the preload's bridge. */
  readonly bridge: (contents?: FakeWebContents) => HostBridge;
  /** Calls as any sender at all. */
  readonly callAs: (
    event: { sender: unknown; senderFrame: unknown },
    name: unknown,
    input: unknown,
  ) => Promise<unknown>;
  /** Ends the program as Electron does and removes its folder. */
  readonly quit: () => void;
}

/** Starts the built desktop program on a fake electron and returns both; what it throws in loading is among the problems. */
export async function boot(options: BootOptions = {}): Promise<Booted> {
  const out = options.out ?? join(root, 'out');
  const userData = options.userData ?? mkdtempSync(join(fastFolder, 'almanac-electron-'));
  const fake = createFakeElectron(options);
  const note = (error: unknown): void => {
    fake.problems.push(`thrown: ${error instanceof Error ? error.message : String(error)}`);
  };
  // The binary is that of this machine, whatever machine the program is told it is on.
  new (createRequire(join(out, 'main', 'index.cjs'))('better-sqlite3') as new (path: string) => { close: () => void })(
    ':memory:',
  ).close();
  const releases = [
    hookElectron(out, fake, options),
    setArguments(userData, options),
    setMachine(options),
    keepListeners(),
  ];
  const onRejection = (error: unknown): void => {
    note(error);
  };
  process.on('unhandledRejection', onRejection);
  try {
    forget(out, options);
    require(join(out, 'main', 'index.cjs'));
    options.beforeReady?.(fake);
    await fake.becomeReady();
  } catch (error) {
    note(error);
  }
  const window = (): FakeBrowserWindow => fake.windows[0] ?? fail('The program opened no window.');
  const callAs: Booted['callAs'] = async (event, name, input) => {
    const handler = [...fake.ipcHandlers.values()][0] ?? fail('The program answers no call.');
    return structuredClone(await handler(event, ...structuredClone([name, input])));
  };
  return Object.assign(fake, {
    userData,
    window,
    callAs,
    bridge: (contents: FakeWebContents = window().webContents) =>
      loadPreload(join(out, 'preload', 'index.cjs'), fake, contents, callAs).bridge,
    quit: () => {
      for (const window of fake.windows) window.destroy();
      if (!fake.journal.includes('will-quit')) fake.app.emit('will-quit', {});
      process.off('unhandledRejection', onRejection);
      for (const release of releases) release();
      forget(out, options);
      if (!options.userData) rmSync(userData, { recursive: true, force: true });
    },
  });
}

/** Gives the fake to bundles of this folder only; notes the loading of the database's binary in the journal. */
function hookElectron(out: string, fake: FakeElectron, { sharesBackend = false }: BootOptions): () => void {
  const load = Module._load;
  Module._load = (request, parent, isMain) => {
    if (parent?.filename?.startsWith(out + sep)) {
      if (request === 'electron') return fake.module;
      // Shared, the backend has it already; what counts is when it is asked for.
      if (request === 'better-sqlite3' || (sharesBackend && /\/backend-[\w-]+\.cjs$/.test(request)))
        fake.journal.push('require better-sqlite3');
    }
    return load(request, parent, isMain);
  };
  return () => {
    Module._load = load;
  };
}

function setArguments(userData: string, { reference, packaged, args = [] }: BootOptions): () => void {
  const before = process.argv;
  process.argv = [
    'electron',
    ...(packaged ? [] : [root]),
    '--user-data',
    userData,
    ...(reference ? ['--reference', reference] : []),
    ...args,
  ];
  return () => {
    process.argv = before;
  };
}

/** Another system, and a packaged program's resources, as long as the program runs. */
function setMachine({ platform, resources, env = {} }: FakeOptions): () => void {
  const before = process.platform;
  Object.assign(process.env, env);
  const is = (name: string, value: unknown): void => {
    Object.defineProperty(process, name, { value, configurable: true });
  };
  if (platform) is('platform', platform);
  if (resources) is('resourcesPath', resources);
  return () => {
    is('platform', before);
    for (const name of Object.keys(env)) Reflect.deleteProperty(process.env, name);
    if (resources) Reflect.deleteProperty(process, 'resourcesPath');
  };
}

/** The program meets faults that nothing caught; in a test those are the test's. */
function keepListeners(): () => void {
  const names = ['uncaughtException', 'unhandledRejection'] as const;
  const before = names.map((name) => process.listeners(name as 'uncaughtException'));
  return () => {
    for (const [at, name] of names.entries())
      for (const listener of process.listeners(name as 'uncaughtException'))
        if (!before[at]?.includes(listener)) process.off(name, listener);
  };
}

function forget(out: string, { sharesBackend = false }: BootOptions): void {
  const chunks = join(out, 'main', 'chunks') + sep;
  for (const path of Object.keys(require.cache))
    if (path.startsWith(out + sep) && !(sharesBackend && path.startsWith(chunks))) delete require.cache[path];
}

function fail(message: string): never {
  throw new Error(message);
}

export interface LoadedPreload {
  readonly bridge: HostBridge;
  /** Everything put into the page, by name. */
  readonly exposed: Readonly<Record<string, unknown>>;
  readonly required: readonly string[];
}

/** Runs a built preload as a sandboxed page would: one file, which may require `electron` and nothing else. */
export function loadPreload(
  path: string,
  fake: FakeElectron,
  contents: FakeWebContents,
  callAs: Booted['callAs'],
): LoadedPreload {
  const exposed: Record<string, unknown> = {};
  const required: string[] = [];
  const heard = new Map<string, Set<(event: unknown, ...args: unknown[]) => void>>();
  contents.fakeDeliver = (channel, args) => {
    for (const each of heard.get(channel) ?? []) each({ sender: 'secret' }, ...args);
  };
  const electron = fake.strict.module(
    {
      contextBridge: fake.strict.object('ContextBridge', {
        exposeInMainWorld: (name: string, api: unknown) => {
          exposed[name] = api;
        },
      }),
      ipcRenderer: fake.strict.object('IpcRenderer', {
        invoke: (channel: string, ...args: unknown[]) => {
          if (!fake.ipcHandlers.has(channel)) throw new Error(`No handler registered for '${channel}'`);
          return callAs({ sender: contents, senderFrame: contents.mainFrame }, args[0], args[1]);
        },
        on: (channel: string, listener: (event: unknown, ...args: unknown[]) => void) => {
          heard.set(channel, (heard.get(channel) ?? new Set()).add(listener));
        },
        removeListener: (channel: string, listener: (event: unknown, ...args: unknown[]) => void) => {
          heard.get(channel)?.delete(listener);
        },
      }),
    },
    fake.declarations.preload,
  );
  const requireInSandbox = (name: string): unknown => {
    required.push(name);
    if (name !== 'electron') throw new Error(`module not found: ${name}`);
    return electron;
  };
  if (!existsSync(path)) fail(`There is no preload at ${path}.`);
  // As Electron does it: the file's text in a function, with nothing of Node in reach.
  new Function('require', 'module', 'exports', 'process', '__dirname', '__filename', readFileSync(path, 'utf8'))(
    requireInSandbox,
    { exports: {} },
    {},
    undefined,
    undefined,
    undefined,
  );
  return { bridge: exposed['almanac'] as HostBridge, exposed, required };
}
