import { openWindow, tell } from '../../../support/whole-window.tsx';
import { answerWith } from '../../../support/fake-bridge.ts';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
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
  slugsOn,
  songhua,
  three,
  volga,
} from '../../../support/saved-page.ts';

const { lists: texts, app, writing } = catalogs.en;
const listsOf = async (backend: Backend) => (await tell(backend, 'lists.list', {})).rows;
const newList = async (backend: Backend, name: string) => (await tell(backend, 'lists.create', { name })).id;
const rail = async () => within(await screen.findByRole('navigation', { name: texts.lists }));
const listLinks = async () =>
  (await rail()).getAllByRole('link').map((link) => link.firstElementChild?.textContent ?? link.textContent);
const undo = async () => screen.findByRole('button', { name: `${app.undo} Ctrl Z` });

describe('lists', () => {
  it('are made, named again and removed; each can be taken back', async () => {
    const { user, backend, at } = await openWindow('/saved', { keep: (kept) => save(kept, [songhua]) });
    await expectTitle(texts.title);
    await user.click(screen.getByRole('button', { name: texts.newList }));
    await user.type(await screen.findByRole('textbox', { name: /name/i }), 'Русские вузы{Enter}');
    await expectTitle('Русские вузы');
    const id = (await listsOf(backend)).at(-1)?.id ?? '';
    expect(at()).toBe(`/saved/${id}`);
    await screen.findByText(texts.emptyList);

    await save(backend, [songhua, volga], id);
    const named = async (keys: string) => {
      const field = await screen.findByRole('textbox', { name: texts.nameOfList });
      await user.clear(field);
      await user.type(field, keys);
    };
    await user.click(screen.getByRole('button', { name: texts.rename }));
    await named('North{Escape}');
    await expectTitle('Русские вузы');
    await user.click(screen.getByRole('button', { name: texts.rename }));
    await named('North{Enter}');
    await expectTitle('North');
    expect(document.activeElement?.tagName, 'the keyboard stays at the name').toBe('H1');
    await waitFor(async () => {
      expect(await listLinks()).toEqual([texts.title, 'North']);
    });
    await user.click(await undo());
    await expectTitle('Русские вузы');

    await tell(backend, 'bookmarks.tag', { slug: volga.slug, list: id, tags: ['far'] });
    await user.click(screen.getByRole('button', { name: texts.removeList }));
    await expectTold(say(texts.listRemoved, { name: 'Русские вузы' }));
    expect(at()).toBe('/saved');
    expect((await listsOf(backend)).map((list) => list.id)).toEqual(['saved']);
    await user.click(await undo());
    await expectListed([songhua, volga]);
    expect(at()).toBe(`/saved/${id}`);
    expect((await keptOn(backend, id)).map(({ tags }) => tags)).toEqual([[], ['far']]);
  });

  it.each([
    ['the rail', '/saved', texts.newList, texts.newListName],
    ['a folder', '/saved?student=Meera', say(catalogs.en.students.newList, { name: 'Meera' }), texts.newListName],
  ])('are made from %s while one goes on by a press, which leads where it does', async (_from, path, make, field) => {
    const { user, backend, at } = await openWindow(path, {
      keep: (kept) => tell(kept, 'lists.create', { name: 'Her first', person: 'Meera' }),
    });
    const { promise: held, resolve: letBeMade } = Promise.withResolvers<void>();
    answerWith(async (name, input) => {
      if (name === 'lists.create') await held;
      return backend.dispatch(name, input);
    });
    await user.click(await screen.findByRole('button', { name: make }));
    await user.type(await screen.findByRole('textbox', { name: field }), 'North');
    await user.click((await rail()).getByRole('link', { name: /^Her first/ }));
    await expectTitle('Her first');
    const there = at();
    letBeMade();
    await expectTold(say(texts.listMade, { name: 'North' }));
    expect(at()).toBe(there);
    expect((await listsOf(backend)).map(({ name }) => name)).toContain('North');
  });

  it('have a default one that takes a name and its own word back, and is never offered for removal', async () => {
    const { user } = await openWindow('/saved');
    await screen.findByRole('button', { name: texts.rename });
    expect(screen.queryByRole('button', { name: texts.removeList })).toBeNull();
    for (const [typed, shown] of [
      ['Wish list', 'Wish list'],
      ['', texts.title],
    ] as const) {
      await user.click(screen.getByRole('button', { name: texts.rename }));
      const field = await screen.findByRole('textbox', { name: texts.nameOfList });
      await user.clear(field);
      await user.type(field, `${typed}{Enter}`);
      await expectTitle(shown);
    }
  });

  it('are put in order by keyboard', async () => {
    const { user, backend } = await openWindow('/saved', {
      keep: async (kept) => {
        await newList(kept, 'Beta');
        await newList(kept, 'Alpha');
      },
    });
    (await (await rail()).findByRole('button', { name: /Alpha/ })).focus();
    await user.keyboard('{Home}');
    await waitFor(async () => {
      expect(await listLinks()).toEqual(['Alpha', texts.title, 'Beta']);
      expect((await listsOf(backend)).map(({ name }) => name)).toEqual(['Alpha', '', 'Beta']);
    });
    expect(document.activeElement?.getAttribute('aria-label')).toBe(
      say(texts.orderList, { name: 'Alpha', at: '1', count: '3' }),
    );
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => {
      expect(await listLinks()).toEqual([texts.title, 'Beta', 'Alpha']);
    });
  });

  it.each(['page', 'view'] as const)('have the name that is being written when the %s goes', async (what) => {
    let id = '';
    const { user, backend, router, at } = await openWindow('/plan', {
      keep: async (kept) => {
        id = await newList(kept, 'Alpha');
      },
    });
    await act(() => router.navigate(`/saved/${id}`));
    await user.click(await screen.findByRole('button', { name: texts.rename }));
    await user.type(await screen.findByRole('textbox', { name: texts.nameOfList }), ' and Beta');
    const go = () => (what === 'page' ? fireEvent(window, new Event('pagehide')) : act(() => router.navigate(-1)));
    await go();
    await waitFor(async () => {
      expect((await listsOf(backend)).map(({ name }) => name)).toEqual(['', 'Alpha and Beta']);
    });
    if (what === 'page') return;
    // A new one, too, without going to it.
    await act(() => router.navigate(`/saved/${id}`));
    await user.click(await screen.findByRole('button', { name: texts.newList }));
    await user.type(await screen.findByRole('textbox', { name: /name/i }), 'Gamma');
    await go();
    await waitFor(async () => {
      expect((await listsOf(backend)).map(({ name }) => name)).toContain('Gamma');
    });
    expect(at()).toBe('/plan');
  });

  it('stay under whom another window put them while a name was being written here, and that is told', async () => {
    let id = '';
    const { user, backend } = await openWindow('/saved', {
      keep: async (kept) => {
        id = await newList(kept, 'Alpha');
      },
    });
    await user.click((await rail()).getByRole('link', { name: /Alpha/ }));
    await expectTitle('Alpha');
    await user.click(await screen.findByRole('button', { name: catalogs.en.students.put }));
    await user.type(await screen.findByRole('textbox', { name: catalogs.en.students.putUnder }), 'Anna');
    await tell(backend, 'lists.assign', { lists: [{ id, person: 'Boris' }] });
    await screen.findAllByRole('link', { name: /Boris/ });
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect((await listsOf(backend)).map(({ person }) => person)).toEqual([null, 'Boris']);
  });

  it('say so where there is none of the address', async () => {
    const { user, at } = await openWindow('/saved/list-999');
    await expectTitle(texts.noList);
    await user.click(
      within(screen.getByRole('main')).getAllByRole('link', { name: texts.title }).at(-1) as HTMLElement,
    );
    expect(at()).toBe('/saved');
  });
});

