import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostRequest } from '../../../src/shared/host-request.ts';
import { asked, itemsOf, soon, type Scenario } from './scenario.ts';
import { endings } from './scenarios-of-endings.ts';
import { hands } from './scenarios-of-hands.ts';

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
      must(program.recent.length === 2, 'the opened files are not among the recent ones');
      program.app.emit('second-instance', {}, ['almanac', 'no-such.almanac-list'], folder);
      must(
        await soon(() => heard().some((each) => each.ask === 'say' && each.refusal === 'file-unreadable')),
        'no word',
      );
      must(program.recent.length === 2, 'what could not be opened is among the recent files');
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
      must(program.dialogs.filter(({ title }) => title === 'message').length === 2, 'it stays empty without a word');
      must(await soon(() => program.window().isDestroyed()), 'it is not closed as the person says');
    },
  },
  {
    name: 'loads a window that died twice once more, as the person says',
    options: () => ({ response: () => 0 }),
    run: async (program, must) => {
      for (const reason of ['crashed', 'oom']) program.window().webContents.emit('render-process-gone', {}, { reason });
      must(await soon(() => program.journal.filter((entry) => entry === 'reload').length === 2), 'it stays empty');
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
  {
    name: 'leaves no trace in the system where it is portable',
    options: () => ({
      packaged: true,
      resources: join(import.meta.dirname, '..', '..', '..', 'resources'),
      env: { PORTABLE_EXECUTABLE_FILE: 'D:\\University-Almanac-Portable.exe' },
    }),
    run: (program, must) => {
      must(program.protocols.length === 0, 'its links lead to a folder that will be gone');
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
