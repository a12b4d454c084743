import { openWindow, tell } from '../../../support/whole-window.tsx';
import { screen, waitFor, within } from '@testing-library/react';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Backend } from '../../../../src/main/backend.ts';
import { catalogs } from '../../../support/catalogs.ts';
import {
  expectListed,
  expectTitle,
  expectTold,
  general,
  keptOn,
  listedRow,
  save,
  say,
  songhua,
  three,
  volga,
} from '../../../support/saved-page.ts';

const { lists: texts, app, writing, figures: figureTexts } = catalogs.en;
const undo = async () => screen.findByRole('button', { name: `${app.undo} Ctrl Z` });

const sevenOf = async (backend: Backend) => {
  const all = { filter: {}, sort: 'name', descending: false, language: 'en', offset: 0, limit: 7 } as const;
  return (await tell(backend, 'institutions.list', all)).rows;
};

describe('what is mine', () => {
  it('is tagged in one spelling; the schools that bear tags stand at an address, and a removed tag comes back', async () => {
    const { user, backend, at } = await openWindow('/saved', { keep: save });
    const tags = async (index: number) => (await keptOn(backend))[index]?.tags;
    const expectTags = (index: number, wanted: readonly string[]) =>
      waitFor(async () => {
        expect(await tags(index)).toEqual(wanted);
      });
    const field = (of: { readonly en: string }) =>
      screen.findByRole('combobox', { name: say(texts.addTag, { name: of.en }) });
    await user.type(await field(songhua), 'Offer, cheap{Enter}');
    await expectTags(0, ['Offer', 'cheap']);
    await user.type(await field(volga), 'o');
    await waitFor(() => {
      expect(
        screen.getAllByRole('option').map(({ textContent }) => textContent),
        'tags in use',
      ).toEqual(['Offer']);
    });
    await user.clear(await field(volga));
    await user.type(await field(volga), 'OFFER{Tab}');
    await expectTags(2, ['Offer']);

    const filter = within(await screen.findByRole('group', { name: texts.filterTags }));
    await user.click(await filter.findByRole('button', { name: 'Offer 2' }));
    await expectListed([songhua, volga]);
    expect(at()).toBe('/saved?tag=Offer');
    await user.click(within(await listedRow(songhua)).getByRole('button', { name: 'cheap' }));
    await expectListed([songhua]);
    await user.click(screen.getByRole('button', { name: texts.clearTags }));
    await expectListed(three);
    await user.click(screen.getByRole('button', { name: say(texts.removeTag, { tag: 'Offer', name: songhua.en }) }));
    await expectTags(0, ['cheap']);
    await user.click(await undo());
    await expectTags(0, ['Offer', 'cheap']);
  });

  it('is found again at the address of its tags', async () => {
    await openWindow('/saved?tag=Offer&tag=cheap', {
      keep: async (backend) => {
        await save(backend);
        await tell(backend, 'bookmarks.tag', { slug: songhua.slug, tags: ['Offer', 'cheap'] });
        await tell(backend, 'bookmarks.tag', { slug: volga.slug, tags: ['Offer'] });
      },
    });
    await expectListed([songhua]);
  });

  it('keeps a note where it is written, and brings an emptied one back', async () => {
    const { user, backend } = await openWindow('/saved', { keep: (kept) => save(kept, [songhua]) });
    const note = await screen.findByRole('textbox', { name: say(texts.noteOn, { name: songhua.en }) });
    const expectNote = (wanted: string | null) =>
      waitFor(async () => {
        expect((await keptOn(backend))[0]?.note).toBe(wanted);
      });
    await user.type(note, 'Winter clothes. 冬天。');
    await expectNote('Winter clothes. 冬天。');
    await user.clear(note);
    await user.tab();
    await expectNote(null);
    await expectTold(say(texts.noteRemoved, { name: songhua.en }));
    await user.click(await undo());
    await expectNote('Winter clothes. 冬天。');
    await waitFor(() => {
      expect(note).toHaveProperty('value', 'Winter clothes. 冬天。');
    });
  });

  it('shows own figures as mine, and takes a new one in the open row', async () => {
    const { user, backend } = await openWindow('/saved', {
      keep: async (kept) => {
        await save(kept, [songhua]);
        const figure = { field: 'tuition', number: 34_000, unit: 'CNY', asOf: '2026-09' } as const;
        await tell(kept, 'figures.set', { slug: songhua.slug, ...figure, note: 'agent in Lahore' });
      },
    });
    const row = within(await listedRow(songhua));
    const figures = () => row.findByRole('list', { name: figureTexts.title });
    expect((await figures()).textContent).toBe('mine Tuition 34,000\u00a0CNY September 2026\u00a0· agent in Lahore');
    const more = row.getByRole('button', { name: say(texts.more, { name: songhua.en }) });
    await user.click(more);
    await user.type(await row.findByRole('textbox', { name: figureTexts.value }), '1 200{Enter}');
    await waitFor(() => {
      expect(row.getAllByRole('alert').map(({ textContent }) => textContent)).toContain(texts.currencyMissing);
    });
    await user.type(row.getByRole('combobox', { name: figureTexts.unit }), 'usd{Enter}');
    await waitFor(async () => {
      expect((await tell(backend, 'figures.list', {})).rows.map(({ number }) => number)).toEqual([34_000, 1_200]);
    });
    await user.click(more);
    await waitFor(async () => {
      expect(within(await figures()).getAllByRole('listitem')).toHaveLength(2);
    });
  });

  it('is removed school by school without asking, and brought back one by one', async () => {
    const { user } = await openWindow('/saved', { keep: save });
    for (const school of [songhua, general])
      await user.click(
        within(await listedRow(school)).getByRole('button', { name: say(texts.remove, { name: school.en }) }),
      );
    await expectListed([volga]);
    await waitFor(() => {
      expect(document.activeElement?.textContent, 'the keyboard goes on at the next school').toBe(volga.en);
    });
    await user.keyboard('{Control>}z{/Control}');
    await expectListed([general, volga]);
    await user.click(await screen.findByRole('button', { name: new RegExp(`^${writing.undoMore}`) }));
    await expectListed(three);
    expect(screen.queryByRole('button', { name: new RegExp(`^${writing.undoMore}`) })).toBeNull();
  });

  it('is searched in names of every script, notes, tags and figures, and says where it was found', async () => {
    const { user, at } = await openWindow('/saved', {
      keep: async (kept) => {
        await save(kept);
        const { id } = await tell(kept, 'lists.create', { name: 'Offers' });
        await save(kept, [songhua], id);
        await tell(kept, 'notes.set', { slug: songhua.slug, body: 'The dormitory is heated.' });
        await tell(kept, 'bookmarks.tag', { slug: general.slug, tags: ['heated debate'] });
        await tell(kept, 'figures.set', { slug: volga.slug, label: 'Heated room', number: 300, unit: 'CNY' });
      },
    });
    const found = () => [...document.querySelectorAll<HTMLElement>('main ol > li[class*="found"]')];
    const of = (name: string) => found().find(({ textContent }) => textContent.includes(name)) as HTMLElement;
    const why = ({ en }: { readonly en: string }) =>
      [...of(en).querySelectorAll('[class*="why"]')].map(({ textContent }) => textContent).join();
    const box = () => screen.findByRole('searchbox', { name: texts.search });
    await user.type(await box(), 'heated');
    await waitFor(() => {
      expect(found()).toHaveLength(3);
    });
    expect(at()).toBe('/saved?text=heated');
    expect(why(songhua)).toBe(`${texts.why.note}: The dormitory is heated.`);
    expect(why(general)).toBe(`${texts.why.tag}: heated debate`);
    expect(why(volga)).toContain(`${texts.why.figure}: Heated room`);
    expect(
      found().flatMap((one) => [...one.querySelectorAll('mark')].map(({ textContent }) => textContent.toLowerCase())),
    ).toEqual(['heated', 'heated', 'heated']);
    expect(
      within(of(songhua.en))
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual([songhua.en, texts.title, 'Offers']);

    await user.clear(await box());
    await user.type(await box(), 'сунхуаский мед');
    await waitFor(() => {
      expect(found()).toHaveLength(1);
    });
    expect(found()[0]?.querySelectorAll('mark').length).toBeGreaterThan(0);
  });

  it('is found nothing of, says so at an address that can be kept, and is all there again with Escape', async () => {
    const { user, at } = await openWindow('/saved?text=nothing%20like%20it', { keep: save });
    await expectTitle('Nothing kept has “nothing like it”');
    const box = await screen.findByRole('searchbox', { name: texts.search });
    expect(box).toHaveProperty('value', 'nothing like it');
    await user.type(box, '{Escape}');
    await expectListed(three);
    expect(at()).toBe('/saved');
  });

  it('shows what was viewed lately, clears it, and brings it back', async () => {
    const { user, router, backend } = await openWindow(`/institutions/${songhua.slug}`);
    await screen.findByRole('article');
    await router.navigate(`/institutions/${volga.slug}`);
    await waitFor(async () => {
      expect((await tell(backend, 'recent.list', {})).rows).toHaveLength(2);
    });
    await router.navigate('/saved');
    const recent = within(await screen.findByRole('region', { name: texts.recent }));
    const expectLinks = (names: readonly string[]) =>
      waitFor(() => {
        expect(recent.queryAllByRole('link').map(({ textContent }) => textContent)).toEqual(names);
      });
    await expectLinks([volga.en, songhua.en]);
    await user.click(recent.getByRole('button', { name: texts.clearRecent }));
    await recent.findByText(texts.noRecent);
    await user.click(await undo());
    await expectLinks([volga.en, songhua.en]);
  });

  it('leads to a comparison of up to six chosen schools, and to the list on paper', async () => {
    const { user, backend, words } = await openWindow('/saved', {
      reference: join(import.meta.dirname, '../../../../resources/reference.db'),
      keep: async (kept) => save(kept, await sevenOf(kept)),
    });
    const rows = await sevenOf(backend);
    await expectListed(rows.map(({ name }) => name));
    const boxes = [...document.querySelectorAll<HTMLElement>('main ol[data-bookmarks] > li input[type="checkbox"]')];
    expect(boxes).toHaveLength(7);
    for (const box of boxes) await user.click(box);
    await waitFor(() => {
      expect(screen.getByRole('main').textContent).toContain(texts.sixCompared);
    });
    for (const at of [0, 6]) await user.click(boxes[at] as HTMLElement);
    const link = (name: string) => within(screen.getByRole('main')).findByRole('link', { name });
    expect((await link(words.app.print)).getAttribute('href')).toBe('/print/list/saved?language=en&paper=A4');
    expect((await link(say(texts.compareChosen, { count: '5' }))).getAttribute('href')).toBe(
      `/compare?${rows
        .slice(1, 6)
        .map(({ slug }) => `school=${slug}`)
        .join('&')}`,
    );
  });
});
