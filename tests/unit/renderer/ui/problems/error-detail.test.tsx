import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { storageFailure } from '../../../../../src/main/database/faults.ts';
import { databaseFault } from '../../../../../src/main/dispatch.ts';
import { ErrorDetail } from '../../../../../src/renderer/ui/problems/error-detail.tsx';
import { languages } from '../../../../../src/shared/domain/language.ts';
import { catalogs } from '../../../../support/catalogs.ts';
import { renderPart } from '../../../../support/render.tsx';

const thrown = (code: string) => Object.assign(new Error(code), { code });
const failed = [
  ['disk-full', storageFailure(thrown('ENOSPC'), 'The packs were left as they were')],
  ['disk-full', databaseFault(thrown('SQLITE_FULL'))],
  ['read-only', storageFailure(thrown('EROFS'), 'No backup could be written')],
  ['no-permission', storageFailure(thrown('EACCES'), 'No backup could be written')],
  ['storage', storageFailure(thrown('EIO'), 'No backup could be written')],
  ['write-failed', databaseFault(thrown('SQLITE_IOERR_WRITE'))],
] as const;

describe('why something could not be written', () => {
  it.each(failed.flatMap((one) => languages.map((language) => [...one, language] as const)))(
    '%s is told in the language of the reader',
    (reason, answer, language) => {
      if (!answer || answer.ok) throw new Error('It is no failure.');
      renderPart(<ErrorDetail {...answer.error} />, { language });
      const said = screen.getByText(catalogs[language].error.storage[reason]);
      expect(said.lang).toBe('');
    },
  );

  it('is told in English, and as such, where only the message says it', () => {
    renderPart(<ErrorDetail message="Another folder stands there." details={{ reason: 'in-the-way' }} />, {
      language: 'ru',
    });
    expect(screen.getByText('Another folder stands there.').lang).toBe('en');
  });

  it('is no fault of the disk where a file lies in the place of a folder', () => {
    const answer = storageFailure(thrown('ENOTDIR'), 'No backup could be written');
    if (answer.ok) throw new Error('It is no failure.');
    renderPart(<ErrorDetail {...answer.error} />, { language: 'en' });
    expect(screen.getByText(/move it away/)).toBeTruthy();
  });
});
