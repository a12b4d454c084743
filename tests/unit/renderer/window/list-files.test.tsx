import { openWindow, tell } from '../../../support/whole-window.tsx';
import { asked } from '../../../support/fake-bridge.ts';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Backend } from '../../../../src/main/backend.ts';
import { longestName } from '../../../../src/shared/contract/limits.ts';
import type { ListDocument } from '../../../../src/shared/contract/list-document.ts';
import { catalogs } from '../../../support/catalogs.ts';
import { openBackend } from '../../../support/packs.ts';
import {
  expectListed,
  expectTold,
  general,
  keptOn,
  save,
  say,
  songhua,
  three,
  volga,
} from '../../../support/saved-page.ts';
import { shownText } from '../../../support/shown-text.ts';

const { lists: texts, sheets } = catalogs.en;
type User = Awaited<ReturnType<typeof openWindow>>['user'];

const bring = async (user: User, name: string, text: string) => {
  await screen.findByRole('button', { name: texts.take });
  await user.upload(document.querySelector('main input[type="file"]') as HTMLElement, new File([text], name));
};
const preview = () => screen.findByRole('region', { name: /^What / });
const listNames = async (backend: Backend) => (await tell(backend, 'lists.list', {})).rows.map(({ name }) => name);

function listDocument(schools: ListDocument['schools'], name = 'Theirs'): ListDocument {
  return {
    format: 'university-almanac-list',
    version: 1,
    edition: '2026.11',
    writtenAt: '2026-11-01T00:00:00.000Z',
    list: { name, isDefault: false },
    schools,
  };
}
const plain = ({ slug, en }: { readonly slug: string; readonly en: string }): ListDocument['schools'][number] => ({
  slug,
  savedName: en,
  addedAt: '2026-11-01T00:00:00.000Z',
  tags: [],
  note: null,
  figures: [],
});

/** A list with all that can be on it, as another computer writes it into a file. */
async function theirFile(): Promise<string> {
  const there = openBackend();
  const { id } = await there.ask('lists.create', { name: 'Family' });
  for (const { slug } of three) await there.ask('bookmarks.add', { slug, list: id });
  await there.ask('bookmarks.move', { slug: volga.slug, list: id, index: 0 });
  await there.ask('bookmarks.tag', { slug: songhua.slug, list: id, tags: ['offer', 'north'] });
  await there.ask('notes.set', { slug: songhua.slug, body: 'Written there. 那里写的。' });
  await there.ask('notes.set', { slug: volga.slug, body: 'Only there.' });
  const tuition = { field: 'tuition', number: 34_000, unit: 'CNY', asOf: '2026' } as const;
  await there.ask('figures.set', { slug: songhua.slug, ...tuition });
  await there.ask('figures.set', { slug: songhua.slug, label: 'Bus pass', number: 40, unit: 'CNY' });
  const { document: written } = await there.ask('lists.export', { id });
  there.backend.close();
  return JSON.stringify(written);
}

