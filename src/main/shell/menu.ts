import { app, Menu, type BaseWindow, type MenuItemConstructorOptions } from 'electron';
import type { Language } from '../../shared/domain/language.ts';
import { menu } from '../../shared/words/menu.ts';
import { programName } from '../program-paths.ts';
import { pageOf } from './windows.ts';

type Role = NonNullable<MenuItemConstructorOptions['role']>;

/** Puts the program's menu in place, in one language. */
export function setMenu(language: Language): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(language, process.platform === 'darwin')));
}

function menuTemplate(language: Language, isMac: boolean): MenuItemConstructorOptions[] {
  const text = (key: keyof typeof menu): string => menu[key][language];
  const item = (key: keyof typeof menu, role: Role): MenuItemConstructorOptions => ({ label: text(key), role });
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const about = item('about', 'about');
  const quit = item('quit', 'quit');
  return [
    ...(isMac ? [{ label: programName, submenu: [about, separator, quit] }] : []),
    { label: text('file'), submenu: isMac ? [item('close', 'close')] : [item('close', 'close'), separator, quit] },
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
      ],
    },
    {
      label: text('view'),
      submenu: [
        item('zoomIn', 'zoomIn'),
        item('zoomOut', 'zoomOut'),
        item('resetZoom', 'resetZoom'),
        separator,
        item('fullScreen', 'togglefullscreen'),
        ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' } as const]),
      ],
    },
    {
      label: text('go'),
      submenu: [
        {
          label: text('back'),
          accelerator: isMac ? 'Cmd+[' : 'Alt+Left',
          click: (_, window) => {
            historyOf(window)?.goBack();
          },
        },
        {
          label: text('forward'),
          accelerator: isMac ? 'Cmd+]' : 'Alt+Right',
          click: (_, window) => {
            historyOf(window)?.goForward();
          },
        },
      ],
    },
    { label: text('window'), submenu: [item('minimize', 'minimize')] },
    ...(isMac ? [] : [{ label: text('help'), submenu: [about] }]),
  ];
}

function historyOf(window: BaseWindow | undefined): Electron.NavigationHistory | undefined {
  return pageOf(window)?.navigationHistory;
}
