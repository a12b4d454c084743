import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { unzip } from '../../../../../src/compiler/packs/unzip.ts';
import { failure, type Result } from '../../../../../src/shared/result.ts';
import { mine } from '../../../../../src/shared/domain/mine.ts';
import { compileFixture, editedSources } from '../../../../support/fixture-reference.ts';
import {
  asInput,
  newSchool,
  openBackend as openWithThreads,
  packOfTexts,
  runHere,
  settled,
  type TestBackend,
} from '../../../../support/packs.ts';
import { ownKnowledge, ownSchool } from '../../../../support/own-school.ts';

const openBackend: typeof openWithThreads = (options) => openWithThreads({ runPackJob: runHere, ...options });

const names = [
  { value: 'Kelvara Institute of Medicine', lang: 'en', kind: 'official' },
  { value: '凯尔瓦拉医学院', lang: 'zh-Hans', kind: 'official' },
  { value: 'Кельварский медицинский институт', lang: 'ru', kind: 'official' },
];
const school = (body: object = {}) =>
  ownSchool(names, {
    kind: 'medical-university',
    place: { country: 'RU', city: 'Саратов' },
    claims: [
      { property: 'website', value: 'https://kelvara.example/' },
      { property: 'ror', value: '03vek6s52' },
    ],
    ...body,
  });
const add = async ({ ask }: TestBackend, body: object = {}) =>
  (await ask('additions.setSchool', school(body))).addition;
const query = { filter: {}, language: 'en', sort: 'known', descending: false } as const;
const found = async ({ ask }: TestBackend, text: string) =>
  (await ask('search.query', { text, limit: 10 })).hits.map(({ slug }) => slug);
const listed = async ({ ask }: TestBackend) =>
  (await ask('institutions.list', { ...query, offset: 0, limit: 50 })).rows.map(({ slug }) => slug);

