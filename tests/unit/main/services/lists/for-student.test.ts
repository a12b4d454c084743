import { beforeEach, describe, expect, it } from 'vitest';
import { followRedirects } from '../../../../../src/main/database/user/redirects.ts';
import type { Input } from '../../../../../src/shared/contract/index.ts';
import { computer } from '../../../../support/computer.ts';
import { openFixture } from '../../../../support/fixture-reference.ts';

const reference = openFixture();
const [a, b] = ['songhua-medical-university', 'volga-state-medical-university'] as const;

let desk: ReturnType<typeof computer>;
let meera: string;
let oksana: string;
let own: string;
const stage = (list: string, slug: string = a) => desk.row(list, slug).then((row) => row?.studentStage);
const note = (list: string, slug: string = a) => desk.row(list, slug).then((row) => row?.studentNote);

beforeEach(async () => {
  desk = computer(reference);
  ({ id: meera } = await desk.ask('lists.create', { name: 'China', person: 'Meera' }));
  ({ id: oksana } = await desk.ask('lists.create', { name: 'Abroad', person: 'Oksana' }));
  ({ id: own } = await desk.ask('lists.create', { name: 'Mine' }));
  for (const list of [meera, oksana]) for (const slug of [a, b]) await desk.ask('bookmarks.add', { slug, list });
  await desk.ask('notes.set', { slug: a, body: 'For the whole desk.' });
  await desk.ask('plan.setStage', { slug: a, stage: 'asked' });
  await desk.ask('notes.set', { slug: a, list: meera, body: 'Meera wants the dormitory.' });
  await desk.ask('plan.setStage', { slug: a, list: meera, stage: 'applied' });
  await desk.ask('plan.setStage', { slug: a, list: oksana, stage: 'accepted' });
});

describe('two students who look at one school', () => {
  it('have each a stage and a note of their own, beside those of the desk', async () => {
    expect([await stage(meera), await stage(oksana)]).toEqual(['applied', 'accepted']);
    expect([await note(meera), await note(oksana)]).toEqual(['Meera wants the dormitory.', '']);
    expect((await desk.row(meera, a))?.note).toBe('For the whole desk.');
    expect((await desk.ask('plan.stages', {})).rows).toEqual([{ slug: a, stage: 'asked' }]);
  });

  it('are told apart in the plan, in columns and on paper, and found by what was written for them', async () => {
    const [school] = (await desk.ask('plan.get', { slug: a })).schools;
    expect(school).toMatchObject({
      stage: 'asked',
      students: [
        { person: 'Meera', list: 'China', stage: 'applied' },
        { person: 'Oksana', list: 'Abroad', stage: 'accepted' },
      ],
    });
    const hers = (await desk.ask('plan.get', { student: 'Oksana' })).schools;
    expect(hers.map((one) => [one.slug, one.stage, one.students.length])).toEqual([
      [a, 'accepted', 1],
      [b, null, 0],
    ]);
    const cells: Input<'lists.cells'> = { slugs: [a], columns: ['stage', 'note'], language: 'en' };
    expect((await desk.ask('lists.cells', { ...cells, list: meera })).rows[0]?.cells).toEqual({
      stage: ['applied'],
      note: ['Meera wants the dormitory.', 'For the whole desk.'],
    });
    expect((await desk.ask('lists.cells', cells)).rows[0]?.cells).toEqual({
      stage: ['asked the school'],
      note: ['For the whole desk.'],
    });
    const { rows } = await desk.ask('bookmarks.search', { text: 'dormitory' });
    expect(rows.map(({ slug, found }) => [slug, found.map(({ field }) => field)])).toEqual([[a, ['note']]]);
    await desk.ask('notes.set', { slug: a, list: meera, body: 'A room in town.' });
    expect((await desk.ask('bookmarks.search', { text: 'dormitory' })).total).toBe(0);
  });

  it('lose nothing where two windows write for one of them', async () => {
    const base = 'Meera wants the dormitory.';
    await desk.ask('notes.set', { slug: a, list: meera, body: `${base}\nOne window.`, base });
    const { joined, body } = await desk.ask('notes.set', { slug: a, list: meera, body: `The other.\n${base}`, base });
    expect(joined).toBe(true);
    expect(body).toBe(`The other.\n${base}\nOne window.`);
    expect(await note(meera)).toBe(body);
    expect(await desk.refused('plan.setStage', { slug: a, list: meera, stage: 'offer', base: 'asked' })).toMatchObject({
      code: 'conflict',
      details: { stage: 'applied' },
    });
  });

  it('are refused what is written on a school that is not on their list', async () => {
    for (const [name, input] of [
      ['notes.get', {}],
      ['notes.set', { body: 'x' }],
      ['plan.setStage', { stage: 'asked' }],
    ] as const)
      expect(await desk.refused(name, { slug: a, list: own, ...input }), name).toMatchObject({ code: 'not-found' });
  });
});

