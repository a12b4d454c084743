import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { boot, type Booted } from '../support/fake-electron/boot.ts';
import type { FakeWebContents } from '../support/fake-electron/windows.ts';
import { hostileAddresses, hostileLinks } from '../support/hostile.ts';
import { promised } from '../support/results.ts';

const isolated = promised(2, 'windows', import.meta.url, 'whole');
const walled = promised(3, 'navigation', import.meta.url, 'whole');
const refused = promised(3, 'permissions', import.meta.url, 'whole');
const linked = promised(4, 'links', import.meta.url, 'whole');

let program: Booted;
/** The main window and a print window that waits for ever: every wall stands around both. */
let pages: readonly FakeWebContents[];
/** The plain https address of a source, which may be opened. */
let known: string;

beforeAll(async () => {
  program = await boot({
    executeJavaScript: () => new Promise(() => undefined),
    savePath: () => '/tmp/never-written.pdf',
  });
  void program.bridge().invoke('documents.pdf', {
    document: { kind: 'profile', slug: 'harbin-medical-university' },
    language: 'en',
    paper: 'A4',
  });
  await vi.waitFor(() => {
    expect(program.windows).toHaveLength(2);
  });
  pages = program.windows.map((window) => window.webContents);
  const sources = (await program.bridge().invoke('sources.list', {})) as { value: { rows: { url: string | null }[] } };
  known =
    sources.value.rows.map(({ url }) => url).find((url) => url?.startsWith('https://') && new URL(url).href === url) ??
    '';
  expect(known).not.toBe('');
});
afterAll(() => {
  program.quit();
});

interface Attempt {
  readonly url: string;
  readonly isMainFrame: boolean;
  prevented: boolean;
  preventDefault: () => void;
}
function attempt(url: string, isMainFrame = true): Attempt {
  const event: Attempt = {
    url,
    isMainFrame,
    prevented: false,
    preventDefault: () => {
      event.prevented = true;
    },
  };
  return event;
}

describe('every window, the print window too', () => {
  let navigated = 0;

  it('is isolated and sandboxed, with none of the dangerous rights', () => {
    expect(program.windows).toHaveLength(2);
    const rights = {
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      experimentalFeatures: false,
      allowRunningInsecureContent: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    };
    for (const { fakeOptions } of program.windows) {
      expect(fakeOptions.webPreferences).toMatchObject(rights);
      expect(Object.keys(fakeOptions.webPreferences)).not.toEqual(expect.arrayContaining(['enableBlinkFeatures']));
    }
    isolated(`2 of 2 windows, that of printing too, with all ${Object.keys(rights).length} rights as promised`);
  });

  it('goes to none of 200 hostile addresses, in no way', () => {
    const addresses = hostileAddresses(200);
    let tried = 0;
    for (const page of pages) {
      for (const url of addresses) {
        for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect'] as const) {
          const event = attempt(url);
          page.emit(name, event);
          expect(event.prevented, `${name} ${url}`).toBe(true);
          tried++;
        }
        expect(
          page.fakeOpenHandler?.({ url, frameName: '', features: '', disposition: 'new-window', referrer: {} }),
          url,
        ).toEqual({ action: 'deny' });
      }
    }
    expect(tried).toBe(2 * 200 * 3);
    expect(program.opened).toEqual([]);
    navigated = tried;
  });

  it('has no frame that goes anywhere and no webview', () => {
    const addresses = ['app://almanac/', ...hostileAddresses(200)];
    for (const page of pages) {
      for (const url of addresses) {
        const frame = attempt(url, false);
        page.emit('will-frame-navigate', frame);
        expect(frame.prevented).toBe(true);
        const webview = attempt(url);
        page.emit('will-attach-webview', webview, {}, { src: url });
        expect(webview.prevented).toBe(true);
      }
    }
    walled(
      `200 hostile addresses in 2 windows: ${navigated} navigations, 400 windows to open, ${2 * addresses.length} frames and ${2 * addresses.length} webviews, 0 allowed`,
    );
  });

  it('may go to its own addresses, so that the walls are not what stops everything', () => {
    expect(pages[0]?.fakeNavigate('app://almanac/institutions/harbin-medical-university')).toBe(true);
    expect(pages[0]?.fakeNavigate('app://almanac/', { isMainFrame: false })).toBe(false);
    expect(pages[0]?.fakeNavigate('app://almanac/elsewhere', { redirect: true })).toBe(false);
  });
});