describe('a school that the person adds', () => {
  it.each([
    ['Universität für Ärzte, Łódź', 'universitat-fur-arzte-odz'],
    ['Trường Đại học Y Hà Nội', 'truong-ai-hoc-y-ha-noi'],
    // Windows takes files of these names for devices, and a pack unpacked there would lose them.
    ['CON', 'con-2'],
    ['aux', 'aux-2'],
    ['Com1', 'com1-2'],
  ])('has a name for its file that every system takes: %s', async (name, slug) => {
    const backend = openBackend();
    const content = ownSchool(name);
    expect((await backend.ask('additions.setSchool', content)).addition.slug).toBe(slug);
  });

  it('stands at once in search, Browse, comparisons and on a page of its own, marked as mine, after all of the edition', async () => {
    const backend = openBackend();
    const before = await listed(backend);
    const { slug } = await add(backend);
    expect(slug).toBe('kelvara-institute-of-medicine');
    expect(await listed(backend)).toEqual([...before, slug]);
    for (const text of ['Kelvara', '凯尔瓦拉', 'кельварский', 'kelvarra institute', 'kelvara.example', '03vek6s52'])
      expect(await found(backend, text), text).toContain(slug);
    const profile = await backend.ask('institutions.get', { slug });
    expect(profile).toMatchObject({
      pack: mine,
      place: { country: 'RU', city: { en: 'Saratov', zh: '萨拉托夫', ru: 'Саратов' } },
      name: { zh: '凯尔瓦拉医学院' },
    });
    expect(profile.sources).toMatchObject([{ title: ownKnowledge.title, kind: 'own-knowledge', pack: mine }]);
    const { schools } = await backend.ask('compare.table', { slugs: [slug, before[0] ?? ''], language: 'en' });
    expect(schools.map((one) => one.slug)).toEqual([slug, before[0]]);
  });

  it('takes figures, programmes and notes as any other, and is corrected under the same slug', async () => {
    const backend = openBackend();
    const addition = await add(backend);
    const { slug } = addition;
    const claim = { property: 'hospital-beds', value: 321, as_of: '2026' };
    await backend.ask('additions.set', { ...school(), slug, part: 'claim', body: claim });
    await backend.ask('notes.set', { slug, body: 'Asked in May' });
    await backend.ask('additions.setSchool', { ...school({ kind: 'college' }), slug, id: addition.id, base: addition });
    const profile = await backend.ask('institutions.get', { slug });
    expect(profile.kind).toBe('college');
    expect(profile.claims.map(({ number }) => number)).toContain(321);
    expect(await backend.ask('notes.get', { slug })).toMatchObject({ body: 'Asked in May' });
  });

  it('is taken out and brought back with what hangs on it', async () => {
    const backend = openBackend();
    const before = await listed(backend);
    const { id, slug } = await add(backend);
    await backend.ask('notes.set', { slug, body: 'Asked in May' });
    const { addition } = await backend.ask('additions.removeSchool', { id });
    expect(await listed(backend)).toEqual(before);
    expect(await found(backend, 'Kelvara')).toEqual([]);
    await backend.ask('additions.restoreSchool', { addition: addition as NonNullable<typeof addition> });
    expect(await found(backend, 'Kelvara')).toEqual([slug]);
    expect(await backend.ask('notes.get', { slug })).toMatchObject({ body: 'Asked in May' });
  });

  it('is there, changed or gone wholly or not at all where what is shown cannot be written', async () => {
    let isFull = false;
    const full = failure('unavailable', 'Nothing was changed.', { reason: 'disk-full' });
    const backend = openWithThreads({
      runPackJob: (job) =>
        isFull && job.task === 'compile'
          ? { result: Promise.resolve(full as never), stop: () => undefined }
          : runHere(job),
    });
    await add(backend);
    const second = await add(backend, { kind: 'university' });
    const kept = async () => (await backend.ask('additions.list', {})).rows.map(({ addition }) => addition);
    const gone = (await backend.ask('additions.removeSchool', { id: (await add(backend)).id })).addition;
    const before = await kept();
    const shown = await found(backend, 'Kelvara');
    const change = { ...school({ kind: 'technical-university' }), id: second.id, base: second };
    const writes: readonly (() => Promise<Result<unknown>>)[] = [
      () => backend.call('additions.setSchool', school()),
      () => backend.call('additions.setSchool', change),
      () => backend.call('additions.removeSchool', { id: second.id }),
      () => backend.call('additions.restoreSchool', { addition: gone as NonNullable<typeof gone> }),
      () => backend.call('additions.join', { id: second.id, to: 'songhua-university' }),
    ];
    isFull = true;
    for (const write of writes) {
      expect(await write()).toEqual(full);
      expect(await kept()).toEqual(before);
      expect(await found(backend, 'Kelvara')).toEqual(shown);
    }
    isFull = false;
    expect((await add(backend)).slug, 'the first try has left no namesake').toBe('kelvara-institute-of-medicine-3');
  });

  it('needs a name and a country, and codes that are some, as the compiler has it', async () => {
    const { ask, call } = openBackend();
    for (const [body, at] of [
      [{ names: [] }, 'body.names'],
      [{ names: [{ value: ' x', lang: 'en', kind: 'official' }] }, 'body.names.0.value'],
      [{ place: { country: 'QQ' } }, 'body.place.country'],
      [{ claims: [{ property: 'website', value: 'javascript:alert(1)' }] }, 'body.claims.0.value'],
      [{ claims: [{ property: 'ror', value: '03vek6s53' }] }, 'body.claims.0.value'],
      [{ claims: [{ property: 'wikidata', value: '13371' }] }, 'body.claims.0.value'],
      [{ claims: [{ property: 'moe-code', value: '410226' }] }, 'body.claims.0.value'],
      [{ kind: 'castle' }, 'body.kind'],
    ] as const) {
      const { mistakes } = await ask('additions.check', school(body));
      expect(mistakes.map((one) => one.at).join(' '), JSON.stringify(body)).toContain(at);
      expect(await call('additions.setSchool', school(body))).toMatchObject({ error: { code: 'invalid-input' } });
    }
  });

  it('gets a slug that is free, whatever the script of its name', async () => {
    const backend = openBackend();
    const own = (value: string) => ({ names: [{ value, lang: 'en', kind: 'official' }], claims: [] });
    const slugs = [];
    for (const name of ['Songhua Medical University', 'Songhua Medical University', '서울의과대학교', '东海医学院'])
      slugs.push((await add(backend, own(name))).slug);
    expect(slugs).toEqual(['songhua-medical-university-2', 'songhua-medical-university-3', 'school-ru', 'school-ru-2']);
  });
});

