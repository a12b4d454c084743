import { beforeEach, describe, expect, it } from 'vitest';
import { createDispatch, type Dispatch, type Handlers } from '../../../../src/main/dispatch.ts';
import { keepingHandlers } from '../../../../src/main/handlers/keeping.ts';
import { openFixture } from '../../../support/fixture-reference.ts';
import { memoryUser } from '../../../support/memory-user.ts';

const reference = openFixture();
let dispatch: Dispatch;
beforeEach(() => {
  dispatch = createDispatch({
    handlers: keepingHandlers(reference, memoryUser()) as unknown as Handlers,
    log: { info: () => undefined, error: () => undefined },
    changed: () => undefined,
    checkOutputs: true,
  });
});

async function value(name: string, input: unknown): Promise<Record<string, unknown>> {
  const result = await dispatch(name, input);
  if (!result.ok) throw new Error(`${name}: ${result.error.message}`);
  return result.value as Record<string, unknown>;
}
const bookmarkedSlugs = async () =>
  ((await value('bookmarks.list', {}))['rows'] as { slug: string }[]).map(({ slug }) => slug);

describe('saving schools', () => {
  it('keeps a school with its name, and shows what the reference knows of it', async () => {
    expect(await value('bookmarks.add', { slug: 'songhua-medical-university' })).toEqual({ added: true });
    expect(await value('bookmarks.add', { slug: 'songhua-medical-university' })).toEqual({ added: false });
    const rows = (await value('bookmarks.list', {}))['rows'] as { addedAt: string }[];
    expect(rows).toMatchObject([
      {
        slug: 'songhua-medical-university',
        savedName: 'Songhua Medical University',
        note: null,
        entity: { kind: 'medical-university', name: { zh: '松花医科大学' }, place: { city: { en: 'Harbin' } } },
      },
    ]);
    expect(Math.abs(Date.now() - Date.parse(rows[0]?.addedAt ?? ''))).toBeLessThan(60_000);
  });

  it('refuses what this edition does not have, and says what to do', async () => {
    expect(await dispatch('bookmarks.add', { slug: 'never-heard-of' })).toEqual({
      ok: false,
      error: {
        code: 'not-found',
        message: 'This edition has nothing called never-heard-of, so it cannot be saved. Search for it by name.',
        details: { slug: 'never-heard-of' },
      },
    });
    expect(await bookmarkedSlugs()).toEqual([]);
  });

  it('takes a slug of an earlier edition for the school it has become, to add and to remove', async () => {
    expect(await value('bookmarks.add', { slug: 'saratov-medical-institute' })).toEqual({ added: true });
    expect(await bookmarkedSlugs()).toEqual(['volga-state-medical-university']);
    expect(await value('bookmarks.remove', { slug: 'saratov-medical-institute' })).toMatchObject({ removed: true });
    expect(await bookmarkedSlugs()).toEqual([]);
  });

  it('says of a removal whether it was there', async () => {
    expect(await value('bookmarks.remove', { slug: 'songhua-university' })).toMatchObject({ removed: false });
  });
});

describe('notes', () => {
  it('are kept on a school, saved or not, and go when they are emptied', async () => {
    const { updatedAt } = await value('notes.set', { slug: 'songhua-university', body: 'ask about the hall' });
    expect(await value('notes.get', { slug: 'songhua-university' })).toEqual({ body: 'ask about the hall', updatedAt });
    expect(await value('notes.set', { slug: 'songhua-university', body: ' ' })).toEqual({ updatedAt: null });
    expect(await value('notes.get', { slug: 'songhua-university' })).toEqual({ body: '', updatedAt: null });
  });

  it('are the same under a slug of an earlier edition', async () => {
    await value('notes.set', { slug: 'saratov-medical-institute', body: 'mine' });
    for (const slug of ['volga-state-medical-university', 'saratov-medical-institute'])
      expect(await value('notes.get', { slug })).toMatchObject({ body: 'mine' });
  });

  it('may be on a slug that this edition does not know, so that none is lost', async () => {
    await value('notes.set', { slug: 'gone-since', body: 'mine' });
    expect(await value('notes.get', { slug: 'gone-since' })).toMatchObject({ body: 'mine' });
  });
});

describe('settings', () => {
  it('are all given back when one is set', async () => {
    const before = await value('settings.get', {});
    expect(await value('settings.set', { theme: 'dark' })).toEqual({ ...before, theme: 'dark' });
    expect(await value('settings.get', {})).toEqual({ ...before, theme: 'dark' });
  });
});
