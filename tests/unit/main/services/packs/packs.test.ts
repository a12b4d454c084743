import { readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../../../../src/compiler/mistake.ts';
import { isSound } from '../../../../../src/main/services/packs/packed-file.ts';
import { compileFixture, editedSources, fixtureSources } from '../../../../support/fixture-reference.ts';
import {
  asInput,
  fairSource,
  openBackend as openWithThreads,
  packOfTexts,
  runHere,
  settled,
  songhua,
  usualFiles,
  type TestBackend,
} from '../../../../support/packs.ts';

/** Threads are left out where they are not what is tested. */
const openBackend: typeof openWithThreads = (options) => openWithThreads({ runPackJob: runHere, ...options });

const claimsOf = async ({ ask }: TestBackend, slug = 'songhua-medical-university') => {
  const { claims, sources } = await ask('institutions.get', { slug });
  return claims.map(({ property, text, source }) => [
    property,
    text.en,
    sources.find(({ id }) => id === source)?.pack ?? null,
  ]);
};
const packedIn = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('reference-with-packs'));

describe('packs', () => {
  it('are previewed: what they add, where they disagree, and nothing changes', async () => {
    const { ask, folder } = openBackend();
    const preview = await ask('packs.preview', asInput(await packOfTexts()));
    expect(preview).toMatchObject({
      pack: { id: 'river-figures', version: '1', publisher: 'A counsellor', edition: '2026.11' },
      edition: '2026.11',
      replaces: null,
      newSources: 3,
      mistakes: [],
      additions: [
        {
          slug: 'songhua-medical-university',
          type: 'institution',
          name: { en: 'Songhua Medical University', zh: '松花医科大学', ru: 'Сунхуаский медицинский университет' },
          isNew: false,
          facts: 3,
        },
        { slug: 'upriver-medical-college', isNew: true },
      ],
    });
    const school = {
      slug: 'songhua-medical-university',
      type: 'institution',
      name: { en: 'Songhua Medical University', zh: '松花医科大学', ru: 'Сунхуаский медицинский университет' },
      detail: null,
      file: songhua,
    };
    const figure = (unit: string, number: number, asOf: string | null = null) => ({
      as: 'figure',
      value: { text: { en: String(number) }, number, high: null, unit, per: null, qualifier: null, asOf },
    });
    expect(preview.disagreements).toEqual([
      {
        ...school,
        field: 'students-total',
        ours: [figure('people', 12000, '2024'), figure('people', 11000, '2020'), figure('people', 13500, '2023')],
        theirs: figure('people', 12500, '2024'),
        line: 2,
      },
      {
        ...school,
        field: 'affiliated-hospitals',
        ours: [figure('items', 5), figure('items', 6)],
        theirs: figure('items', 7, '2026'),
        line: 4,
      },
    ]);
    expect((await ask('packs.list', {})).rows).toEqual([]);
    expect(packedIn(folder)).toEqual([]);
  });

  it('are refused with file and line for every mistake, by the compiler’s own checks', async () => {
    const { ask, call } = openBackend();
    const zip = await packOfTexts({
      [songhua]:
        'claims:\n  - { property: students-total, value: many, source: fair-2026 }\n  - { property: student-total, value: 5, source: fair-2026 }\n  - { property: founded, value: 1926, source: nowhere }\n',
      'institutions/songhua-college.yaml':
        usualFiles['institutions/upriver-medical-college.yaml']?.replace(
          'Upriver Medical College',
          'Songhua Medical University',
        ) ?? '',
      'sources/fair-2026.yaml': fairSource,
      'sources/unused.yaml': fairSource,
      'sources/songhua-site.yaml': fairSource,
      'rankings/star-world.yaml': 'publisher: [',
    });
    const { mistakes } = await ask('packs.preview', asInput(zip));
    expect(mistakes.map(({ file, line, problem }) => `${file}:${line}: ${inEnglish(problem).what}`).toSorted()).toEqual(
      [
        'institutions/songhua-medical-university.yaml:1: institutions/songhua-college.yaml has the same official name, Songhua Medical University.',
        'institutions/songhua-medical-university.yaml:2: `students-total` takes a number, and “many” is none.',
        'institutions/songhua-medical-university.yaml:3: There is no property `student-total`.',
        'institutions/songhua-medical-university.yaml:4: There is no source `nowhere`.',
        'rankings/star-world.yaml:1: This is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ].',
        'sources/songhua-site.yaml:1: There is another sources/songhua-site.yaml already.',
        'sources/unused.yaml:1: Nobody cites this source.',
      ].toSorted(),
    );
    expect(await call('packs.install', asInput(zip))).toMatchObject({
      ok: false,
      error: {
        code: 'invalid-input',
        details: { mistakes: expect.arrayContaining([expect.objectContaining({ line: 4 })]) as unknown },
      },
    });
    expect((await ask('packs.list', {})).state).toBe('none');
  });

  it('add their figures beside the edition’s, each saying so, and take them away again', async () => {
    const test = openBackend();
    const { ask, folder } = test;
    const before = await claimsOf(test);
    await ask('notes.set', { slug: 'songhua-medical-university', body: 'mine' });
    const zip = await packOfTexts();
    expect(await ask('packs.install', asInput(zip))).toMatchObject({
      id: 'river-figures',
      version: '1',
      replaced: null,
      backup: expect.stringMatching(/-pack$/) as string,
    });
    expect(await ask('packs.list', {})).toMatchObject({
      state: 'ready',
      problem: null,
      rows: [{ id: 'river-figures', date: '2026-11' }],
    });
    const after = await claimsOf(test);
    expect(after.filter(([, , pack]) => pack === null)).toEqual(before);
    expect(after.filter(([, , pack]) => pack === 'river-figures')).toEqual([
      ['students-total', '12500', 'river-figures'],
      ['scholarship', 'Half the fee', 'river-figures'],
      ['affiliated-hospitals', '7', 'river-figures'],
    ]);
    expect(
      (await ask('institutions.get', { slug: 'songhua-medical-university' })).gaps.map(({ property }) => property),
    ).not.toContain('scholarship');
    const school = await ask('institutions.get', { slug: 'upriver-medical-college' });
    expect(school.sources.every(({ pack }) => pack === 'river-figures')).toBe(true);
    expect(school.names.every(({ sources }) => sources.length > 0)).toBe(true);
    expect((await ask('search.query', { text: 'upriver', limit: 5 })).hits[0]?.slug).toBe('upriver-medical-college');
    expect(
      (await ask('sources.list', {})).rows
        .filter(({ pack }) => pack !== null)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['fair-2026', 'pack-river-figures', 'songhua-site-in-river-figures']);
    expect(packedIn(folder)).toHaveLength(1);

    await ask('packs.remove', { id: 'river-figures' });
    expect(await claimsOf(test)).toEqual(before);
    expect(await ask('packs.list', {})).toMatchObject({ state: 'none', rows: [] });
    expect(packedIn(folder)).toEqual([]);
    expect((await ask('notes.get', { slug: 'songhua-medical-university' })).body).toBe('mine');
    test.backend.close();
  });

  it('lie over one another, and a newer version takes the place of an older one', async () => {
    const test = openBackend();
    const { ask } = test;
    await ask('packs.install', asInput(await packOfTexts()));
    await ask(
      'packs.install',
      asInput(
        await packOfTexts(
          {
            'institutions/upriver-medical-college.yaml':
              'claims:\n  - { property: founded, value: 1950, source: fair-2026 }\n',
          },
          { id: 'founding-years' },
        ),
      ),
    );
    expect(await claimsOf(test, 'upriver-medical-college')).toEqual([
      ['students-total', '800', 'river-figures'],
      ['founded', '1950', 'founding-years'],
    ]);
    const newer = await packOfTexts(
      { ...usualFiles, [songhua]: 'claims: [{ property: founded, value: 1927, source: fair-2026 }]\n' },
      { version: '2' },
    );
    expect((await ask('packs.preview', asInput(newer))).replaces).toBe('1');
    expect((await ask('packs.install', asInput(newer))).replaced).toBe('1');
    expect((await claimsOf(test)).filter(([, , pack]) => pack !== null)).toEqual([
      ['founded', '1927', 'river-figures'],
    ]);
    expect((await ask('packs.list', {})).rows.map(({ id, version }) => [id, version])).toEqual([
      ['river-figures', '2'],
      ['founding-years', '1'],
    ]);
    test.backend.close();
  });

  it('that another pack rests on cannot be taken away', async () => {
    const test = openBackend();
    const { ask, call } = test;
    await ask('packs.install', asInput(await packOfTexts()));
    await ask(
      'packs.install',
      asInput(
        await packOfTexts(
          {
            'institutions/songhua-university.yaml': 'claims: [{ property: founded, value: 1950, source: fair-2026 }]\n',
          },
          { id: 'founding-years' },
        ),
      ),
    );
    expect(await call('packs.remove', { id: 'river-figures' })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    });
    expect((await ask('packs.list', {})).rows).toHaveLength(2);
    test.backend.close();
  });

  it('are there after the next start, compiled again where the file is gone, damaged, or of another edition', async () => {
    const reference = compileFixture();
    const first = openBackend({ reference });
    await first.ask('packs.install', asInput(await packOfTexts()));
    const there = await claimsOf(first);
    const again = async (edition = reference, sources = fixtureSources) => {
      const next = openBackend({ reference: edition, sources, folder: first.folder });
      expect((await settled(next)).state).toBe('ready');
      const claims = await claimsOf(next);
      next.backend.close();
      return claims;
    };
    first.backend.close();
    expect(await again()).toEqual(there);
    const file = () => join(first.folder, packedIn(first.folder)[0] ?? '');
    rmSync(file());
    expect(await again()).toEqual(there);
    truncateSync(file(), 40_000);
    expect(await again()).toEqual(there);
    const edits = [
      { file: songhua, find: 'value: 12000', put: 'value: 12001' },
      { file: 'edition.yaml', find: '2026.11', put: '2027.03' },
    ];
    const newer = await again(compileFixture(edits), editedSources(edits));
    expect(newer).toEqual(there.map(([property, text, pack]) => [property, text === '12000' ? '12001' : text, pack]));
    expect(packedIn(first.folder)).toHaveLength(1);
  });

  it('are compiled again where a page of what was compiled is spoilt, which a start does not wait for', async () => {
    const reference = compileFixture();
    const first = openBackend({ reference });
    await first.ask('packs.install', asInput(await packOfTexts()));
    const there = await claimsOf(first);
    first.backend.close();
    const file = join(first.folder, packedIn(first.folder)[0] ?? '');
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0xff, Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 30_000));
    const next = openBackend({ reference, folder: first.folder, lookAfter: 1 });
    await expect.poll(() => isSound(file), { timeout: 20_000 }).toBe(true);
    expect((await settled(next)).state).toBe('ready');
    expect(await claimsOf(next)).toEqual(there);
    next.backend.close();
  });

  it('that no longer fit a new edition leave the edition shown, and say why', async () => {
    const first = openBackend();
    await first.ask('packs.install', asInput(await packOfTexts()));
    first.backend.close();
    const edits = [
      {
        file: 'institutions/other-college.yaml',
        put: usualFiles['institutions/upriver-medical-college.yaml']?.replaceAll('fair-2026', 'songhua-site') ?? '',
      },
    ];
    const next = openBackend({ reference: compileFixture(edits), sources: editedSources(edits), folder: first.folder });
    const list = await settled(next);
    expect(list.state).toBe('failed');
    expect(list.problem?.mistakes.map(({ problem }) => inEnglish(problem).what)).toEqual([
      expect.stringContaining('has the same official name'),
    ]);
    expect((await claimsOf(next)).every(([, , pack]) => pack === null)).toBe(true);
    await next.ask('packs.remove', { id: 'river-figures' });
    expect((await next.ask('packs.list', {})).state).toBe('none');
    next.backend.close();
  });

  it('are not compiled with sources of another state than the reference', async () => {
    const { call } = openBackend({
      sources: editedSources([{ file: songhua, find: 'value: 12000', put: 'value: 12001' }]),
    });
    expect(await call('packs.preview', asInput(await packOfTexts()))).toMatchObject({
      ok: false,
      error: { code: 'unavailable' },
    });
    const without = openBackend({ sources: join(fixtureSources, 'nowhere') });
    expect(await without.call('packs.install', asInput(await packOfTexts()))).toMatchObject({
      ok: false,
      error: { code: 'unavailable' },
    });
  });

  it('come back with a backup that had them, and go with one that had not', async () => {
    const test = openBackend();
    const { ask } = test;
    const plain = await claimsOf(test);
    const { backup } = await ask('packs.install', asInput(await packOfTexts()));
    const packed = await claimsOf(test);
    const { undo } = await ask('backups.restore', { id: backup });
    expect(await claimsOf(test)).toEqual(plain);
    await ask('backups.restore', { id: undo });
    expect((await settled(test)).state).toBe('ready');
    expect(await claimsOf(test)).toEqual(packed);
    test.backend.close();
  });
});

describe('a list file that is being brought in', () => {
  it('is still there when a pack was installed or a backup restored meanwhile', async () => {
    const { ask } = openBackend();
    await ask('notes.set', { slug: 'songhua-medical-university', body: 'mine' });
    await ask('bookmarks.add', { slug: 'songhua-medical-university' });
    const text = JSON.stringify((await ask('lists.export', {})).document);
    const { transfer } = await ask('lists.receive', { text: text.slice(0, 100) });
    await ask('packs.install', asInput(await packOfTexts()));
    await ask('lists.receive', { transfer, text: text.slice(100) });
    expect(await ask('lists.import', { transfer, mode: 'preview' })).toMatchObject({ counts: { same: 1 } });
    const [backup] = (await ask('backups.list', {})).rows;
    await ask('backups.restore', { id: backup?.id ?? '' });
    expect((await ask('lists.import', { transfer, mode: 'merge' })).rows).toHaveLength(1);
  });
});
