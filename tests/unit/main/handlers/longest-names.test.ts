import { describe, expect, it } from 'vitest';
import { greatestRowId, longestSlug } from '../../../../src/shared/contract/limits.ts';
import { asInput, fairSource, newSchool, openBackend, packOfTexts, runHere } from '../../../support/packs.ts';

const slug = 'u'.repeat(longestSlug);
const source = 's'.repeat(longestSlug);
const programme = 'p'.repeat(longestSlug);
const school = `${newSchool.replaceAll('fair-2026', source)}programmes:
  - slug: ${programme}
    title: { en: Clinical Medicine, zh: 临床医学, ru: Лечебное дело }
    level: bachelor
    field: '0912'
    language: en
    source: ${source}
    claims:
      - { property: teaching-language, value: en, as_of: 2026, source: ${source} }
`;
const packNamed = async (name: string) =>
  asInput(await packOfTexts({ [`institutions/${name}.yaml`]: school, [`sources/${source}.yaml`]: fairSource }));

describe('the longest names a pack may give', () => {
  it('are taken by every call that a school, a programme or a source is named in', async () => {
    const { ask } = openBackend({ runPackJob: runHere });
    const pack = await packNamed(slug);
    expect((await ask('packs.preview', pack)).mistakes).toEqual([]);
    await ask('packs.install', pack);

    expect((await ask('institutions.get', { slug })).slug).toBe(slug);
    expect((await ask('sources.get', { id: source })).source.id).toBe(source);
    await ask('bookmarks.add', { slug });
    await ask('notes.set', { slug, body: 'mine' });
    await ask('figures.set', { slug, field: 'students-total', number: 5 });
    await ask('compare.saveSet', { name: 'Long', slugs: [slug] });
    await ask('compare.table', { slugs: [slug], programmes: [{ school: slug, programme }] });
    await ask('recent.add', { slug });
    await ask('documents.profile', { slug });
    await ask('plan.get', { slug });
    expect((await ask('bookmarks.list', {})).rows.map((row) => row.slug)).toEqual([slug]);
  });

  it('are refused in the pack where they are one letter longer, with the limit', async () => {
    const { call } = openBackend({ runPackJob: runHere });
    for (const letters of [longestSlug + 1, 200])
      expect(await call('packs.preview', await packNamed('u'.repeat(letters)))).toMatchObject({
        ok: false,
        error: {
          code: 'invalid-input',
          message: expect.stringContaining(`at most ${longestSlug} characters`) as string,
        },
      });
  });
});

describe('what was removed and comes back under a number that nobody gave', () => {
  const songhua = 'songhua-medical-university';

  it('gets one that can be written under, as does what is written after it', async () => {
    const { ask } = openBackend();
    const far = { id: greatestRowId };

    const { figure } = await ask('figures.set', { slug: songhua, field: 'students-total', number: 5 });
    await ask('figures.remove', { id: figure.id });
    await ask('figures.restore', { figure: { ...figure, ...far } });
    const next = await ask('figures.set', { slug: songhua, field: 'students-total', number: 6 });
    await ask('figures.set', { id: next.figure.id, slug: songhua, field: 'students-total', number: 7 });
    for (const row of (await ask('figures.list', {})).rows) await ask('figures.remove', { id: row.id });

    const saved = await ask('compare.saveSet', { name: 'One', slugs: [songhua] });
    const { set } = await ask('compare.removeSet', { id: saved.id });
    if (!set) throw new Error('There was no set.');
    await ask('compare.restoreSet', { set: { ...set, ...far } });
    const another = await ask('compare.saveSet', { name: 'Two', slugs: [songhua] });
    expect(another.id).toBeLessThan(10);
    await ask('compare.saveSet', { id: another.id, name: 'Three', slugs: [songhua] });

    const { addition } = await ask('additions.set', {
      slug: songhua,
      part: 'claim',
      programme: null,
      record: null,
      body: { property: 'hospital-beds', value: 4321, as_of: '2026' },
      source: { title: 'A page', publisher: 'A school', kind: 'official', language: 'en', accessed: '2026-11-01' },
    });
    await ask('additions.remove', { id: addition.id });
    await ask('additions.restore', { addition: { ...addition, ...far } });
    const [row] = (await ask('additions.list', {})).rows;
    expect(row?.addition.id).toBeLessThan(10);
    const { id, slug, part, programme, record, body, source } = row?.addition ?? addition;
    await ask('additions.set', { id, slug, part, programme, record, body, source });

    const removed = { list: 'saved', slug: songhua, savedName: 'x', position: Number.MAX_SAFE_INTEGER, tags: [] };
    await ask('bookmarks.restore', { bookmark: { ...removed, addedAt: '2026-11-01T00:00:00.000Z' } });
    await ask('bookmarks.add', { slug: 'volga-state-medical-university' });
    expect((await ask('bookmarks.list', {})).rows).toHaveLength(2);

    await ask('lists.restore', {
      list: {
        id: 'list-999999999999999',
        name: 'far',
        position: Number.MAX_SAFE_INTEGER,
        bookmarks: [],
      },
    });
    await ask('lists.create', { name: 'after' });
    expect((await ask('lists.list', {})).rows).toHaveLength(3);
  });
});
