import { realBackend, renderPart } from '../../../../support/render.tsx';
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TablePage } from '../../../../../src/renderer/features/additions/table/table-page.tsx';
import { useUndoStore } from '../../../../../src/renderer/ui/undo/undo-store.ts';
import type { Output } from '../../../../../src/shared/contract/index.ts';
import { words } from '../../../../../src/shared/words/words.ts';

const { additions, figureSheet, sheets } = words;
const slug = 'songhua-medical-university';
const page = <TablePage />;
const file = (text: string, name = 'fees.csv') => new File([text], name, { type: 'text/csv' });
const path = '/additions/table';

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
