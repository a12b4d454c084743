import { EventEmitter } from 'node:events';
import type { FakeWorld } from './electron.ts';

export interface FakeFrame {
  readonly url: string;
  fakeUrl: string;
  readonly isDestroyed: () => boolean;
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
  readonly isDestroyed: () => boolean;
}

export interface FakeBrowserWindow extends EventEmitter {
  readonly webContents: FakeWebContents;
  readonly fakeOptions: Readonly<Record<string, unknown>> & {
    readonly webPreferences: Readonly<Record<string, unknown>>;
  };
  /** What it was told to load, or null. */
  readonly fakeUrl: string | null;
  readonly fakeShown: boolean;
  readonly destroy: () => void;
  readonly fakePdfOptions: unknown[];
}

/** Returns the fake class; each window it makes is noted in the world and announced as Electron does. */
export function createWindowClass(world: FakeWorld, late: (what: string) => void): unknown {
  const { strict, windows } = world;

  class BrowserWindow extends EventEmitter {
    fakeUrl: string | null = null;
    fakeShown = false;
    fakeDestroyed = false;
    fakeMinimized = false;
    readonly fakePdfOptions: unknown[] = [];
    readonly fakeOptions: object;
    readonly webContents: FakeWebContents;

    constructor(given: Readonly<Record<string, unknown>>) {
      super();
      late('BrowserWindow');
      strict.options('BrowserWindowConstructorOptions', given, 'BrowserWindow');
      this.fakeOptions = given;
      this.webContents = createContents(world, this);
      const strictly = strict.object('BrowserWindow', this);
      windows.push(strictly as unknown as FakeBrowserWindow);
      world.app.emit('web-contents-created', {}, this.webContents);
      // A strict fake is a proxy around the window.
      return strictly;
    }

    loadURL(url: string): Promise<void> {
      this.fakeUrl = url;
      this.webContents.fakeUrl = url;
      this.webContents.mainFrame.fakeUrl = url;
      return Promise.resolve();
    }
    show(): void {
      this.fakeShown = true;
    }
    focus(): void {
      world.journal.push('window.focus');
    }
    restore(): void {
      this.fakeMinimized = false;
    }
    maximize(): void {
      world.journal.push('window.maximize');
    }
    isMinimized(): boolean {
      return this.fakeMinimized;
    }
    isMaximized(): boolean {
      return false;
    }
    isDestroyed(): boolean {
      return this.fakeDestroyed;
    }
    getNormalBounds(): object {
      return { x: 10, y: 20, width: 900, height: 700 };
    }
    destroy(): void {
      this.fakeDestroyed = true;
      this.webContents.fakeDestroyed = true;
      this.emit('closed');
    }
  }

  return new Proxy(
    strict.object(
      'BrowserWindow',
      Object.assign(BrowserWindow, {
        getAllWindows: () =>
          windows.filter((window) => !(window as unknown as { fakeDestroyed: boolean }).fakeDestroyed),
      }),
      { statics: true },
    ),
    {
      construct: (target, args) => Reflect.construct(target, args) as object,
    },
  );
}

function createContents(
  { strict, options, journal }: FakeWorld,
  owner: { fakePdfOptions: unknown[] },
): FakeWebContents {
  let destroyed = false;
  const frame: FakeFrame = {
    fakeUrl: '',
    get url() {
      return frame.fakeUrl;
    },
    isDestroyed: () => destroyed,
  };
  const contents = Object.assign(new EventEmitter(), {
    mainFrame: strict.object('WebFrameMain', frame),
    navigationHistory: strict.object('NavigationHistory', {
      goBack: () => {
        journal.push('goBack');
      },
      goForward: () => {
        journal.push('goForward');
      },
    }),
    fakeSent: [] as FakeWebContents['fakeSent'],
    fakeOpenHandler: null as FakeWebContents['fakeOpenHandler'],
    fakeDeliver: null as FakeWebContents['fakeDeliver'],
    fakeUrl: '',
    isDestroyed: () => destroyed,
    getURL: (): string => contents.fakeUrl,
    send: (channel: string, ...args: unknown[]) => {
      const copy = structuredClone(args);
      contents.fakeSent.push({ channel, args: copy });
      contents.fakeDeliver?.(channel, copy);
    },
    reload: () => {
      journal.push('reload');
    },
    setWindowOpenHandler: (handler: FakeWebContents['fakeOpenHandler']) => {
      contents.fakeOpenHandler = handler;
    },
    setWebRTCIPHandlingPolicy: () => undefined,
    executeJavaScript: (code: string) => {
      journal.push('executeJavaScript');
      return options.executeJavaScript ? options.executeJavaScript(code) : Promise.resolve(true);
    },
    printToPDF: (given: unknown) => {
      journal.push('printToPDF');
      strict.options('PrintToPDFOptions', given, 'printToPDF');
      owner.fakePdfOptions.push(given);
      return options.printToPdf ? options.printToPdf(given) : Promise.resolve(Buffer.from('%PDF-1.7 fake'));
    },
    print: (given: unknown, answer: (printed: boolean, reason: string) => void) => {
      strict.options('WebContentsPrintOptions', given, 'print');
      owner.fakePdfOptions.push(given);
      if (options.print) options.print(answer);
      else answer(true, '');
    },
  });
  Object.defineProperty(contents, 'fakeDestroyed', {
    get: () => destroyed,
    set: (value: boolean) => {
      destroyed = value;
    },
  });
  return strict.object('WebContents', contents as unknown as FakeWebContents);
}
