import { realBackend, renderPart } from '../../../../../support/render.tsx';
import { readers } from '../../../../../support/catalogs.ts';
import { answerWith, asked } from '../../../../../support/fake-bridge.ts';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { TablePage } from '../../../../../../src/renderer/features/additions/table/table-page.tsx';
import { useFailedWrites } from '../../../../../../src/renderer/host/failed-writes.ts';
import { useUndoStore } from '../../../../../../src/renderer/ui/undo/undo-store.ts';
import type { Output } from '../../../../../../src/shared/contract/index.ts';
import { failure } from '../../../../../../src/shared/result.ts';
import { words } from '../../../../../../src/shared/words/words.ts';

const { additions, figureSheet, sheets } = words;
const slug = 'songhua-medical-university';
const page = <TablePage />;
const file = (text: string, name = 'fees.csv') => new File([text], name, { type: 'text/csv' });
const path = '/additions/table';

/** Shows a table over a backend that reads a table again only when it is let. */
async function heldTable(text: string) {
  const backend = realBackend();
  const { user } = renderPart(page, { path });
  await user.upload(screen.getByLabelText(figureSheet.choose.en), file(text));
  await screen.findByRole('heading', { name: figureSheet.of.en.replace('{file}', 'fees.csv') });
  const { promise, resolve } = Promise.withResolvers<void>();
  answerWith(async (name, input) => {
    if (name === 'tables.read') await promise;
    return backend.dispatch(name, input);
  });
  const kept = async () => {
    const answer = await backend.dispatch('additions.list', {});
    return (answer as { value: Output<'additions.list'> }).value.rows.map(({ addition }) => addition.body['value']);
  };
  /** Writes into a cell of a row, and leaves it as a hand does that presses something else. */
  const writeInto = async (row: number, text: string) => {
    await user.click(screen.getByRole('button', { name: figureSheet.mend.en.replace('{number}', String(row)) }));
    const value = screen.getAllByLabelText(figureSheet.role.value.en).at(-1) as HTMLInputElement;
    await user.clear(value);
    await user.type(value, text);
    fireEvent.blur(value);
    return value;
  };
  return { backend, user, kept, writeInto, letRead: resolve };
}

