import { beforeEach, describe, expect, it } from 'vitest';
import type { UserDatabase } from '../../../../../src/main/database/open.ts';
import { bookmarkHandlers } from '../../../../../src/main/handlers/bookmarks.ts';
import { listHandlers } from '../../../../../src/main/handlers/lists.ts';
import { noteHandlers } from '../../../../../src/main/handlers/notes.ts';
import { longestNote, mostTags } from '../../../../../src/shared/contract/limits.ts';
import type { CallName, Input, Output } from '../../../../../src/shared/contract/index.ts';
import { callsOn } from '../../../../support/compare-fixture.ts';
import { openFixture } from '../../../../support/fixture-reference.ts';
import { memoryUser } from '../../../../support/memory-user.ts';

const reference = openFixture();
const [a, b, c] = ['songhua-medical-university', 'volga-state-medical-university', 'songhua-university'] as const;
let user: UserDatabase;
let calls: ReturnType<typeof callsOn>;
let other: string;
const ask = async <Name extends CallName>(name: Name, input: Input<Name>): Promise<Output<Name>> =>
  (await calls.value(name, input as object)) as Output<Name>;
const all = () =>
  JSON.stringify(['list', 'bookmark', 'note'].map((table) => user.prepare(`SELECT * FROM ${table}`).all()));
const refused = async (name: CallName, input: object) => {
  const before = all();
  const result = await calls.dispatch(name, input);
  expect(all()).toBe(before);
  return result.ok ? null : result.error.code;
};
const tagsOn = async (list = 'saved') =>
  (await ask('bookmarks.list', { list })).rows.map(({ slug, tags }) => [slug, tags]);

beforeEach(async () => {
  user = memoryUser();
  calls = callsOn({
    ...bookmarkHandlers(reference, user),
    ...noteHandlers(reference, user),
    ...listHandlers(reference, user),
  });
  other = (await ask('lists.create', { name: 'Other', person: 'Meera' })).id;
  for (const slug of [a, b, c]) await ask('bookmarks.add', { slug, tags: [slug.slice(0, 3)] });
});

describe('several schools of a list at once', () => {
  it('get tags, joined with those given meanwhile, all or none', async () => {
    await ask('bookmarks.tag', { slug: b, tags: ['vol', 'theirs'] });
    const { rows } = await ask('bookmarks.tagEach', {
      list: 'saved',
      rows: [
        { slug: a, tags: ['son', 'cold'], base: ['son'] },
        { slug: b, tags: ['vol', 'cold'], base: ['vol'] },
        { slug: 'nowhere-university', tags: ['cold'], base: [] },
      ],
    });
    expect(await tagsOn()).toEqual([
      [a, ['son', 'cold']],
      [b, ['vol', 'theirs', 'cold']],
      [c, ['son']],
    ]);
    await ask('bookmarks.tagEach', {
      list: 'saved',
      rows: rows.map(({ slug, before, tags }) => ({ slug, tags: before, base: tags })),
    });
    expect((await tagsOn())[1]).toEqual([b, ['vol', 'theirs']]);
    const many = Array.from({ length: mostTags }, (_, at) => `t${at}`);
    await ask('bookmarks.tag', { slug: b, tags: many });
    expect(
      await refused('bookmarks.tagEach', {
        list: 'saved',
        rows: [
          { slug: a, tags: ['new'], base: [] },
          { slug: b, tags: ['new'], base: [] },
        ],
      }),
    ).toBe('too-large');
  });

  it('go to another list in their order, and all comes back as it was', async () => {
    await ask('bookmarks.add', { slug: b, list: other, tags: ['there'] });
    const before = all();
    const { put } = await ask('bookmarks.put', { list: 'saved', slugs: [c, b, a], to: other, move: true });
    expect(put).toMatchObject({ added: [a, c], tagged: [{ slug: b, before: ['there'], after: ['there', 'vol'] }] });
    expect(await tagsOn()).toEqual([]);
    expect((await tagsOn(other)).map(([slug]) => slug)).toEqual([b, a, c]);
    await ask('bookmarks.putBack', { put });
    expect(all()).toBe(before);
    await ask('bookmarks.put', { list: 'saved', slugs: [a], to: other, move: false });
    expect((await tagsOn()).length).toBe(3);
    expect(await refused('bookmarks.put', { list: 'saved', slugs: [a], to: 'saved', move: true })).toBe(
      'invalid-input',
    );
    expect(await refused('bookmarks.put', { list: 'saved', slugs: [a], to: 'list-99', move: true })).toBe('not-found');
  });

  it('are taken off, and stand where they stood when they come back', async () => {
    const before = all();
    const { bookmarks } = await ask('bookmarks.removeEach', { list: 'saved', slugs: [a, c] });
    expect((await tagsOn()).map(([slug]) => slug)).toEqual([b]);
    expect(await ask('bookmarks.restoreEach', { list: 'saved', bookmarks })).toEqual({ restored: [a, c] });
    expect(all()).toBe(before);
  });

  it('bring back what was with them where another window has put them there again meanwhile', async () => {
    await ask('bookmarks.put', { list: 'saved', slugs: [a, b], to: other, move: false });
    await ask('notes.set', { slug: a, list: other, body: 'Meera wants the dormitory.' });
    const { bookmarks } = await ask('bookmarks.removeEach', { list: other, slugs: [a, b] });
    await ask('bookmarks.add', { slug: a, list: other, tags: ['new'] });
    await ask('notes.set', { slug: a, list: other, body: 'Written since.' });
    expect(await ask('bookmarks.restoreEach', { list: other, bookmarks })).toEqual({ restored: [a, b] });
    expect(await tagsOn(other)).toEqual(
      expect.arrayContaining([
        [a, ['new', 'son']],
        [b, ['vol']],
      ]),
    );
    const { body } = await ask('notes.get', { slug: a, list: other });
    expect(body).toMatch(/^Written since\.\n\n— [\d-]+ —\n\nMeera wants the dormitory\.$/);
    // Twice, and by the way of one, changes nothing.
    const stood = all();
    expect(await ask('bookmarks.restoreEach', { list: other, bookmarks })).toEqual({ restored: [] });
    expect(await ask('bookmarks.restore', { bookmark: bookmarks[0] as (typeof bookmarks)[number] })).toEqual({
      restored: false,
    });
    expect(all()).toBe(stood);
    // What does not go together is refused, and stays to be tried again.
    await ask('notes.set', { slug: a, list: other, body: 'x'.repeat(longestNote) });
    expect(await refused('bookmarks.restoreEach', { list: other, bookmarks })).toBe('too-large');
    await ask('notes.set', { slug: a, list: other, body: '' });
    await ask('bookmarks.tag', { slug: a, list: other, tags: Array.from({ length: mostTags }, (_, at) => `t${at}`) });
    expect(await refused('bookmarks.restore', { bookmark: bookmarks[0] as object })).toBe('too-large');
  });

  it('get one paragraph into their notes; what was written round it since stays when it is taken back', async () => {
    await ask('notes.set', { slug: a, body: 'Mine\n' });
    const { noted } = await ask('notes.addEach', { slugs: [a, b, a], text: ' Asked\n\nboth ' });
    expect(noted).toEqual([a, b]);
    expect((await ask('notes.get', { slug: a })).body).toBe('Mine\n\nAsked\n\nboth');
    expect(await ask('notes.addEach', { slugs: [a, b], text: 'Asked\n\nboth' })).toEqual({ noted: [] });
    await ask('notes.set', { slug: a, body: 'Mine\n\nAsked\n\nboth\n\nThey answered' });
    await ask('notes.set', { slug: b, body: 'Asked them both' });
    expect(await ask('notes.takeEach', { slugs: noted, text: 'Asked\n\nboth' })).toEqual({ noted: [a] });
    expect((await ask('notes.get', { slug: a })).body).toBe('Mine\n\nThey answered');
    expect((await ask('notes.get', { slug: b })).body).toBe('Asked them both');
    await ask('notes.set', { slug: c, body: 'x'.repeat(longestNote - 3) });
    expect(await refused('notes.addEach', { slugs: [a, c], text: 'more' })).toBe('too-large');
  });
});

