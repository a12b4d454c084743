import { join } from 'node:path';
import { root } from '../host.ts';
import { loadPreload, type Booted } from './boot.ts';

/** What keeps the engine itself off the network: each switch, and its value where it has one. */
export const networkSwitches: readonly (readonly [name: string, value: string | undefined])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['disable-background-networking', undefined],
  ['disable-component-update', undefined],
  ['disable-domain-reliability', undefined],
  ['no-pings', undefined],
  ['no-proxy-server', undefined],
];

const job = { document: { kind: 'profile', slug: 'harbin-medical-university' }, language: 'en', paper: 'A4' };

/**
 * Returns everything wrong with a started program, in words: one look at each of its walls. The other tests of the
 * desktop look closer; this one is for telling a sound bundle from a sabotaged one.
 */
export async function faultsOf(program: Booted, out = join(root, 'out')): Promise<readonly string[]> {
  const faults: string[] = [];
  const must = (holds: boolean, words: string): void => {
    if (!holds) faults.push(words);
  };
  try {
    lookAtStart(program, must);
    await lookAtWindow(program, must);
    await lookAtSession(program, must);
    await lookAtCalls(program, must);
    const { required, exposed } = loadPreload(
      join(out, 'preload', 'index.cjs'),
      program,
      program.window().webContents,
      program.callAs,
    );
    must(required.join() === 'electron', 'the preload requires more than electron');
    must(
      Object.keys(exposed).join() === 'almanac' &&
        Object.keys(exposed['almanac'] as object)
          .sort()
          .join() === 'capabilities,invoke,kind,on',
      'the preload exposes more than the bridge',
    );
  } catch (error) {
    faults.push(`thrown: ${error instanceof Error ? error.message : String(error)}`);
  }
  return [...program.problems, ...faults];
}

type Must = (holds: boolean, words: string) => void;

function lookAtStart({ journal, schemes, switches }: Booted, must: Must): void {
  const at = (entry: string): number => journal.indexOf(entry);
  for (const entry of [
    'app.enableSandbox',
    'app.setName',
    'app.setPath userData',
    'app.setPath sessionData',
    'commandLine.appendSwitch',
    'protocol.registerSchemesAsPrivileged',
    'app.requestSingleInstanceLock',
  ])
    must(at(entry) >= 0 && at(entry) < at('ready'), `${entry} does not come before ready`);
  for (const [name, value] of networkSwitches)
    must(switches.has(name) && switches.get(name) === value, `the engine starts without ${name}`);
  must(at('require better-sqlite3') > at('app.requestSingleInstanceLock'), 'the database is touched before the lock');
  must(
    at('session.setPermissionRequestHandler') < at('BrowserWindow') && at('protocol.handle app') < at('BrowserWindow'),
    'a window opens before the walls stand',
  );
  must(
    schemes.length === 1 && schemes[0]?.privileges?.['bypassCSP'] !== true,
    'the scheme has rights that it must not have',
  );
}

async function lookAtWindow(program: Booted, must: Must): Promise<void> {
  await program.bridge().invoke('documents.pdf', job);
  for (const {
    fakeOptions: { webPreferences },
  } of program.windows) {
    for (const right of ['contextIsolation', 'sandbox', 'webSecurity'])
      must(webPreferences[right] === true, `${right} is off`);
    for (const right of [
      'nodeIntegration',
      'nodeIntegrationInWorker',
      'nodeIntegrationInSubFrames',
      'webviewTag',
      'experimentalFeatures',
      'allowRunningInsecureContent',
    ])
      must(webPreferences[right] === false, `${right} is on`);
  }
  must(
    program.windows.length === 2 &&
      program.windows
        .flatMap((window) => window.fakePdfOptions)
        .every((options) => (options as { pageSize?: string }).pageSize === 'A4'),
    'a page is printed without its size',
  );
  must(
    program.windows.at(-1)?.fakeUrl?.startsWith('app://almanac/print/profile/') === true,
    'what is printed is not the document',
  );
  must(
    program.journal.includes('setWebRTCIPHandlingPolicy disable_non_proxied_udp'),
    'a page may tell of the networks of this computer',
  );
  const { webContents } = program.window();
  for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']) {
    let prevented = false;
    webContents.emit(
      name,
      {
        url: 'https://evil.example/',
        isMainFrame: true,
        preventDefault: () => {
          prevented = true;
        },
      },
      {},
      {},
    );
    must(prevented, `${name} goes through`);
  }
  must(
    webContents.fakeOpenHandler?.({
      url: 'https://evil.example/',
      frameName: '',
      features: '',
      disposition: 'new-window',
      referrer: {},
    }).action === 'deny',
    'a window may be opened',
  );
  const sources = (await program.bridge().invoke('sources.list', {})) as { value: { rows: { url: string | null }[] } };
  const known =
    sources.value.rows.find(({ url }) => url?.startsWith('https://') && new URL(url).href === url)?.url ?? '';
  webContents.fakeOpenHandler?.({ url: known, frameName: '', features: '', disposition: 'new-window', referrer: {} });
  await new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
  webContents.fakeNavigate(known);
  await new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
  must(program.opened.join() === `${known},${known}`, `links opened: ${program.opened.join()}`);
}

async function lookAtSession({ session }: Booted, must: Must): Promise<void> {
  must(
    !(await session.grants('media')) &&
      !session.checks('media') &&
      !session.grantsDevice('usb') &&
      !(await session.givesDisplay()),
    'a permission is granted',
  );
  must(
    !(await session.lets('https://evil.example/')) && (await session.lets('app://almanac/index.html')),
    'requests are not blocked',
  );
  for (const path of ['/', '/none.js', '/../main/index.cjs', '/..%2Fmain%2Findex.cjs', '/%2e%2e/main/index.cjs']) {
    const response = await session.fetch(`app://almanac${path}`);
    const policy = response.headers.get('Content-Security-Policy') ?? '';
    must(policy.startsWith("default-src 'none'") && !policy.includes('unsafe'), `no policy on ${path}`);
    must(!/require\(/.test(await response.text()) || path === '/', `${path} leaves the folder`);
  }
}

async function lookAtCalls(program: Booted, must: Must): Promise<void> {
  const { webContents } = program.window();
  const frame = { url: 'https://evil.example/', isDestroyed: () => false };
  for (const sender of [
    { sender: webContents, senderFrame: null },
    { sender: webContents, senderFrame: frame },
    { sender: { isDestroyed: () => false, mainFrame: frame }, senderFrame: frame },
  ]) {
    must(/"ok":false/.test(String(await program.callAs(sender, 'settings.get', '{}'))), 'a stranger is answered');
  }
  must(
    /"ok":true/.test(
      String(await program.callAs({ sender: webContents, senderFrame: webContents.mainFrame }, 'settings.get', '{}')),
    ),
    'the window is not answered',
  );
}
