import { openWindow, tell } from '../../../support/whole-window.tsx';
import { screen, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Backend } from '../../../../src/main/backend.ts';
import { compileFixture, temporaryFolder, type Edit } from '../../../support/fixture-reference.ts';

const slug = 'songhua-medical-university';
const savedOn = async (backend: Backend) =>
  (await tell(backend, 'bookmarks.list', { list: 'saved' })).rows.map((row) => row.slug);
const statuses = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

describe('keeping a school', () => {
  it('by S and by the button is said each time', async () => {
    const { user, backend, words } = await openWindow(`/institutions/${slug}`);
    const save = await screen.findByRole('button', { name: words.profile.save });
    await user.keyboard('s');
    await waitFor(() => {
      expect(save.getAttribute('aria-pressed')).toBe('true');
      expect(save.textContent).toContain(words.profile.saved);
      expect(statuses()).toContain(words.profile.saved);
    });
    await user.keyboard('s');
    await waitFor(() => {
      expect(save.getAttribute('aria-pressed')).toBe('false');
      expect(statuses()).toContain(words.profile.removedFromSaved);
    });
    await user.click(save);
    await waitFor(async () => {
      expect(await savedOn(backend)).toEqual([slug]);
      expect(save.getAttribute('aria-pressed')).toBe('true');
    });
  });

  it('is taken back by Ctrl+Z, and nothing that was done before it', async () => {
    const other = 'volga-state-medical-university';
    const { user, backend, words, router } = await openWindow(`/institutions/${other}`, {
      keep: async (backend) => {
        await tell(backend, 'bookmarks.add', { slug: other });
      },
    });
    await screen.findByRole('button', { name: words.profile.saved });
    await user.keyboard('s');
    await waitFor(async () => {
      expect(await savedOn(backend)).toEqual([]);
    });
    await router.navigate(`/institutions/${slug}`);
    await screen.findByRole('heading', { level: 1, name: /Songhua/ });
    await user.keyboard('s');
    await waitFor(async () => {
      expect(await savedOn(backend)).toEqual([slug]);
    });
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => {
      expect(await savedOn(backend)).toEqual([]);
    });
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => {
      expect(await savedOn(backend)).toEqual([other]);
    });
  });

  it('is not what an S in a field does', async () => {
    const { user, backend, words } = await openWindow(`/institutions/${slug}`);
    await user.type(await screen.findByRole('textbox', { name: words.profile.noteLabel }), 'ssss');
    await user.keyboard('{Control>}k{/Control}s');
    // A call after those that the keys would have made.
    await waitFor(async () => {
      expect(await tell(backend, 'notes.get', { slug })).toMatchObject({ body: 'ssss' });
    });
    expect(await savedOn(backend)).toEqual([]);
    expect(screen.getByRole('button', { name: words.profile.save }).getAttribute('aria-pressed')).toBe('false');
  });

  it('is told how where nothing is kept yet', async () => {
    const { words } = await openWindow('/saved');
    await screen.findByText(words.lists.empty);
    expect(screen.getByRole('main').textContent).toContain(words.lists.emptyHint);
  });
});

describe('what is kept of a school that not every edition knows', () => {
  const neva: Edit = {
    file: 'institutions/neva-medical-school.yaml',
    put: 'tier: listed\nkind: medical-university\nnames:\n  - { value: Neva Medical School, lang: en, kind: official, source: songhua-site }\nplace: { country: RU, region: Saratov Oblast, city: Saratov, latitude: 51.53, longitude: 46.03 }\n',
  };
  const edition = (number: string): Edit => ({ file: 'edition.yaml', find: '2026.11', put: number });
  const id = 'neva-medical-school';
  const body = 'mine, whatever the edition';
  let editions: readonly [string, string, string];
  beforeAll(() => {
    editions = [
      compileFixture([neva]),
      compileFixture([edition('2027.05')]),
      compileFixture([edition('2027.11'), neva]),
    ];
  });

  it('stays through an edition without it, with its note, and is there in one that has it again', async () => {
    const userData = temporaryFolder();
    const [first, without, within] = editions;
    const before = await openWindow('/settings', {
      userData,
      reference: first,
      keep: async (backend) => {
        await tell(backend, 'bookmarks.add', { slug: id });
        await tell(backend, 'notes.set', { slug: id, body });
      },
    });
    before.close();
    const lost = await openWindow('/saved', { userData, reference: without });
    const row = await waitFor(() => {
      const found = document.querySelector<HTMLElement>(`main li[data-id="${id}"]`);
      expect(found?.textContent).toContain(lost.words.lists.gone);
      return found as HTMLElement;
    });
    expect(screen.getByRole('contentinfo').textContent).toContain('2027.05');
    expect(row.querySelector('textarea')?.value ?? row.textContent).toContain(body);
    expect(row.querySelectorAll('a[href^="/institutions"]'), 'there is nowhere to lead to').toHaveLength(0);
    lost.close();
    const { words } = await openWindow(`/institutions/${id}`, { userData, reference: within });
    const save = await screen.findByRole('button', { name: words.profile.saved });
    expect(save.getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole('contentinfo').textContent).toContain('2027.11');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: words.profile.noteLabel }).value).toBe(body);
  });
});
