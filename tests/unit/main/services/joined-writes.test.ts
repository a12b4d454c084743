import { beforeEach, describe, expect, it } from 'vitest';
import { bookmarkHandlers } from '../../../../src/main/handlers/bookmarks.ts';
import { compareHandlers } from '../../../../src/main/handlers/compare.ts';
import { figureHandlers } from '../../../../src/main/handlers/figures.ts';
import { listHandlers } from '../../../../src/main/handlers/lists.ts';
import { noteHandlers } from '../../../../src/main/handlers/notes.ts';
import type { CallName, Input, Output } from '../../../../src/shared/contract/index.ts';
import { callsOn } from '../../../support/compare-fixture.ts';
import { openFixture } from '../../../support/fixture-reference.ts';
import { memoryUser } from '../../../support/memory-user.ts';

const reference = openFixture();
const slug = 'songhua-medical-university';
let calls: ReturnType<typeof callsOn>;
beforeEach(async () => {
  const user = memoryUser();
  calls = callsOn({
    ...bookmarkHandlers(reference, user),
    ...noteHandlers(reference, user),
    ...listHandlers(reference, user),
    ...figureHandlers(reference, user),
    ...compareHandlers(reference, user),
  });
  await ask('bookmarks.add', { slug });
});
const ask = async <Name extends CallName>(name: Name, input: Input<Name>) =>
  (await calls.value(name, input)) as Output<Name>;
const refusal = async <Name extends CallName>(name: Name, input: Input<Name>) => {
  const result = await calls.dispatch(name, input);
  return result.ok ? null : result.error;
};
const note = async () => (await ask('notes.get', { slug })).body;
const tags = async () => (await ask('bookmarks.list', {})).rows[0]?.tags;
const rates = async () => (await ask('figures.rates', {})).rows.map(({ rate }) => rate);

describe('a note written in two windows', () => {
  it('holds the texts of both, and says so to the second', async () => {
    const first = await ask('notes.set', { slug, body: 'hall is warm', base: '' });
    expect(first).toMatchObject({ body: 'hall is warm', joined: false });
    const second = await ask('notes.set', { slug, body: 'ask about fees', base: '' });
    expect(second).toMatchObject({ body: 'hall is warm\nask about fees', joined: true });
    expect(await note()).toBe('hall is warm\nask about fees');
  });

  it('is emptied only where nothing came meanwhile', async () => {
    await ask('notes.set', { slug, body: 'one', base: '' });
    await ask('notes.set', { slug, body: 'one\ntwo', base: 'one' });
    expect(await ask('notes.set', { slug, body: '', base: 'one' })).toMatchObject({ body: 'two', joined: true });
    expect(await ask('notes.set', { slug, body: ' ', base: 'two' })).toEqual({
      updatedAt: null,
      body: '',
      joined: false,
    });
  });

  it('stays as it is where both texts are too long together, and says what stands there', async () => {
    const theirs = 'a'.repeat(15_000);
    await ask('notes.set', { slug, body: theirs, base: '' });
    expect(await refusal('notes.set', { slug, body: 'b'.repeat(15_000), base: '' })).toMatchObject({
      code: 'too-large',
      details: { theirs },
    });
    expect(await note()).toBe(theirs);
  });

  it('without a base is what was written last, as before', async () => {
    await ask('notes.set', { slug, body: 'one' });
    expect(Object.keys(await ask('notes.set', { slug, body: 'two' }))).toEqual(['updatedAt']);
    expect(await note()).toBe('two');
  });

  it('is not written again where all of it is there', async () => {
    const { updatedAt } = await ask('notes.set', { slug, body: 'one two', base: '' });
    expect(await ask('notes.set', { slug, body: 'one', base: '' })).toEqual({
      updatedAt,
      body: 'one two',
      joined: true,
    });
  });
});

describe('tags set in two windows', () => {
  it('are those of both, less what either took away', async () => {
    await ask('bookmarks.tag', { slug, tags: ['a', 'b'] });
    await ask('bookmarks.tag', { slug, tags: ['a', 'b', 'theirs'], base: ['a', 'b'] });
    expect(await ask('bookmarks.tag', { slug, tags: ['b', 'mine'], base: ['a', 'b'] })).toMatchObject({
      tags: ['b', 'theirs', 'mine'],
      joined: true,
    });
    expect(await ask('bookmarks.tag', { slug, tags: ['b'], base: ['b', 'theirs', 'mine'] })).toMatchObject({
      tags: ['b'],
      joined: false,
    });
  });

  it('beyond a hundred are refused, and none is lost', async () => {
    const many = Array.from({ length: 99 }, (_, at) => `tag ${at}`);
    await ask('bookmarks.tag', { slug, tags: many });
    await ask('bookmarks.tag', { slug, tags: [...many, 'theirs'], base: many });
    expect(await refusal('bookmarks.tag', { slug, tags: [...many, 'mine'], base: many })).toMatchObject({
      code: 'too-large',
    });
    expect(await tags()).toEqual([...many, 'theirs']);
  });
});

