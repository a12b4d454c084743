import { beforeEach, describe, expect, it } from 'vitest';
import { bookmarkHandlers } from '../../../../src/main/handlers/bookmarks.ts';
import { listHandlers } from '../../../../src/main/handlers/lists.ts';
import { noteHandlers } from '../../../../src/main/handlers/notes.ts';
import type { UserDatabase } from '../../../../src/main/database/open.ts';
import type { Output } from '../../../../src/shared/contract/index.ts';
import { callsOn } from '../../../support/compare-fixture.ts';
import { openFixture } from '../../../support/fixture-reference.ts';
import { memoryUser } from '../../../support/memory-user.ts';

const reference = openFixture();
const [songhua, volga] = ['songhua-medical-university', 'volga-state-medical-university'];
let user: UserDatabase;
let calls: ReturnType<typeof callsOn>;
const onNew = () => {
  const db = memoryUser();
  return {
    db,
    ...callsOn({ ...bookmarkHandlers(reference, db), ...noteHandlers(reference, db), ...listHandlers(reference, db) }),
  };
};
beforeEach(() => {
  const { db, ...rest } = onNew();
  [user, calls] = [db, rest];
});
const ask = async <Answer>(name: string, input: object): Promise<Answer> => (await calls.value(name, input)) as Answer;
const refused = async (name: string, input: object) => {
  const before = JSON.stringify(['list', 'bookmark'].map((table) => user.prepare(`SELECT * FROM ${table}`).all()));
  const result = await calls.dispatch(name, input);
  expect(JSON.stringify(['list', 'bookmark'].map((table) => user.prepare(`SELECT * FROM ${table}`).all()))).toBe(
    before,
  );
  return result.ok ? null : result.error.code;
};
const create = async (name: string) => (await ask<Output<'lists.create'>>('lists.create', { name })).id;
const lists = async (input = {}) => (await ask<Output<'lists.list'>>('lists.list', input)).rows;
const slugs = async (list?: string) =>
  (await ask<Output<'bookmarks.list'>>('bookmarks.list', list === undefined ? {} : { list })).rows.map(
    ({ slug }) => slug,
  );

describe('the calls the window has used so far', () => {
  it('still mean the one list there always is', async () => {
    expect(await ask('bookmarks.list', {})).toEqual({ rows: [] });
    expect(await ask('bookmarks.add', { slug: songhua })).toEqual({ added: true });
    expect(await slugs()).toEqual([songhua]);
    expect(await slugs('saved')).toEqual([songhua]);
    expect(await ask('bookmarks.remove', { slug: songhua })).toMatchObject({ removed: true });
    expect(await slugs()).toEqual([]);
  });
});

describe('several lists', () => {
  it('are made, renamed, moved, and tell how many schools they hold and whether one of them', async () => {
    const russia = await create(' Russia ');
    await ask('bookmarks.add', { slug: volga, list: russia, tags: ['far'] });
    expect(await lists({ slug: 'saratov-medical-institute' })).toEqual([
      { id: 'saved', name: '', position: 1, count: 0, holds: false, person: null, columns: [] },
      { id: russia, name: 'Russia', position: 2, count: 1, holds: true, person: null, columns: [] },
    ]);
    expect(await ask('lists.rename', { id: russia, name: 'Россия' })).toEqual({ name: 'Россия', before: 'Russia' });
    expect(await ask('lists.rename', { id: 'saved', name: 'Mine' })).toEqual({ name: 'Mine', before: '' });
    expect(await ask('lists.rename', { id: 'saved', name: '' })).toEqual({ name: '', before: 'Mine' });
    expect(await ask('lists.move', { id: russia, index: 0 })).toEqual({ from: 1, to: 0 });
    expect((await lists()).map(({ id, holds }) => [id, holds])).toEqual([
      [russia, null],
      ['saved', null],
    ]);
  });

  it('are refused where they are not, or where that is impossible', async () => {
    expect(await refused('lists.create', { name: '  ' })).toBe('invalid-input');
    expect(await refused('lists.rename', { id: 'list-9', name: 'x' })).toBe('not-found');
    const list = await create('a');
    expect(await refused('lists.rename', { id: list, name: ' ' })).toBe('invalid-input');
    expect(await refused('lists.remove', { id: 'saved' })).toBe('conflict');
    for (const [name, input] of [
      ['bookmarks.list', {}],
      ['bookmarks.add', { slug: songhua }],
      ['bookmarks.move', { slug: songhua, index: 0 }],
      ['bookmarks.tag', { slug: songhua, tags: [] }],
    ] as const) {
      expect(await refused(name, { ...input, list: 'list-9' }), name).toBe('not-found');
    }
    expect(await refused('lists.move', { id: 'list-9', index: 0 })).toBe('not-found');
  });

  it('are 200 at most', async () => {
    for (let at = 1; at < 200; at++) await create(`list ${at}`);
    expect(await refused('lists.create', { name: 'one more' })).toBe('too-large');
  });
});

