import { EventEmitter } from 'node:events';
import type { FakeWorld } from './electron.ts';

export interface FakeFrame {
  readonly url: string;
  fakeUrl: string;
  readonly isDestroyed: () => boolean;
}

/** What a page does when it is told to load: when its first picture comes, and whether it loads at all. */
export interface PageLife {
  readonly paint?: 'early' | 'late' | 'never';
  readonly load?: 'finishes' | 'fails' | 'hangs';
}

/** A real page that stands behind a fake one; without it the fake answers by itself. */
export interface PageBehind {
  readonly load: (url: string) => Promise<void>;
  readonly run: (code: string) => Promise<unknown>;
  readonly pdf: (options: unknown) => Promise<Uint8Array>;
  readonly send: (channel: string, args: readonly unknown[]) => void;
  readonly go: (by: -1 | 0 | 1) => void;
  readonly zoom: (level: number) => void;
  readonly close: () => void;
}

/** A page as the program sees it, and as a test moves it. */
export interface FakeWebContents extends EventEmitter {
  readonly mainFrame: FakeFrame;
  readonly fakeSent: { channel: string; args: unknown[] }[];
  fakeOpenHandler:
    | ((details: { url: string; frameName: string; features: string; disposition: string; referrer: object }) => {
        action: string;
      })
    | null;
  /** Set by a loaded preload: brings it what the program sends. */
  fakeDeliver: ((channel: string, args: readonly unknown[]) => void) | null;
  fakeUrl: string;
  fakeDestroyed: boolean;
  /** The whole of a navigation that a page or a person begins, in Electron's order; true where it came about. */
  readonly fakeNavigate: (
    url: string,
    options?: { readonly isMainFrame?: boolean; readonly redirect?: boolean },
  ) => boolean;
  zoomLevel: number;
  readonly isDestroyed: () => boolean;
}

export interface FakeBrowserWindow extends EventEmitter {
  readonly webContents: FakeWebContents;
  readonly fakeOptions: Readonly<Record<string, unknown>> & {
    readonly webPreferences: Readonly<Record<string, unknown>>;
  };
  /** What it was told to load, or null. */
  readonly fakeUrl: string | null;
  /** Whether the person sees it; a minimized window is not seen. */
  readonly fakeShown: boolean;
  readonly fakeMaximized: boolean;
  readonly fakeFullScreen: boolean;
  readonly fakeBackground: string;
  readonly fakePdfOptions: unknown[];
  /** The person minimizes it. */
  readonly fakeMinimize: () => void;
  /** The person closes it: it may object, else it is gone, and with the last one the program hears so. */
  readonly close: () => void;
  readonly destroy: () => void;
  readonly isDestroyed: () => boolean;
}

