import { openWindow, tell } from '../../../support/whole-window.tsx';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Backend } from '../../../../src/main/backend.ts';

const keep = async (backend: Backend) => {
  for (const slug of ['songhua-university', 'volga-state-medical-university'])
    await tell(backend, 'bookmarks.add', { slug });
  await tell(backend, 'notes.set', { slug: 'songhua-university', body: 'Ask for the dormitory' });
};
const rows = async (backend: Backend, list = 'saved') =>
  (await tell(backend, 'bookmarks.list', { list })).rows.map((row) => row.slug);

describe('the saved schools', () => {
  it('change places by the arrow keys', async () => {
    const { user, backend } = await openWindow('/saved', { keep });
    const handle = await screen.findByRole('button', { name: /^Place of Songhua University/ });
    handle.focus();
    await user.keyboard('{ArrowDown}');
    await waitFor(async () => {
      expect(await rows(backend)).toEqual(['volga-state-medical-university', 'songhua-university']);
    });
  });

  it('are taken out, and come back by Undo with their note', async () => {
    const { user, backend } = await openWindow('/saved', { keep });
    await user.click(await screen.findByRole('button', { name: 'Remove Songhua University' }));
    await waitFor(async () => {
      expect(await rows(backend)).toEqual(['volga-state-medical-university']);
    });
    await within(screen.getByRole('main')).findByText(/Songhua University/, { selector: '[role="status"]' });
    await user.click(await screen.findByRole('button', { name: /^Undo/ }));
    await waitFor(async () => {
      expect(await rows(backend)).toEqual(['songhua-university', 'volga-state-medical-university']);
    });
    const note = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Note on Songhua University' });
    expect(note.value).toBe('Ask for the dormitory');
  });

  it('are compared once two are chosen', async () => {
    const { user, at } = await openWindow('/saved', { keep });
    for (const name of ['Songhua University', 'Volga State Medical University'])
      await user.click(await screen.findByRole('checkbox', { name: `Choose ${name}` }));
    await user.click(await within(screen.getByRole('main')).findByRole('link', { name: /^Compare/ }));
    await waitFor(() => {
      expect(at()).toContain('/compare?school=songhua-university&school=volga-state-medical-university');
    });
  });

  it('are found by what was written about them', async () => {
    const { user } = await openWindow('/saved', { keep });
    await user.type(await screen.findByRole('searchbox', { name: 'Search what I kept' }), 'dormitory');
    const main = screen.getByRole('main');
    await waitFor(() => {
      expect([...main.querySelectorAll('mark')].map((mark) => mark.textContent)).toContain('dormitory');
    });
    expect(within(main).queryByRole('link', { name: 'Volga State Medical University' })).toBeNull();
  });

  it('stand in lists that a person names', async () => {
    const { user, backend } = await openWindow('/saved', { keep });
    await user.click(await screen.findByRole('button', { name: 'New list' }));
    await user.type(await screen.findByRole('textbox', { name: /name/i }), 'For Meera{Enter}');
    await waitFor(async () => {
      expect((await tell(backend, 'lists.list', {})).rows.map(({ name }) => name)).toContain('For Meera');
    });
  });

  it('stand in folders of students, which get another name and take it back', async () => {
    const { user, backend, at } = await openWindow('/saved', { keep });
    const lists = async () => (await tell(backend, 'lists.list', {})).rows.map(({ name, person }) => [name, person]);
    await user.click(await screen.findByRole('button', { name: 'New student' }));
    await user.type(await screen.findByRole('textbox', { name: 'Name of the student' }), 'Meera{Enter}');
    await screen.findByRole('heading', { level: 1, name: 'Folder of Meera' });
    expect(at()).toBe('/saved?student=Meera');
    expect(await lists()).toEqual([
      ['', null],
      ['Chosen schools', 'Meera'],
    ]);
    await user.click(screen.getByRole('button', { name: 'Rename' }));
    const named = await screen.findByRole('textbox', { name: 'Name of the student' });
    await user.clear(named);
    await user.type(named, 'Meera Nair{Enter}');
    await screen.findByRole('heading', { level: 1, name: 'Folder of Meera Nair' });
    await user.click(await screen.findByRole('button', { name: /^Undo/ }));
    await screen.findByRole('heading', { level: 1, name: 'Folder of Meera' });
    expect((await lists())[1]).toEqual(['Chosen schools', 'Meera']);
  });

  it('are tagged, noted, moved and taken off together, and Undo brings all of it back', async () => {
    const { user, backend } = await openWindow('/saved', {
      keep: async (kept) => {
        await keep(kept);
        await tell(kept, 'lists.create', { name: 'Second', person: 'Meera' });
      },
    });
    const before = await tell(backend, 'bookmarks.list', {});
    await user.click(await screen.findByRole('button', { name: 'Choose all' }));
    const tools = within(await screen.findByRole('group', { name: 'With the chosen schools' }));
    await user.click(tools.getByRole('button', { name: 'Add tags' }));
    await user.type(tools.getByRole('textbox', { name: 'Tags for all of them' }), 'north, cold{Enter}');
    await waitFor(async () => {
      expect((await tell(backend, 'bookmarks.list', {})).rows.map(({ tags }) => tags)).toEqual([
        ['north', 'cold'],
        ['north', 'cold'],
      ]);
    });
    await user.click(tools.getByRole('button', { name: 'Add to the notes' }));
    await user.type(tools.getByRole('textbox', { name: 'Paragraph for all their notes' }), 'Written to both{Enter}');
    await waitFor(async () => {
      expect((await tell(backend, 'bookmarks.list', {})).rows.map(({ note }) => note)).toEqual([
        'Ask for the dormitory\n\nWritten to both',
        'Written to both',
      ]);
    });
    await user.click(tools.getByRole('button', { name: 'Move or copy' }));
    await screen.findByRole('option', { name: 'Meera: Second' });
    await user.click(tools.getByRole('button', { name: 'Move' }));
    await waitFor(async () => {
      expect(await rows(backend)).toEqual([]);
    });
    // Those that are taken back before the window had let them go would still be chosen.
    await waitFor(() => {
      expect(screen.queryAllByRole('checkbox', { name: /^Choose / })).toEqual([]);
    });
    for (let step = 0; step < 3; step += 1) {
      await user.click(await screen.findByRole('button', { name: /^Undo/ }));
    }
    await waitFor(async () => {
      expect(await tell(backend, 'bookmarks.list', {})).toEqual(before);
    });
    await user.click(await screen.findByRole('button', { name: 'Choose all' }));
    await user.click(
      within(await screen.findByRole('group', { name: 'With the chosen schools' })).getByRole('button', {
        name: 'Take off the list',
      }),
    );
    await waitFor(async () => {
      expect(await rows(backend)).toEqual([]);
    });
    await user.click(await screen.findByRole('button', { name: /^Undo/ }));
    await waitFor(async () => {
      expect(await tell(backend, 'bookmarks.list', {})).toEqual(before);
    });
  });

  it('show the columns that were chosen, on paper too, until Undo takes them back', async () => {
    const { user, words, backend, router } = await openWindow('/saved', { keep });
    await user.click(await screen.findByRole('button', { name: words.students.columns }));
    for (const column of ['fee', 'note'] as const)
      await user.click(await screen.findByRole('checkbox', { name: words.students.column[column] }));
    const columns = async () => (await tell(backend, 'lists.list', {})).rows[0]?.columns;
    await waitFor(async () => {
      expect(await columns()).toEqual(['fee', 'note']);
    });
    const list = document.querySelector<HTMLElement>('ol[data-bookmarks]') as HTMLElement;
    await waitFor(() => {
      expect([...list.querySelectorAll('dt')].map((term) => term.textContent)).toEqual([
        words.students.column.fee,
        words.students.column.fee,
      ]);
    });
    await router.navigate('/print/list/saved');
    const table = await screen.findByRole('region', { name: words.students.columns });
    // The note is mine, and stands on paper only where that is asked for.
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual([words.lists.school, words.students.column.fee]);
    await user.click(screen.getByRole('checkbox', { name: words.print.mine }));
    await waitFor(() => {
      expect(screen.getByRole('region', { name: words.students.columns }).textContent).toContain(
        'Ask for the dormitory',
      );
    });
    await router.navigate('/saved');
    await user.click(await screen.findByRole('button', { name: /^Undo/ }));
    await waitFor(async () => {
      expect(await columns()).toEqual(['fee']);
    });
  });

  it('of a student go over as one file, and a changed one is shown, joined, and taken back by Undo', async () => {
    const { user, backend, words } = await openWindow('/saved?student=Meera', {
      keep: async (kept) => {
        await keep(kept);
        const { id } = await tell(kept, 'lists.create', { name: 'China', person: 'Meera' });
        await tell(kept, 'bookmarks.add', { slug: 'songhua-university', list: id, tags: ['first'] });
      },
    });
    await user.click(await screen.findByRole('button', { name: words.students.handOver }));
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: words.students.withMine }).checked).toBe(true);
    const { document: handed } = await tell(backend, 'lists.handOver', { person: 'Meera' });
    const changed = structuredClone(handed);
    Object.assign(changed.lists[0]?.document.schools[0] ?? {}, {
      tags: ['wish'],
      note: { body: 'Ask for the dormitory, and the visa', updatedAt: '2026-11-29T10:00:00.000Z' },
    });
    const field = document.querySelector<HTMLInputElement>('input[type="file"]') as HTMLInputElement;
    await user.upload(field, new File([JSON.stringify(changed)], 'meera.almanac-list'));
    const preview = await screen.findByRole('heading', { level: 1, name: /meera\.almanac-list/ });
    const table = within(preview.closest('section') as HTMLElement);
    expect(table.getByText(/Meera/)).toBeTruthy();
    expect(table.getByText(/wish/).textContent).toContain('first');
    await user.click(table.getByRole('button', { name: words.lists.merge }));
    await screen.findByRole('heading', { level: 1, name: 'Folder of Meera' });
    const list = (await tell(backend, 'lists.list', {})).rows.find(({ name }) => name === 'China')?.id ?? '';
    expect((await tell(backend, 'bookmarks.list', { list })).rows[0]).toMatchObject({
      tags: ['wish'],
      note: 'Ask for the dormitory, and the visa',
    });
    await tell(backend, 'bookmarks.add', { slug: 'volga-state-medical-university', list });
    await user.click(await screen.findByRole('button', { name: /^Undo/ }));
    await waitFor(async () => {
      expect((await tell(backend, 'bookmarks.list', { list })).rows).toMatchObject([
        { tags: ['first'], note: 'Ask for the dormitory' },
        { slug: 'volga-state-medical-university' },
      ]);
    });
  });

  it('of a student have a note and a stage of their own on each school, and Undo takes the stage back', async () => {
    const { user, backend, words } = await openWindow('/saved', {
      keep: async (kept) => {
        await keep(kept);
        for (const [name, person] of [
          ['China', 'Meera'],
          ['Abroad', 'Oksana'],
        ] as const) {
          const { id } = await tell(kept, 'lists.create', { name, person });
          await tell(kept, 'bookmarks.add', { slug: 'songhua-university', list: id });
          await tell(kept, 'plan.setStage', { slug: 'songhua-university', list: id, stage: 'asked' });
        }
      },
    });
    await user.click(await screen.findByRole('link', { name: /China/ }));
    const own = await screen.findByRole('textbox', { name: 'Note for Meera on Songhua University' });
    await user.type(own, 'Needs a room');
    await user.tab();
    await user.click(screen.getByRole('button', { name: 'Lists and figures of Songhua University' }));
    const stage = screen.getByRole<HTMLSelectElement>('combobox', { name: /Songhua University, for Meera/ });
    await user.selectOptions(stage, words.plan.stages.applied);
    const list = (await tell(backend, 'lists.list', {})).rows;
    const row = async (name: string) => {
      const { rows: kept } = await tell(backend, 'bookmarks.list', {
        list: list.find((one) => one.name === name)?.id ?? '',
      });
      return { note: kept[0]?.note, studentNote: kept[0]?.studentNote, studentStage: kept[0]?.studentStage };
    };
    const desk = { note: 'Ask for the dormitory' };
    await waitFor(async () => {
      expect(await row('China')).toEqual({ ...desk, studentNote: 'Needs a room', studentStage: 'applied' });
    });
    expect(await row('Abroad')).toEqual({ ...desk, studentNote: '', studentStage: 'asked' });
    await user.click(await screen.findByRole('button', { name: /^Undo/ }));
    await waitFor(async () => {
      expect(await row('China')).toEqual({ ...desk, studentNote: 'Needs a room', studentStage: 'asked' });
    });
  });
});
