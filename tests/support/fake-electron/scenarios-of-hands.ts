import { existsSync, readFileSync } from 'node:fs';
import type { HostRequest } from '../../../src/shared/host-request.ts';
import { asked, click, item, itemsOf, soon, type Scenario } from './scenario.ts';

/** Menus, keys and the mouse. */
export const hands: readonly Scenario[] = [
  {
    name: 'asks the window for what is chosen in the menu',
    run: async (program, must) => {
      const heard = (): readonly HostRequest[] => asked(program);
      for (const label of [
        'Bring in a list…',
        'Bring in a pack…',
        'Settings…',
        'Print…',
        'Save as PDF…',
        'Find on this page',
      ])
        click(program, label);
      must(await soon(() => heard().length === 6), `the menu asks ${heard().length} of 6`);
      click(program, 'Licences');
      click(program, 'Show the log');
      must(program.shown.length === 2, 'licences or log are not shown');
    },
  },
  ...(['linux', 'win32', 'darwin'] as const).map((platform): Scenario => ({
    name: `tells about itself on ${platform}: its version, its edition, its licences`,
    options: () => ({ platform }),
    run: ({ about }, must) => {
      const told = JSON.stringify(about);
      for (const words of ['0.0.0', 'Edition', 'MIT', 'CC BY 4.0']) must(told.includes(words), `without ${words}`);
    },
  })),
  {
    name: 'makes the page larger and smaller by every usual key, and goes back and forward by mouse and fingers',
    run: (program, must) => {
      const { webContents } = program.window();
      const zoomed = ['Plus', '=', 'numadd', '-', 'numsub', '0', 'num0'].map((key) => {
        const found = itemsOf(program.menu).find((each) => each.accelerator === `CmdOrCtrl+${key}`);
        found?.click?.({}, program.window(), {});
        return webContents.zoomLevel;
      });
      must(zoomed.join() === '0.5,1,1.5,1,0.5,0,0', `keys zoom to ${zoomed.join()}`);
      webContents.emit('zoom-changed', {}, 'in');
      must(webContents.zoomLevel === 0.5, 'the wheel does not zoom');
      webContents.emit('zoom-changed', {}, 'out');
      const typed = (key: string, held: object = {}): string => {
        let prevented = false;
        const event = { preventDefault: () => (prevented = true) };
        const isMac = process.platform === 'darwin';
        const input = { type: 'keyDown', key, control: !isMac, meta: isMac, alt: false };
        webContents.emit('before-input-event', event, { ...input, ...held });
        return `${webContents.zoomLevel}${prevented ? '' : ' untouched'}`;
      };
      // Wherever a keyboard has these signs; to type one without Ctrl, or with AltGr, is to type it.
      must(['+', '=', '-', '_', '0'].map((key) => typed(key)).join() === '0.5,1,0.5,0,0', 'signs of another keyboard');
      for (const held of [{ control: false, meta: false }, { alt: true }, { type: 'keyUp' }])
        must(typed('+', held) === '0 untouched', `what is only typed: ${JSON.stringify(held)}`);
      must(typed('toString') === '0 untouched' && typed('5') === '0 untouched', 'another key');
      const went = (act: () => void): string => {
        program.journal.length = 0;
        act();
        return program.journal.filter((entry) => entry.startsWith('go')).join();
      };
      const command = { preventDefault: () => undefined };
      must(went(() => program.window().emit('app-command', command, 'browser-backward')) === 'goBack', 'mouse back');
      must(
        went(() => program.window().emit('app-command', command, 'browser-forward')) === 'goForward',
        'mouse forward',
      );
      must(went(() => program.window().emit('app-command', command, 'volume-up')) === '', 'another key');
      must(went(() => program.window().emit('swipe', {}, 'left')) === 'goBack', 'swipe left');
      must(went(() => program.window().emit('swipe', {}, 'right')) === 'goForward', 'swipe right');
      must(
        went(() => click(program, 'Back')) === 'goBack' && went(() => click(program, 'Forward')) === 'goForward',
        'menu',
      );
    },
  },
  {
    name: 'offers what fits under the right button',
    options: () => ({ executeJavaScript: () => Promise.resolve([10, 20, 300, 200]) }),
    run: async (program, must) => {
      const editFlags = {
        canUndo: true,
        canRedo: true,
        canCut: true,
        canCopy: true,
        canPaste: true,
        canSelectAll: true,
      };
      const point = async (params: object): Promise<readonly string[]> => {
        program.popups.length = 0;
        program
          .window()
          .webContents.emit('context-menu', {}, { x: 1, y: 1, linkURL: '', selectionText: '', editFlags, ...params });
        await soon(() => program.popups.length > 0, 500);
        return (program.popups[0] ?? []).map((each) => each.label ?? each.type ?? '');
      };
      const choose = (label: string): void => {
        program.popups[0]?.find((each) => each.label === label)?.click?.();
      };
      must((await point({ isEditable: true })).includes('Paste'), 'a field has no menu');
      const row = await point({ linkURL: 'app://almanac/institutions/x-y?q=1' });
      for (const label of ['Open', 'Save', 'Compare']) must(row.includes(label), `a row does not offer ${label}`);
      choose('Save');
      choose('Compare');
      const wanted = (ask: 'keep' | 'compare') =>
        asked(program).some((each) => each.ask === ask && each.slug === 'x-y');
      must(await soon(() => wanted('keep') && wanted('compare')), 'a row is neither kept nor compared');
      must(
        !(await point({ linkURL: 'app://almanac/alliances/x-y' })).includes('Save'),
        'what is no school can be kept from its menu',
      );
      must((await point({ linkURL: 'app://almanac/institutions/x-y' })).includes('Open'), 'a link has no menu');
      choose('Copy link to this record');
      choose('Open');
      must((await point({ linkURL: 'https://nowhere.example/' })).includes('Copy address'), 'an address has no menu');
      choose('Copy address');
      choose('Open in the browser');
      must((await point({})).includes('Copy as a picture'), 'a plot has no menu');
      choose('Copy as a picture');
      await soon(() => program.clipboard.length === 3);
      must(
        program.clipboard.join() === 'almanac://institutions/x-y,https://nowhere.example/,image/png',
        `copied: ${program.clipboard.join()}`,
      );
      const heard = (): readonly HostRequest[] => asked(program);
      must(
        heard().some((each) => each.ask === 'go' && each.path === '/institutions/x-y'),
        'a link is not opened',
      );
      must(!program.journal.some((each) => each.startsWith('loadURL')), 'to open a link loads the page again');
      must(await soon(() => heard().some((each) => each.ask === 'say')), 'a refused link is not said');
      must(program.opened.length === 0, 'an unknown address is opened');
    },
  },
  {
    name: 'follows the theme of the system while it runs, until its window is closed',
    run: async (program, must) => {
      const window = program.window();
      program.nativeTheme.shouldUseDarkColors = true;
      program.nativeTheme.emit('updated');
      must(window.fakeBackground === '#17181a', 'the paper stays as it was');
      await program.bridge().invoke('settings.set', { theme: 'light' });
      must(
        await soon(() => program.nativeTheme.themeSource === 'light'),
        'a theme set by hand does not reach the system',
      );
      window.close();
      await soon(() => window.isDestroyed());
      must(program.nativeTheme.listenerCount('updated') === 0, 'a closed window still listens');
    },
  },
  {
    name: 'asks where a file goes that its page made, and takes no other',
    run: async (program, must) => {
      const { session } = program;
      const asks = (url: string): { prevented: boolean; asked: boolean; done: (state: string) => void } => {
        const told = { prevented: false, asked: false, done: (_state: string): void => undefined };
        session.events.emit(
          'will-download',
          {
            preventDefault: () => {
              told.prevented = true;
            },
          },
          {
            getURL: () => url,
            getFilename: () => 'table.csv',
            setSaveDialogOptions: () => {
              told.asked = true;
            },
            getSavePath: () => '/home/reader/table.csv',
            once: (_name: string, done: (event: object, state: string) => void) => {
              told.done = (state) => {
                done({}, state);
              };
            },
          },
          {},
        );
        return told;
      };
      must(asks('https://evil.example/x.exe').prevented, 'a stranger is saved');
      const own = asks('blob:app://almanac/1');
      must(own.asked && !own.prevented, 'it is not asked where a file goes');
      const reveal = () => program.bridge().invoke('documents.reveal', { path: '/home/reader/table.csv' });
      own.done('cancelled');
      await reveal();
      must(program.shown.length === 0, 'what was not written is shown');
      asks('blob:app://almanac/3').done('interrupted');
      must(
        asked(program).some((each) => each.ask === 'say' && each.refusal === 'not-saved' && each.what === 'table.csv'),
        'what was not written whole is not said',
      );
      await reveal();
      must(program.shown.length === 0 && program.recent.length === 0, 'half a file is offered');
      asks('blob:app://almanac/2').done('completed');
      must(await soon(() => asked(program).some((each) => each.ask === 'saved')), 'it is not told where a file went');
      must(program.recent.includes('/home/reader/table.csv'), 'the system does not remember the file');
      await reveal();
      must(program.shown.join() === '/home/reader/table.csv', 'what was written is not shown');
      await program.bridge().invoke('documents.reveal', { path: '/etc/passwd' });
      must(program.shown.length === 1, 'a page can have any file shown');
    },
  },
  {
    name: 'lets a list be dragged out as a file, which is gone when the program has ended',
    run: async (program, must) => {
      const answer = await program.bridge().invoke('documents.drag', { list: 'saved' });
      must(answer.ok, 'a list cannot be dragged');
      const [dragged] = program.dragged;
      must(dragged !== undefined, 'nothing is under the hand');
      const { file = '', icon } = dragged ?? {};
      must(file.endsWith('.almanac-list') && icon !== undefined, `it is dragged as ${file}`);
      must(readFileSync(file, 'utf8').includes('"university-almanac-list"'), 'the file is no list');
      await program.bridge().invoke('documents.drag', { list: 'no-such-list' });
      must(program.dragged.length === 1, 'a list that is not there is dragged');
      program.personQuits();
      must(await soon(() => !existsSync(file)), 'the file outlives the program');
    },
  },
  {
    name: 'tells its page what changed',
    run: async (program, must) => {
      await program.bridge().invoke('settings.set', { language: 'ru' });
      must(await soon(() => program.window().webContents.fakeSent.length > 0), 'nobody is told');
      must(await soon(() => item(program, 'Правка') !== undefined), 'the menu keeps its language');
      await program.bridge().invoke('log.show', {});
      must(program.shown.length === 1, 'the log is not shown');
    },
  },
];