describe('what is written for a student', () => {
  it('comes back with a school, and with a list, that Undo brings back', async () => {
    const before = desk.all();
    const { bookmark } = await desk.ask('bookmarks.remove', { slug: a, list: meera });
    await desk.ask('bookmarks.restore', { bookmark: bookmark as NonNullable<typeof bookmark> });
    expect(desk.all()).toBe(before);
    const { list } = await desk.ask('lists.remove', { id: meera });
    await desk.ask('lists.restore', { list: list as NonNullable<typeof list> });
    expect(desk.all()).toBe(before);
  });

  it('goes along where the school moves, and to no other student where it is copied', async () => {
    const before = desk.all();
    const { put: moved } = await desk.ask('bookmarks.put', { list: meera, slugs: [a], to: oksana, move: true });
    expect([await note(oksana), await stage(oksana)]).toEqual(['Meera wants the dormitory.', 'accepted']);
    await desk.ask('bookmarks.putBack', { put: moved });
    expect(desk.all()).toBe(before);
    const { id: second } = await desk.ask('lists.create', { name: 'Second', person: 'Meera' });
    for (const [to, told] of [
      [second, 'Meera wants the dormitory.'],
      [own, ''],
    ] as const) {
      await desk.ask('bookmarks.put', { list: meera, slugs: [a], to, move: false });
      expect(await note(to), to).toBe(told);
    }
  });

  it('is added to several schools at once, and goes by Undo', async () => {
    const before = desk.all();
    const paragraph = { list: meera, slugs: [a, b], text: 'Interview in May.' };
    expect((await desk.ask('notes.addEach', paragraph)).noted).toEqual([a, b]);
    expect([await note(meera), await note(meera, b)]).toEqual([
      'Meera wants the dormitory.\n\nInterview in May.',
      'Interview in May.',
    ]);
    expect([await note(oksana), (await desk.row(meera, a))?.note]).toEqual(['', 'For the whole desk.']);
    await desk.ask('notes.takeEach', paragraph);
    const times = /"noted_at":"[^"]*"/g;
    expect(desk.all().replace(times, '')).toBe(before.replace(times, ''));
  });

  it('is joined where an edition makes one of two schools', async () => {
    await desk.ask('notes.set', { slug: b, list: oksana, body: 'Under its new name.' });
    await desk.ask('notes.set', { slug: a, list: oksana, body: 'Under its old one.' });
    desk.user
      .prepare("UPDATE bookmark SET slug = 'saratov-medical-institute' WHERE slug = ? AND list_id = ?")
      .run(a, oksana);
    followRedirects(reference, desk.user);
    expect([await note(oksana, b), await stage(oksana, b)]).toEqual([
      'Under its new name.\nUnder its old one.',
      'accepted',
    ]);
  });
});

describe('a folder', () => {
  it('takes along what is written for its student, joins it when it comes back, and is taken back whole', async () => {
    const there = computer(reference);
    const away = await desk.handOver('Meera');
    expect(away.version).toBe(4);
    await there.take(away);
    const list = await there.listOf('China');
    const base = 'Meera wants the dormitory.';
    expect(await there.row(list, a)).toMatchObject({ studentNote: base, studentStage: 'applied' });
    await there.ask('notes.set', { slug: a, list, body: `${base}\nShe has paid.` });
    await there.ask('plan.setStage', { slug: a, list, stage: 'offer' });
    await desk.ask('notes.set', { slug: a, list: meera, body: `Asked on Monday.\n${base}` });
    const before = desk.all();
    const back = await there.handOver('Meera');
    const preview = await desk.take(back, 'preview');
    expect(preview.rows.find(({ slug }) => slug === a)?.student).toEqual({
      note: 'joined',
      stage: 'offer',
      otherStage: null,
    });
    const { taken } = await desk.take(back);
    expect(await note(meera)).toBe(`Asked on Monday.\n${base}\nShe has paid.`);
    expect([await stage(meera), await stage(oksana)]).toEqual(['offer', 'accepted']);
    await desk.ask('plan.setStage', { slug: a, list: meera, stage: 'refused' });
    expect(await desk.ask('lists.takeBack', { taken: taken as number })).toEqual({ kept: 1 });
    expect(await stage(meera)).toBe('refused');
    await desk.ask('plan.setStage', { slug: a, list: meera, stage: 'applied' });
    expect(desk.all()).toBe(before);
  });

  it('can leave what is the desk’s at home, and is what it was where nothing is written for anybody', async () => {
    const there = computer(reference);
    const { document } = await desk.ask('lists.handOver', { person: 'Meera', desk: false });
    await there.take(document);
    const row = await there.row(await there.listOf('China'), a);
    expect(row).toMatchObject({ note: null, studentNote: 'Meera wants the dormitory.' });
    expect((await there.ask('plan.stages', {})).rows).toEqual([]);
    const bare = (await desk.ask('lists.handOver', { person: 'Meera', mine: false })).document;
    expect(JSON.stringify(bare)).not.toContain('dormitory');
    await desk.ask('plan.setStage', { slug: a, list: oksana, stage: null });
    expect((await desk.handOver('Oksana')).version).toBe(3);
  });
});
