import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostRequest } from '../../../src/shared/host-request.ts';
import { boot } from './boot.ts';
import { asked, click, itemsOf, soon, type Scenario } from './scenario.ts';
import type { FakeBrowserWindow } from './windows.ts';
import { hands } from './scenarios-of-hands.ts';

const profile = {
  document: { kind: 'profile', slug: 'songhua-medical-university' },
  language: 'en',
  paper: 'A4',
} as const;

const windowState = (folder: string, state: object): void => {
  writeFileSync(join(folder, 'user', 'window.json'), JSON.stringify(state));
};
const keptState = (folder: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(folder, 'user', 'window.json'), 'utf8')) as Record<string, unknown>;

/** How a window comes to be seen. */
const showing: readonly Scenario[] = [
  {
    name: 'shows a window that is painted, although its page never ends loading',
    options: () => ({ life: { paint: 'early', load: 'hangs' } }),
    run: async ({ window, windows }, must) => {
      must(windows.length === 1 && window().fakeOptions['show'] === false, 'the window is shown before it is painted');
      must(await soon(() => window().fakeShown), 'a painted window is not shown');
    },
  },
  {
    name: 'shows a window whose page is there, although no painting is ever told',
    options: () => ({ life: { paint: 'never', load: 'finishes' } }),
    run: async ({ window }, must) => {
      must(await soon(() => window().fakeShown), 'a loaded window is not shown');
    },
  },
  {
    name: 'shows a window whose page cannot be loaded',
    options: () => ({ life: { paint: 'never', load: 'fails' } }),
    run: async ({ window }, must) => {
      must(await soon(() => window().fakeShown), 'a window that cannot load is not shown');
    },
  },
  {
    name: 'comes back maximized and in full screen, not before it is painted',
    options: (folder) => ({
      beforeReady: () => {
        windowState(folder, { x: 0, y: 0, width: 900, height: 700, maximized: true, fullScreen: true });
      },
    }),
    run: async ({ window, journal }, must, folder) => {
      const opened = window();
      must(await soon(() => opened.fakeShown && opened.fakeFullScreen && opened.fakeMaximized), 'its state is lost');
      must(journal.indexOf('window.maximize') > journal.indexOf('BrowserWindow'), 'it is maximized early');
      rmSync(join(folder, 'user', 'window.json'));
      opened.close();
      await soon(() => opened.isDestroyed());
      must(
        keptState(folder)['fullScreen'] === true && keptState(folder)['maximized'] === true,
        'its state is not kept',
      );
    },
  },
];

let pageHasKept: (value: unknown) => void = () => undefined;