describe('the order of a list', () => {
  const handle = async (school: { readonly en: string }) =>
    within(await listedRow(school)).getAllByRole('button')[0] as HTMLElement;

  it('is changed by keyboard: said, with the focus on the school, and all steps taken back at once', async () => {
    const { user, backend } = await openWindow('/saved', { keep: save });
    (await handle(songhua)).focus();
    await user.keyboard('{ArrowDown}');
    await expectListed([general, songhua, volga]);
    await expectTold(say(texts.ordered, { name: songhua.en, at: '2', count: '3' }));
    await user.keyboard('{ArrowDown}{ArrowDown}');
    await expectListed([general, volga, songhua]);
    await expectTold(say(texts.ordered, { name: songhua.en, at: '3', count: '3' }));
    const at = await handle(songhua);
    expect(document.activeElement).toBe(at);
    expect(at.getAttribute('aria-label')).toBe(say(texts.orderSchool, { name: songhua.en, at: '3', count: '3' }));
    expect(document.getElementById(at.getAttribute('aria-describedby') ?? '')?.textContent).toBe(texts.orderHint);
    await waitFor(async () => {
      expect(await slugsOn(backend)).toEqual([general.slug, volga.slug, songhua.slug]);
    });
  });

  it('is taken back over both steps of a series', async () => {
    const { user, backend } = await openWindow('/saved', {
      keep: (kept) => save(kept, [general, volga, songhua]),
    });
    (await handle(songhua)).focus();
    await user.keyboard('{ArrowUp}');
    await expectListed([general, songhua, volga]);
    await user.keyboard('{Home}');
    await waitFor(async () => {
      expect(await slugsOn(backend)).toEqual([songhua.slug, general.slug, volga.slug]);
    });
    await expectTold(say(texts.ordered, { name: songhua.en, at: '1', count: '3' }));
    await user.keyboard('{Control>}z{/Control}');
    await expectListed([general, volga, songhua]);
    await expectTold(writing.undone);
  });

  it('is left for another list: moved and copied with its tags, and taken back', async () => {
    let id = '';
    const { user, backend } = await openWindow('/saved', {
      keep: async (kept) => {
        await save(kept);
        await tell(kept, 'bookmarks.tag', { slug: songhua.slug, tags: ['offer'] });
        id = await newList(kept, 'Offers');
        await tell(kept, 'bookmarks.add', { slug: general.slug, list: id, tags: ['there'] });
        await tell(kept, 'bookmarks.tag', { slug: general.slug, tags: ['here'] });
      },
    });
    const tagsOn = async (list?: string) => (await keptOn(backend, list)).map(({ slug, tags }) => [slug, tags]);
    const press = async (school: { readonly en: string }, text: string) => {
      const row = within(await listedRow(school));
      await user.click(row.getByRole('button', { name: say(text, { name: school.en, list: 'Offers' }) }));
    };
    await press(songhua, texts.more);
    await press(songhua, texts.moveTo);
    await expectListed([general, volga]);
    await waitFor(async () => {
      expect(await tagsOn(id)).toEqual([
        [general.slug, ['there']],
        [songhua.slug, ['offer']],
      ]);
    });
    await waitFor(() => {
      expect(document.activeElement?.textContent, 'the keyboard is at the next school').toBe(general.en);
    });
    await user.click(await undo());
    await expectListed(three);
    expect(await slugsOn(backend, id)).toEqual([general.slug]);

    // Where it stands on the other list already, the tags of both are kept.
    await press(general, texts.more);
    expect((await listedRow(general)).textContent).toContain(texts.isThere);
    await press(general, texts.moveTo);
    await waitFor(async () => {
      expect(await tagsOn(id)).toEqual([[general.slug, ['there', 'here']]]);
    });
    await user.keyboard('{Control>}z{/Control}');
    await expectListed(three);
    expect(await tagsOn(id)).toEqual([[general.slug, ['there']]]);
    expect((await tagsOn()).map(([, tags]) => tags)).toEqual([['offer'], ['here'], []]);

    await press(volga, texts.more);
    await press(volga, texts.copyTo);
    await waitFor(async () => {
      expect(await slugsOn(backend, id)).toEqual([general.slug, volga.slug]);
    });
    await expectListed(three);
  });
});
