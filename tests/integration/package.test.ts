import { extractAll, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boot } from '../support/fake-electron/boot.ts';
import { root } from '../support/host.ts';
import { electronStandIn } from '../support/packaged/stand-in.ts';

/** The program packed for this system around a folder that stands in for Electron's. */
let folder: string;
let packed: string;
let resources: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'almanac-package-'));
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules', 'electron', 'package.json'), 'utf8')) as {
    version: string;
  };
  const electron = electronStandIn(join(folder, 'electron'), version);
  const args = [
    '--linux',
    'dir',
    '--x64',
    `-c.electronDist=${electron}`,
    `-c.directories.output=${join(folder, 'dist')}`,
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'package.ts'), ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`It was not packed: ${stdout}${stderr}`);
  packed = join(folder, 'dist', 'linux-unpacked');
  resources = join(packed, 'resources');
}, 180_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const bytesBelow = (path: string): number =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

describe('the packed program', () => {
  it('has the bundles and the package of the database in its archive, and nothing that only builds', () => {
    const inside = listPackage(join(resources, 'app.asar'), { isPack: false }).map((path) =>
      path.replaceAll('\\', '/'),
    );
    expect(inside).toEqual(
      expect.arrayContaining([
        '/out/main/index.cjs',
        '/out/main/pack-worker.cjs',
        '/out/main/list-reader.cjs',
        '/out/preload/index.cjs',
        '/out/renderer/index.html',
        '/package.json',
      ]),
    );
    const modules = inside.filter((path) => path.startsWith('/node_modules/'));
    expect(new Set(modules.map((path) => path.split('/')[2]))).toEqual(new Set(['better-sqlite3']));
    expect(modules.filter((path) => /\/(?:build|deps|src)(?:\/|$)|\.gyp|\.map$/.test(path))).toEqual([]);
    expect(inside.filter((path) => /reference\.db|\.ts$|^\/(?:src|tests|resources|scripts)\//.test(path))).toEqual([]);
  });

  it('has one native binary, that of its platform, outside the archive', () => {
    const natives = readdirSync(packed, { recursive: true })
      .map(String)
      .filter((path) => path.endsWith('.node'));
    expect(natives.map((path) => path.replaceAll('\\', '/'))).toEqual([
      'resources/app.asar.unpacked/node_modules/better-sqlite3/prebuilds/linux-x64.node',
    ]);
  });

  it('has the reference, its sources, the licences, the bill of materials and the icon beside it', () => {
    expect(
      readFileSync(join(resources, 'reference.db')).equals(readFileSync(join(root, 'resources', 'reference.db'))),
    ).toBe(true);
    expect(statSync(join(resources, 'reference.db')).size, 'with every university of the world by name').toBeLessThan(
      14_000_000,
    );
    expect(existsSync(join(resources, 'sources', 'institutions', 'harbin-medical-university.yaml'))).toBe(true);
    expect(statSync(join(resources, 'icon.png')).size).toBeGreaterThan(1_000);
    const licences = readFileSync(join(resources, 'licences.txt'), 'utf8');
    for (const words of [
      'MIT License',
      'CC BY 4.0',
      'better-sqlite3',
      'react-router',
      'SIL OPEN FONT LICENSE',
      'electron 4',
    ])
      expect(licences.toLowerCase(), words).toContain(words.toLowerCase());
    expect(licences).not.toMatch(/brings no text.*: NOASSERTION/);
    const bom = JSON.parse(readFileSync(join(resources, 'bom.cdx.json'), 'utf8')) as {
      bomFormat: string;
      components: { name: string; version: string; licenses: unknown[] }[];
    };
    expect(bom.bomFormat).toBe('CycloneDX');
    for (const name of ['electron', 'better-sqlite3', 'react', 'zod', '@fontsource/noto-sans-sc', 'resources/sources'])
      expect(
        bom.components.some((each) => each.name === name && each.version && each.licenses.length === 1),
        name,
      ).toBe(true);
    expect(bom.components.map(({ name }) => name)).not.toEqual(expect.arrayContaining(['vitest']));
  });

  it('has its fuses set', async () => {
    const wire = await getCurrentFuseWire(join(packed, 'university-almanac'));
    const off = [
      FuseV1Options.RunAsNode,
      FuseV1Options.EnableNodeOptionsEnvironmentVariable,
      FuseV1Options.EnableNodeCliInspectArguments,
      FuseV1Options.GrantFileProtocolExtraPrivileges,
    ];
    const on = [
      FuseV1Options.EnableCookieEncryption,
      FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
      FuseV1Options.OnlyLoadAppFromAsar,
    ];
    for (const fuse of off) expect(wire[fuse], FuseV1Options[fuse]).toBe('0'.charCodeAt(0));
    for (const fuse of on) expect(wire[fuse], FuseV1Options[fuse]).toBe('1'.charCodeAt(0));
  });

  it('is smaller than 60 MB without Electron', () => {
    expect(bytesBelow(resources)).toBeLessThan(60e6);
  });
});

describe('the packed bundles on the fake', () => {
  // Node reads no archive; what is inside stands in a folder as it does in there.
  const inside = (): string => {
    const to = join(folder, 'inside');
    if (!existsSync(to)) extractAll(join(resources, 'app.asar'), to);
    return to;
  };

  it.each(['linux', 'darwin', 'win32'] as const)(
    'start on %s, packed, and find what lies beside the archive',
    async (platform) => {
      const program = await boot({ out: join(inside(), 'out'), platform, packaged: true, resources });
      try {
        expect(program.problems).toEqual([]);
        expect(program.dialogs).toEqual([]);
        expect(await program.bridge().invoke('reference.about', {})).toMatchObject({ ok: true });
        expect(program.about['iconPath']).toBe(join(resources, 'icon.png'));
        expect(existsSync(String(program.about['iconPath']))).toBe(true);
        program.menu
          .flatMap((item) => item.submenu ?? [])
          .find((item) => item.label === 'Licences')
          ?.click?.();
        expect(program.shown).toEqual([join(resources, 'licences.txt')]);
        expect((await program.session.fetch('app://almanac/')).status).toBe(200);
      } finally {
        program.quit();
      }
    },
  );

  it('say so, and open nothing, where the reference is not beside the archive', async () => {
    const program = await boot({ out: join(inside(), 'out'), packaged: true, resources: join(folder, 'nowhere') });
    expect(program.exitCode).toBe(1);
    expect(program.dialogs[0]?.message).toMatch(/reference/i);
    program.quit();
  });
});

describe('packing', () => {
  it('stops where something is missing that has to be inside', async () => {
    const beforePack = createRequire(import.meta.url)('../../scripts/before-pack.cjs') as {
      default: (context: object) => Promise<void>;
    };
    await beforePack.default({ packager: { projectDir: root } });
    await expect(beforePack.default({ packager: { projectDir: folder } })).rejects.toThrow(/reference\.db.*missing/);
  });
});
