import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ChosenTools } from '../../../../../../src/renderer/features/lists/rows/chosen-tools.tsx';
import { words } from '../../../../../../src/shared/words/words.ts';
import { realBackend, renderPart } from '../../../../../support/render.tsx';
import { tell } from '../../../../../support/whole-window.tsx';

const slug = 'songhua-medical-university';
const { students } = words;

it('a note that several schools get is written once by two presses', async () => {
  const backend = realBackend();
  await tell(backend, 'bookmarks.add', { slug });
  const { rows } = await tell(backend, 'bookmarks.list', {});
  const { user } = renderPart(<ChosenTools list="saved" person={null} rows={rows} leave={() => undefined} />);
  await user.click(screen.getByRole('button', { name: students.noteAll.en }));
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: students.noteToAdd.en });
  fireEvent.change(field, { target: { value: 'Asked by telephone' } });
  const add = within(field.form as HTMLFormElement).getByRole('button', { name: students.add.en });
  fireEvent.click(add);
  fireEvent.click(add);
  await waitFor(() => {
    expect(field.value).toBe('');
  });
  expect((await tell(backend, 'notes.get', { slug })).body).toBe('Asked by telephone');
});
