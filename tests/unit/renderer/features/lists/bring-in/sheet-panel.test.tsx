import { answer, asked, renderAnswered } from '../../../../../support/render-answered.tsx';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { BringField } from '../../../../../../src/renderer/features/lists/bring-in/bring-panel.tsx';
import { SheetPanel } from '../../../../../../src/renderer/features/lists/bring-in/sheet-panel.tsx';
import { useSheet } from '../../../../../../src/renderer/features/lists/bring-in/use-sheet.ts';
import type { Output } from '../../../../../../src/shared/contract/index.ts';
import { languages, type Language } from '../../../../../../src/shared/domain/language.ts';
import { failure, type Result } from '../../../../../../src/shared/result.ts';
import { words } from '../../../../../../src/shared/words/words.ts';

const { lists, sheets } = words;

function Bringing() {
  const bring = useSheet();
  return (
    <>
      <BringField start={bring.start} />
      <SheetPanel bring={bring} lists={[]} open="saved" />
    </>
  );
}

/** A table is chosen whose names are looked up until that is let go or stopped. */
async function beginReading(language: Language = 'en') {
  const held = Promise.withResolvers<Result<Output<'sheets.read'>>>();
  answer('lists.receive', () => ({ transfer: 7, length: 12 }));
  answer('sheets.read', () => held.promise);
  answer('sheets.progress', () => ({ matched: { done: 40, total: 992 } }));
  answer('sheets.cancel', () => {
    held.resolve(failure('unavailable', 'You stopped it; nothing was changed.', { stopped: true }));
    return { cancelled: true };
  });
  const { user } = renderAnswered(<Bringing />, { language });
  await user.upload(await screen.findByLabelText(lists.bring[language]), new File(['School\r\n'], 'fair.csv'));
  return { user, letGo: held.resolve };
}

describe('a table whose names are looked up', () => {
  it.each(languages)('says how many have been, and is stopped by a press (%s)', async (language) => {
    const { user } = await beginReading(language);
    await screen.findByText(sheets.matched[language].replace('{done}', '40').replace('{total}', '992'));
    expect(screen.getByRole('progressbar')).toMatchObject({ value: 40, max: 992 });
    expect(screen.getByRole('status').textContent).toBe(sheets.reading[language].replace('{file}', 'fair.csv'));
    await user.click(screen.getByRole('button', { name: lists.cancel[language] }));
    await waitFor(() => {
      expect(asked.filter(({ name }) => name === 'sheets.cancel').map(({ input }) => input)).toEqual([{ transfer: 7 }]);
    });
    // It was stopped by the person: there is nothing to be told, and nothing to see.
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('shows nothing of what is read within a moment', async () => {
    const { letGo } = await beginReading();
    letGo(failure('invalid-input', 'It has no table.', { reason: 'no-table' }));
    await screen.findByRole('alert');
    expect(screen.queryByRole('progressbar')).toBeNull();
  });
});
