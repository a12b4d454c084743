import { EventEmitter } from 'node:events';
import { readDeclarations, type Declarations } from './declarations.ts';
import { createStrict, type Problems, type Strict } from './strict.ts';
import { createSession, type FakeSession } from './session.ts';
import {
  createWindowClass,
  type FakeBrowserWindow,
  type FakeWebContents,
  type PageBehind,
  type PageLife,
} from './windows.ts';

/** What a fake needs to know of the others, and what a test reads afterwards. */
export interface FakeWorld {
  readonly declarations: Declarations;
  readonly strict: Strict;
  readonly problems: Problems;
  /** What was done, in order; the boot order is read from it. */
  readonly journal: string[];
  readonly options: FakeOptions;
  readonly windows: FakeBrowserWindow[];
  readonly app: EventEmitter;
  readonly isReady: () => boolean;
  readonly session: FakeSession;
  readonly dragged: { readonly file: string; readonly icon: unknown }[];
}

export interface FakeOptions {
  /** False: another program holds the lock. */
  readonly lock?: boolean;
  readonly packaged?: boolean;
  readonly platform?: NodeJS.Platform;
  /** Where a packaged program's resources stand. */
  readonly resources?: string;
  /** What stands in its environment besides. */
  readonly env?: Readonly<Record<string, string>>;
  /** How each page lives; by default it is painted early and loads. */
  readonly life?: PageLife;
  /** Puts a real page behind each fake one. */
  readonly behind?: (contents: FakeWebContents, owner: FakeBrowserWindow) => PageBehind;
  /** The button pressed in a message box, by its place. */
  readonly response?: () => number;
  readonly systemLanguages?: readonly string[];
  /** Where the save dialog ends; null is a cancel. */
  readonly savePath?: () => string | null;
  /** What printing a page to PDF gives; the page's own answers otherwise come at once. */
  readonly printToPdf?: (options: unknown) => Promise<Uint8Array>;
  /** What a script run in a page gives. */
  readonly executeJavaScript?: (code: string) => Promise<unknown>;
  readonly print?: (answer: (printed: boolean, reason: string) => void) => void;
}

export interface FakeElectron extends FakeWorld {
  /** What `require('electron')` gives to the main bundle. */
  readonly module: object;
  readonly ipcHandlers: Map<string, (event: unknown, ...args: unknown[]) => unknown>;
  readonly dialogs: { title: string; message: string }[];
  readonly opened: string[];
  /** Files and folders that the program had the system show or open. */
  readonly shown: string[];
  /** The menus of the right button that popped up. */
  readonly popups: (readonly MenuTemplateItem[])[];
  readonly clipboard: string[];
  /** What was put under the hand that drags. */
  readonly dragged: { readonly file: string; readonly icon: unknown }[];
  readonly about: Record<string, unknown>;
  readonly protocols: string[];
  readonly recent: string[];
  appUserModelId: string | null;
  readonly switches: Map<string, string | undefined>;
  /** The template of the menu in place. */
  menu: readonly MenuTemplateItem[];
  readonly nativeTheme: EventEmitter & { themeSource: string; shouldUseDarkColors: boolean };
  readonly powerMonitor: EventEmitter;
  /** The person quits, by the menu or the dock. */
  readonly personQuits: () => void;
  readonly schemes: { scheme: string; privileges?: Readonly<Record<string, boolean>> }[];
  exitCode: number | null;
  /** Makes Electron ready, as after its start; resolves when the program has opened. */
  readonly becomeReady: () => Promise<void>;
}

export interface MenuTemplateItem {
  readonly label?: string;
  readonly role?: string;
  readonly visible?: boolean;
  readonly enabled?: boolean;
  readonly type?: string;
  readonly accelerator?: string;
  readonly submenu?: readonly MenuTemplateItem[];
  readonly click?: (...args: unknown[]) => void;
}

let declarations: Declarations | null = null;

