import {
  chmodSync,
  cpSync,
  mkdirSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { editionFileOf } from '../../../../../src/compiler/editions/write-edition.ts';
import { largestEdition } from '../../../../../src/shared/contract/limits.ts';
import { editionOf, nextEdits, sendEdition, takeEdition } from '../../../../support/editions.ts';
import { fastFolder } from '../../../../support/fast-folder.ts';
import { compileFixture, editedSources } from '../../../../support/fixture-reference.ts';
import {
  asInput,
  openBackend as openWithThreads,
  packOfTexts,
  runHere,
  settled,
  settledWorld,
  type TestBackend,
} from '../../../../support/packs.ts';
import { rorRecord } from '../../../../support/world-dump.ts';
import { besidePipe } from '../../../../support/pipe.ts';

const openBackend: typeof openWithThreads = (options) => openWithThreads({ runPackJob: runHere, ...options });
const slug = 'songhua-medical-university';

function newFolder(): string {
  const folder = mkdtempSync(path.join(fastFolder, 'almanac-editions-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** What a profile says of how many study there, by pack. */
async function students({ ask }: TestBackend): Promise<readonly (string | null)[]> {
  const { claims, sources } = await ask('institutions.get', { slug });
  return claims
    .filter(({ property }) => property === 'students-total')
    .map(({ number, source }) => {
      const pack = sources.find(({ id }) => id === source)?.pack ?? null;
      return pack === null ? String(number) : `${number} of ${pack}`;
    });
}
const shown = async ({ ask }: TestBackend) => (await ask('editions.get', {})).edition;
const third = [
  { file: 'edition.yaml', find: '2026.11', put: '2027.9' },
  { file: `institutions/${slug}.yaml`, find: 'value: 12000', put: 'value: 12990' },
];

describe('an edition by file', () => {
  it('is shown before it is taken, the kept schools first, and changes nothing until then', async () => {
    const test = openBackend();
    await test.ask('bookmarks.add', { slug });
    const before = await test.ask('institutions.get', { slug });
    const next = await editionOf([
      ...nextEdits,
      {
        file: 'alliances/amur-league.yaml',
        find: 'claims:\n',
        put: 'claims:\n  - { property: member-count, value: { en: 77 schools, zh: 77 所, ru: 77 вузов }, as_of: 2026, source: songhua-site }\n',
      },
    ]);
    const preview = await test.ask('editions.preview', { transfer: await sendEdition(test, next.bytes) });
    expect(preview).toMatchObject({
      edition: '2027.4',
      shown: '2026.11',
      isOlder: false,
      signature: 'none',
      made: '2027-04-30',
    });
    expect(preview.changes.saved.map((one) => one.slug)).toEqual([slug]);
    expect(
      preview.changes.saved[0]?.differences?.map(({ field, before: was, after }) => [
        field,
        was?.number,
        after?.number,
      ]),
    ).toEqual([['students-total', 12_000, 12_750]]);
    expect(preview.changes.others.map((one) => [one.slug, one.state])).toEqual([['amur-league', 'changed']]);
    expect(await test.ask('institutions.get', { slug })).toEqual(before);
    expect(await shown(test)).toBe('2026.11');
  });

  it('is taken, stays over a start, and the one before is shown again, and once more', async () => {
    const folder = newFolder();
    const test = openBackend({ folder });
    await test.ask('notes.set', { slug, body: 'mine' });
    const told = vi.fn();
    test.backend.events.on(told);
    expect(await takeEdition(test, (await editionOf()).bytes)).toBe('2027.4');
    expect(told).toHaveBeenCalledWith(expect.arrayContaining(['reference']));
    expect(await students(test)).toContain('12750');
    expect(await test.ask('editions.get', {})).toMatchObject({
      edition: '2027.4',
      bundled: '2026.11',
      taken: { signature: 'none' },
      last: { edition: '2026.11', isOwn: true },
      trouble: null,
    });
    expect((await test.ask('reference.changes', {})).since).toMatchObject({ edition: '2026.11' });
    test.backend.close();

    const again = openBackend({ folder });
    expect(await students(again)).toContain('12750');
    expect(await takeEdition(again, (await editionOf(third)).bytes)).toBe('2027.9');
    expect((await again.ask('editions.get', {})).last).toEqual({ edition: '2027.4', isOwn: false });
    expect(await again.ask('editions.back', {})).toEqual({ edition: '2027.4' });
    expect(await students(again)).toContain('12750');
    expect(await again.ask('editions.back', {})).toEqual({ edition: '2027.9' });
    expect(await students(again)).toContain('12990');
    expect((await again.ask('notes.get', { slug })).body).toBe('mine');
    again.backend.close();
  });

  it('goes back to the one that came with the program, and forward', async () => {
    const folder = newFolder();
    const test = openBackend({ folder });
    expect(await test.call('editions.back', {})).toMatchObject({ ok: false, error: { code: 'not-found' } });
    await takeEdition(test, (await editionOf()).bytes);
    expect(await test.ask('editions.back', {})).toEqual({ edition: '2026.11' });
    expect(await students(test)).toContain('12000');
    expect(await test.ask('editions.get', {})).toMatchObject({
      taken: null,
      last: { edition: '2027.4', isOwn: false },
    });
    test.backend.close();
    const again = openBackend({ folder });
    expect(await students(again)).toContain('12000');
    expect(await again.ask('editions.back', {})).toEqual({ edition: '2027.4' });
    again.backend.close();
  });

  it('has packs and the schools of the world laid over it again, as the one before', async () => {
    const test = openBackend();
    await test.ask('packs.install', asInput(await packOfTexts()));
    const dump = Buffer.from(JSON.stringify([rorRecord('05newsc00', ['New Volga University'])]));
    const { transfer } = await test.ask('world.begin', { name: 'ror.json', size: dump.length });
    await test.ask('world.piece', { transfer, at: 0, bytes: dump.toString('base64') });
    await test.ask('world.preview', { transfer });
    await test.ask('world.import', { everything: false });
    const found = async () =>
      (await test.ask('search.query', { text: 'New Volga University', limit: 3 })).hits.map((hit) => hit.slug);
    for (const [go, number] of [
      [async () => takeEdition(test, (await editionOf()).bytes), '12750'],
      [async () => test.ask('editions.back', {}), '12000'],
    ] as const) {
      await go();
      expect((await settled(test)).state).toBe('ready');
      expect((await settledWorld(test)).state).toBe('ready');
      expect(await students(test)).toEqual(expect.arrayContaining([number, '12500 of river-figures']));
      expect(await found()).toContain('ror-05newsc00');
    }
    expect(await test.ask('packs.remove', { id: 'river-figures' })).toMatchObject({ id: 'river-figures' });
    expect(await students(test)).toContain('12000');
  });

  it('says what no longer fits it of a pack, which is there again with the edition before', async () => {
    const test = openBackend();
    await test.ask('packs.install', asInput(await packOfTexts()));
    // The new edition has the pack's own school, under another source of the same name.
    const other = await editionOf([
      ...nextEdits,
      {
        file: 'sources/fair-2026.yaml',
        put: 'title: Another\npublisher: P\nkind: press\nlanguage: en\naccessed: 2026-10-02\n',
      },
      {
        file: `institutions/${slug}.yaml`,
        find: 'source: songhua-site }\n  - { property: students-total, value: 11000',
        put: 'source: fair-2026 }\n  - { property: students-total, value: 11000',
      },
    ]);
    await takeEdition(test, other.bytes);
    const { state, problem, rows } = await settled(test);
    expect([state, rows.length]).toEqual(['failed', 1]);
    expect(problem?.message).not.toBe('');
    await test.ask('editions.back', {});
    expect((await settled(test)).state).toBe('ready');
  });

  it('keeps the one before alone, and nothing of what was only looked at', async () => {
    const folder = newFolder();
    const test = openBackend({ folder });
    for (const edits of [nextEdits, third]) await takeEdition(test, (await editionOf(edits)).bytes);
    await test.ask('editions.preview', { transfer: await sendEdition(test, (await editionOf()).bytes) });
    test.backend.close();
    const again = openBackend({ folder, lookAfter: 0 });
    await expect.poll(() => readdirSync(path.join(folder, 'editions')).length).toBe(3);
    expect(await again.ask('editions.back', {})).toEqual({ edition: '2027.4' });
    again.backend.close();
  });
});

describe('an edition that is not taken', () => {
  const reasonOf = async (test: TestBackend, bytes: Buffer) => {
    const result = await test.call('editions.preview', { transfer: await sendEdition(test, bytes) });
    return result.ok ? 'taken' : result.error.details?.['reason'];
  };

  it('leaves all as it was, and says why: twice, older, newer, bent, unsound, something else', async () => {
    const test = openBackend();
    const next = await editionOf();
    expect(await reasonOf(test, (await editionOf([])).bytes)).toBe('same');
    await takeEdition(test, next.bytes);
    expect(await reasonOf(test, next.bytes)).toBe('same');
    expect(
      await reasonOf(test, (await editionOf([{ file: 'edition.yaml', find: '2026.11', put: '2026.2' }])).bytes),
    ).toBe('older');
    expect(await reasonOf(test, (await editionOf(third, { schema: '999' })).bytes)).toBe('too-new');
    expect(await reasonOf(test, next.bytes.subarray(0, next.bytes.length / 2))).toBe('bent');
    expect(await reasonOf(test, Buffer.from('Dear school'))).toBe('not-edition');
    expect(await students(test)).toContain('12750');
    expect(await test.ask('editions.get', {})).toMatchObject({ edition: '2027.4', trouble: null });
  });

  it.each<[string, (file: string) => void]>([
    ['no database', (file) => writeFileSync(file, 'x'.repeat(20_000))],
    [
      'a database of something else',
      (file) => {
        rmSync(file);
        new Database(file).exec('CREATE TABLE meta (key, value)').close();
      },
    ],
    [
      'one with a table or a trigger more',
      (file) => {
        new Database(file).exec('CREATE TABLE more (x)').close();
      },
    ],
    [
      'one that says to be another edition',
      (file) => {
        new Database(file).exec(`UPDATE meta SET value = '2028.1' WHERE key = 'edition'`).close();
      },
    ],
    ['one that is cut short', (file) => truncateSync(file, 40_960)],
  ])('is whole and holds %s', async (_, bend) => {
    const test = openBackend();
    const reference = compileFixture(nextEdits);
    chmodSync(reference, 0o600);
    bend(reference);
    const { manifest } = await editionOf();
    const { edition, schema, sourcesHash } = manifest;
    const made = await editionFileOf({
      reference,
      meta: { edition, schema, sourcesHash },
      sources: editedSources(nextEdits),
      key: null,
      made: '2027-04-30',
    });
    expect(await reasonOf(test, made.ok ? made.value.bytes : Buffer.alloc(1))).toBe('unsound');
    expect(await shown(test)).toBe('2026.11');
  });

  it('is refused by its length before it comes, and out of its turn', async () => {
    const test = openBackend();
    for (const size of [largestEdition + 1, 2 * 1024 ** 3])
      expect(await test.call('editions.begin', { name: 'x', size })).toMatchObject({
        error: { code: 'too-large', details: { reason: 'too-large' } },
      });
    expect(await test.call('editions.take', { id: '0'.repeat(32) })).toMatchObject({ error: { code: 'not-found' } });
    const { transfer } = await test.ask('editions.begin', { name: 'x', size: 10 });
    expect(await test.call('editions.preview', { transfer })).toMatchObject({ error: { code: 'conflict' } });
  });
});

describe('a start', () => {
  async function withTaken(edits = nextEdits): Promise<string> {
    const folder = newFolder();
    const test = openBackend({ folder });
    await takeEdition(test, (await editionOf(edits)).bytes);
    test.backend.close();
    return folder;
  }
  const fileOf = (folder: string, name: string): string => {
    const { shown: kept } = JSON.parse(readFileSync(path.join(folder, 'editions/shown.json'), 'utf8')) as {
      shown: { id: string };
    };
    return path.join(folder, 'editions', kept.id, name);
  };

  it.each<[string, (folder: string) => void]>([
    ['is gone', (folder) => rmSync(fileOf(folder, ''), { recursive: true })],
    ['is cut short', (folder) => truncateSync(fileOf(folder, 'reference.db'), 8_192)],
    ['is something else', (folder) => writeFileSync(fileOf(folder, 'reference.db'), 'x')],
    ['is not known any more', (folder) => writeFileSync(path.join(folder, 'editions/shown.json'), '{"shown":')],
  ])('shows the program’s own where the one that was taken %s, says so, and takes it again', async (_, harm) => {
    const folder = await withTaken();
    harm(folder);
    const test = openBackend({ folder });
    expect(await test.ask('editions.get', {})).toMatchObject({ edition: '2026.11', trouble: { reason: 'damaged' } });
    expect(await students(test)).toContain('12000');
    expect(await takeEdition(test, (await editionOf()).bytes)).toBe('2027.4');
    expect(await test.ask('editions.get', {})).toMatchObject({ edition: '2027.4', trouble: null });
    test.backend.close();
  });

  it.each(['reference.db', 'sources/edition.yaml'])('finds a bit turned over in %s, soon after', async (name) => {
    const folder = await withTaken();
    const bytes = readFileSync(fileOf(folder, name));
    const at = bytes.length - 5;
    bytes[at] = (bytes[at] as number) ^ 4;
    writeFileSync(fileOf(folder, name), bytes);
    const test = openBackend({ folder, lookAfter: 0 });
    await expect.poll(async () => (await test.ask('editions.get', {})).trouble?.reason).toBe('damaged');
    expect(await students(test)).toContain('12000');
    test.backend.close();
  });

  it('shows the program’s own where that is newer, or the other was made for another program', async () => {
    const folder = await withTaken();
    const newer = openBackend({ folder, reference: compileFixture(third), sources: editedSources(third) });
    expect(await newer.ask('editions.get', {})).toMatchObject({
      edition: '2027.9',
      trouble: { reason: 'older', edition: '2027.4' },
      last: null,
    });
    newer.backend.close();
    const pointer = path.join(folder, 'editions/shown.json');
    writeFileSync(pointer, readFileSync(pointer, 'utf8').replace(/"schema": "\d+"/, '"schema": "1"'));
    const test = openBackend({ folder });
    expect(await test.ask('editions.get', {})).toMatchObject({
      edition: '2026.11',
      trouble: { reason: 'other-program' },
    });
    test.backend.close();
  });

  it('shows the old edition or the new one, at whichever step a kill came, and takes it again', async () => {
    const { bytes } = await editionOf();
    const taken = await withTaken();
    const [id] = readdirSync(path.join(taken, 'editions')).filter((name) => name !== 'shown.json') as [string];
    const pointer = readFileSync(path.join(taken, 'editions/shown.json'));
    const left: readonly (readonly [string, (editions: string) => void])[] = [
      ['2026.11', (at) => writeFileSync(path.join(at, 'incoming.part'), bytes.subarray(0, 1_000))],
      [
        '2026.11',
        (at) => cpSync(path.join(taken, 'editions', id, 'sources'), path.join(at, 'incoming'), { recursive: true }),
      ],
      ['2026.11', (at) => cpSync(path.join(taken, 'editions', id), path.join(at, 'incoming'), { recursive: true })],
      ['2026.11', (at) => cpSync(path.join(taken, 'editions', id), path.join(at, id), { recursive: true })],
      [
        '2026.11',
        (at) => {
          cpSync(path.join(taken, 'editions', id), path.join(at, id), { recursive: true });
          writeFileSync(path.join(at, 'shown.json.part'), pointer.subarray(0, 40));
        },
      ],
      ['2027.4', (at) => cpSync(path.join(taken, 'editions'), at, { recursive: true })],
    ];
    for (const [edition, leave] of left) {
      const folder = newFolder();
      const editions = path.join(folder, 'editions');
      mkdirSync(editions);
      leave(editions);
      const test = openBackend({ folder, lookAfter: 0 });
      expect(await test.ask('editions.get', {})).toMatchObject({ edition, trouble: null });
      expect(await students(test)).toContain(edition === '2027.4' ? '12750' : '12000');
      // What is half there goes by itself.
      await expect
        .poll(() => readdirSync(editions).toSorted())
        .toEqual(edition === '2027.4' ? [id, 'shown.json'].toSorted() : []);
      if (edition === '2026.11') expect(await takeEdition(test, bytes)).toBe('2027.4');
      expect(await students(test)).toContain('12750');
      test.backend.close();
    }
  });

  it('has nothing of editions where none was ever taken', () => {
    const folder = newFolder();
    openBackend({ folder }).backend.close();
    expect(existsSync(path.join(folder, 'editions'))).toBe(false);
  });
});

it(
  'a pipe in the place of what says which edition is shown is told, waited for by nothing, and goes with the next',
  { skip: process.platform === 'win32' },
  async () => {
    const folder = newFolder();
    mkdirSync(path.join(folder, 'editions'));
    const test = besidePipe(path.join(folder, 'editions', 'shown.json'), () => openBackend({ folder }));
    expect((await test.ask('editions.get', {})).trouble).toMatchObject({ reason: 'damaged' });
    expect(await takeEdition(test, (await editionOf(third)).bytes)).toBe('2027.9');
    expect((await test.ask('editions.get', {})).trouble).toBeNull();
    test.backend.close();
  },
);
