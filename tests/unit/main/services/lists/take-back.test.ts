import { beforeEach, describe, expect, it } from 'vitest';
import { computer } from '../../../../support/computer.ts';
import { openFixture } from '../../../../support/fixture-reference.ts';

const reference = openFixture();
const [a, b, c] = ['songhua-medical-university', 'volga-state-medical-university', 'songhua-university'] as const;
const visit = { kind: 'task', document: null, text: 'Ask for the fee slip', day: null, done: false } as const;

let there: ReturnType<typeof computer>;
let here: ReturnType<typeof computer>;
let list: string;

beforeEach(async () => {
  [there, here] = [computer(reference), computer(reference)];
  const { id } = await there.ask('lists.create', { name: 'China', person: 'Meera' });
  await there.ask('lists.setColumns', { id, columns: ['fee'] });
  await there.ask('lists.create', { name: 'Empty', person: 'Meera' });
  for (const slug of [a, b]) await there.ask('bookmarks.add', { slug, list: id, tags: ['theirs'] });
  await there.ask('notes.set', { slug: a, body: 'Theirs on it.' });
  await there.ask('figures.set', { slug: a, label: 'Fee', number: 4000, unit: 'USD' });
  await there.ask('plan.setStage', { slug: a, stage: 'asked' });
  await there.ask('plan.setEntry', { slug: a, ...visit, done: true });
  ({ id: list } = await here.ask('lists.create', { name: 'Mine' }));
  await here.ask('bookmarks.add', { slug: c, list, tags: ['mine'] });
  await here.ask('bookmarks.add', { slug: a, list, tags: ['mine'] });
  await here.ask('notes.set', { slug: a, body: 'My own words.' });
  await here.ask('plan.setEntry', { slug: a, ...visit });
});

const back = async (taken: number | null) => here.ask('lists.takeBack', { taken: taken as number });

describe('a folder that was taken', () => {
  it('is taken back in one step: everything stands as it was, and the folder can be taken again', async () => {
    const before = here.all();
    const document = await there.handOver();
    expect((await here.take(document, 'preview')).taken).toBeNull();
    const first = await here.take(document);
    expect(here.all()).not.toBe(before);
    expect(await back(first.taken)).toEqual({ kept: 0 });
    expect(here.all()).toBe(before);
    expect((await here.take(document)).counts).toEqual(first.counts);
  });

  it('is taken back twice, the second time first, and each time is what stood between', async () => {
    const before = here.all();
    const first = await here.take(await there.handOver());
    const between = here.all();
    await there.ask('notes.set', { slug: a, body: 'Theirs on it.\nAnd more.' });
    await there.ask('lists.rename', { id: await there.listOf('China'), name: 'China, North' });
    await there.ask('plan.setStage', { slug: a, stage: 'applied' });
    const second = await here.take(await there.handOver());
    expect(here.all()).not.toBe(between);
    await back(second.taken);
    expect(here.all()).toBe(between);
    await back(first.taken);
    expect(here.all()).toBe(before);
  });

  it('leaves what was written since', async () => {
    const { taken } = await here.take(await there.handOver());
    const china = await here.listOf('China');
    const { body } = await here.ask('notes.get', { slug: a });
    await here.ask('notes.set', { slug: a, body: `${body}\nWritten since.` });
    await here.ask('bookmarks.tag', { slug: b, list: china, tags: ['theirs', 'since'] });
    await here.ask('plan.setStage', { slug: a, stage: 'offer' });
    const [figure] = (await here.ask('figures.list', { slug: a })).rows;
    await here.ask('figures.set', { id: figure?.id, slug: a, label: 'Fee', number: 4100, unit: 'USD' });
    await here.ask('lists.rename', { id: await here.listOf('Empty'), name: 'No more empty' });
    expect((await back(taken)).kept).toBe(5);
    expect((await here.ask('notes.get', { slug: a })).body).toBe('My own words.\nWritten since.');
    expect(await here.folder()).toEqual([
      { person: 'Meera', name: 'China', schools: [{ slug: b, tags: ['since'], note: null }] },
      { person: 'Meera', name: 'No more empty', schools: [] },
    ]);
    expect((await here.ask('plan.stages', {})).rows).toEqual([{ slug: a, stage: 'offer' }]);
    expect((await here.ask('figures.list', { slug: a })).rows).toMatchObject([{ number: 4100 }]);
  });

  it('is not taken back twice, and not once ten others came after it', async () => {
    const document = await there.handOver();
    const { taken } = await here.take(document);
    await back(taken);
    expect(await here.refused('lists.takeBack', { taken })).toMatchObject({ code: 'not-found' });
    const { taken: early } = await here.take(document);
    for (let others = 0; others < 10; others++) await here.take(document);
    expect(await here.refused('lists.takeBack', { taken: early })).toMatchObject({ code: 'not-found' });
  });
});

describe('a list file that was merged', () => {
  it('is taken back from a list that was there, and the new list it made goes', async () => {
    const before = here.all();
    const { document } = await there.ask('lists.export', { id: await there.listOf('China') });
    for (const into of [list, undefined]) {
      const { taken } = await here.ask('lists.import', { document, ...(into && { into }), mode: 'merge' });
      expect(here.all()).not.toBe(before);
      expect(await back(taken)).toEqual({ kept: 0 });
      expect(here.all()).toBe(before);
    }
  });
});