describe('undo', () => {
  it('brings a school back with its place, tags and moment', async () => {
    for (const slug of [songhua, volga, 'songhua-university']) await ask('bookmarks.add', { slug, tags: [slug] });
    const before = await ask('bookmarks.list', {});
    const { bookmark } = await ask<Output<'bookmarks.remove'>>('bookmarks.remove', { slug: volga });
    expect(await ask('bookmarks.restore', { bookmark: bookmark as object })).toEqual({ restored: true });
    expect(await ask('bookmarks.list', {})).toEqual(before);
    expect(await ask('bookmarks.remove', { slug: 'star-index' })).toEqual({ removed: false, bookmark: null });
  });

  it('brings a list back with all that stood on it', async () => {
    const id = await create('Russia');
    for (const slug of [volga, songhua]) await ask('bookmarks.add', { slug, list: id });
    const before = [await lists(), await ask('bookmarks.list', { list: id })];
    const { list } = await ask<Output<'lists.remove'>>('lists.remove', { id });
    expect(await refused('bookmarks.list', { list: id })).toBe('not-found');
    expect(await ask('lists.restore', { list: list as object })).toEqual({ restored: true });
    expect([await lists(), await ask('bookmarks.list', { list: id })]).toEqual(before);
    expect(await ask('lists.remove', { id: 'list-9' })).toEqual({ removed: false, list: null });
  });

  it('takes moves and tags back by what they answer', async () => {
    for (const slug of [songhua, volga]) await ask('bookmarks.add', { slug, tags: ['x'] });
    const moved = await ask<Output<'bookmarks.move'>>('bookmarks.move', { slug: volga, index: 0 });
    expect(await slugs()).toEqual([volga, songhua]);
    await ask('bookmarks.move', { slug: volga, index: moved.from });
    expect(await slugs()).toEqual([songhua, volga]);
    const { before } = await ask<Output<'bookmarks.tag'>>('bookmarks.tag', { slug: volga, tags: ['y'] });
    await ask('bookmarks.tag', { slug: volga, tags: before });
    expect(await ask('bookmarks.tags', {})).toEqual({ rows: [{ tag: 'x', count: 2 }] });
  });
});

describe('a list that goes out as a file', () => {
  it('comes back on another computer, previewed first', async () => {
    const id = await create('Russia');
    for (const slug of [volga, songhua]) await ask('bookmarks.add', { slug, list: id, tags: ['far'] });
    await ask('notes.set', { slug: volga, body: 'ask' });
    const { fileName, document } = await ask<Output<'lists.export'>>('lists.export', { id });
    expect(fileName).toMatch(/^almanac-list-russia-\d{4}-\d\d-\d\d\.almanac-list$/);

    const other = onNew();
    const preview = (await other.value('lists.import', {
      document: JSON.stringify(document),
      mode: 'preview',
    })) as Output<'lists.import'>;
    expect(preview).toMatchObject({
      target: { id: null, name: 'Russia', isNew: true },
      counts: { added: 2 },
      rows: [{ slug: volga, note: 'added', entity: { kind: 'medical-university' } }, { slug: songhua }],
    });
    expect(((await other.value('lists.list', {})) as Output<'lists.list'>).rows).toHaveLength(1);
    const { target } = (await other.value('lists.import', { document, mode: 'merge' })) as Output<'lists.import'>;
    const again = (await other.value('lists.export', { id: target.id as string })) as Output<'lists.export'>;
    expect({ ...again.document, writtenAt: '' }).toEqual({ ...document, writtenAt: '' });
  });

  it('comes in pieces where it is too long for one call', async () => {
    await ask('bookmarks.add', { slug: songhua });
    await ask('notes.set', { slug: songhua, body: '哈'.repeat(20_000) });
    const { document } = await ask<Output<'lists.export'>>('lists.export', {});
    const text = JSON.stringify(document);
    const other = onNew();
    const first = (await other.value('lists.receive', { text: text.slice(0, 9_000) })) as Output<'lists.receive'>;
    expect(first.length).toBe(9_000);
    expect(await other.dispatch('lists.import', { transfer: first.transfer, mode: 'merge' })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', details: { reason: 'not-json' } },
    });
    for (let at = 9_000; at < text.length; at += 9_000)
      await other.value('lists.receive', { transfer: first.transfer, text: text.slice(at, at + 9_000) });
    expect(await other.value('lists.import', { transfer: first.transfer, mode: 'preview' })).toMatchObject({
      counts: { added: 1 },
    });
    expect(await other.value('lists.import', { transfer: first.transfer, mode: 'merge' })).toMatchObject({
      counts: { added: 1 },
    });
    expect(((await other.value('notes.get', { slug: songhua })) as Output<'notes.get'>).body).toHaveLength(20_000);
    expect(await other.dispatch('lists.import', { transfer: first.transfer, mode: 'merge' })).toMatchObject({
      ok: false,
    });
  });

  it('is refused in pieces of another transfer, without a document, or with two', async () => {
    const { transfer } = await ask<Output<'lists.receive'>>('lists.receive', { text: 'a' });
    await ask('lists.receive', { text: 'b' });
    expect(await refused('lists.receive', { transfer, text: 'c' })).toBe('not-found');
    expect(await refused('lists.import', { transfer, mode: 'preview' })).toBe('not-found');
    expect(await refused('lists.import', { mode: 'preview' })).toBe('invalid-input');
    expect(await refused('lists.import', { document: '{}', transfer, mode: 'preview' })).toBe('invalid-input');
    for (const document of ['', '{}', 'x'.repeat(1_000), { format: 'x' }])
      expect(await refused('lists.import', { document, mode: 'merge' })).toBe('invalid-input');
  });

  it('is refused in pieces beyond all reason', async () => {
    let transfer: number | undefined;
    for (let at = 0; at < 80; at++)
      transfer = (
        await ask<Output<'lists.receive'>>('lists.receive', {
          ...(transfer === undefined ? {} : { transfer }),
          text: 'x'.repeat(100_000),
        })
      ).transfer;
    expect(await refused('lists.receive', { transfer, text: 'x' })).toBe('too-large');
  });
});
