import { openWindow } from '../../../support/whole-window.tsx';
import { answerWith } from '../../../support/fake-bridge.ts';
import { screen } from '@testing-library/react';
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import type { DocumentProgress } from '../../../../src/shared/contract/documents.ts';
import { pdfCommand } from '../../../../src/renderer/host/page-command.ts';
import { ok, type Result } from '../../../../src/shared/result.ts';

const written = '/home/reader/songhua.pdf';

describe('a document that takes a while to write', () => {
  it.each(['/institutions/songhua-medical-university', '/print/profile/songhua-medical-university'])(
    'is told of where the person has gone meanwhile: %s',
    async (path) => {
      const { backend, router, user, words } = await openWindow(path);
      let write: (answer: Result<unknown>) => void = () => undefined;
      const writing = new Promise<Result<unknown>>((resolve) => {
        write = resolve;
      });
      answerWith((name, input) => (name === 'documents.pdf' ? writing : backend.dispatch(name, input)));
      await screen.findAllByText('Songhua Medical University');
      await expect.poll(() => act(() => pdfCommand.run())).toBe(true);
      await act(() => router.navigate('/saved'));
      await screen.findByRole('heading', { level: 1 });
      write(ok({ path: written }));
      expect((await screen.findByText(new RegExp(written))).closest('[role="status"]')).not.toBeNull();
      await user.click(screen.getByRole('button', { name: words.app.close }));
      expect(screen.queryByText(new RegExp(written))).toBeNull();
    },
  );

  it.each(['/institutions/songhua-medical-university', '/print/profile/songhua-medical-university'])(
    'can be cancelled where it was asked for: %s',
    async (path) => {
      const { backend, user, words } = await openWindow(path);
      let write: (answer: Result<unknown>) => void = () => undefined;
      let underWay: DocumentProgress = { step: 'reading', schools: { done: 3, total: 30 }, pages: null };
      answerWith((name, input) => {
        if (name === 'documents.pdf')
          return new Promise<Result<unknown>>((resolve) => {
            write = resolve;
          });
        if (name === 'documents.progress') return Promise.resolve(ok({ underWay }));
        if (name !== 'documents.cancel') return backend.dispatch(name, input);
        write(ok({ path: null }));
        return Promise.resolve(ok({ cancelled: true }));
      });
      await screen.findAllByText('Songhua Medical University');
      await expect.poll(() => act(() => pdfCommand.run())).toBe(true);
      await screen.findByText('3 of 30');
      underWay = { step: 'writing', schools: { done: 30, total: 30 }, pages: 84 };
      await screen.findByText('84 pages');
      expect(screen.getByText(words.print.writing).getAttribute('role')).toBe('status');
      await user.click(await screen.findByRole('button', { name: words.print.cancel }));
      await expect.poll(() => screen.queryByRole('button', { name: words.print.cancel })).toBeNull();
      expect(screen.queryByText(words.profile.printing)).toBeNull();
    },
  );
});
