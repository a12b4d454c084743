import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { boot, loadPreload, type Booted, type BootOptions } from '../support/fake-electron/boot.ts';
import { root, startHost } from '../support/host.ts';
import { networkSwitches } from '../support/fake-electron/faults.ts';
import { promised } from '../support/results.ts';
import type { MenuTemplateItem } from '../support/fake-electron/electron.ts';

const booted = promised(1, 'boot', import.meta.url, 'whole');
const preloaded = promised(6, 'preload', import.meta.url, 'whole');
const oldNode = promised(9, 'old-node', import.meta.url, 'whole');

let program: Booted;
const start = async (options?: BootOptions): Promise<Booted> => {
  program = await boot(options);
  return program;
};
afterEach(() => {
  program.quit();
});

describe('the built desktop program, started on a strict fake of electron', () => {
  it('touches no member, event or option that electron.d.ts does not declare', async () => {
    const { problems } = await start();
    expect(problems).toEqual([]);
    booted('a boot of the built program touches 0 members, events and options that electron.d.ts does not declare');
  });

  it('asks for the lock before it opens a file, registers its scheme before ready and secures the session before a window', async () => {
    const { journal } = await start();
    const order = [
      'app.requestSingleInstanceLock',
      'protocol.registerSchemesAsPrivileged',
      'ready',
      'require better-sqlite3',
      'session.setPermissionRequestHandler',
      'protocol.handle app',
      'ipcMain.handle',
      'Menu.setApplicationMenu',
      'BrowserWindow',
    ];
    // The database's package is required once by each chunk that uses it.
    expect([...new Set(journal.filter((entry) => order.includes(entry)))]).toEqual(order);
    expect(journal.indexOf('app.enableSandbox')).toBeLessThan(journal.indexOf('ready'));
    expect(journal.indexOf('app.setPath userData')).toBeLessThan(journal.indexOf('app.requestSingleInstanceLock'));
  });

  it('leaves at once, without opening a file, when it is already running', async () => {
    const { journal, userData, windows } = await start({ lock: false });
    expect(journal).toContain('app.quit');
    expect(journal).not.toContain('require better-sqlite3');
    expect(existsSync(join(userData, 'user.db'))).toBe(false);
    expect(windows).toHaveLength(0);
  });

  it('brings its window to the front when it is started a second time', async () => {
    const { app, journal } = await start();
    app.emit('second-instance', {}, [], '/');
    expect(journal).toContain('window.focus');
  });

  it('says why, and ends, when the reference is missing', async () => {
    const { dialogs, exitCode, windows } = await start({ reference: '/nowhere/missing.db' });
    expect(exitCode).toBe(1);
    expect(dialogs[0]?.message).toMatch(/reference/i);
    expect(windows).toHaveLength(0);
  });

  it('says why, and ends, when the browser host has the same folder', async () => {
    const host = await startHost();
    const { dialogs, exitCode, windows } = await start({ userData: host.userData });
    expect(exitCode).toBe(1);
    expect(dialogs[0]?.message).toMatch(/another|in use|already/i);
    expect(windows).toHaveLength(0);
    await host.stop();
  });

  it('says why, and ends before it takes the lock, on a Node that the database would crash', async () => {
    const version = process.versions.node;
    Object.defineProperty(process.versions, 'node', { value: '20.20.2', configurable: true });
    try {
      const { dialogs, exitCode, journal } = await start();
      expect(exitCode).toBe(1);
      expect(dialogs[0]?.message).toMatch(/needs Node 22\.14 or newer/);
      expect(journal).not.toContain('app.requestSingleInstanceLock');
      expect(journal).not.toContain('require better-sqlite3');
      oldNode('on Node 20 the desktop program says which it needs and ends, before the lock and the database');
    } finally {
      Object.defineProperty(process.versions, 'node', { value: version, configurable: true });
    }
  });

  it('registers one scheme with an origin of its own and no right to go round the policy', async () => {
    const { schemes } = await start();
    expect(schemes.map(({ scheme }) => scheme)).toEqual(['app']);
    expect(schemes[0]?.privileges).toMatchObject({ standard: true, secure: true });
    expect(schemes[0]?.privileges).not.toHaveProperty('bypassCSP', true);
  });

  it("closes the engine's own ways to the network", async () => {
    const { switches } = await start();
    expect([...switches]).toEqual(networkSwitches);
  });

  it('keeps where the window stood', async () => {
    const { window, userData } = await start();
    window().emit('close', { preventDefault: () => undefined });
    expect(JSON.parse(readFileSync(join(userData, 'window.json'), 'utf8'))).toEqual({
      x: 10,
      y: 20,
      width: 900,
      height: 700,
      maximized: false,
      fullScreen: false,
    });
  });
});

describe('the menu', () => {
  const labels = (items: readonly MenuTemplateItem[]): readonly string[] =>
    items.flatMap((item) => [...(item.label ? [item.label] : []), ...labels(item.submenu ?? [])]);

  it("follows the system's language at first", async () => {
    const { menu } = await start({ systemLanguages: ['fr-FR', 'ru-RU', 'en'] });
    expect(labels(menu)).toContain('Правка');
  });

  it('changes at once when another language is set', async () => {
    const started = await start();
    expect(labels(started.menu)).toContain('Edit');
    const bridge = started.bridge();
    for (const [language, word] of [
      ['zh', '编辑'],
      ['ru', 'Правка'],
      ['en', 'Edit'],
    ] as const) {
      expect((await bridge.invoke('settings.set', { language })).ok).toBe(true);
      await expect.poll(() => labels(started.menu)).toContain(word);
    }
    expect(started.problems).toEqual([]);
  });

  it('goes back and forward in the window it stands over', async () => {
    const { menu, journal, windows } = await start();
    const clicks = menu.flatMap((item) => item.submenu ?? []).filter((item) => item.click);
    for (const item of clicks) item.click?.({}, windows[0], {});
    expect(journal).toEqual(expect.arrayContaining(['goBack', 'goForward']));
    for (const item of clicks) item.click?.({}, undefined, {});
  });
});

describe('the preload', () => {
  it('is one file that requires electron alone and exposes exactly the bridge', async () => {
    const { callAs, window, ...fake } = await start();
    const loaded = loadPreload(
      join(root, 'out', 'preload', 'index.cjs'),
      { ...fake, becomeReady: fake.becomeReady },
      window().webContents,
      callAs,
    );
    expect(loaded.required).toEqual(['electron']);
    expect(Object.keys(loaded.exposed)).toEqual(['almanac']);
    expect(Object.keys(loaded.bridge).sort()).toEqual(['capabilities', 'invoke', 'kind', 'on']);
    expect(loaded.bridge).toMatchObject({ kind: 'electron', capabilities: { nativePrint: true, pdfFile: true } });
    preloaded(
      '1 file, requires electron alone, exposes 1 object of 4 members; 3 sabotaged ones are caught by promise 1',
    );
  });

  it('tells the page what changed, without the event that carries its sender, until the page stops listening', async () => {
    const { bridge } = await start();
    const page = bridge();
    const heard: unknown[][] = [];
    const stop = page.on('changed', (...args) => {
      heard.push(args);
    });
    await page.invoke('settings.set', { density: 'compact' });
    await expect.poll(() => heard).toEqual([[['settings']]]);
    stop();
    await page.invoke('settings.set', { density: 'comfortable' });
    expect(heard).toHaveLength(1);
  });
});