/** Returns a fake of electron for one start of the program: strict in what it offers, real in nothing. */
export function createFakeElectron(options: FakeOptions = {}): FakeElectron {
  declarations ??= readDeclarations();
  const problems: Problems = [];
  const strict = createStrict(declarations, problems);
  const journal: string[] = [];
  const windows: FakeBrowserWindow[] = [];
  let ready = false;
  const appEvents = new EventEmitter();
  const early = (what: string): void => {
    journal.push(what);
    if (ready) problems.push(`${what} came after ready`);
  };
  const late = (what: string): void => {
    journal.push(what);
    if (!ready) problems.push(`${what} came before ready`);
  };
  const session = createSession(strict, late);
  const world: FakeWorld = {
    declarations,
    strict,
    problems,
    journal,
    options,
    windows,
    app: appEvents,
    isReady: () => ready,
    session,
    dragged: [],
  };
  const switches = new Map<string, string | undefined>();
  let announceReady = (): void => undefined;
  const readiness = new Promise<void>((resolve) => {
    announceReady = resolve;
  });
  const paths = new Map<string, string>();
  const nativeTheme = Object.assign(new EventEmitter(), { themeSource: 'system', shouldUseDarkColors: false });
  const powerMonitor = new EventEmitter();
  const ipcHandlers: FakeElectron['ipcHandlers'] = new Map();
  const schemes: FakeElectron['schemes'] = [];
  const dialogs: FakeElectron['dialogs'] = [];
  const opened: string[] = [];

  const app = strict.object(
    'App',
    Object.assign(appEvents, {
      isPackaged: options.packaged ?? false,
      commandLine: strict.object('CommandLine', {
        appendSwitch: (name: string, value?: string) => {
          early('commandLine.appendSwitch');
          switches.set(name, value);
        },
      }),
      setName: () => {
        early('app.setName');
      },
      setPath: (name: string, path: string) => {
        early(`app.setPath ${name}`);
        paths.set(name, path);
      },
      getPath: (name: string) => paths.get(name) ?? `/home/reader/${name}`,
      setAppUserModelId: (id: string) => {
        early('app.setAppUserModelId');
        fake.appUserModelId = id;
      },
      setAsDefaultProtocolClient: (name: string) => {
        fake.protocols.push(name);
        return true;
      },
      setAboutPanelOptions: (given: Record<string, unknown>) => {
        strict.options('AboutPanelOptionsOptions', given, 'app.setAboutPanelOptions');
        // What another system never shows is not there.
        const shown = Object.entries(given).filter(([name]) => name !== 'version' || process.platform === 'darwin');
        Object.assign(fake.about, Object.fromEntries(shown));
      },
      addRecentDocument: (path: string) => {
        fake.recent.push(path);
      },
      requestSingleInstanceLock: () => {
        early('app.requestSingleInstanceLock');
        return options.lock ?? true;
      },
      enableSandbox: () => {
        early('app.enableSandbox');
      },
      whenReady: () => readiness,
      isReady: () => ready,
      getPreferredSystemLanguages: () => options.systemLanguages ?? ['en-GB'],
      getVersion: () => '0.0.0',
      quit: () => {
        journal.push('app.quit');
        appEvents.emit('before-quit', {});
        for (const window of windows) window.close();
        if (journal.includes('will-quit') || !windows.every((window) => window.isDestroyed())) return;
        journal.push('will-quit');
        appEvents.emit('will-quit', {});
      },
      exit: (code = 0) => {
        journal.push(`app.exit ${code}`);
        fake.exitCode = code;
      },
    }),
  );

  const exports = {
    app,
    BrowserWindow: createWindowClass(world, late),
    clipboard: strict.object('Clipboard', {
      writeText: (text: string) => {
        fake.clipboard.push(text);
        return Promise.resolve();
      },
      write: (items: readonly { fakeItems: Readonly<Record<string, unknown>> }[]) => {
        for (const { fakeItems } of items) fake.clipboard.push(Object.keys(fakeItems).join());
        return Promise.resolve();
      },
    }),
    ClipboardItem: class {
      readonly fakeItems: Readonly<Record<string, unknown>>;
      constructor(items: Readonly<Record<string, unknown>>) {
        this.fakeItems = items;
      }
    },
    dialog: strict.object('Dialog', {
      showErrorBox: (title: string, message: string) => {
        journal.push('dialog.showErrorBox');
        dialogs.push({ title, message });
      },
      showMessageBox: (...args: unknown[]) => {
        late('dialog.showMessageBox');
        strict.options('MessageBoxOptions', args.at(-1), 'dialog.showMessageBox');
        const { message = '', signal } = args.at(-1) as { message?: string; signal?: AbortSignal };
        dialogs.push({ title: 'message', message });
        return new Promise((resolve) => {
          if (options.response) resolve({ response: options.response(), checkboxChecked: false });
          signal?.addEventListener('abort', () => {
            dialogs.push({ title: 'withdrawn', message });
            resolve({ response: 0, checkboxChecked: false });
          });
        });
      },
      showSaveDialog: (...args: unknown[]) => {
        late('dialog.showSaveDialog');
        strict.options('SaveDialogOptions', args.at(-1), 'dialog.showSaveDialog');
        dialogs.push({ title: 'save', message: JSON.stringify(args.at(-1)) });
        const path = options.savePath?.() ?? null;
        return Promise.resolve({ canceled: path === null, filePath: path ?? '' });
      },
    }),
    ipcMain: strict.object('IpcMain', {
      handle: (channel: string, handler: (event: unknown, ...args: unknown[]) => unknown) => {
        journal.push('ipcMain.handle');
        ipcHandlers.set(channel, handler);
      },
    }),
    Menu: strict.object(
      'Menu',
      {
        buildFromTemplate: (template: readonly MenuTemplateItem[]) => {
          checkMenu(strict, template);
          return {
            fakeTemplate: template,
            popup: (given: unknown) => {
              strict.options('PopupOptions', given, 'menu.popup');
              fake.popups.push(template);
            },
          };
        },
        setApplicationMenu: (menu: { fakeTemplate: readonly MenuTemplateItem[] }) => {
          late('Menu.setApplicationMenu');
          fake.menu = menu.fakeTemplate;
        },
      },
      { statics: true },
    ),
    nativeImage: strict.object(
      'NativeImage',
      {
        createFromPath: (path: string) =>
          strict.object('NativeImage', { resize: (size: object) => ({ fakePath: path, ...size }) }),
      },
      { statics: true },
    ),
    nativeTheme: strict.object('NativeTheme', nativeTheme),
    powerMonitor: strict.object('PowerMonitor', powerMonitor),
    protocol: strict.object('Protocol', {
      registerSchemesAsPrivileged: (list: FakeElectron['schemes']) => {
        early('protocol.registerSchemesAsPrivileged');
        for (const each of list) {
          strict.options('CustomScheme', each, 'registerSchemesAsPrivileged');
          schemes.push(each);
        }
      },
    }),
    screen: strict.object('Screen', {
      getAllDisplays: () => {
        late('screen.getAllDisplays');
        return [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }];
      },
    }),
    session: strict.object('Session', { defaultSession: session.session }, { statics: true }),
    shell: strict.object('Shell', {
      openExternal: (url: string) => {
        opened.push(url);
        return Promise.resolve();
      },
      showItemInFolder: (path: string) => {
        fake.shown.push(path);
      },
      openPath: (path: string) => {
        fake.shown.push(path);
        return Promise.resolve('');
      },
    }),
  };

  const fake: FakeElectron = {
    ...world,
    module: strict.module(exports, declarations.main),
    ipcHandlers,
    dialogs,
    opened,
    shown: [],
    popups: [],
    clipboard: [],
    dragged: world.dragged,
    about: {},
    protocols: [],
    recent: [],
    appUserModelId: null,
    switches,
    menu: [],
    nativeTheme,
    powerMonitor,
    personQuits: app.quit,
    schemes,
    exitCode: null,
    becomeReady: async () => {
      ready = true;
      journal.push('ready');
      appEvents.emit('ready');
      announceReady();
      for (
        let turn = 0;
        turn < 400 &&
        fake.exitCode === null &&
        !journal.includes('app.quit') &&
        !windows.some((window) => window.fakeUrl !== null);
        turn++
      )
        await new Promise((resolve) => {
          setTimeout(resolve, 5);
        });
    },
  };
  return fake;
}

function checkMenu(strict: Strict, template: readonly MenuTemplateItem[]): void {
  for (const item of template) {
    strict.options('MenuItemConstructorOptions', { ...item, submenu: undefined }, 'menu');
    if (item.submenu) checkMenu(strict, item.submenu);
  }
}
