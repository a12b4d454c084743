import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { boot } from './boot.ts';
import { click, soon, type Scenario } from './scenario.ts';
import type { FakeBrowserWindow } from './windows.ts';

const profile = {
  document: { kind: 'profile', slug: 'songhua-medical-university' },
  language: 'en',
  paper: 'A4',
} as const;

let pageHasKept: (value: unknown) => void = () => undefined;

/** How the program ends, and how it is started again. */
export const endings: readonly Scenario[] = [
  {
    name: 'stays until its page has kept what was just written, then closes',
    options: () => ({
      platform: 'linux',
      executeJavaScript: () =>
        new Promise((resolve) => {
          pageHasKept = resolve;
        }),
    }),
    run: async (program, must) => {
      program.window().close();
      program.window().close();
      await new Promise(setImmediate);
      must(!program.window().isDestroyed(), 'it does not wait for its page');
      pageHasKept(null);
      must(await soon(() => program.window().isDestroyed()), 'it never closes');
      must(program.journal.filter((entry) => entry === 'executeJavaScript').length === 1, 'its page is asked twice');
    },
  },
  {
    name: 'stays when it is started again while it waits to close, and closes the next time',
    options: () => ({
      platform: 'linux',
      executeJavaScript: () =>
        new Promise((resolve) => {
          pageHasKept = resolve;
        }),
    }),
    run: async (program, must) => {
      const window = program.window();
      window.close();
      program.app.emit('second-instance', {}, ['almanac'], '/');
      pageHasKept(null);
      for (let turn = 0; turn < 5; turn++) await new Promise(setImmediate);
      must(!window.isDestroyed() && window.fakeShown, 'a second start shows a window that goes');
      must(!program.journal.includes('app.quit'), 'it ends under the person');
      window.close();
      await new Promise(setImmediate);
      pageHasKept(null);
      must(await soon(() => window.isDestroyed()), 'it cannot be closed any more');
    },
  },
  {
    name: 'opens another window when it is started again while one is going',
    options: () => ({ platform: 'linux' }),
    run: async (program, must) => {
      const window = program.window();
      let going = false;
      window.on('close', () => {
        // The first time it waits for its page; the second time it goes.
        if (going) program.app.emit('second-instance', {}, ['almanac'], '/');
        going = true;
      });
      window.close();
      must(await soon(() => window.isDestroyed()), 'it never closes');
      must(await soon(() => program.windows[1]?.fakeShown === true), 'a second start shows nothing');
      must(!program.journal.includes('app.quit'), 'it ends under the person');
    },
  },
  {
    name: 'closes in time though its page never answers, and quits when it was to quit',
    options: () => ({ platform: 'darwin', executeJavaScript: () => new Promise(() => undefined) }),
    run: async (program, must) => {
      program.personQuits();
      must(!program.journal.includes('will-quit'), 'it does not wait for its page');
      // It gives its page two seconds; a machine with much else to do takes longer to look.
      must(await soon(() => program.window().isDestroyed(), 8_000), 'it never closes');
      must(program.journal.includes('will-quit'), 'the quit is forgotten');
    },
  },
  {
    name: 'closes although its page refuses, has died or is still coming, and with the system',
    options: () => ({ platform: 'darwin', executeJavaScript: () => Promise.reject(new Error('gone')) }),
    run: async (program, must) => {
      program.window().close();
      must(await soon(() => program.window().isDestroyed()), 'a page that refuses keeps it open');
      must(program.app.listenerCount('before-quit') === 0, 'a closed window still listens');
      const next = async (): Promise<FakeBrowserWindow> => {
        const before = program.windows.length;
        program.app.emit('activate');
        await soon(() => program.windows.at(-1)?.fakeShown === true && program.windows.length > before);
        return program.windows.at(-1) ?? program.window();
      };
      const dead = await next();
      (dead.webContents as unknown as { fakeCrashed: boolean }).fakeCrashed = true;
      dead.close();
      must(dead.isDestroyed(), 'a page that died keeps it open');
      const last = await next();
      program.powerMonitor.emit('shutdown', {});
      last.close();
      must(last.isDestroyed(), 'the system has to wait');
    },
  },
  {
    name: 'ends with its window on Linux and Windows, and frees what it held',
    options: () => ({ platform: 'linux' }),
    run: async (program, must, folder) => {
      program.window().close();
      must(await soon(() => program.journal.includes('app.quit')), 'it goes on without a window');
      const again = await boot({ userData: join(folder, 'user') });
      must(again.dialogs.length === 0 && again.windows.length === 1, 'its folder is not free');
      again.quit();
    },
  },
  {
    name: 'stays without a window on macOS, and opens one when it is asked for',
    options: () => ({ platform: 'darwin' }),
    run: async (program, must) => {
      program.window().close();
      must(await soon(() => program.window().isDestroyed()), 'its window stays');
      must(!program.journal.includes('app.quit'), 'it ends with its window');
      program.app.emit('activate');
      must(await soon(() => program.windows.length === 2 && program.windows[1]?.fakeShown === true), 'no new window');
      program.windows[1]?.close();
      await soon(() => program.windows[1]?.isDestroyed() === true);
      click(program, 'Settings…', undefined);
      must(await soon(() => program.windows.length === 3), 'the menu opens no window');
    },
  },
  {
    name: 'brings back a minimized window when it is started again',
    run: async (program, must) => {
      const window = program.window();
      must(await soon(() => window.fakeShown), 'the window is not shown');
      window.fakeMinimize();
      program.journal.length = 0;
      program.app.emit('second-instance', {}, ['almanac'], '/');
      must(program.journal.includes('window.restore') && window.fakeShown, 'it is not restored');
      must(program.journal.includes('window.show') && program.journal.includes('window.focus'), 'it is not in front');
    },
  },
  {
    name: 'says how far the page of a document has come while it is made',
    options: (folder) => ({
      platform: 'linux',
      savePath: () => join(folder, 'x.pdf'),
      executeJavaScript: (code) =>
        code.includes('printReady')
          ? new Promise(() => undefined)
          : Promise.resolve(code.includes('printProgress') ? { schools: { done: 2, total: 3 }, pages: null } : true),
    }),
    run: async (program, must) => {
      const page = program.bridge();
      const made = page.invoke('documents.pdf', profile);
      must(await soon(() => program.windows.length === 2), 'no window for printing opens');
      let told = '';
      const listen = async (): Promise<void> => {
        told = JSON.stringify(await page.invoke('documents.progress', {}));
      };
      must(
        await soon(() => {
          void listen();
          return told.includes('"done":2');
        }),
        'nobody asks its page',
      );
      await page.invoke('documents.cancel', {});
      await made;
    },
  },
  {
    name: 'ends the documents being made with its window, and shows a window when it is started again',
    options: (folder) => ({
      platform: 'darwin',
      savePath: () => join(folder, 'x.pdf'),
      executeJavaScript: (code) => (code.includes('printReady') ? new Promise(() => undefined) : Promise.resolve()),
    }),
    run: async (program, must, folder) => {
      const page = program.bridge();
      const made = [page.invoke('documents.pdf', profile), page.invoke('documents.pdf', profile)];
      must(await soon(() => program.windows.length === 2), 'no window for printing opens');
      program.window().close();
      const answers = await Promise.race([Promise.all(made), new Promise((resolve) => setTimeout(resolve, 1_500))]);
      must(
        JSON.stringify(answers) === JSON.stringify([1, 2].map(() => ({ ok: true, value: { path: null } }))),
        'printing goes on',
      );
      must(
        program.windows.every((window) => window.isDestroyed()),
        'an invisible window stays',
      );
      must(program.windows.length === 2 && !existsSync(join(folder, 'x.pdf')), 'the next document is begun');
      program.app.emit('second-instance', {}, ['almanac'], '/');
      must(await soon(() => program.windows.some((window) => window.fakeShown)), 'a second start shows nothing');
    },
  },
];