/** Returns the fake class; each window it makes is noted in the world and announced as Electron does. */
export function createWindowClass(world: FakeWorld, late: (what: string) => void): unknown {
  const { strict, windows, journal } = world;
  const open = (): readonly FakeBrowserWindow[] => windows.filter((window) => !window.isDestroyed());

  class BrowserWindow extends EventEmitter {
    fakeUrl: string | null = null;
    fakeShown: boolean;
    fakeDestroyed = false;
    fakeMinimized = false;
    fakeMaximized = false;
    fakeFullScreen = false;
    fakeBackground: string;
    readonly fakePdfOptions: unknown[] = [];
    readonly fakeOptions: Readonly<Record<string, unknown>>;
    readonly webContents: FakeWebContents;

    constructor(given: Readonly<Record<string, unknown>>) {
      super();
      late('BrowserWindow');
      strict.options('BrowserWindowConstructorOptions', given, 'BrowserWindow');
      this.fakeOptions = given;
      this.fakeShown = given['show'] !== false;
      this.fakeBackground = String(given['backgroundColor'] ?? '#FFF');
      this.webContents = createContents(world, this);
      const strictly = strict.object('BrowserWindow', this);
      windows.push(strictly as unknown as FakeBrowserWindow);
      world.app.emit('web-contents-created', {}, this.webContents);
      // A strict fake is a proxy around the window.
      return strictly;
    }

    async loadURL(url: string): Promise<void> {
      this.fakeUrl = url;
      const { paint = 'early', load = 'finishes' } = world.options.life ?? {};
      const painted = (): void => {
        if (!this.fakeShown && !this.fakeDestroyed) this.emit('ready-to-show');
      };
      const loading = (this.webContents as unknown as { fakeLoad: (url: string) => Promise<void> }).fakeLoad(url);
      await new Promise(setImmediate);
      if (paint === 'early') painted();
      if (load === 'hangs') return new Promise(() => undefined);
      await loading;
      if (this.fakeDestroyed) throw new Error('ERR_FAILED (-2)');
      if (load === 'fails') {
        this.webContents.emit('did-fail-load', {}, -2, 'ERR_FAILED', url, true);
        throw new Error(`ERR_FAILED (-2) loading '${url}'`);
      }
      this.webContents.emit('did-finish-load');
      if (paint === 'late') painted();
    }
    show(): void {
      journal.push('window.show');
      this.fakeShown = true;
      this.emit('show');
    }
    focus(): void {
      journal.push('window.focus');
    }
    restore(): void {
      journal.push('window.restore');
      this.fakeMinimized = false;
      this.fakeShown = true;
    }
    fakeMinimize(): void {
      this.fakeMinimized = true;
      this.fakeShown = false;
    }
    maximize(): void {
      journal.push('window.maximize');
      this.fakeMaximized = true;
      this.fakeShown = true;
    }
    setFullScreen(on: boolean): void {
      this.fakeFullScreen = on;
    }
    setBackgroundColor(color: string): void {
      this.fakeBackground = color;
    }
    isVisible(): boolean {
      return this.fakeShown;
    }
    isMinimized(): boolean {
      return this.fakeMinimized;
    }
    isMaximized(): boolean {
      return this.fakeMaximized;
    }
    isFullScreen(): boolean {
      return this.fakeFullScreen;
    }
    isDestroyed(): boolean {
      return this.fakeDestroyed;
    }
    getNormalBounds(): object {
      return { x: 10, y: 20, width: 900, height: 700 };
    }
    close(): void {
      if (this.fakeDestroyed) return;
      let kept = false;
      this.emit('close', {
        preventDefault: () => {
          kept = true;
        },
      });
      if (!kept) this.destroy();
    }
    destroy(): void {
      if (this.fakeDestroyed) return;
      this.fakeDestroyed = true;
      this.fakeShown = false;
      this.webContents.fakeDestroyed = true;
      this.emit('closed');
      if (open().length === 0) world.app.emit('window-all-closed');
    }
  }

  return new Proxy(
    strict.object('BrowserWindow', Object.assign(BrowserWindow, { getAllWindows: open }), { statics: true }),
    {
      construct: (target, args) => Reflect.construct(target, args) as object,
    },
  );
}

