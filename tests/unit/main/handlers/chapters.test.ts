import { expect, it } from 'vitest';
import { documentHandlers } from '../../../../src/main/handlers/documents.ts';
import { addBookmark, tagBookmark } from '../../../../src/main/database/user/bookmarks.ts';
import { addFigure } from '../../../../src/main/database/user/figures.ts';
import { writeNote } from '../../../../src/main/database/user/notes.ts';
import { callsOn } from '../../../support/compare-fixture.ts';
import { openFixture } from '../../../support/fixture-reference.ts';
import { memoryUser } from '../../../support/memory-user.ts';

const now = new Date('2026-11-21T10:00:00.000Z');
const user = memoryUser();
const slugs = ['volga-state-medical-university', 'gone-since', 'amur-league', 'star-index'];
for (const slug of slugs) {
  addBookmark(user, slug, `Saved as ${slug}`, now);
  tagBookmark(user, 'saved', slug, [`tag of ${slug}`]);
  writeNote(user, slug, `note on ${slug}`, now);
  addFigure(
    user,
    { slug, field: null, label: 'Offer', number: null, text: slug, unit: null, asOf: null, note: null },
    now,
  );
}
const { value, dispatch } = callsOn(documentHandlers(undefined, openFixture(), user));
interface Part {
  readonly total: number;
  readonly chapters: readonly {
    readonly slug: string;
    readonly entity: { readonly type: string } | null;
    readonly tags: readonly string[];
    readonly note: string | null;
    readonly figures: readonly { readonly text: string }[];
  }[];
}
const part = async (input: object): Promise<Part> =>
  await value('documents.chapters', { list: 'saved', offset: 0, limit: 30, ...input });

it('a printed list has every type of entry in its order, and keeps the place of one that is gone', async () => {
  const { total, chapters } = await part({});
  expect(total).toBe(4);
  expect(chapters.map(({ slug, entity }) => [slug, entity?.type ?? null])).toEqual([
    ['volga-state-medical-university', 'institution'],
    ['gone-since', null],
    ['amur-league', 'alliance'],
    ['star-index', 'organization'],
  ]);
});

it("has nothing of the person's own unless it is asked for", async () => {
  for (const own of ['tag of', 'note on', 'Offer']) {
    expect(JSON.stringify(await part({}))).not.toContain(own);
    expect(JSON.stringify(await part({ mine: true }))).toContain(own);
    if (own === 'tag of') continue;
    expect(JSON.stringify(await value('documents.profile', { slug: 'star-index' }))).not.toContain(own);
    expect(JSON.stringify(await value('documents.profile', { slug: 'star-index', mine: true }))).toContain(own);
  }
  const { chapters } = await part({ mine: true });
  for (const [at, slug] of slugs.entries())
    expect(chapters[at]).toMatchObject({
      tags: [`tag of ${slug}`],
      note: `note on ${slug}`,
      figures: [{ text: slug }],
    });
});

it('comes in parts, and says how much there is', async () => {
  expect((await part({ offset: 1, limit: 2 })).chapters.map(({ slug }) => slug)).toEqual(['gone-since', 'amur-league']);
  expect(await part({ offset: 4 })).toEqual({ name: '', columns: [], total: 4, chapters: [] });
});

it('refuses a list and a slug that are not there', async () => {
  expect(await dispatch('documents.chapters', { list: 'list-9', offset: 0, limit: 1 })).toMatchObject({
    ok: false,
    error: { code: 'not-found' },
  });
  expect(await dispatch('documents.profile', { slug: 'nobody' })).toMatchObject({
    ok: false,
    error: { code: 'not-found' },
  });
});
