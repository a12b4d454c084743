import { renderPart } from '../../../support/render.tsx';
import { answerWith } from '../../../support/fake-bridge.ts';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { KeepingNotice } from '../../../../src/renderer/app/keeping-notice.tsx';
import { unkeptReasons, type Unkept } from '../../../../src/shared/contract/backups.ts';
import { languages } from '../../../../src/shared/domain/language.ts';
import { ok } from '../../../../src/shared/result.ts';
import { catalogs } from '../../../support/catalogs.ts';

const folder = '/home/reader/almanac';

function tell(said: Unkept | null): void {
  answerWith(() => Promise.resolve(ok(said)));
}

describe('the notice that nothing can be kept', () => {
  it.each(languages.flatMap((language) => unkeptReasons.map((reason) => [language, reason] as const)))(
    'says in %s that it is so and why: %s',
    async (language, reason) => {
      tell({ reason, folder, rescued: null, shown: 'kept' });
      renderPart(<KeepingNotice />, { language });
      const { keeping } = catalogs[language];
      const notice = await screen.findByRole('alert', { name: keeping.title });
      expect(notice.textContent).toContain(keeping.reason[reason]);
      expect(notice.textContent).toContain(keeping.shown.kept);
      expect(notice.textContent).toContain(folder);
    },
  );

  it.each(languages)('says in %s of what was taken away whether a backup has it', async (language) => {
    const { keeping } = catalogs[language];
    tell({ reason: 'taken-away', folder, rescued: null, shown: 'empty' });
    renderPart(<KeepingNotice />, { language });
    const notice = await screen.findByRole('alert');
    expect(notice.textContent).toContain(keeping.notRescued);
    expect(notice.textContent).toContain(keeping.shown.empty);
  });

  it('is not there while all is kept', async () => {
    tell(null);
    renderPart(
      <>
        <KeepingNotice />
        <p>Beside it</p>
      </>,
    );
    await screen.findByText('Beside it');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
