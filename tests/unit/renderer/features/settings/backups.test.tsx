import { answer, renderAnswered } from '../../../../support/render-answered.tsx';
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Backups } from '../../../../../src/renderer/features/settings/backups.tsx';
import { languages } from '../../../../../src/shared/domain/language.ts';
import { catalogs } from '../../../../support/catalogs.ts';

it.each(languages)('tell in %s why the one of the day could not be made', async (language) => {
  const failed = { message: 'No backup could be written (ENOSPC).', reason: 'disk-full' } as const;
  answer('backups.list', () => ({ rows: [], folder: '/kept', failed }));
  renderAnswered(<Backups />, { language });
  const { backups, error } = catalogs[language];
  expect((await screen.findByRole('alert')).textContent).toBe(
    backups.failed.replace('{reason}', error.storage['disk-full']),
  );
});