/** How the program ends, and how it is started again. */
const endings: readonly Scenario[] = [
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
    name: 'closes in time though its page never answers, and quits when it was to quit',
    options: () => ({ platform: 'darwin', executeJavaScript: () => new Promise(() => undefined) }),
    run: async (program, must) => {
      program.personQuits();
      must(!program.journal.includes('will-quit'), 'it does not wait for its page');
      must(await soon(() => program.window().isDestroyed(), 2_500), 'it never closes');
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

/** How it does not start at all. */
const refusals: readonly Scenario[] = [
  {
    name: 'leaves at once where it runs already, without a window',
    options: () => ({ lock: false }),
    run: ({ journal, windows }, must) => {
      must(journal.includes('app.quit') && windows.length === 0, 'it stays');
    },
  },
  {
    name: 'says why it cannot start, and ends',
    options: (folder) => ({ reference: join(folder, 'none.db') }),
    run: ({ dialogs, exitCode, windows }, must) => {
      must(dialogs.length === 1 && dialogs[0]?.message.includes('none.db') === true, 'nothing is said');
      must(exitCode === 1 && windows.length === 0, 'it stays');
    },
  },
];

/** What the system hands over. */
const arriving: readonly Scenario[] = [
  {
    name: 'opens what stands on its command line, a link and a file',
    options: (folder) => ({
      args: ['almanac://institutions/songhua-medical-university', join(folder, 'mine.almanac-list')],
      beforeReady: () => {
        writeFileSync(join(folder, 'mine.almanac-list'), '{"a":1}');
      },
    }),
    run: async (program, must) => {
      const heard = (): readonly HostRequest[] => asked(program);
      must(await soon(() => heard().length === 2), 'what was handed over does not arrive');
      must(
        heard().some((each) => each.ask === 'go' && each.path === '/institutions/songhua-medical-university'),
        'no link',
      );
      const file = heard().find((each) => each.ask === 'bring');
      must(file?.kind === 'list' && Buffer.from(file.bytes).toString() === '{"a":1}', 'no file');
      must(program.recent.length === 1, 'the file is not among the recent ones');
    },
  },
  {
    name: 'opens what macOS hands over before it is ready, and what a second start brings',
    options: (folder) => ({
      platform: 'darwin',
      beforeReady: (fake) => {
        writeFileSync(join(folder, 'a.almanac-pack'), 'zip');
        let prevented = 0;
        const event = { preventDefault: () => prevented++ };
        fake.app.emit('open-file', event, join(folder, 'a.almanac-pack'));
        fake.app.emit('open-url', event, 'almanac://alliances/never-heard-of');
        if (prevented !== 2) fake.problems.push('the system is not told that the file is taken');
      },
    }),
    run: async (program, must, folder) => {
      const heard = (): readonly HostRequest[] => asked(program);
      must(await soon(() => heard().length === 2), 'what came early is lost');
      must(
        heard().some((each) => each.ask === 'bring' && each.kind === 'pack'),
        'no pack',
      );
      must(
        heard().some((each) => each.ask === 'say' && each.refusal === 'link'),
        'an unknown link is not refused',
      );
      program.app.emit('second-instance', {}, ['almanac', '--flag', 'a.almanac-pack'], folder);
      must(await soon(() => heard().length === 3), 'a second start brings nothing');
      program.window().fakeMinimize();
      program.app.emit('open-url', { preventDefault: () => undefined }, 'almanac://alliances/never-heard-of');
      must(program.window().fakeShown, 'what is handed over stays behind a minimized window');
    },
  },
];

/** What goes wrong. */
const faulty: readonly Scenario[] = [
  {
    name: 'asks what to do with a window that does not answer, and withdraws the question when it does',
    options: () => ({ response: undefined as never }),
    run: async (program, must) => {
      program.window().emit('unresponsive');
      program.window().emit('unresponsive');
      const questions = (): number => program.dialogs.filter(({ title }) => title === 'message').length;
      must(questions() === 1, 'it is not asked once');
      program.window().emit('responsive');
      must(await soon(() => program.dialogs.some(({ title }) => title === 'withdrawn')), 'the question stays');
      program.window().emit('unresponsive');
      must(questions() === 2, 'it is not asked the next time');
    },
  },
  {
    name: 'loads a window again that does not answer, as the person says, and one whose process ended, once',
    options: () => ({ response: () => 1 }),
    run: async (program, must) => {
      program.window().emit('unresponsive');
      must(await soon(() => program.journal.includes('reload')), 'it is not loaded again');
      program.window().webContents.emit('render-process-gone', {}, { reason: 'oom' });
      must(program.journal.filter((entry) => entry === 'reload').length === 1, 'it is loaded again and again');
    },
  },
  {
    name: 'says that what was kept is safe when something fails that nothing caught, and writes it down without the words',
    run: async (program, must, folder) => {
      const heard = (): readonly HostRequest[] => asked(program);
      for (const name of ['uncaughtException', 'unhandledRejection'] as const) {
        const listener = process.listeners(name as 'uncaughtException').at(-1);
        // A program that does not listen leaves the last word to the test runner, for which this is no error.
        if (listener && !ofTheRunner.has(listener)) listener(new Error('my secret note'), 'uncaughtException');
      }
      must(await soon(() => heard().some(({ ask }) => ask === 'stop')), 'the window says nothing');
      const log = readFileSync(join(folder, 'user', 'logs', 'almanac.log'), 'utf8');
      must(/exception that nothing caught: Error/.test(log) && /rejection/.test(log), 'the log has nothing');
      must(!log.includes('secret'), 'the log has the words');
    },
  },
  {
    name: 'says so in a dialog, and ends, where there is no window',
    options: () => ({ platform: 'darwin' }),
    run: async (program, must) => {
      program.window().close();
      await soon(() => program.window().isDestroyed());
      const listener = process.listeners('uncaughtException').at(-1);
      listener?.(new Error('x'), 'uncaughtException');
      must(await soon(() => program.exitCode === 1), 'it goes on');
      must(
        program.dialogs.some(({ message }) => message.includes('safe')),
        'it says nothing',
      );
    },
  },
  {
    name: 'names itself to the system, and takes its links only when it is installed',
    options: () => ({ packaged: true, resources: join(import.meta.dirname, '..', '..', '..', 'resources') }),
    run: (program, must) => {
      must(program.appUserModelId === 'org.university-almanac.desktop', 'Windows does not know it');
      must(program.protocols.join() === 'almanac', 'its links are not its own');
      must(!itemsOf(program.menu).some(({ role }) => role === 'toggleDevTools'), 'it has developer tools');
    },
  },
];

/** The slowest last: where nothing at all is told, a window waits for two seconds. */
const waiting: Scenario = {
  name: 'shows a window after two seconds of which nothing is told',
  options: () => ({ life: { paint: 'never', load: 'hangs' } }),
  run: async ({ window }, must) => {
    must(!window().fakeShown, 'it is shown at once');
    must(await soon(() => window().fakeShown, 3_000), 'it is never shown');
  },
};

const ofTheRunner = new Set(process.listeners('uncaughtException'));

export const scenarios: readonly Scenario[] = [
  ...showing,
  ...endings,
  ...refusals,
  ...arriving,
  ...hands,
  ...faulty,
  waiting,
];
