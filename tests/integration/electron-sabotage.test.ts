import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lookOver } from '../support/fake-electron/look-over.ts';
import { compileFixture } from '../support/fixture-reference.ts';
import { root } from '../support/host.ts';
import { promised } from '../support/results.ts';

const reached = promised(1, 'sabotage', import.meta.url, 'whole');

/** Each breaks one thing in the built bundles; the text to break must be there, or the sabotage itself is at fault. */
const sabotages: readonly (readonly [what: string, file: 'main' | 'preload', from: string | RegExp, to: string])[] = [
  ['a misspelt method of app', 'main', '.app.enableSandbox()', '.app.enableSandBox()'],
  ['a misspelt readiness', 'main', '.app.whenReady()', '.app.whenRedy()'],
  ['an event that does not exist', 'main', '"second-instance"', '"second-instances"'],
  ['an event of pages that does not exist', 'main', '"will-frame-navigate"', '"will-navigate-frame"'],
  ['a module that electron has not', 'main', 'electron.shell.openExternal', 'electron.remote.openExternal'],
  ['a misspelt right of a window', 'main', 'sandbox: true', 'sandBox: true'],
  ['a misspelt option of printing', 'main', 'generateTaggedPDF', 'generateTaggedPdf'],
  ['windows without a sandbox', 'main', 'sandbox: true', 'sandbox: false'],
  ['windows without isolation', 'main', 'contextIsolation: true', 'contextIsolation: false'],
  ['windows without web security', 'main', 'webSecurity: true', 'webSecurity: false'],
  ['windows with Node', 'main', 'nodeIntegration: false', 'nodeIntegration: true'],
  ['windows with webviews', 'main', 'webviewTag: false', 'webviewTag: true'],
  ['every permission granted', 'main', /answer\(false\)/, 'answer(true)'],
  [
    'every permission checked as granted',
    'main',
    'setPermissionCheckHandler(() => false)',
    'setPermissionCheckHandler(() => true)',
  ],
  ['no request blocked', 'main', /cancel: !mayLoad\([^)]*\)/, 'cancel: false'],
  ['navigation let through', 'main', /if \(event\.isMainFrame && isAppAddress\(event\.url\)\) return;/, 'return;'],
  ['windows opened by pages', 'main', 'action: "deny"', 'action: "allow"'],
  ['every link opened', 'main', 'if (may) return', 'if (true) return'],
  ['every sender answered', 'main', /if \(!isOurPage\([^;]*;/, ''],
  ['the scheme registered too late', 'main', /\bregisterAppScheme\(\);\n/, 'setTimeout(registerAppScheme, 1);\n'],
  ['the database touched before the lock', 'main', /^/, 'require("better-sqlite3");\n'],
  ['a policy that allows everything', 'main', "default-src 'none'", 'default-src *'],
  [
    'a print window with Node',
    'main',
    'backgroundThrottling: false',
    'backgroundThrottling: false, nodeIntegration: true',
  ],
  ['a page printed without its size', 'main', 'pageSize: paper,', ''],
  ['a preload that requires Node', 'preload', /^/, 'require("node:fs");\n'],
  [
    'a preload that hands out IPC',
    'preload',
    /$/,
    '\nelectron.contextBridge.exposeInMainWorld("ipc", electron.ipcRenderer);',
  ],
  ['a preload with one function more', 'preload', 'kind: "electron",', 'kind: "electron", send: () => {},'],
];

const reference = compileFixture();
let out: string;
beforeAll(() => {
  mkdirSync(join(root, 'tests', '.results'), { recursive: true });
  out = mkdtempSync(join(root, 'tests', '.results', 'sabotage-'));
  for (const each of ['main', 'preload']) cpSync(join(root, 'out', each), join(out, each), { recursive: true });
  // No page stands behind these windows that could show a first view.
  rmSync(join(out, 'main', 'first-view-worker.cjs'));
  symlinkSync(join(root, 'out', 'renderer'), join(out, 'renderer'), 'junction');
});
afterAll(() => {
  rmSync(out, { recursive: true, force: true });
});

/** Returns what is wrong with a copy of the built bundles in which one text is replaced, in whichever file of the bundle holds it. */
async function faultsWith(file: 'main' | 'preload', from: string | RegExp, to: string): Promise<readonly string[]> {
  const entry = join(out, file, 'index.cjs');
  const chunks = join(out, 'main', 'chunks');
  const files = [entry, ...(file === 'main' ? readdirSync(chunks).map((name) => join(chunks, name)) : [])];
  for (const path of files) {
    const before = readFileSync(path, 'utf8');
    const after = before.replace(from, () => to);
    if (after === before) continue;
    writeFileSync(path, after);
    try {
      // What the entry shares with nobody is read again each time; the parts it is not about need be read but once.
      return await lookOver(out, reference, path === entry);
    } finally {
      writeFileSync(path, before);
    }
  }
  throw new Error(`The bundles have no ${String(from)}.`);
}

it('finds nothing wrong with the bundles as they were built, nor with a plain copy of them', async () => {
  expect(await lookOver(join(root, 'out'), reference)).toEqual([]);
  expect(await faultsWith('preload', /$/, '\n')).toEqual([]);
});

it(`catches ${sabotages.length} of ${sabotages.length} sabotaged bundles`, async () => {
  const missed: string[] = [];
  for (const [what, file, from, to] of sabotages)
    if ((await faultsWith(file, from, to)).length === 0) missed.push(what);
  expect(missed).toEqual([]);
  reached(`${sabotages.length} sabotaged bundles, ${sabotages.length} caught; the built ones and a plain copy pass`);
});
