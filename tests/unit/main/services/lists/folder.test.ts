import { beforeEach, describe, expect, it } from 'vitest';
import { computer } from '../../../../support/computer.ts';
import { openFixture } from '../../../../support/fixture-reference.ts';

const reference = openFixture();
const [a, b, c] = ['songhua-medical-university', 'volga-state-medical-university', 'songhua-university'] as const;
let counsellor: ReturnType<typeof computer>;
let student: ReturnType<typeof computer>;

beforeEach(async () => {
  [counsellor, student] = [computer(reference), computer(reference)];
  const { id } = await counsellor.ask('lists.create', { name: 'China', person: 'Meera' });
  await counsellor.ask('lists.setColumns', { id, columns: ['fee'] });
  const second = await counsellor.ask('lists.create', { name: 'Later', person: 'Meera' });
  await counsellor.ask('lists.create', { name: 'Of another', person: 'Oksana' });
  for (const slug of [a, b]) await counsellor.ask('bookmarks.add', { slug, list: id, tags: ['first'] });
  await counsellor.ask('bookmarks.add', { slug: a, list: second.id });
  await counsellor.ask('notes.set', { slug: a, body: 'One line.\nAnother line.' });
  await counsellor.ask('figures.set', { slug: a, label: 'Fee', number: 4000, unit: 'USD' });
  await counsellor.ask('plan.setStage', { slug: a, stage: 'asked' });
});

