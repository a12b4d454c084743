import {
  clipboard,
  ClipboardItem,
  Menu,
  type BrowserWindow,
  type ContextMenuParams,
  type MenuItemConstructorOptions,
  type WebContents,
} from 'electron';
import { inLanguage, type Language } from '../../shared/domain/language.ts';
import type { HostRequest } from '../../shared/host-request.ts';
import { menu } from '../../shared/words/menu.ts';
import type { Log } from '../log.ts';
import { appOrigin, isAppAddress } from './address.ts';

export interface ContextMenuOptions {
  readonly language: () => Language;
  readonly openLink: (url: string, from: WebContents) => void;
  /** Asks something of the window's page. */
  readonly ask: (request: HostRequest) => void;
  readonly log: Log;
}

/** Gives a window the menu of the right button: for fields, selected text, links, the rows of schools and plots. */
export function offerContextMenu(window: BrowserWindow, { language, openLink, ask, log }: ContextMenuOptions): void {
  const { webContents } = window;
  /** A clipboard that another program holds, or a page that is gone, is no fault of the whole program. */
  const copy = (copied: Promise<unknown>): void => {
    copied.catch((error: unknown) => {
      log.error('Nothing was copied', error);
    });
  };
  webContents.on('context-menu', (_event, params) => {
    void plotAt(webContents, params).then((plot) => {
      const template = contextTemplate(params, language(), {
        ask,
        openLink: (url) => {
          openLink(url, webContents);
        },
        copy: (text) => {
          copy(clipboard.writeText(text));
        },
        copyPlot: plot
          ? () => {
              copy(copyPicture(webContents, plot));
            }
          : null,
      });
      if (template.length > 0 && !window.isDestroyed()) Menu.buildFromTemplate(template).popup({ window });
    });
  });
}

async function copyPicture(contents: WebContents, of: Electron.Rectangle): Promise<void> {
  const picture = await contents.capturePage(of);
  const png = new Blob([new Uint8Array(picture.toPNG())], { type: 'image/png' });
  await clipboard.write([new ClipboardItem({ 'image/png': png })]);
}

interface Acts {
  readonly ask: (request: HostRequest) => void;
  readonly openLink: (url: string) => void;
  readonly copy: (text: string) => void;
  readonly copyPlot: (() => void) | null;
}

/** Returns what the menu offers where the person pointed; empty where there is nothing to do. */
export function contextTemplate(
  params: Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'linkURL' | 'editFlags'>,
  language: Language,
  acts: Acts,
): MenuItemConstructorOptions[] {
  const text = (key: keyof typeof menu): string => inLanguage(menu[key], language);
  const { editFlags } = params;
  const groups: MenuItemConstructorOptions[][] = [];
  if (params.linkURL && isAppAddress(params.linkURL)) {
    const path = params.linkURL.slice(appOrigin.length) || '/';
    const school = /^\/institutions\/([a-z0-9-]+)/.exec(path)?.[1];
    const asks = (key: 'save' | 'compare', ask: 'keep' | 'compare', slug: string): MenuItemConstructorOptions => ({
      label: text(key),
      click: () => {
        acts.ask({ ask, slug });
      },
    });
    const view = /^\/(?:institutions|alliances|organizations)\/[a-z0-9-]+/.exec(path)?.[0];
    groups.push([
      {
        label: text('openHere'),
        click: () => {
          acts.ask({ ask: 'go', path });
        },
      },
      ...(school ? [asks('save', 'keep', school), asks('compare', 'compare', school)] : []),
      ...(view
        ? [
            {
              label: text('copyLink'),
              click: () => {
                acts.copy(`almanac:/${view}`);
              },
            },
          ]
        : []),
    ]);
  } else if (params.linkURL) {
    groups.push([
      {
        label: text('openOutside'),
        click: () => {
          acts.openLink(params.linkURL);
        },
      },
      {
        label: text('copyAddress'),
        click: () => {
          acts.copy(params.linkURL);
        },
      },
    ]);
  }
  if (acts.copyPlot) groups.push([{ label: text('copyPicture'), click: acts.copyPlot }]);
  if (params.isEditable) {
    groups.push(
      [
        { label: text('undo'), role: 'undo', enabled: editFlags.canUndo },
        { label: text('redo'), role: 'redo', enabled: editFlags.canRedo },
      ],
      [
        { label: text('cut'), role: 'cut', enabled: editFlags.canCut },
        { label: text('copy'), role: 'copy', enabled: editFlags.canCopy },
        { label: text('paste'), role: 'paste', enabled: editFlags.canPaste },
        { label: text('selectAll'), role: 'selectAll', enabled: editFlags.canSelectAll },
      ],
    );
  } else if (params.selectionText.trim()) {
    groups.push([{ label: text('copy'), role: 'copy' }]);
  }
  return groups.flatMap((group, at) => (at === 0 ? group : [{ type: 'separator' as const }, ...group]));
}

/** Where on the page the plot or map stands that was pointed at, or null; numbers are all that goes into the script. */
async function plotAt(
  contents: WebContents,
  { x, y, linkURL, isEditable }: ContextMenuParams,
): Promise<Electron.Rectangle | null> {
  if (linkURL || isEditable || !Number.isFinite(x) || !Number.isFinite(y)) return null;
  const zoom = contents.zoomFactor;
  const script = `(() => {
    const figure = document.elementFromPoint(${x / zoom}, ${y / zoom})?.closest('[data-picture], figure, svg[role="img"]');
    if (!figure) return null;
    const { x, y, width, height } = figure.getBoundingClientRect();
    return [x, y, width, height].map((each) => Math.round(each * ${zoom}));
  })()`;
  const found: unknown = await contents.executeJavaScript(script).catch(() => null);
  if (!Array.isArray(found) || found.length !== 4 || !found.every((each) => Number.isInteger(each))) return null;
  const [left = 0, top = 0, width = 0, height = 0] = found as readonly number[];
  return width > 60 && height > 60 ? { x: Math.max(0, left), y: Math.max(0, top), width, height } : null;
}
