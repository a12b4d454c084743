import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { promised } from '../support/results.ts';

const reached = promised(9, 'configuration', import.meta.url, 'whole');

const root = join(import.meta.dirname, '..', '..');

interface Named {
  readonly artifactName?: string;
}

interface Packaging {
  readonly files: readonly string[];
  readonly asar: boolean;
  readonly asarUnpack: readonly string[];
  readonly extraResources: readonly { readonly from: string; readonly to: string }[];
  readonly npmRebuild: boolean;
  readonly nodeGypRebuild: boolean;
  readonly buildDependenciesFromSource: boolean;
  readonly electronFuses: Readonly<Record<string, boolean>>;
  readonly protocols: readonly { readonly schemes: readonly string[] }[];
  readonly fileAssociations: readonly { readonly ext: string; readonly role: string }[];
  readonly linux: { readonly target: readonly string[] };
  readonly mac: Named & { readonly target: readonly string[]; readonly hardenedRuntime: boolean };
  readonly win: { readonly target: readonly string[] };
  readonly appImage?: Named;
  readonly nsis?: Named;
  readonly portable?: Named;
  readonly toolsets?: { readonly appimage?: string };
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  main: string;
  scripts?: Record<string, string>;
  dependencies: Record<string, string>;
};

/** What is wrong with a packaging configuration, in words. */
function faults(text: string): readonly string[] {
  const packaging = parse(text) as Packaging;
  const found: string[] = [];
  const must = (holds: boolean, words: string): void => {
    if (!holds) found.push(words);
  };
  const fuses: Readonly<Record<string, boolean>> = {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableCookieEncryption: true,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
    resetAdHocDarwinSignature: true,
  };
  for (const [fuse, state] of Object.entries(fuses)) must(packaging.electronFuses[fuse] === state, `fuse ${fuse}`);
  must(packaging.asar, 'no archive');
  must(packaging.asarUnpack.includes('**/*.node'), 'native modules stay in the archive');
  must(
    packaging.extraResources.some(({ from, to }) => from === 'resources/reference.db' && to === 'reference.db'),
    'the reference is not beside the archive',
  );
  must(
    !packaging.files.some((pattern) => /^resources|reference\.db/.test(pattern)),
    'the reference is in the archive too',
  );
  must(
    !packaging.npmRebuild && !packaging.nodeGypRebuild && !packaging.buildDependenciesFromSource,
    'something is rebuilt',
  );
  must(packaging.files.includes('out/**'), 'the bundles are left out');
  const { linux, mac, win, protocols, fileAssociations, toolsets } = packaging;
  must(linux.target.join() === 'deb,AppImage,rpm', 'the installers of Linux');
  must(mac.target.join() === 'dmg,zip' && mac.hardenedRuntime, 'the installers of macOS, as notarizing asks for them');
  must(win.target.join() === 'nsis,portable', 'the installers of Windows');
  must(
    protocols.some(({ schemes }) => schemes.includes('almanac')),
    'its links',
  );
  must(
    ['almanac-pack', 'almanac-list', 'almanac-edition'].every((ending) =>
      fileAssociations.some(({ ext, role }) => ext === ending && role === 'Viewer'),
    ),
    'its files',
  );
  // Without a name of ours each of these has the program's, with a space in it, which a release's page turns into a dot.
  for (const [target, { artifactName = ' ' } = {}] of [
    ['mac', mac],
    ['appImage', packaging.appImage],
    ['nsis', packaging.nsis],
    ['portable', packaging.portable],
  ] as const)
    must(!artifactName.includes(' '), `a name of ${target} that changes when it is released`);
  must((toolsets?.appimage ?? '').startsWith('1.'), 'an AppImage that needs libfuse2');
  return found;
}

const configuration = readFileSync(join(root, 'electron-builder.yml'), 'utf8');

it('sets the fuses, unpacks native modules, keeps the reference outside the archive and rebuilds nothing', () => {
  expect(faults(configuration)).toEqual([]);
});

it.each([
  ['runAsNode: false', 'runAsNode: true'],
  ['onlyLoadAppFromAsar: true', 'onlyLoadAppFromAsar: false'],
  ['enableEmbeddedAsarIntegrityValidation: true', ''],
  ["'**/*.node'", "'**/*.dll'"],
  ['to: reference.db', 'to: other.db'],
  ['npmRebuild: false', 'npmRebuild: true'],
  ['- out/**', '- out/**\n  - resources/**'],
  ['asar: true', 'asar: false'],
  ['resetAdHocDarwinSignature: true', 'resetAdHocDarwinSignature: false'],
  ['target: [deb, AppImage, rpm]', 'target: [AppImage]'],
  ['target: [dmg, zip]', 'target: [dmg]'],
  ['hardenedRuntime: true', 'hardenedRuntime: false'],
  ['target: [nsis, portable]', 'target: [nsis]'],
  ['schemes: [almanac]', 'schemes: []'],
  ['- ext: almanac-pack', '- ext: pack'],
  ['- ext: almanac-list', '- ext: list'],
  ['University-Almanac-Setup-', 'University Almanac Setup '],
  ['portable:\n  artifactName: University-Almanac-Portable-${version}.${ext}', ''],
  ['appimage: 1.0.3', 'appimage: 0.0.0'],
])('would notice "%s" turned into "%s"', (from, to) => {
  expect(configuration).toContain(from);
  expect(faults(configuration.replace(from, to))).not.toEqual([]);
});

it('names in the README the files that a release has', () => {
  const { nsis, portable } = parse(configuration) as Packaging;
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  for (const named of [nsis, portable]) {
    const written = named?.artifactName?.replace('${version}', '…').replace('${ext}', 'exe') ?? '';
    expect(readme).toContain(`\`${written}\``);
  }
});

it('starts what the build makes, and installs or rebuilds nothing behind the back', () => {
  expect(manifest.main).toBe('out/main/index.cjs');
  expect(Object.keys(manifest.dependencies)).toContain('better-sqlite3');
  for (const name of ['install', 'preinstall', 'postinstall', 'prepare'])
    expect(manifest.scripts ?? {}).not.toHaveProperty(name);
  expect(Object.values(manifest.scripts ?? {}).filter((script) => /rebuild/.test(script))).toEqual([]);
});

it('finds a prebuilt binary for each platform in the package of the database', () => {
  const prebuilds = readdirSync(join(root, 'node_modules', 'better-sqlite3', 'prebuilds'), { recursive: true }).map(
    String,
  );
  const systems = ['linux', 'darwin', 'win32'].flatMap((system) => [`${system}-x64`, `${system}-arm64`]);
  for (const system of systems) expect(prebuilds, system).toContain(`${system}.node`);
  reached(
    '8 fuses set, *.node unpacked, reference.db outside the archive, no rebuild step, prebuilt binaries for 3 systems on 2 processors; 19 sabotaged configurations caught, no name with a space',
  );
});
