import { answerWith } from '../../../support/fake-bridge.ts';
import { renderPart } from '../../../support/render.tsx';
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ShowLog } from '../../../../src/renderer/ui/show-log.tsx';
import { languages } from '../../../../src/shared/domain/language.ts';
import { ok } from '../../../../src/shared/result.ts';
import { catalogs } from '../../../support/catalogs.ts';

const path = 'D:\\Данные\\logs\\almanac.log';

it.each(
  languages.flatMap((language) => {
    const { logAt, noLog } = catalogs[language].error;
    return [
      [language, { shown: false, path }, logAt.replace('{path}', path)],
      [language, { shown: false, path: null }, noLog],
      [language, { shown: true, path }, null],
    ] as const;
  }),
)(
  'the log is shown in %s, by the keyboard, or its place said where the host answers %j: %s',
  async (language, answer, said) => {
    const asked: string[] = [];
    answerWith((name) => {
      asked.push(name);
      return Promise.resolve(ok(answer));
    });
    const { user } = renderPart(<ShowLog />, { language });
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: catalogs[language].error.showLog }));
    await user.keyboard('{Enter}');
    if (said !== null) await screen.findByText(said);
    expect(asked).toEqual(['log.show']);
    expect(screen.queryByRole('status')?.textContent ?? null).toBe(said);
  },
);