describe('who may be an added school already', () => {
  const alike = async (backend: TestBackend, body: object, slug?: string) =>
    (await backend.ask('additions.alike', { ...(slug !== undefined && { slug }), body: school(body).body })).rows.map(
      ({ by, school: { slug: one } }) => [by, one],
    );

  it('is told by a name, by a code, and by a name like it, and never the school itself', async () => {
    const backend = openBackend();
    const { claims } = await backend.ask('institutions.get', { slug: 'songhua-medical-university' });
    const website = claims.find(({ property }) => property === 'website')?.text.en ?? '';
    const called = (value: string, code: readonly object[] = []) => ({
      names: [{ value, lang: 'en', kind: 'official' }],
      claims: code,
    });
    expect(await alike(backend, called('SONGHUA medical-university'))).toEqual([
      ['name', 'songhua-medical-university'],
    ]);
    expect(await alike(backend, called('Another', [{ property: 'website', value: website }]))).toContainEqual([
      'code',
      'songhua-medical-university',
    ]);
    expect((await alike(backend, called('Songhua Medical Universty'))).map(([by]) => by)).toContain('near');
    const { slug } = await add(backend);
    expect(await alike(backend, {}, slug)).toEqual([]);
    expect(await alike(backend, {})).toEqual([['name', slug]]);
  });

  it('is told when an edition brings it under another name, and joined: what hangs on it goes along, and comes back', async () => {
    const backend = openBackend();
    const kept = await add(backend);
    await backend.ask('notes.set', { slug: kept.slug, body: 'Asked in May' });
    await backend.ask('bookmarks.add', { slug: kept.slug, tags: ['near'] });
    backend.backend.close();

    const put = newSchool
      .replace('Upriver Medical College', 'Kelvara University')
      .replace('Верхнеречный медицинский колледж', 'Кельварский медицинский институт')
      .replaceAll('fair-2026', 'songhua-site');
    const edits = [{ file: 'institutions/kelvara-university.yaml', put }];
    const next = openBackend({
      folder: backend.folder,
      reference: compileFixture(edits),
      sources: editedSources(edits),
    });
    await settled(next);
    await expect.poll(() => found(next, 'Kelvara'), { timeout: 30_000 }).toEqual(['kelvara-university', kept.slug]);
    expect(await alike(next, {}, kept.slug)).toEqual([['name', 'kelvara-university']]);

    const { slug, joining } = await next.ask('additions.join', { id: kept.id, to: 'kelvara-university' });
    expect(slug).toBe('kelvara-university');
    expect(await found(next, 'Kelvara')).toEqual(['kelvara-university']);
    expect(await next.ask('notes.get', { slug })).toMatchObject({ body: 'Asked in May' });
    const saved = async () => (await next.ask('bookmarks.list', {})).rows.map((row) => [row.slug, row.tags]);
    expect(await saved()).toEqual([[slug, ['near']]]);
    expect(await alike(next, {}, slug)).toContainEqual(['slug', 'kelvara-university']);

    expect(await next.ask('additions.part', { joining })).toEqual({ taken: true });
    expect(await saved()).toEqual([[kept.slug, ['near']]]);
    expect(await found(next, 'Kelvara')).toEqual(['kelvara-university', kept.slug]);
    expect(await next.ask('notes.get', { slug: kept.slug })).toMatchObject({ body: 'Asked in May' });
    expect(await next.ask('additions.part', { joining })).toEqual({ taken: false });
    next.backend.close();
  });
});

const filesIn = async (zip: Buffer) => {
  const unzipped = await unzip(zip);
  if (!unzipped.ok) throw new Error(unzipped.error.message);
  return new Map([...unzipped.value.files].map(([name, bytes]) => [name, String(bytes)]));
};

