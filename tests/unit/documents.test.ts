import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const filesBelow = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
    [folder, ...file.split(sep)].join('/'),
  );
const files = ['src', 'scripts', 'tests'].flatMap(filesBelow);
const isSource = (file: string) => /(?<!\.d)\.tsx?$/.test(file);
const page = (name: string) => readFileSync(join(root, name), 'utf8');

describe('docs/rooms.md', () => {
  const rows = [...page('docs/rooms.md').matchAll(/^\| `([^`]+)` \| (.+) \| `([^`]+)` \|$/gm)];

  it('names every folder of src with more than one file, and no other', () => {
    const folders = Map.groupBy(
      files.filter((file) => file.startsWith('src/') && isSource(file)),
      dirname,
    );
    const rooms = [...folders].filter(([, inside]) => inside.length > 1).map(([folder]) => folder);
    expect(rows.map(([, folder]) => folder)).toEqual(rooms.toSorted());
  });

  it('has of each a file that is there to be opened first', () => {
    expect(rows.filter(([, folder, , first]) => !files.includes(`${folder}/${first}`))).toEqual([]);
  });
});

describe('the documents', () => {
  const documents = [
    'ARCHITECTURE.md',
    'README.md',
    'CONTRIBUTING.md',
    ...readdirSync(join(root, 'docs'))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`),
  ];
  /** Made by the build, by the form of a name, or by Electron. */
  const elsewhere = new Set(['pack-worker.cjs', 'main/database/migrations/NNNN-name.ts', 'electron.d.ts']);

  it.each(documents)('%s names files that there are', (name) => {
    const named = [...page(name).matchAll(/`([\w./-]+\.(?:tsx?|cjs))`/g)].map(([, path]) => path ?? '');
    const isThere = (path: string) => files.some((file) => file === path || file.endsWith(`/${path}`));
    expect(named.filter((path) => !isThere(path) && !elsewhere.has(path))).toEqual([]);
  });

  it.each(documents)('%s names scripts that package.json has', (name) => {
    const { scripts } = JSON.parse(page('package.json')) as { scripts: Record<string, string> };
    const named = [...page(name).matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script ?? '');
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});