describe('the session', () => {
  // Every permission of electron.d.ts and one that does not exist yet.
  const permissions = [
    'clipboard-read',
    'clipboard-sanitized-write',
    'display-capture',
    'fullscreen',
    'geolocation',
    'idle-detection',
    'media',
    'mediaKeySystem',
    'midi',
    'midiSysex',
    'notifications',
    'pointerLock',
    'keyboardLock',
    'openExternal',
    'speaker-selection',
    'storage-access',
    'top-level-storage-access',
    'window-management',
    'unknown',
    'fileSystem',
    'hid',
    'serial',
    'usb',
    'deprecated-sync-clipboard-read',
    'local-network-access',
    'not-invented-yet',
  ];

  it('grants no permission, asked or checked, and no device', async () => {
    for (const permission of permissions) {
      expect(await program.session.grants(permission), permission).toBe(false);
      expect(program.session.checks(permission), permission).toBe(false);
    }
    for (const device of ['hid', 'serial', 'usb']) expect(program.session.grantsDevice(device)).toBe(false);
    expect(await program.session.givesDisplay()).toBe(false);
    refused(`${permissions.length} permissions asked for and checked, 3 kinds of device and the display: 0 granted`);
  });

  it("loads nothing but the window's own files", async () => {
    // A blob of the page's own is what it saves; the policy lets it be nothing else.
    for (const url of hostileAddresses(200))
      if (!url.startsWith('blob:app://almanac/')) expect(await program.session.lets(url), url).toBe(false);
    expect(await program.session.lets('app://almanac/assets/index.js', 'script')).toBe(true);
  });

  it('downloads nothing but what the page itself made, and asks where with a title', () => {
    let asked: object = {};
    const prevented = (url: string, name = 'table.csv'): boolean => {
      const event = attempt(url);
      program.session.events.emit(
        'will-download',
        event,
        {
          getURL: () => url,
          getFilename: () => name,
          setSaveDialogOptions: (given: object) => (asked = given),
          once: () => undefined,
        },
        {},
      );
      return event.prevented;
    };
    for (const url of [
      'app://almanac/index.html',
      'https://evil.example/x.exe',
      'blob:https://evil.example/1',
      'blob:null/1',
      'blob:app://almanac.evil/1',
      'data:text/csv,x',
      'file:///etc/passwd',
    ])
      expect(prevented(url), url).toBe(true);
    expect(asked).toEqual({});
    expect(prevented('blob:app://almanac/1b9d6bcd')).toBe(false);
    // Left to itself the dialog is titled with the blob's address, and GTK writes over a file without a word.
    expect(asked).toMatchObject({
      title: 'Save a file',
      defaultPath: '/home/reader/downloads/table.csv',
      filters: [{ name: 'CSV', extensions: ['csv'] }],
      properties: expect.arrayContaining(['showOverwriteConfirmation']),
    });
    expect(prevented('blob:app://almanac/1b9d6bcd', 'almanac-list-saved-2026-11-28.almanac-list')).toBe(false);
    expect(asked).toMatchObject({ filters: [{ name: 'University Almanac list', extensions: ['almanac-list'] }] });
  });
});

describe('links to the outside', () => {
  const click = (url: string): void => {
    pages[0]?.fakeOpenHandler?.({ url, frameName: '', features: '', disposition: 'foreground-tab', referrer: {} });
  };
  const settled = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn++)
      await new Promise((resolve) => {
        setTimeout(resolve, 5);
      });
  };

  it('open none of 500 hostile addresses', async () => {
    const links = hostileLinks(500, known);
    expect(links).toHaveLength(500);
    for (const link of links) click(link);
    await settled();
    expect(program.opened).toEqual([]);
    linked(`${links.length} hostile links, 0 opened; the address of a source is`);
  });

  it('open the address of a source, clicked or navigated to', async () => {
    click(known);
    await expect.poll(() => program.opened).toEqual([known]);
    expect(pages[0]?.fakeNavigate(known)).toBe(false);
    await expect.poll(() => program.opened).toEqual([known, known]);
  });

  it('open the website of an institution from its own view and from no other', async () => {
    const institution = await websiteOfAnInstitution();
    program.opened.length = 0;
    const page = pages[0] as FakeWebContents;
    page.fakeUrl = 'app://almanac/';
    click(institution.url);
    await settled();
    expect(program.opened).toEqual([]);
    page.fakeUrl = `app://almanac/institutions/${institution.slug}`;
    click(institution.url);
    await expect.poll(() => program.opened).toEqual([institution.url]);
  });

  async function websiteOfAnInstitution(): Promise<{ slug: string; url: string }> {
    const bridge = program.bridge();
    const list = (await bridge.invoke('institutions.list', {
      filter: {},
      sort: 'name',
      descending: false,
      language: 'en',
      offset: 0,
      limit: 200,
    })) as { value: { rows: { slug: string }[] } };
    const sources = (await bridge.invoke('sources.list', {})) as { value: { rows: { url: string | null }[] } };
    const cited = new Set(sources.value.rows.map(({ url }) => (url && URL.canParse(url) ? new URL(url).href : null)));
    for (const { slug } of list.value.rows) {
      const entity = (await bridge.invoke('institutions.get', { slug })) as {
        value: { claims: { property: string; text: { en: string } }[] };
      };
      const url = entity.value.claims.find(
        (claim) => claim.property === 'website' && claim.text.en.startsWith('https://'),
      )?.text.en;
      if (url && !cited.has(new URL(url).href)) return { slug, url: new URL(url).href };
    }
    throw new Error('No institution has a website of its own that is no source.');
  }
});
