import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { fastFolder } from './fast-folder.ts';
import { compileFixture, editedSources } from './fixture-reference.ts';
import { openBackend as openWithThreads, runHere, type TestBackend } from './packs.ts';
import { rorRecord } from './world-dump.ts';

/** Schools of the open list beside those of the fixture. */
export const directory = `source\tstar-tables
seoil.example\t\tKR\tuniversity\tko\t서일대학교
volgatech.example\tvtu.example\tRU\tuniversity\ten\tVolga Technical University
twin.example\t\tGB\tuniversity\ten\tTwin University
`;
const otherNames = `words:
  Twin: [孪生, Двойня]
schools: {}
`;
const edits = [
  { file: 'directory.tsv', put: directory },
  { file: 'other-names.yaml', put: otherNames },
];

/** Returns how to open a backend on the fixture with this directory, in a user folder that is given or new; compiled once for all tests of a file. */
export function onDirectory(): (folder?: string) => TestBackend {
  const made = { runPackJob: runHere, sources: editedSources(edits), reference: compileFixture(edits) };
  return (folder) => openWithThreads({ ...made, ...(folder === undefined ? {} : { folder }) });
}
/** Returns a new folder, which goes with its test. */
export function newFolder(): string {
  const folder = mkdtempSync(path.join(fastFolder, 'almanac-world-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

const relation = (type: string, id: string) => ({ type, label: 'x', id: `https://ror.org/${id}` });
/** A dump of eight records: each of another kind to the directory. */
export const dump = [
  // In the edition, by its site.
  rorRecord('01sngha00', ['Songhua Medical University'], {
    country: 'CN',
    site: 'https://www.songhua-medical.example/',
  }),
  // In the directory, by another of its addresses.
  rorRecord(
    '02vagar00',
    [
      { value: 'Поволжский технический университет', lang: 'ru' },
      { value: 'Volga Tech', lang: 'en' },
      { value: '伏尔加理工大学', lang: 'zh' },
      { value: 'VTU', types: ['acronym'] },
    ],
    {
      site: 'http://vtu.example/',
      external_ids: [
        { type: 'wikidata', all: ['Q42'], preferred: null },
        { type: 'grid', all: ['grid.1234.5'], preferred: 'grid.1234.5' },
      ],
    },
  ),
  // Of a part of it, at the same address.
  rorRecord('03facty00', ['Faculty of Steam'], {
    site: 'https://vtu.example/steam',
    relationships: [relation('parent', '02vagar00')],
  }),
  // In the directory, by name alone.
  rorRecord('04twn0000', ['The Twin University'], { country: 'GB', site: 'https://other.example' }),
  // Nobody here.
  rorRecord('05newsc00', [
    { value: 'Нововолжский университет', lang: 'ru' },
    { value: 'New Volga University', lang: 'en' },
  ]),
  rorRecord('06gne0000', ['Volga Steam Institute'], {
    status: 'withdrawn',
    relationships: [relation('successor', '05newsc00')],
  }),
  rorRecord('07ended00', ['Ended College'], { status: 'inactive' }),
  rorRecord('08cnnc000', ['Clinic of the Volga'], { types: ['healthcare'] }),
];

/** Sends a file in two pieces, and returns its number. */
export async function send(
  { ask }: TestBackend,
  content: string | Buffer | unknown,
  name = 'v1.58-2024-12-11-ror-data.json',
) {
  const bytes =
    typeof content === 'string' || Buffer.isBuffer(content)
      ? Buffer.from(content)
      : Buffer.from(JSON.stringify(content));
  const { transfer } = await ask('world.begin', { name, size: bytes.length });
  const half = Math.ceil(bytes.length / 2);
  for (let at = 0; at < bytes.length; at += half)
    await ask('world.piece', { transfer, at, bytes: bytes.subarray(at, at + half).toString('base64') });
  return transfer;
}
/** Has a file looked at and brought in. */
export async function bringIn(test: TestBackend, content: unknown = dump, everything = false) {
  const preview = await test.ask('world.preview', { transfer: await send(test, content) });
  return { preview, counts: await test.ask('world.import', { everything }) };
}
/** Returns whom a search finds, by slug. */
export const found = async ({ ask }: TestBackend, query: string) =>
  (await ask('search.query', { text: query, limit: 5 })).hits.map(({ slug }) => slug);
/** Returns what lies in a folder of files that are on their way. */
export const parts = (folder: string) => readdirSync(folder).filter((name) => name.includes('part'));
