import { beforeEach, describe, expect, it } from 'vitest';
import { bookmarkHandlers } from '../../../../src/main/handlers/bookmarks.ts';
import { callsOn } from '../../../support/compare-fixture.ts';
import { openFixture } from '../../../support/fixture-reference.ts';
import { memoryUser } from '../../../support/memory-user.ts';

const reference = openFixture();
let calls: ReturnType<typeof callsOn>;
beforeEach(() => {
  calls = callsOn(bookmarkHandlers(reference, memoryUser()));
});
const value = async (name: string, input: unknown) => (await calls.value(name, input)) as Record<string, unknown>;
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
    expect(await calls.dispatch('bookmarks.add', { slug: 'never-heard-of' })).toEqual({
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
