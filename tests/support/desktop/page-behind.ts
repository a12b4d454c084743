import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { root } from '../host.ts';
import type { Booted } from '../fake-electron/boot.ts';
import type { FakeWebContents, PageBehind } from '../fake-electron/windows.ts';

/** Where the window's own address stands in a real Chromium, which knows no `app:` of ours. A local name is as trusted as that. */
const origin = 'http://almanac.localhost';
const own = 'app://almanac';
const toChromium = (url: string): string => (url.startsWith(`${own}/`) ? origin + url.slice(own.length) : url);
const toProgram = (url: string): string => url.replace(origin, own);

/** Where the program was asked already. */
const asksProgram = new WeakSet<BrowserContext>();

/** Bytes do not go through a binding; everything else that the program sends is plain. */
const packed = (args: readonly unknown[]): string =>
  JSON.stringify(args, (_key, value: unknown) =>
    value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value,
  );

/** The built preload, run before the page's own scripts, with the little of Electron that a sandboxed one may require. */
const preload = (): string => `(() => {
  const heard = new Map();
  window.standInDeliver = (channel, text) => {
    const args = JSON.parse(text, (_key, value) =>
      value && typeof value.base64 === 'string' ? Uint8Array.from(atob(value.base64), (letter) => letter.charCodeAt(0)) : value);
    for (const listener of heard.get(channel) ?? []) listener({}, ...args);
  };
  const electron = {
    contextBridge: { exposeInMainWorld: (name, api) => { window[name] = api; } },
    ipcRenderer: {
      invoke: (channel, ...args) => window.standInInvoke(channel, args),
      on: (channel, listener) => { heard.set(channel, (heard.get(channel) ?? new Set()).add(listener)); },
      removeListener: (channel, listener) => { heard.get(channel)?.delete(listener); },
    },
  };
  const module = { exports: {} };
  ((require, module, exports) => {${readFileSync(join(root, 'out', 'preload', 'index.cjs'), 'utf8')}
  })(() => electron, module, module.exports);
})();`;

interface PdfOptions {
  readonly pageSize: string;
  readonly preferCSSPageSize: boolean;
  readonly printBackground: boolean;
  readonly generateTaggedPDF: boolean;
  readonly generateDocumentOutline: boolean;
}

/**
 * Returns a real page that stands behind a window of the fake: what it asks for is answered by the program's own handler of its
 * scheme, after the program's own wall of requests; where it would go, the program is asked as Electron asks.
 */
export function pageBehind(
  context: BrowserContext,
  program: () => Booted,
  contents: FakeWebContents,
  tell: (problem: string) => void,
): PageBehind & { readonly page: Promise<Page> } {
  const at = (url: string): void => {
    contents.fakeUrl = toProgram(url);
    contents.mainFrame.fakeUrl = toProgram(url);
  };
  const open = async (): Promise<Page> => {
    const page = await context.newPage();
    await page.exposeBinding('standInInvoke', ({ frame }, _channel: string, args: readonly unknown[]) =>
      program().callAs(
        { sender: contents, senderFrame: frame === page.mainFrame() ? contents.mainFrame : { url: frame.url() } },
        args[0],
        args[1],
      ),
    );
    await page.addInitScript(preload());
    if (!asksProgram.has(context)) await grantAsTheProgram(page);
    let told: string | null = null;
    await page.route('**/*', async (route) => {
      const request = route.request();
      const url = toProgram(request.url());
      const navigates = request.isNavigationRequest() && request.frame() === page.mainFrame();
      // The program's own loading is no navigation of the page's.
      // With no content a page stays as it is, as where Electron is told to prevent the going.
      if (navigates && url !== told && !contents.fakeNavigate(url)) return route.fulfill({ status: 204 });
      if (!(await program().session.lets(url, request.resourceType()))) return route.abort();
      const response = await program().session.fetch(url);
      return route.fulfill({
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: Buffer.from(await response.arrayBuffer()),
      });
    });
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) at(frame.url());
    });
    page.on('popup', (popup) => {
      tell(`a window was opened: ${popup.url()}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') tell(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => {
      tell(`uncaught: ${error.message}`);
    });
    page.on('download', (download) => {
      let goes = true;
      let path = '';
      let done = (_event: object, _state: string): void => undefined;
      program().session.events.emit(
        'will-download',
        { preventDefault: () => (goes = false) },
        {
          getURL: () => toProgram(download.url()),
          getFilename: () => download.suggestedFilename(),
          setSaveDialogOptions: () => {
            path = program().options.savePath?.() ?? '';
          },
          getSavePath: () => path,
          once: (_name: string, heard: typeof done) => {
            done = heard;
          },
        },
        contents,
      );
      const save = async (): Promise<void> => {
        await download.saveAs(path);
        done({}, 'completed');
      };
      void (goes && path !== '' ? save() : download.cancel());
    });
    loadTold = async (url) => {
      told = url;
      try {
        await page.goto(toChromium(url));
      } finally {
        told = null;
      }
    };
    return page;
  };
  /** What the program's own handler answers is what its pages are granted. */
  const grantAsTheProgram = async (page: Page): Promise<void> => {
    asksProgram.add(context);
    const protocol = await context.newCDPSession(page);
    for (const name of ['geolocation', 'notifications', 'midi', 'clipboard-read'])
      await protocol.send('Browser.setPermission', {
        permission: { name },
        setting: (await program().session.grants(name)) ? 'granted' : 'denied',
      });
  };
  let loadTold: (url: string) => Promise<void> = () => Promise.resolve();
  const page = open();
  /** What is asked of a page that is closing meanwhile comes to nothing, as in Electron. */
  const quietly = (act: (page: Page) => Promise<unknown>): void => {
    void page.then(act).catch(() => undefined);
  };
  return {
    page,
    load: async (url) => {
      await page;
      await loadTold(url);
    },
    run: async (code) => (await page).evaluate(code),
    pdf: async (given) => {
      const options = given as PdfOptions;
      return (await page).pdf({
        format: options.pageSize,
        preferCSSPageSize: options.preferCSSPageSize,
        printBackground: options.printBackground,
        tagged: options.generateTaggedPDF,
        outline: options.generateDocumentOutline,
      });
    },
    send: (channel, args) => {
      quietly((each) =>
        each.evaluate(
          ([name, text]) => {
            (window as unknown as { standInDeliver: (channel: string, text: string) => void }).standInDeliver(
              name,
              text,
            );
          },
          [channel, packed(args)] as const,
        ),
      );
    },
    go: (by) => {
      quietly((each) => (by === 0 ? each.reload() : by < 0 ? each.goBack() : each.goForward()));
    },
    zoom: (level) => {
      quietly(async (each) => {
        const size = each.viewportSize();
        const factor = 1.2 ** level;
        const protocol = await context.newCDPSession(each);
        await protocol.send('Emulation.setDeviceMetricsOverride', {
          width: Math.round((size?.width ?? 1280) / factor),
          height: Math.round((size?.height ?? 800) / factor),
          deviceScaleFactor: factor,
          mobile: false,
        });
      });
    },
    close: () => {
      quietly((each) => each.close());
    },
  };
}