describe('lists under a person', () => {
  it('are put there, renamed together and taken back, unless another window put them elsewhere', async () => {
    const second = (await ask('lists.create', { name: 'Second', person: 'Meera' })).id;
    const persons = async () => (await ask('lists.list', {})).rows.map(({ person }) => person);
    expect(await persons()).toEqual([null, 'Meera', 'Meera']);
    const { before } = await ask('lists.assign', {
      lists: [other, second].map((id) => ({ id, person: 'Meera Nair', base: 'Meera' })),
    });
    expect(await persons()).toEqual([null, 'Meera Nair', 'Meera Nair']);
    await ask('lists.assign', { lists: before.map((one) => ({ ...one, base: 'Meera Nair' })) });
    expect(await persons()).toEqual([null, 'Meera', 'Meera']);
    await ask('lists.assign', { lists: [{ id: second, person: null }] });
    expect(
      await refused('lists.assign', {
        lists: [
          { id: other, person: 'Oksana', base: 'Meera' },
          { id: second, person: 'Oksana', base: 'Meera' },
        ],
      }),
    ).toBe('conflict');
    expect(await refused('lists.assign', { lists: [{ id: 'saved', person: 'Oksana' }] })).toBe('conflict');
    expect(await refused('lists.assign', { lists: [{ id: 'list-99', person: 'Oksana' }] })).toBe('not-found');
  });

  it('come back under their person with their columns when they were removed', async () => {
    await ask('lists.setColumns', { id: other, columns: ['note', 'fee'] });
    const before = await ask('lists.list', {});
    expect(before.rows[1]).toMatchObject({ person: 'Meera', columns: ['fee', 'note'] });
    const { list } = await ask('lists.remove', { id: other });
    await ask('lists.restore', { list: list as NonNullable<typeof list> });
    expect(await ask('lists.list', {})).toEqual(before);
  });

  it('keep the columns that two windows chose', async () => {
    await ask('lists.setColumns', { id: other, columns: ['fee', 'stage'], base: [] });
    expect(await ask('lists.setColumns', { id: other, columns: ['deadline'], base: [] })).toEqual({
      columns: ['fee', 'deadline', 'stage'],
      before: ['fee', 'stage'],
      joined: true,
    });
  });
});