describe('a list named in two windows', () => {
  it('has both names', async () => {
    const { id } = await ask('lists.create', { name: 'Asia' });
    await ask('lists.rename', { id, name: 'Far East', base: 'Asia' });
    expect(await ask('lists.rename', { id, name: 'China', base: 'Asia' })).toEqual({
      name: 'Far East / China',
      before: 'Far East',
      joined: true,
    });
    expect(await ask('lists.rename', { id, name: 'Asia', base: 'Far East / China' })).toMatchObject({ joined: false });
  });

  it('keeps the first where both are too long together', async () => {
    const { id } = await ask('lists.create', { name: 'Asia' });
    await ask('lists.rename', { id, name: 'x'.repeat(100), base: 'Asia' });
    expect(await refusal('lists.rename', { id, name: 'y'.repeat(100), base: 'Asia' })).toMatchObject({
      code: 'too-large',
    });
  });
});

describe('a rate set in two windows', () => {
  const pair = { currency: 'CNY', target: 'USD' };
  it('is the first one, and the second is told which', async () => {
    await ask('figures.setRate', { ...pair, rate: 0.14, base: null });
    expect(await refusal('figures.setRate', { ...pair, rate: 0.15, base: null })).toMatchObject({
      code: 'conflict',
      details: { rate: 0.14 },
    });
    expect(await refusal('figures.setRate', { ...pair, rate: null, base: null })).toMatchObject({ code: 'conflict' });
    expect(await rates()).toEqual([0.14]);
    await ask('figures.setRate', { ...pair, rate: 0.15, base: 0.14 });
    await ask('figures.setRate', { ...pair, rate: 0.15, base: 0.13 });
    expect(await rates()).toEqual([0.15]);
    await ask('figures.setRate', { ...pair, rate: null, base: 0.15 });
    expect(await rates()).toEqual([]);
  });
});

describe('a figure changed in two windows', () => {
  const content = { slug, field: 'tuition', number: 1_000, unit: 'USD' } as const;
  const figures = async () => (await ask('figures.list', { slug })).rows.map(({ number }) => number);

  it('stands twice, as brought-in figures do', async () => {
    const { figure: base } = await ask('figures.set', content);
    await ask('figures.set', { ...content, id: base.id, number: 2_000, base: base as never });
    const second = await ask('figures.set', { ...content, id: base.id, number: 3_000, base: base as never });
    expect(second).toMatchObject({ joined: true, figure: { number: 3_000 } });
    expect(await figures()).toEqual([2_000, 3_000]);
  });

  it('that was removed meanwhile is written again', async () => {
    const { figure: base } = await ask('figures.set', content);
    await ask('figures.remove', { id: base.id });
    expect(await ask('figures.set', { ...content, id: base.id, base: base as never })).toMatchObject({ joined: true });
    expect(await figures()).toEqual([1_000]);
  });

  it('to the same is one', async () => {
    const { figure: base } = await ask('figures.set', content);
    await ask('figures.set', { ...content, id: base.id, number: 2_000, base: base as never });
    expect(await ask('figures.set', { ...content, id: base.id, number: 2_000, base: base as never })).toMatchObject({
      joined: false,
    });
    expect(await figures()).toEqual([2_000]);
  });
});

describe('a comparison kept in two windows', () => {
  const set = { name: 'Two', slugs: [slug, 'songhua-university'] };
  const names = async () => (await ask('compare.sets', {})).rows.map(({ name }) => name).toSorted();

  it('is kept as it was shown', async () => {
    await ask('compare.saveSet', { ...set, currency: 'EUR', onlyDifferences: true });
    const [kept] = (await ask('compare.sets', {})).rows;
    expect(kept).toMatchObject({ currency: 'EUR', onlyDifferences: true });
    const removed = await ask('compare.removeSet', { id: kept?.id ?? 0 });
    await ask('compare.restoreSet', { set: removed.set as never });
    expect((await ask('compare.sets', {})).rows).toEqual([kept]);
  });

  it('stands beside the other where both changed it', async () => {
    const { id } = await ask('compare.saveSet', set);
    await ask('compare.saveSet', { ...set, id, name: 'Theirs', base: set });
    expect(await ask('compare.saveSet', { ...set, id, name: 'Mine', base: set })).toMatchObject({ joined: true });
    expect(await names()).toEqual(['Mine', 'Theirs']);
  });
});