describe('a table of figures brought in', () => {
  it('is asked about, mended and taken, and goes back in one step', async () => {
    const backend = realBackend();
    const kept = async () => {
      const answer = await backend.dispatch('additions.list', {});
      return (answer as { value: Output<'additions.list'> }).value.rows.map(({ addition }) => addition.body['value']);
    };
    const { user } = renderPart(page, { path });
    await user.upload(
      screen.getByLabelText(figureSheet.choose.en),
      file(
        `School;Figure;Value;Currency\n${slug};accommodation-fee;6.500;CNY\n${slug};students-total;dear;\nSonghua Medical Univercity;academic-staff;300;\n`,
      ),
    );
    expect(await screen.findByText(figureSheet.asked.en.replace('{example}', '6.500'))).toBeTruthy();
    // Nobody has said where it is from.
    await user.type(screen.getByLabelText(additions.sourceTitle.en), 'Slip');
    await user.type(screen.getByLabelText(additions.publisher.en), 'Office');
    await user.selectOptions(screen.getByLabelText(figureSheet.decimals.en), ',');
    expect(await screen.findByText(/^6,500\sCNY a year$/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: figureSheet.mend.en.replace('{number}', '3') }));
    const value = screen.getAllByLabelText(figureSheet.role.value.en).at(-1) as HTMLInputElement;
    await user.clear(value);
    await user.type(value, '12 500{Enter}');
    expect(await screen.findByText('12,500')).toBeTruthy();
    const near = screen.getByRole('checkbox', { name: figureSheet.takeRow.en.replace('{number}', '4') });
    expect(near).toHaveProperty('checked', false);
    await user.click(near);
    await user.click(await screen.findByRole('button', { name: 'Take 3 figures' }));
    await waitFor(async () => {
      expect(await kept()).toEqual([6500, 12_500, 300]);
    });
    expect(await screen.findByLabelText(figureSheet.choose.en)).toBeTruthy();
    await act(() => useUndoStore.getState().undo());
    expect(await kept()).toEqual([]);
  });

  it('is taken by a press right after a cell is left, with what was written there, and once by two', async () => {
    const { kept, writeInto, letRead } = await heldTable(
      `School;Figure;Value;Source;Published by\n${slug};students-total;4000;Slip;Office\n${slug};academic-staff;few;Slip;Office\n`,
    );
    const value = await writeInto(3, '300');
    expect(value.value, 'it stands there while it is read').toBe('300');
    const take = screen.getByRole('button', { name: 'Take 1 figure' });
    fireEvent.click(take);
    fireEvent.click(take);
    letRead();
    expect(await screen.findByLabelText(figureSheet.choose.en)).toBeTruthy();
    expect(await kept()).toEqual([4000, 300]);
    expect(asked.filter(({ name }) => name === 'tables.take')).toHaveLength(1);
  });

  it('is taken by a press right after its only row was mended', async () => {
    const { kept, writeInto, letRead } = await heldTable(
      `School;Figure;Value;Source;Published by\n${slug};academic-staff;few;Slip;Office\n`,
    );
    const take = screen.getByRole('button', { name: 'No figure to take' });
    expect(take.getAttribute('aria-disabled')).toBe('true');
    await writeInto(2, '300');
    fireEvent.click(take);
    letRead();
    expect(await screen.findByLabelText(figureSheet.choose.en)).toBeTruthy();
    expect(await kept()).toEqual([300]);
  });

  it('is not taken yet where what was written last cannot be, and stays as it was written', async () => {
    const { user, kept, writeInto, letRead } = await heldTable(
      `School;Figure;Value;Source;Published by\n${slug};students-total;4000;Slip;Office\n${slug};academic-staff;300;Slip;Office\n`,
    );
    const value = await writeInto(3, 'many');
    fireEvent.click(screen.getByRole('button', { name: 'Take 2 figures' }));
    letRead();
    const others = await screen.findByRole('button', { name: 'Take 1 figure' });
    await waitFor(() => {
      expect(useUndoStore.getState().told?.text(readers.en.say as never)).toBe(figureSheet.notYet.en);
    });
    expect(value.value).toBe('many');
    expect(await kept()).toEqual([]);
    await user.click(others);
    expect(await screen.findByLabelText(figureSheet.choose.en)).toBeTruthy();
    expect(await kept()).toEqual([4000]);
  });

  it('stays with all that was mended where it cannot be read again, and is read once more on demand', async () => {
    const { backend, user, kept, writeInto } = await heldTable(
      `School;Figure;Value;Source;Published by\n${slug};students-total;some;Slip;Office\n`,
    );
    answerWith(async (name, input) =>
      name === 'tables.read' ? failure('unavailable', 'Not now.') : backend.dispatch(name, input),
    );
    const value = await writeInto(2, '4000');
    await waitFor(() => {
      expect(useFailedWrites.getState().failed.map(({ error }) => error.code)).toEqual(['unavailable']);
    });
    expect(value.value).toBe('4000');
    answerWith((name, input) => backend.dispatch(name, input));
    act(() => {
      useFailedWrites.getState().retry();
    });
    await user.click(await screen.findByRole('button', { name: 'Take 1 figure' }));
    expect(await screen.findByLabelText(figureSheet.choose.en)).toBeTruthy();
    expect(await kept()).toEqual([4000]);
  });

  it('shows a row that is left out as left out at once, and by a second press as it was', async () => {
    const { kept, letRead } = await heldTable(
      `School;Figure;Value;Source;Published by\n${slug};students-total;4000;Slip;Office\n${slug};academic-staff;300;Slip;Office\n`,
    );
    const row = screen.getByRole('checkbox', { name: figureSheet.takeRow.en.replace('{number}', '3') });
    fireEvent.click(row);
    expect(row).toHaveProperty('checked', false);
    fireEvent.click(row);
    expect(row).toHaveProperty('checked', true);
    fireEvent.click(row);
    fireEvent.click(screen.getByRole('button', { name: 'Take 2 figures' }));
    letRead();
    expect(await screen.findByLabelText(figureSheet.choose.en)).toBeTruthy();
    expect(await kept()).toEqual([4000]);
  });

  it('is paged through a whole page at a time, back as forth', async () => {
    realBackend();
    const { user } = renderPart(page, { path });
    const rows = Array.from({ length: 60 }, (_, at) => `${slug};students-total;${1000 + at};`);
    await user.upload(
      screen.getByLabelText(figureSheet.choose.en),
      file(`School;Figure;Value;Currency\n${rows.join('\n')}\n`),
    );
    await user.click(await screen.findByRole('button', { name: figureSheet.later.en }));
    expect(await screen.findByText('Rows 51–60 of 60')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: figureSheet.earlier.en }));
    expect(await screen.findByText('Rows 1–50 of 60')).toBeTruthy();
  });

  it('is paged on twice by two presses before the first is answered', async () => {
    const rows = Array.from({ length: 120 }, (_, at) => `${slug};students-total;${1000 + at};`);
    const { letRead } = await heldTable(`School;Figure;Value;Currency\n${rows.join('\n')}\n`);
    const later = screen.getByRole('button', { name: figureSheet.later.en });
    fireEvent.click(later);
    fireEvent.click(later);
    letRead();
    expect(await screen.findByText('Rows 101–120 of 120')).toBeTruthy();
  });

  it('stays with all that was mended where another file came over since, and is taken', async () => {
    const backend = realBackend();
    const other = () => backend.dispatch('lists.receive', { text: 'b3RoZXI=' });
    const { user } = renderPart(page, { path });
    await user.upload(
      screen.getByLabelText(figureSheet.choose.en),
      file(`School;Figure;Value;Source;Published by\n${slug};students-total;dear;Slip;Office\n`),
    );
    await user.click(await screen.findByRole('button', { name: figureSheet.mend.en.replace('{number}', '2') }));
    await other();
    const value = screen.getAllByLabelText(figureSheet.role.value.en).at(-1) as HTMLInputElement;
    await user.clear(value);
    await user.type(value, '4 000{Enter}');
    const take = await screen.findByRole('button', { name: 'Take 1 figure' });
    await other();
    await user.click(take);
    expect(await screen.findByLabelText(figureSheet.choose.en)).toBeTruthy();
    expect(await backend.dispatch('additions.list', {})).toMatchObject({ value: { rows: [{ addition: { slug } }] } });
  });

  it('stands as it was left where a school is looked at in the middle of it', async () => {
    realBackend();
    const views = (
      <Routes>
        <Route path={path} element={page} />
        <Route path="*" element={<p>A school</p>} />
      </Routes>
    );
    const { user, router } = renderPart(views, { path });
    await user.upload(
      screen.getByLabelText(figureSheet.choose.en),
      file(`School;Figure;Value;Source;Published by\n${slug};students-total;dear;Slip;Office\n`),
    );
    await user.click(await screen.findByRole('button', { name: figureSheet.mend.en.replace('{number}', '2') }));
    const value = screen.getAllByLabelText(figureSheet.role.value.en).at(-1) as HTMLInputElement;
    await user.clear(value);
    await user.type(value, '4 000{Enter}');
    await screen.findByRole('button', { name: 'Take 1 figure' });
    // Back leads away from a field that is still being written in.
    const otherwise = () => within(screen.getByRole('group', { name: figureSheet.otherwise.en }));
    const publisher = () => otherwise().getByLabelText<HTMLInputElement>(additions.publisher.en);
    await user.type(publisher(), 'Office of fees');
    await act(() => router.navigate('/institutions/x'));
    expect(screen.getByText('A school')).toBeTruthy();
    await act(() => router.navigate(path));
    expect(publisher().value).toBe('Office of fees');
    await user.click(await screen.findByRole('button', { name: 'Take 1 figure' }));
    expect(await screen.findByLabelText(figureSheet.choose.en)).toBeTruthy();
    // What is taken or put away is gone for good.
    await act(() => router.navigate('/institutions/x'));
    await act(() => router.navigate(path));
    expect(await screen.findByLabelText(figureSheet.choose.en)).toBeTruthy();
  });

  it('is not taken while a cell holds more than is kept, which stands whole in its field and says so', async () => {
    const { user, kept, letRead } = await heldTable(
      `School;Figure;Value;Source;Published by\n${slug};students-total;4000;Slip;Office\n`,
    );
    letRead();
    await user.click(screen.getByRole('button', { name: figureSheet.mend.en.replace('{number}', '2') }));
    const field = screen.getAllByLabelText<HTMLInputElement>(figureSheet.role.title.en).at(-1) as HTMLInputElement;
    const text = 'Slip of autumn '.repeat(80).trim();
    await user.clear(field);
    await user.click(field);
    await user.paste(text);
    await user.click(screen.getByRole('button', { name: 'Take 1 figure' }));
    expect(field.value).toBe(text);
    expect(document.activeElement).toBe(field);
    expect(screen.getByRole('alert').textContent).toContain('1,000');
    expect(await kept()).toEqual([]);
    await user.clear(field);
    await user.type(field, 'Slip of autumn');
    await user.click(screen.getByRole('button', { name: 'Take 1 figure' }));
    expect(await screen.findByLabelText(figureSheet.choose.en)).toBeTruthy();
    expect(await kept()).toEqual([4000]);
  });

  it('takes no more of what holds for all rows than can be kept, and a day in words', async () => {
    realBackend();
    const { user } = renderPart(page, { path });
    await user.upload(
      screen.getByLabelText(figureSheet.choose.en),
      file(`School;Figure;Value\n${slug};founded;1927\n`),
    );
    for (const [label, text] of [
      [figureSheet.currency.en, 'currency '],
      [additions.sourceTitle.en, 'title '],
      [additions.publisher.en, 'publisher '],
      [figureSheet.role.url.en, 'https://example.edu/'],
    ] as const) {
      const field = (await screen.findByLabelText(label)) as HTMLInputElement;
      await user.click(field);
      await user.paste(text.repeat(900));
      await user.tab();
    }
    const day = screen.getByLabelText(figureSheet.role.accessed.en);
    await user.clear(day);
    await user.type(day, '20 November 2026{Enter}');
    expect(await screen.findByRole('heading', { name: figureSheet.of.en.replace('{file}', 'fees.csv') })).toBeTruthy();
    await waitFor(() => {
      expect(screen.getByLabelText(figureSheet.role.accessed.en)).toHaveProperty('value', '20 November 2026');
    });
    expect(screen.queryByText(sheets.problem.damaged.en.replace('{file}', 'fees.csv'))).toBeNull();
  });

  it('calls the way out of looking for a school what it is', async () => {
    realBackend();
    const { user } = renderPart(page, { path });
    await user.upload(
      screen.getByLabelText(figureSheet.choose.en),
      file('School;Figure;Value\nSonghua Medical Univercity;students-total;4000\n'),
    );
    const meant = await screen.findByLabelText(/^School meant by/);
    await user.selectOptions(meant, sheets.another.en);
    await user.click(screen.getByRole('button', { name: sheets.asWas.en }));
    expect(await screen.findByLabelText(/^School meant by/)).toBeTruthy();
  });

  it.each(['zh', 'ru'] as const)('says in %s why a file is refused, and what a column may be', async (language) => {
    realBackend();
    const { user } = renderPart(page, { path, language });
    await user.upload(screen.getByLabelText(figureSheet.choose[language]), file('', 'none.csv'));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(sheets.problem.empty[language].replace('{file}', 'none.csv'));
    await user.click(within(alert).getByRole('button'));
    await user.upload(screen.getByLabelText(figureSheet.choose[language]), file('a,b\n1,2\n'));
    const columns = await screen.findByRole('group', { name: figureSheet.columns[language] });
    const [first] = within(columns).getAllByRole('combobox');
    await user.selectOptions(first as HTMLElement, figureSheet.role.school[language]);
    expect(await within(columns).findAllByText(figureSheet.role.note[language])).toHaveLength(2);
  });
});
