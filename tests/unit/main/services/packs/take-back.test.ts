import { describe, expect, it } from 'vitest';
import {
  asInput,
  openBackend as openWithThreads,
  packOfTexts,
  runHere,
  usualFiles,
} from '../../../../support/packs.ts';
import type { TestBackend } from '../../../../support/packs.ts';

const openBackend = () => openWithThreads({ runPackJob: runHere });

const upriver = 'upriver-medical-college';
const river = 'river-figures';
/** Rests on nothing of another pack. */
const founding = () =>
  packOfTexts(
    {
      'institutions/songhua-medical-university.yaml':
        'claims: [{ property: founded, value: 1927, source: songhua-site }]\n',
    },
    { id: 'founding-years' },
  );

const installed = async ({ ask }: TestBackend) =>
  (await ask('packs.list', {})).rows.map(({ id, version }) => `${id} ${version}`);
const beds = async ({ call }: TestBackend) => {
  const found = await call('institutions.get', { slug: upriver });
  return found.ok ? found.value.claims.map(({ text }) => text.en) : null;
};
const install = async ({ ask }: TestBackend, zip: Buffer) => (await ask('packs.install', asInput(zip))).taken;
/** All that a person can have written on a school. */
async function writeOn({ ask }: TestBackend): Promise<void> {
  await ask('notes.set', { slug: upriver, body: 'Asked in May' });
  await ask('bookmarks.add', { slug: upriver, tags: ['near'] });
  await ask('figures.set', { slug: upriver, field: 'tuition', number: 50_000, unit: 'CNY' });
  await ask('plan.setStage', { slug: upriver, stage: 'asked' });
}
const written = async ({ ask }: TestBackend) => [
  (await ask('notes.get', { slug: upriver })).body,
  (await ask('bookmarks.list', {})).rows.map(({ slug, tags }) => [slug, tags]),
  (await ask('figures.list', { slug: upriver })).rows.map(({ number }) => number),
  (await ask('plan.stages', {})).rows.map(({ slug, stage }) => [slug, stage]),
];
const all = ['Asked in May', [[upriver, ['near']]], [50_000], [[upriver, 'asked']]];

describe('what was done to packs, taken back', () => {
  it('removes what was installed, and what was written on its schools stays', async () => {
    const backend = openBackend();
    const taken = await install(backend, await packOfTexts());
    await writeOn(backend);
    expect(await backend.ask('packs.takeBack', { taken })).toMatchObject({ id: river, version: null });
    expect(await installed(backend)).toEqual([]);
    expect(await beds(backend)).toBeNull();
    expect(await written(backend)).toEqual(all);
    await install(backend, await packOfTexts());
    expect(await written(backend)).toEqual(all);
  });

  it('puts the version before in the place of a newer one, to the byte', async () => {
    const backend = openBackend();
    await install(backend, await packOfTexts());
    await install(backend, await founding());
    const before = await backend.ask('packs.list', {});
    await writeOn(backend);
    const college = usualFiles[`institutions/${upriver}.yaml`]?.replace('800', '900') ?? '';
    const newer = await packOfTexts({ ...usualFiles, [`institutions/${upriver}.yaml`]: college }, { version: '2' });
    const taken = await install(backend, newer);
    expect(await beds(backend)).toEqual(['900']);
    expect(await backend.ask('packs.takeBack', { taken })).toMatchObject({ id: river, version: '1' });
    expect(await backend.ask('packs.list', {})).toEqual(before);
    expect(await beds(backend)).toEqual(['800']);
    expect(await written(backend)).toEqual(all);
  });

  it('installs what was removed in its old place among the others, and what was written on its schools is seen again', async () => {
    const backend = openBackend();
    await install(backend, await packOfTexts());
    await install(backend, await founding());
    await writeOn(backend);
    const before = await backend.ask('packs.list', {});
    const { taken } = await backend.ask('packs.remove', { id: river });
    expect(await written(backend)).toEqual(all);
    expect(await backend.ask('packs.takeBack', { taken })).toMatchObject({ id: river, version: '1' });
    expect(await backend.ask('packs.list', {})).toEqual(before);
    expect(await beds(backend)).toEqual(['800']);
    expect(await written(backend)).toEqual(all);
    // What is shown is what the next start looks for: it compiles nothing.
    backend.backend.close();
    const next = openWithThreads({ folder: backend.folder, runPackJob: runHere });
    expect(await next.ask('packs.list', {})).toMatchObject({ state: 'ready' });
  });

  it('lies over what took its place meanwhile', async () => {
    const backend = openBackend();
    await install(backend, await packOfTexts());
    const { taken } = await backend.ask('packs.remove', { id: river });
    await install(backend, await founding());
    await backend.ask('packs.takeBack', { taken });
    expect(await installed(backend)).toEqual(['founding-years 1', `${river} 1`]);
    expect(await beds(backend)).toEqual(['800']);
  });

  it('goes back step by step to where it began', async () => {
    const backend = openBackend();
    const steps = [
      await install(backend, await packOfTexts()),
      await install(backend, await packOfTexts(usualFiles, { version: '2' })),
      (await backend.ask('packs.remove', { id: river })).taken,
    ];
    const seen = [];
    for (const taken of steps.toReversed()) {
      await backend.ask('packs.takeBack', { taken });
      seen.push(await installed(backend));
    }
    expect(seen).toEqual([[`${river} 2`], [`${river} 1`], []]);
  });

  it('is refused where the pack was changed since, where it was taken back already, and once another backup stands; nothing is lost', async () => {
    const backend = openBackend();
    const first = await install(backend, await packOfTexts());
    const { id } = await backend.ask('backups.create', {});
    const second = await install(backend, await packOfTexts(usualFiles, { version: '2' }));
    const refusals = async (taken: number) => {
      const answered = await backend.call('packs.takeBack', { taken });
      return answered.ok ? null : answered.error.code;
    };
    expect(await refusals(first)).toBe('conflict');
    expect(await installed(backend)).toEqual([`${river} 2`]);
    expect([await refusals(second), await refusals(second)]).toEqual([null, 'not-found']);
    const { taken } = await backend.ask('packs.remove', { id: river });
    await backend.ask('backups.restore', { id });
    expect(await refusals(taken)).toBe('not-found');
    expect(await installed(backend)).toEqual([`${river} 1`]);
  });

  it('is refused where another pack rests on what was installed, which is said with file and line', async () => {
    const backend = openBackend();
    const taken = await install(backend, await packOfTexts());
    const resting = {
      'institutions/songhua-university.yaml': 'claims: [{ property: founded, value: 1950, source: fair-2026 }]\n',
    };
    await install(backend, await packOfTexts(resting, { id: 'founding-years' }));
    expect(await backend.call('packs.takeBack', { taken })).toMatchObject({
      ok: false,
      error: {
        code: 'invalid-input',
        details: { mistakes: [{ file: 'institutions/songhua-university.yaml', line: 1 }] },
      },
    });
    expect(await installed(backend)).toEqual([`${river} 1`, 'founding-years 1']);
  });
});

it('a file that is installed already is said to be, and another of its name is not', async () => {
  const { ask } = openBackend();
  const zip = await packOfTexts();
  expect(await ask('packs.preview', asInput(zip))).toMatchObject({ isInstalled: false, replaces: null });
  await ask('packs.install', asInput(zip));
  expect(await ask('packs.preview', asInput(zip))).toMatchObject({ isInstalled: true, replaces: '1' });
  const other = await packOfTexts(usualFiles, { version: '2' });
  expect(await ask('packs.preview', asInput(other))).toMatchObject({ isInstalled: false, replaces: '1' });
});