describe('an added school elsewhere', () => {
  it('is there after another start, over packs and without them', async () => {
    const backend = openBackend();
    const { slug } = await add(backend);
    await backend.ask('packs.install', asInput(await packOfTexts()));
    expect(await listed(backend)).toEqual(expect.arrayContaining([slug, 'upriver-medical-college']));
    backend.backend.close();
    const next = openBackend({ folder: backend.folder });
    await settled(next);
    expect(await listed(next)).toEqual(expect.arrayContaining([slug, 'upriver-medical-college']));
    await next.ask('packs.remove', { id: 'river-figures' });
    expect(await listed(next)).toContain(slug);
    expect(await listed(next)).not.toContain('upriver-medical-college');
    next.backend.close();
  });

  it('comes back with a backup, in search, lists and the plan', async () => {
    const backend = openBackend();
    const { id, slug } = await add(backend);
    await backend.ask('bookmarks.add', { slug, tags: ['near'] });
    const visit = { kind: 'date', document: null, text: 'Visit', day: '2027-03-01', done: false } as const;
    await backend.ask('plan.setEntry', { slug, ...visit });
    const planned = async () =>
      (await backend.ask('plan.get', {})).schools.map(({ slug: of, entity }) => [of, entity?.pack]);
    expect(await planned()).toEqual([[slug, mine]]);
    const { id: backup } = await backend.ask('backups.create', {});
    await backend.ask('additions.removeSchool', { id });
    await backend.ask('bookmarks.remove', { slug });
    expect(await found(backend, 'Kelvara')).toEqual([]);
    await backend.ask('backups.restore', { id: backup });
    await settled(backend);
    await expect.poll(() => found(backend, 'Kelvara'), { timeout: 30_000 }).toEqual([slug]);
    expect(await listed(backend)).toContain(slug);
    expect(await planned()).toEqual([[slug, mine]]);
    expect((await backend.ask('bookmarks.list', {})).rows.map((row) => [row.slug, row.tags])).toEqual([
      [slug, ['near']],
    ]);
    expect((await backend.ask('additions.list', { slug })).rows).toHaveLength(1);
  });

  it('goes with a pack, with a town that the edition has no name for, and whoever gets it has the same school', async () => {
    const backend = openBackend();
    const { slug } = await add(backend, { place: { country: 'RU', city: 'Kelvarsk' } });
    await backend.ask('additions.set', {
      ...school(),
      slug,
      part: 'claim',
      body: { property: 'hospital-beds', value: 321, as_of: '2026' },
    });
    const asked = { title: 'Schools I know', publisher: 'A counsellor', language: 'en', figures: false } as const;
    const made = await backend.ask('additions.pack', asked);
    expect(made).toMatchObject({ goes: [{ slug, facts: 2, fields: ['school', 'hospital-beds'] }], stays: [] });
    const zip = made.zip as string;
    const other = openBackend();
    expect((await other.ask('packs.preview', { zip })).mistakes).toEqual([]);
    await other.ask('packs.install', { zip });
    expect(await found(other, 'Kelvara')).toEqual([slug]);
    expect((await other.ask('institutions.get', { slug })).pack).toBe(made.id);
    // Where it was added the pack's takes its place: what hangs on it stands on, and it is said.
    await backend.ask('packs.install', { zip });
    expect((await backend.ask('institutions.get', { slug })).pack).toBe(made.id);
    expect((await backend.ask('additions.alike', { slug, body: school().body })).rows[0]).toMatchObject({ by: 'slug' });
    expect((await backend.ask('additions.pack', asked)).stays).toMatchObject([{ slug, field: 'school' }]);
  });

  it('goes into the source files of the next edition', async () => {
    const backend = openBackend();
    const { slug } = await add(backend, { place: { country: 'RU', city: 'Kelvarsk' } });
    const made = await backend.ask('additions.sources', {
      title: 'Schools I know',
      publisher: 'A counsellor',
      language: 'en',
      figures: false,
    });
    const files = await filesIn(Buffer.from(made.zip ?? '', 'base64'));
    expect(parse(files.get(`institutions/${slug}.yaml`) ?? '')).toMatchObject({
      tier: 'listed',
      kind: 'medical-university',
    });
    expect(parse(files.get('places.yaml') ?? '')).toMatchObject({
      RU: { cities: { Kelvarsk: { zh: 'Kelvarsk' }, Saratov: { ru: 'Саратов' } } },
    });
  });
});
