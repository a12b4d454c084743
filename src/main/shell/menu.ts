import { app, Menu, type BaseWindow, type MenuItemConstructorOptions } from 'electron';
import { inLanguage, type Language } from '../../shared/domain/language.ts';
import type { HostRequest } from '../../shared/host-request.ts';
import { menu } from '../../shared/words/menu.ts';
import { programName } from '../program-paths.ts';
import { pageOf } from './windows.ts';
import { zoom } from './zoom.ts';

type Role = NonNullable<MenuItemConstructorOptions['role']>;
type Text = keyof typeof menu;

export interface MenuActs {
  /** Asks something of the window; one is opened where there is none. */
  readonly ask: (request: HostRequest) => void;
  readonly showLicences: () => void;
  readonly showLog: () => void;
}

/** Puts the program's menu in place, in one language, with the roles and keys of the platform. */
export function setMenu(language: Language, acts: MenuActs): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(language, process.platform === 'darwin', acts)));
}

/** Returns the menu as Electron takes it. */
export function menuTemplate(language: Language, isMac: boolean, acts: MenuActs): MenuItemConstructorOptions[] {
  const text = (key: Text): string => inLanguage(menu[key], language);
  const item = (key: Text, role: Role): MenuItemConstructorOptions => ({ label: text(key), role });
  const asks = (key: Text, accelerator: string | undefined, request: HostRequest): MenuItemConstructorOptions => ({
    label: text(key),
    ...(accelerator ? { accelerator } : {}),
    click: () => {
      acts.ask(request);
    },
  });
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const settings = asks('settings', 'CmdOrCtrl+,', { ask: 'go', path: '/settings' });
  return [
    ...(isMac ? [appMenu(item, settings)] : []),
    {
      label: text('file'),
      submenu: [
        asks('importList', 'CmdOrCtrl+O', { ask: 'go', path: '/saved' }),
        asks('importPack', undefined, { ask: 'go', path: '/settings' }),
        separator,
        asks('print', 'CmdOrCtrl+P', { ask: 'print' }),
        asks('pdf', 'CmdOrCtrl+Shift+S', { ask: 'pdf' }),
        separator,
        item('close', 'close'),
        ...(isMac ? [] : [settings, separator, item('quit', 'quit')]),
      ],
    },
    {
      label: text('edit'),
      submenu: [
        item('undo', 'undo'),
        item('redo', 'redo'),
        separator,
        item('cut', 'cut'),
        item('copy', 'copy'),
        item('paste', 'paste'),
        item('selectAll', 'selectAll'),
        separator,
        asks('find', 'CmdOrCtrl+F', { ask: 'find' }),
      ],
    },
    {
      label: text('view'),
      submenu: [...zoomItems(text), separator, item('fullScreen', 'togglefullscreen'), ...devTools()],
    },
    { label: text('go'), submenu: goItems(text, isMac) },
    {
      label: text('window'),
      // By its role macOS puts the open windows into this menu.
      role: 'window',
      submenu: isMac
        ? [item('minimize', 'minimize'), item('zoomWindow', 'zoom'), separator, item('front', 'front')]
        : [item('minimize', 'minimize')],
    },
    {
      label: text('help'),
      role: 'help',
      submenu: [
        asks('manual', isMac ? 'Cmd+?' : 'F1', { ask: 'go', path: '/help' }),
        separator,
        { label: text('licences'), click: acts.showLicences },
        { label: text('log'), click: acts.showLog },
        ...(isMac ? [] : [separator, item('about', 'about')]),
      ],
    },
  ];
}

function devTools(): MenuItemConstructorOptions[] {
  return app.isPackaged ? [] : [{ role: 'toggleDevTools' }];
}

/** What every program of macOS has under its own name. */
function appMenu(
  item: (key: Text, role: Role) => MenuItemConstructorOptions,
  settings: MenuItemConstructorOptions,
): MenuItemConstructorOptions {
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  return {
    label: programName,
    submenu: [
      item('about', 'about'),
      separator,
      settings,
      separator,
      item('services', 'services'),
      separator,
      item('hide', 'hide'),
      item('hideOthers', 'hideOthers'),
      item('showAll', 'unhide'),
      separator,
      item('quit', 'quit'),
    ],
  };
}

/**
 * Larger and smaller by every key that other programs take for it: with the plus on its own key, above the equals sign, and on the
 * number pad. A role would have the first alone. The further keys stand in hidden items.
 */
function zoomItems(text: (key: Text) => string): MenuItemConstructorOptions[] {
  const keys = [
    ['zoomIn', 1, ['CmdOrCtrl+Plus', 'CmdOrCtrl+=', 'CmdOrCtrl+numadd']],
    ['zoomOut', -1, ['CmdOrCtrl+-', 'CmdOrCtrl+numsub']],
    ['resetZoom', 0, ['CmdOrCtrl+0', 'CmdOrCtrl+num0']],
  ] as const;
  return keys.flatMap(([key, by, accelerators]) =>
    accelerators.map((accelerator, at): MenuItemConstructorOptions => ({
      label: text(key),
      accelerator,
      ...(at > 0 ? { visible: false, acceleratorWorksWhenHidden: true } : {}),
      click: (_, window) => {
        const page = pageOf(window);
        if (page) zoom(page, by);
      },
    })),
  );
}

function goItems(text: (key: Text) => string, isMac: boolean): MenuItemConstructorOptions[] {
  const history = (window: BaseWindow | undefined): Electron.NavigationHistory | undefined =>
    pageOf(window)?.navigationHistory;
  return [
    {
      label: text('back'),
      accelerator: isMac ? 'Cmd+[' : 'Alt+Left',
      click: (_, window) => {
        history(window)?.goBack();
      },
    },
    {
      label: text('forward'),
      accelerator: isMac ? 'Cmd+]' : 'Alt+Right',
      click: (_, window) => {
        history(window)?.goForward();
      },
    },
  ];
}