function createContents(world: FakeWorld, owner: { fakePdfOptions: unknown[] }): FakeWebContents {
  const { strict, options, journal } = world;
  let destroyed = false;
  let loading = false;
  let zoomLevel = 0;
  const frame: FakeFrame = {
    fakeUrl: '',
    get url() {
      return frame.fakeUrl;
    },
    isDestroyed: () => destroyed,
  };
  const at = (url: string): void => {
    contents.fakeUrl = url;
    frame.fakeUrl = url;
  };
  /** Emits an event that can be prevented; true where it was not. */
  const may = (name: string, url: string, isMainFrame: boolean): boolean => {
    let goes = true;
    contents.emit(name, {
      url,
      isMainFrame,
      preventDefault: () => {
        goes = false;
      },
    });
    return goes;
  };
  const contents = Object.assign(new EventEmitter(), {
    mainFrame: strict.object('WebFrameMain', frame),
    navigationHistory: strict.object('NavigationHistory', {
      goBack: () => {
        journal.push('goBack');
        behind?.go(-1);
      },
      goForward: () => {
        journal.push('goForward');
        behind?.go(1);
      },
    }),
    fakeSent: [] as FakeWebContents['fakeSent'],
    fakeOpenHandler: null as FakeWebContents['fakeOpenHandler'],
    fakeDeliver: null as FakeWebContents['fakeDeliver'],
    fakeUrl: '',
    fakeCrashed: false,
    fakeLoad: async (url: string): Promise<void> => {
      loading = true;
      at(url);
      await behind?.load(url);
      // A page takes its time, and the program goes on meanwhile.
      await new Promise(setImmediate);
      loading = false;
      if (!destroyed) contents.emit('dom-ready', {});
    },
    fakeNavigate: (url: string, { isMainFrame = true, redirect = false } = {}): boolean => {
      if (!may('will-frame-navigate', url, isMainFrame)) return false;
      if (isMainFrame && !may('will-navigate', url, true)) return false;
      if (redirect && !may('will-redirect', url, isMainFrame)) return false;
      if (isMainFrame) at(url);
      return true;
    },
    startDrag: (item: { readonly file: string; readonly icon: unknown }) => {
      strict.options('Item', item, 'startDrag');
      world.dragged.push(item);
    },
    isDestroyed: () => destroyed,
    isLoadingMainFrame: () => loading,
    isCrashed: () => contents.fakeCrashed,
    forcefullyCrashRenderer: () => {
      journal.push('forcefullyCrashRenderer');
      contents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    },
    getURL: (): string => contents.fakeUrl,
    loadURL: (url: string): Promise<void> => {
      journal.push(`loadURL ${url}`);
      return contents.fakeLoad(url);
    },
    send: (channel: string, ...args: unknown[]) => {
      const copy = structuredClone(args);
      contents.fakeSent.push({ channel, args: copy });
      contents.fakeDeliver?.(channel, copy);
      behind?.send(channel, copy);
    },
    reload: () => {
      journal.push('reload');
      behind?.go(0);
    },
    setWindowOpenHandler: (handler: FakeWebContents['fakeOpenHandler']) => {
      contents.fakeOpenHandler = handler;
    },
    setWebRTCIPHandlingPolicy: (policy: string) => {
      journal.push(`setWebRTCIPHandlingPolicy ${policy}`);
    },
    executeJavaScript: (code: string) => {
      journal.push('executeJavaScript');
      if (behind) return behind.run(code);
      return options.executeJavaScript ? options.executeJavaScript(code) : Promise.resolve(true);
    },
    capturePage: () => {
      journal.push('capturePage');
      return Promise.resolve({ toPNG: () => Buffer.from('png') });
    },
    printToPDF: (given: unknown) => {
      journal.push('printToPDF');
      strict.options('PrintToPDFOptions', given, 'printToPDF');
      owner.fakePdfOptions.push(given);
      if (options.printToPdf) return options.printToPdf(given);
      return behind ? behind.pdf(given) : Promise.resolve(Buffer.from('%PDF-1.7 fake'));
    },
    print: (given: unknown, answer: (printed: boolean, reason: string) => void) => {
      strict.options('WebContentsPrintOptions', given, 'print');
      owner.fakePdfOptions.push(given);
      if (options.print) options.print(answer);
      else answer(true, '');
    },
  });
  Object.defineProperties(contents, {
    fakeDestroyed: {
      get: () => destroyed,
      set: (value: boolean) => {
        destroyed = value;
        if (value) behind?.close();
      },
    },
    zoomLevel: {
      enumerable: true,
      get: () => zoomLevel,
      set: (level: number) => {
        zoomLevel = level;
        behind?.zoom(level);
      },
    },
    zoomFactor: { enumerable: true, get: () => 1.2 ** zoomLevel },
  });
  const strictly = strict.object('WebContents', contents as unknown as FakeWebContents);
  const behind = options.behind?.(strictly, owner as unknown as FakeBrowserWindow) ?? null;
  return strictly;
}