describe('the folder of a person', () => {
  it('comes to another computer with its lists, columns, tags, notes, figures and stages, each once', async () => {
    const document = await counsellor.handOver();
    const preview = await student.take(document, 'preview');
    expect(preview.folder).toEqual({
      person: 'Meera',
      targets: [
        { id: null, name: 'China', isNew: true },
        { id: null, name: 'Later', isNew: true },
      ],
    });
    expect(preview.counts).toMatchObject({ added: 3 });
    expect(await student.folder()).toEqual([]);
    await student.take(document);
    expect(await student.folder()).toEqual((await counsellor.folder()).filter(({ person }) => person === 'Meera'));
    expect((await student.ask('lists.list', {})).rows[1]).toMatchObject({ columns: ['fee'] });
    expect((await student.ask('figures.list', {})).rows).toHaveLength(1);
    expect((await student.ask('plan.stages', {})).rows).toEqual([{ slug: a, stage: 'asked' }]);
  });

  it('is joined when it comes back: what either side wrote since stands, and what one took away is gone', async () => {
    await student.take(await counsellor.handOver());
    const theirs = await student.listOf('China');
    await student.ask('notes.set', { slug: a, body: 'One line.\nAnother line, asked twice.' });
    await student.ask('notes.set', { slug: b, body: 'Cold.' });
    await student.ask('bookmarks.tag', { slug: a, list: theirs, tags: ['wish'] });
    await student.ask('bookmarks.add', { slug: c, list: theirs });
    await student.ask('plan.setStage', { slug: a, stage: 'applied' });
    await student.ask('lists.rename', { id: theirs, name: 'China first' });
    const mine = await counsellor.listOf('China');
    await counsellor.ask('notes.set', { slug: a, body: 'One line, mine.\nAnother line.' });
    await counsellor.ask('bookmarks.tag', { slug: a, list: mine, tags: ['first', 'visa'] });
    const back = await student.handOver();
    const preview = await counsellor.take(back, 'preview');
    expect(preview.rows.find(({ slug, list }) => slug === a && list === 'China first')).toMatchObject({
      state: 'merged',
      tagsAdded: ['wish'],
      tagsRemoved: ['first'],
      note: 'joined',
      stage: 'applied',
      otherStage: null,
    });
    await counsellor.take(back);
    const [china] = await counsellor.folder();
    expect(china).toEqual({
      person: 'Meera',
      name: 'China first',
      schools: [
        { slug: a, tags: ['visa', 'wish'], note: 'One line, mine.\nAnother line, asked twice.' },
        { slug: b, tags: ['first'], note: 'Cold.' },
        { slug: c, tags: [], note: null },
      ],
    });
    // The third way: back to the student, who has changed nothing since.
    await student.take(await counsellor.handOver());
    expect(await student.folder()).toEqual((await counsellor.folder()).filter(({ person }) => person === 'Meera'));
  });

  it('taken twice, or an older one after a newer one, changes nothing', async () => {
    const first = await counsellor.handOver();
    await student.take(first);
    await counsellor.ask('notes.set', { slug: a, body: 'One line.\nAnother line.\nA third.' });
    await student.take(await counsellor.handOver());
    const before = student.all();
    expect((await student.take(first, 'preview')).counts).toMatchObject({ added: 0, merged: 0, same: 3 });
    await student.take(first);
    expect(student.all()).toBe(before);
  });

  it('tells of a school that either side took off, and puts none back that nobody wrote on', async () => {
    await student.take(await counsellor.handOver());
    await student.ask('bookmarks.remove', { slug: b, list: await student.listOf('China') });
    await counsellor.ask('bookmarks.remove', { slug: a, list: await counsellor.listOf('China') });
    const back = await student.handOver();
    const { rows } = await counsellor.take(back);
    expect(rows.map(({ slug, list, state }) => [slug, list, state])).toEqual([
      [a, 'China', 'off'],
      [b, 'China', 'absent'],
      [a, 'Later', 'same'],
    ]);
    expect((await counsellor.folder())[0]?.schools.map(({ slug }) => slug)).toEqual([b]);
    await student.ask('notes.set', { slug: a, body: 'One line.\nAnother line.\nBut I want it.' });
    await counsellor.take(await student.handOver());
    expect((await counsellor.folder())[0]?.schools.map(({ slug }) => slug)).toEqual([b, a]);
  });

  it('leaves at home what is written, where that is asked for, and takes nothing from the other side by it', async () => {
    const document = await counsellor.handOver('Meera', false);
    expect(JSON.stringify(document)).not.toMatch(/line|first|4000|asked/);
    await student.take(document);
    await student.ask('notes.set', { slug: a, body: 'Theirs' });
    await counsellor.take(await student.handOver());
    expect((await counsellor.folder())[0]?.schools[0]).toMatchObject({ tags: ['first'] });
    const { body } = await counsellor.ask('notes.get', { slug: a });
    expect(body).toMatch(/^One line\.\nAnother line\./);
    expect(body).toContain('Theirs');
    await student.take(await counsellor.handOver('Meera', false));
    expect((await student.ask('notes.get', { slug: a })).body).toBe('Theirs');
  });

  it('goes to the person it stands under here, whatever the other side calls them', async () => {
    await student.take(await counsellor.handOver());
    const { rows } = await student.ask('lists.list', {});
    await student.ask('lists.assign', {
      lists: rows.filter(({ person }) => person).map(({ id }) => ({ id, person: 'Me' })),
    });
    await student.ask('lists.create', { name: 'My own find', person: 'Me' });
    expect((await counsellor.take(await student.handOver('Me'))).folder?.person).toBe('Meera');
    expect((await counsellor.folder()).map(({ name, person }) => [name, person])).toEqual([
      ['China', 'Meera'],
      ['Later', 'Meera'],
      ['Of another', 'Oksana'],
      ['My own find', 'Meera'],
    ]);
  });

  it('is refused where it is damaged, newer, or of nobody, and then nothing has changed', async () => {
    const document = await counsellor.handOver();
    const damaged: readonly (readonly [object, string])[] = [
      [{ ...document, lists: [] }, 'malformed'],
      [{ ...document, exchange: 'x' }, 'malformed'],
      [{ ...document, person: ' ' }, 'malformed'],
      [{ ...document, lists: [document.lists[0], document.lists[0]] }, 'malformed'],
      [{ ...document, lists: [{ ...document.lists[0], document: {} }] }, 'foreign'],
      [{ ...document, version: 5 }, 'newer'],
    ];
    for (const [given, reason] of damaged)
      expect(
        await student.refused('lists.import', { document: JSON.stringify(given), mode: 'merge' }),
        reason,
      ).toMatchObject({ details: { reason } });
    expect(await student.refused('lists.import', { document, into: 'saved', mode: 'merge' })).toMatchObject({
      code: 'invalid-input',
    });
    expect(await counsellor.refused('lists.handOver', { person: 'Nobody' })).toMatchObject({ code: 'not-found' });
  });

  it('and the file of one list that an earlier program wrote still comes in', async () => {
    const { document } = await counsellor.ask('lists.export', { id: await counsellor.listOf('Later') });
    expect(document.version).toBe(2);
    expect((await student.ask('lists.import', { document, mode: 'merge' })).folder).toBeNull();
  });
});
