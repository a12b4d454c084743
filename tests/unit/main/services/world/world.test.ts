import { copyFileSync, mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { largestDump } from '../../../../../src/shared/contract/limits.ts';
import { fastFolder } from '../../../../support/fast-folder.ts';
import { compileFixture, editedSources } from '../../../../support/fixture-reference.ts';
import {
  asInput,
  openBackend as openWithThreads,
  packOfTexts,
  runHere,
  settledWorld,
  type TestBackend,
} from '../../../../support/packs.ts';
import { rorRecord } from '../../../../support/world-dump.ts';

const directory = `source\tstar-tables
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
const sources = editedSources(edits);
const reference = compileFixture(edits);

function openBackend(folder?: string): TestBackend {
  return openWithThreads({ runPackJob: runHere, sources, reference, ...(folder === undefined ? {} : { folder }) });
}
function newFolder(): string {
  const folder = mkdtempSync(path.join(fastFolder, 'almanac-world-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

const relation = (type: string, id: string) => ({ type, label: 'x', id: `https://ror.org/${id}` });
const dump = [
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

async function send({ ask }: TestBackend, content: string | Buffer | unknown, name = 'v1.58-2024-12-11-ror-data.json') {
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
async function bringIn(test: TestBackend, content: unknown = dump, everything = false) {
  const preview = await test.ask('world.preview', { transfer: await send(test, content) });
  return { preview, counts: await test.ask('world.import', { everything }) };
}
const found = async ({ ask }: TestBackend, query: string) =>
  (await ask('search.query', { text: query, limit: 5 })).hits.map(({ slug }) => slug);
const parts = (folder: string) => readdirSync(folder).filter((name) => name.includes('part'));

describe('the schools of the world', () => {
  it('are previewed, brought in, found in every script and taken away again', async () => {
    const test = openBackend();
    const { ask, call, folder } = test;
    await ask('notes.set', { slug: 'volgatech-example', body: 'mine' });
    const { preview, counts } = await bringIn(test);
    expect(preview).toMatchObject({
      records: 8,
      educationRecords: 5,
      otherRecords: 1,
      ended: 2,
      succeeded: 1,
      education: { added: 2, ours: 1, listed: 2 },
      everything: { added: 3, ours: 1, listed: 2 },
      replaces: false,
    });
    expect(counts).toEqual(preview.education);
    expect(await ask('world.get', {})).toMatchObject({
      state: 'ready',
      layer: { name: 'v1.58-2024-12-11-ror-data.json', everything: false, counts },
    });
    // A pack has nothing to do with it.
    expect(await ask('packs.list', {})).toEqual({ rows: [], state: 'none', problem: null });
    const volga = await ask('institutions.get', { slug: 'volgatech-example' });
    expect(volga).toMatchObject({
      tier: 'directory',
      name: { en: 'Volga Technical University', ru: 'Поволжский технический университет', zh: '伏尔加理工大学' },
      place: { country: 'RU', city: { en: 'Samara' } },
      coordinates: { latitude: 53.2, longitude: 50.15 },
      parts: [{ slug: 'ror-03facty00' }],
    });
    expect(Object.fromEntries(volga.claims.map(({ property, text }) => [property, text.en]))).toMatchObject({
      ror: '02vagar00',
      wikidata: 'Q42',
      grid: 'grid.1234.5',
      founded: '1930',
    });
    expect((await ask('notes.get', { slug: 'ror-02vagar00' })).body).toBe('mine');
    // The edition's own gets its codes and nothing else.
    const ours = await ask('institutions.get', { slug: 'songhua-medical-university' });
    expect(ours.claims.filter(({ source }) => source === 'ror-dump').map(({ property }) => property)).toEqual(['ror']);
    expect(await found(test, 'Нововолжский университет')).toEqual(['ror-05newsc00']);
    expect((await found(test, '伏尔加理工'))[0]).toBe('volgatech-example');
    expect((await found(test, 'ror.org/02vagar00'))[0]).toBe('volgatech-example');
    expect((await found(test, 'Volga Steam Institute'))[0]).toBe('ror-05newsc00');
    // Codes of those that were there before come after those of new ones.
    expect((await found(test, 'grid.1234.5'))[0]).toBe('volgatech-example');
    expect((await found(test, 'other.example'))[0]).toBe('twin-example');
    expect((await ask('institutions.get', { slug: 'ror-06gne0000' })).slug).toBe('ror-05newsc00');
    expect(await found(test, 'Clinic of the Volga')).not.toContain('ror-08cnnc000');
    expect(parts(folder)).toEqual([]);
    expect(await ask('world.remove', {})).toEqual({ name: 'v1.58-2024-12-11-ror-data.json' });
    expect(await ask('world.get', {})).toEqual({ layer: null, state: 'none', problem: null });
    expect(await call('institutions.get', { slug: 'ror-05newsc00' })).toMatchObject({ ok: false });
    expect((await ask('notes.get', { slug: 'volgatech-example' })).body).toBe('mine');
    expect(readdirSync(folder).filter((name) => /world|with-packs/.test(name))).toEqual([]);
  });

  it('stay after a start, with packs and without, and are laid again over another edition', async () => {
    const folder = newFolder();
    const first = openBackend(folder);
    await bringIn(first);
    await first.ask('packs.install', asInput(await packOfTexts()));
    expect(await first.ask('world.get', {})).toMatchObject({ state: 'ready', layer: { counts: { added: 2 } } });
    expect(await found(first, 'Upriver Medical College')).toContain('upriver-medical-college');
    expect(await found(first, 'New Volga University')).toContain('ror-05newsc00');
    first.backend.close();

    const again = openBackend(folder);
    // Nothing is compiled for it.
    expect((await again.ask('packs.list', {})).state).toBe('ready');
    expect(await found(again, 'New Volga University')).toContain('ror-05newsc00');
    await again.ask('packs.remove', { id: 'river-figures' });
    expect(await found(again, 'Upriver Medical College')).not.toContain('upriver-medical-college');
    expect(await found(again, 'New Volga University')).toContain('ror-05newsc00');
    await again.ask('lists.create', { name: 'x' });
    await again.ask('notes.set', { slug: 'ror-05newsc00', body: 'new' });
    again.backend.close();

    const put = `${directory}newvolga.example\t\tRU\tuniversity\ten\tNew Volga University\n`;
    const later = openWithThreads({
      folder,
      runPackJob: runHere,
      sources: editedSources([{ file: 'directory.tsv', put }]),
      reference: compileFixture([{ file: 'directory.tsv', put }]),
    });
    expect((await settledWorld(later)).layer?.counts).toMatchObject({ added: 1 });
    // What was kept of it goes to where it is now.
    expect((await later.ask('notes.get', { slug: 'newvolga-example' })).body).toBe('new');
    later.backend.close();
  });

  it('are left out, and said to be damaged, where their file is; and can be brought in again', async () => {
    const folder = newFolder();
    const first = openBackend(folder);
    await bringIn(first);
    first.backend.close();
    for (const name of readdirSync(folder)) if (name.startsWith('world-')) truncateSync(path.join(folder, name), 300);
    const test = openBackend(folder);
    expect(await test.ask('world.get', {})).toEqual({ layer: null, state: 'damaged', problem: null });
    expect(await found(test, 'Volga Technical University')).toContain('volgatech-example');
    expect((await bringIn(test)).preview.replaces).toBe(true);
    expect(await test.ask('world.get', {})).toMatchObject({ state: 'ready' });
    test.backend.close();
  });

  it('are refused with the number of the record, and nothing is left of it', async () => {
    const test = openBackend();
    const bad = [
      ...dump,
      { ...dump[0], id: 'https://ror.org/09xyz0000', names: [{ value: 'x'.repeat(10_000), types: ['label'] }] },
    ];
    const refused = await test.call('world.preview', { transfer: await send(test, bad) });
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', message: expect.stringMatching(/Record 9 .* 10,000/) as string },
    });
    expect(await test.call('world.import', { everything: false })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
    // What came of the file goes with it: a gigabyte would lie there until the next start.
    expect(parts(test.folder)).toEqual([]);
  });

  it.each([
    ['pictures', Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1')],
    ['a sheet', Buffer.from('id,name\n1,x\n')],
    ['another object', Buffer.from('\ufeff {"items": []}')],
    ['nothing but zeros', Buffer.alloc(64)],
  ])('are not waited for where the first piece shows that the file is %s', async (_, bytes) => {
    const test = openBackend();
    const { ask, call, folder } = test;
    const { transfer } = await ask('world.begin', { name: 'ror.json', size: largestDump });
    const piece = { transfer, at: 0, bytes: bytes.toString('base64') };
    expect(await call('world.piece', piece)).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', message: expect.stringMatching(/refused.*It is no dump of ROR/) as string },
    });
    expect(await call('world.piece', piece)).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(parts(folder)).toEqual([]);
  });

  it('come in pieces, each in its turn, the last file alone', async () => {
    const test = openBackend();
    const { ask, call } = test;
    const { transfer: old } = await ask('world.begin', { name: 'a.json', size: 10 });
    const { transfer } = await ask('world.begin', { name: 'b.json', size: 6 });
    const bytes = Buffer.from('[1,').toString('base64');
    expect(await call('world.piece', { transfer: old, at: 0, bytes })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
    expect(await ask('world.piece', { transfer, at: 0, bytes })).toEqual({ received: 3 });
    expect(await call('world.piece', { transfer, at: 0, bytes })).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    });
    expect(await call('world.preview', { transfer })).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(await call('world.begin', { name: 'b.json', size: 2e9 })).toMatchObject({
      ok: false,
      error: { code: 'too-large', message: 'The file is larger than 1 GB; no dump of ROR is.' },
    });
    expect(await call('world.remove', {})).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('are wholly in or wholly out, at whichever step a kill came', async () => {
    const folder = newFolder();
    const whole = openBackend(folder);
    await bringIn(whole);
    whole.backend.close();
    const all = readdirSync(folder).filter((name) => /world|with-packs/.test(name));
    expect(all).toHaveLength(2);
    const [packed, schools] = [all.find((name) => name.includes('packs')), 'world-schools'] as [string, string];
    // What each step leaves: pieces; a file being compiled; a compiled one whose records are not in their place; both; records alone.
    const left: readonly (readonly [readonly (readonly [from: string, as: string])[], 'none' | 'ready'])[] = [
      [[[schools, 'world-dump.part']], 'none'],
      [[[schools, 'world-brought.part']], 'none'],
      [
        [
          [schools, 'world-brought.part'],
          [packed, 'reference-with-packs.part'],
          [schools, 'world-schools.part'],
        ],
        'none',
      ],
      [
        [
          [schools, 'world-schools.part'],
          [packed, packed],
        ],
        'none',
      ],
      [
        [
          [schools, schools],
          [packed, packed],
          [schools, 'world-brought.part'],
        ],
        'ready',
      ],
      [[[schools, schools]], 'ready'],
    ];
    for (const [files, state] of left) {
      const killed = newFolder();
      for (const [from, as] of files) copyFileSync(path.join(folder, from), path.join(killed, as));
      const test = openBackend(killed);
      expect((await settledWorld(test)).state).toBe(state);
      expect((await found(test, 'New Volga University')).includes('ror-05newsc00')).toBe(state === 'ready');
      test.backend.close();
      expect(parts(killed)).toEqual([]);
      expect(readdirSync(killed).filter((name) => /world|with-packs/.test(name))).toHaveLength(
        state === 'ready' ? 2 : 0,
      );
    }
  });

  it('take nothing away by which schools were found before', async () => {
    const test = openBackend();
    expect(await found(test, '孪生')).toContain('twin-example');
    await bringIn(test);
    expect(await found(test, '孪生')).toContain('twin-example');
    expect(await found(test, 'Двойня')).toContain('twin-example');
  });

  it('are those of the directory where a name is only written a little differently, and no two are called so', async () => {
    const written = [
      // Without a word that joins, with a sign for a word.
      rorRecord('09vagar00', ['Technical University Volga & Kama'], { site: 'https://new-address.example' }),
      rorRecord('0atwn0000', ['University Twin of'], { country: 'GB' }),
      rorRecord('0btwn0000', ['University of Lake'], { country: 'GB' }),
    ];
    const put = `${directory}kama.example\t\tRU\tuniversity\ten\tTechnical University of Volga and Kama
lake.example\t\tGB\tuniversity\ten\tUniversity Lake
lakes.example\t\tGB\tuniversity\ten\tUniversity in Lake
`;
    const test = openWithThreads({
      runPackJob: runHere,
      sources: editedSources([{ file: 'directory.tsv', put }]),
      reference: compileFixture([{ file: 'directory.tsv', put }]),
    });
    const { counts } = await bringIn(test, written);
    expect(counts).toEqual({ added: 2, ours: 0, listed: 1 });
    expect((await test.ask('institutions.get', { slug: 'ror-09vagar00' })).slug).toBe('kama-example');
  });

  it('leave all that a person kept of a school theirs, when they come and when they go', async () => {
    const test = openBackend();
    const { ask } = test;
    const keep = async (slug: string) => {
      await ask('bookmarks.add', { slug });
      await ask('bookmarks.tag', { slug, tags: ['far'] });
      await ask('notes.set', { slug, body: `of ${slug}` });
      await ask('figures.set', { slug, field: 'tuition', number: 900, unit: 'EUR', asOf: '2026-11' });
      await ask('plan.setStage', { slug, stage: 'applied' });
      await ask('plan.setEntry', { slug, kind: 'task', document: null, text: 'Write to them', day: null, done: false });
    };
    const kept = async () => ({
      bookmarks: (await ask('bookmarks.list', {})).rows.map((row) => ({ ...row, entity: null })),
      notes: await Promise.all(slugs.map(async (slug) => (await ask('notes.get', { slug })).body)),
      figures: (await ask('figures.list', {})).rows,
      plan: (await ask('plan.get', {})).schools.map((school) => ({ ...school, entity: null })),
      set: (await ask('compare.sets', {})).rows.map(({ slugs: compared }) => compared),
    });
    // In the directory from the beginning; and one that the file alone has.
    const slugs = ['volgatech-example', 'twin-example', 'ror-05newsc00'];
    await keep('volgatech-example');
    await keep('twin-example');
    await ask('compare.saveSet', { name: 'far', slugs: ['volgatech-example', 'twin-example'] });
    const before = await kept();
    await bringIn(test);
    expect(await kept()).toEqual(before);
    await keep('ror-05newsc00');
    const within = await kept();
    await ask('world.remove', {});
    expect(await kept()).toEqual(within);
    const gone = (await ask('bookmarks.list', {})).rows.map(({ slug, entity }) => [slug, entity === null]);
    expect(Object.fromEntries(gone)).toMatchObject({ 'twin-example': false, 'ror-05newsc00': true });
    await bringIn(test);
    expect(await kept()).toEqual(within);
    expect((await ask('bookmarks.list', {})).rows.every(({ entity }) => entity !== null)).toBe(true);
  });

  it('are taken with everything else where that is wished', async () => {
    const test = openBackend();
    await bringIn(test, dump, true);
    expect(await found(test, 'Clinic of the Volga')).toEqual(['ror-08cnnc000']);
    expect(await test.ask('organizations.get', { slug: 'ror-08cnnc000' })).toMatchObject({
      tier: 'directory',
      kind: 'research-institute',
    });
  });
});