describe('a list as a file', () => {
  it('is merged on another computer, losing nothing of either side, and a second time changes nothing', async () => {
    const text = await theirFile();
    let id = '';
    const { user, backend, at } = await openWindow('/saved', {
      keep: async (kept) => {
        ({ id } = await tell(kept, 'lists.create', { name: 'Family' }));
        await tell(kept, 'bookmarks.add', { slug: songhua.slug, list: id, tags: ['cold'] });
        await tell(kept, 'notes.set', { slug: songhua.slug, body: 'Written here.' });
        const tuition = { field: 'tuition', number: 31_000, unit: 'CNY', asOf: '2026' } as const;
        await tell(kept, 'figures.set', { slug: songhua.slug, ...tuition });
      },
    });
    await bring(user, 'family.almanac-list', text);
    const shown = within(await preview());
    const state = (name: string) => {
      const row = shown.getAllByRole('row').find(({ textContent }) => textContent.includes(name)) as HTMLElement;
      return within(row).getAllByRole('cell').map(shownText).join(' | ');
    };
    expect(state(songhua.en)).toBe(
      `${texts.state.merged} | tags: offer, north · ${texts.gainNote.joined} · 2 figures · 1 differs from mine`,
    );
    expect(state(volga.en)).toBe(`${texts.state.added} | ${texts.gainNote.added}`);
    expect((await preview()).textContent).toContain('1 figure differs from mine; both are kept');
    expect(await keptOn(backend, id), 'nothing is changed by looking').toHaveLength(1);

    await user.click(shown.getByRole('button', { name: texts.merge }));
    await expectTold(say(texts.merged, { file: 'family.almanac-list', list: 'Family' }));
    expect(at()).toBe(`/saved/${id}`);
    const merged = new Map((await keptOn(backend, id)).map((row) => [row.slug, row]));
    expect([...merged.keys()].toSorted()).toEqual(three.map(({ slug }) => slug).toSorted());
    expect(merged.get(songhua.slug)?.tags.toSorted()).toEqual(['cold', 'north', 'offer']);
    expect(merged.get(songhua.slug)?.note).toContain('Written here.');
    expect(merged.get(songhua.slug)?.note).toContain('Written there. 那里写的。');
    expect(merged.get(volga.slug)?.note).toBe('Only there.');
    const { rows } = await tell(backend, 'figures.list', {});
    expect(rows.map(({ number }) => number).toSorted()).toEqual([31_000, 34_000, 40]);

    await bring(user, 'family.almanac-list', text);
    await waitFor(async () => {
      expect((await preview()).textContent).toContain(texts.nothingNew);
    });
    await user.click(within(await preview()).getByRole('button', { name: texts.cancel }));
    await waitFor(() => {
      expect(screen.queryByRole('region', { name: /^What / })).toBeNull();
    });
    expect(document.activeElement?.tagName, 'the keyboard is back at the list').toBe('H1');
  });

  it('is brought in once by two presses, a list file as a table', async () => {
    const { user, backend } = await openWindow('/saved');
    const twice = async (button: HTMLElement, call: string) => {
      fireEvent.click(button);
      fireEvent.click(button);
      await waitFor(() => {
        expect(screen.queryByRole('region', { name: /^What / })).toBeNull();
        expect(button.isConnected).toBe(false);
      });
      return asked.filter(({ name, input }) => name === call && (input as { mode?: string }).mode !== 'preview');
    };
    await bring(user, 'theirs.json', JSON.stringify(listDocument([plain(songhua)])));
    const merge = within(await preview()).getByRole('button', { name: texts.merge });
    expect(await twice(merge, 'lists.import')).toHaveLength(1);
    await bring(user, 'spring.csv', `School\n${volga.en}\n`);
    await user.selectOptions(await screen.findByRole('combobox', { name: sheets.into }), sheets.intoNew);
    expect(await twice(screen.getByRole('button', { name: /^Bring in/ }), 'sheets.bring')).toHaveLength(1);
    expect(await listNames(backend)).toEqual(['', 'Theirs', 'spring']);
  });

  it('of a table is no new list under a name that is longer than is kept, which stands whole in its field', async () => {
    const { user, backend } = await openWindow('/saved');
    await bring(user, 'spring.csv', `School\n${volga.en}\n`);
    await user.selectOptions(await screen.findByRole('combobox', { name: sheets.into }), sheets.intoNew);
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: sheets.intoNew });
    const name = 'For the parents of spring '.repeat(6).trim();
    await user.clear(field);
    await user.click(field);
    await user.paste(name);
    expect(field.value).toBe(name);
    const said = say(catalogs.en.writing.longer, { length: String(name.length), most: String(longestName) });
    expect(screen.getByText(said).getAttribute('role')).toBe('alert');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: /^Bring in/ }).disabled).toBe(true);
    await user.clear(field);
    await user.type(field, 'Spring');
    await user.click(screen.getByRole('button', { name: /^Bring in/ }));
    await waitFor(async () => {
      expect(await listNames(backend)).toContain('Spring');
    });
  });

  it('is taken when it is dropped onto the page, and brought into another list where one is chosen', async () => {
    let id = '';
    const { user, backend, at } = await openWindow('/saved', {
      keep: async (kept) => {
        ({ id } = await tell(kept, 'lists.create', { name: 'Mine' }));
        await save(kept, [songhua], id);
      },
    });
    const theirs = new File([JSON.stringify(listDocument([plain(songhua), plain(general)]))], 'theirs.json');
    const dataTransfer = { files: [theirs], types: ['Files'], items: [{ kind: 'file' }] };
    const target = await screen.findByRole('heading', { level: 1 });
    fireEvent.dragEnter(target, { dataTransfer });
    await waitFor(() => {
      expect(screen.getByRole('main').textContent).toContain(texts.drop);
    });
    fireEvent.drop(target, { dataTransfer });
    const shown = within(await preview());
    expect(screen.getByRole('main').textContent).not.toContain(texts.drop);
    const into = shown.getByRole('combobox');
    expect(into.querySelector('option')?.textContent).toBe(say(texts.intoNew, { name: 'Theirs' }));
    await user.selectOptions(into, say(texts.intoOwn, { name: 'Mine' }));
    await waitFor(() => {
      const row = shown.getAllByRole('row').find(({ textContent }) => textContent.includes(songhua.en));
      expect(row?.textContent).toContain(texts.state.same);
    });
    await user.click(shown.getByRole('button', { name: texts.merge }));
    await expectListed([songhua, general]);
    expect(at()).toBe(`/saved/${id}`);
    expect(await listNames(backend)).toEqual(['', 'Mine']);
  });

  it.each([
    ['no JSON', 'letter.json', 'Dear aunt, here is the list.', texts.bringFailed['not-json']],
    ["another program's", 'settings.json', '{"theme":"dark"}', texts.bringFailed.foreign],
    [
      'cut off',
      'half.json',
      JSON.stringify(listDocument([plain(songhua)])).slice(0, -12),
      texts.bringFailed['not-json'],
    ],
    [
      'changed by hand',
      'edited.json',
      JSON.stringify({ ...listDocument([]), schools: [{ slug: 'Not A Slug' }] }),
      texts.bringFailed.malformed,
    ],
    ["a newer program's", 'newer.json', JSON.stringify({ ...listDocument([]), version: 99 }), texts.bringFailed.newer],
    [
      'larger than any list',
      'huge.json',
      `{"format":"university-almanac-list","x":"${'a'.repeat(8_000_001)}"}`,
      texts.bringFailed.tooLarge,
    ],
  ])('that is %s is refused in words, and changes nothing', async (_what, name, text, said) => {
    const { user, backend } = await openWindow('/saved', { keep: (kept) => save(kept, [songhua]) });
    await expectListed([songhua]);
    await bring(user, name, text);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toBe(`${say(said, { file: name })}${texts.dismiss}`);
    expect(await keptOn(backend)).toHaveLength(1);
    expect(await listNames(backend)).toHaveLength(1);
    await user.click(within(alert).getByRole('button', { name: texts.dismiss }));
    await waitFor(() => {
      expect(
        screen
          .queryAllByRole('alert')
          .map(({ textContent }) => textContent)
          .join(''),
      ).toBe('');
    });
  });

  /** So many schools with notes that no one piece has room for. */
  const long = (count: number, letters: number) =>
    JSON.stringify(
      listDocument(
        Array.from({ length: count }, (_, at) => ({
          ...plain({ slug: `school-${at}`, en: `School ${at}` }),
          note: { body: `Note ${at}. ${'写'.repeat(letters)}`, updatedAt: '2026-11-01T00:00:00.000Z' },
        })),
        'Long',
      ),
    );
  const pieces = () => asked.filter(({ name }) => name === 'lists.receive').length;

  it('that is long comes in pieces, and all of it stands there', async () => {
    const text = long(30, 8_000);
    expect(text.length, 'longer than one piece, or this test shows nothing').toBeGreaterThan(200_000);
    const { user } = await openWindow('/saved');
    await screen.findByText(texts.empty);
    await bring(user, 'long.json', text);
    expect(within(await preview()).getAllByRole('row')).toHaveLength(31);
    expect(pieces()).toBe(Math.ceil(text.length / 100_000));
    await user.click(screen.getByRole('button', { name: texts.merge }));
    await expectListed(Array.from({ length: 30 }, (_, at) => ({ en: `School ${at}` })));
  });

  it('that is long says how far it is read, and can be left in the middle', async () => {
    const text = long(60, 8_000);
    let held = Promise.withResolvers<void>();
    const next = () => {
      const { resolve } = held;
      held = Promise.withResolvers();
      resolve();
    };
    const { user, backend } = await openWindow('/saved', {
      before: (name) => (name === 'lists.receive' ? held.promise : undefined),
    });
    await screen.findByText(texts.empty);
    await bring(user, 'slow.json', text);
    const bar = await screen.findByRole<HTMLProgressElement>('progressbar', { name: 'slow.json' });
    const first = bar.value;
    await waitFor(() => {
      expect(pieces()).toBe(1);
    });
    next();
    await waitFor(() => {
      expect(pieces()).toBe(2);
      expect(bar.value).toBeGreaterThan(first);
    });
    await user.click(screen.getByRole('button', { name: texts.cancel }));
    next();
    await waitFor(() => {
      expect(screen.queryByRole('progressbar')).toBeNull();
    });
    // A call after the one in which a further piece would have been.
    await tell(backend, 'lists.list', {});
    expect(pieces(), 'no further piece goes out').toBe(2);
    expect(screen.queryByRole('region', { name: /^What / })).toBeNull();
    expect(await listNames(backend)).toHaveLength(1);
  });
});
