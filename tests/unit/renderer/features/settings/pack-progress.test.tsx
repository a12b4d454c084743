import { realBackend, renderPart } from '../../../../support/render.tsx';
import { answerWith, asked } from '../../../../support/fake-bridge.ts';
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Packs } from '../../../../../src/renderer/features/settings/packs.tsx';
import { languages, type Language } from '../../../../../src/shared/domain/language.ts';
import { failure, ok, type Result } from '../../../../../src/shared/result.ts';
import { words } from '../../../../../src/shared/words/words.ts';
import { asInput, packOfTexts } from '../../../../support/packs.ts';

const { packs } = words;
type Step = keyof typeof packs.step;

/** The packs of the settings over a real backend, of which one call is under way until it is let go. */
function underWay(call: string, language: Language) {
  const backend = realBackend();
  const held = Promise.withResolvers<Result<unknown>>();
  let step: Step | null = null;
  answerWith((name, input) => {
    if (name === call) return held.promise;
    if (name === 'packs.progress')
      return Promise.resolve(ok({ underWay: step === null ? null : { task: 'examine', step } }));
    if (name !== 'packs.cancel') return backend.dispatch(name, input);
    held.resolve(failure('unavailable', 'You stopped it; nothing was changed.', { stopped: true }));
    return Promise.resolve(ok({ stopped: true }));
  });
  return {
    backend,
    show: () => renderPart(<Packs />, { language }),
    reach: (next: Step) => {
      step = next;
    },
    letGo: held.resolve,
  };
}

it.each<readonly [Language, readonly Step[]]>([
  ['en', ['reading', 'compiling', 'checking']],
  ['zh', ['compiling']],
  ['ru', ['checking']],
])('a pack that is looked at says how far that has come, and is stopped by a press (%s)', async (language, steps) => {
  const { show, reach } = underWay('packs.preview', language);
  const { user } = show();
  const file = new File([new Uint8Array(await packOfTexts())], 'river.almanac-pack');
  await user.upload(await screen.findByLabelText(packs.choose[language]), file);
  expect((await screen.findByText(packs.working[language])).getAttribute('role')).toBe('status');
  for (const step of steps) {
    reach(step);
    expect((await screen.findByText(packs.step[step][language])).getAttribute('role')).toBe('status');
  }
  await user.click(screen.getByRole('button', { name: packs.stop[language] }));
  await screen.findByText(packs.stopped[language]);
  expect(asked.filter(({ name }) => name === 'packs.cancel')).toHaveLength(1);
  expect(screen.queryByRole('button', { name: packs.stop[language] })).toBeNull();
});

it.each(languages)('a pack that is being removed offers no Stop, which would do nothing (%s)', async (language) => {
  const { backend, show, letGo } = underWay('packs.remove', language);
  await backend.dispatch('packs.install', asInput(await packOfTexts()));
  const { user } = show();
  const name = packs.removeOf[language].replace('{name}', 'Figures of the river schools');
  await user.click(await screen.findByRole('button', { name }));
  await screen.findByText(packs.working[language]);
  expect(screen.queryByRole('button', { name: packs.stop[language] })).toBeNull();
  letGo(await backend.dispatch('packs.remove', { id: 'river-figures' }));
  await waitFor(() => {
    expect(screen.queryByText(packs.working[language])).toBeNull();
  });
});

it.each(languages)('a pack that is being installed is stopped, and not only hidden (%s)', async (language) => {
  const { backend, show } = underWay('packs.install', language);
  const { user } = show();
  const file = new File([new Uint8Array(await packOfTexts())], 'river.almanac-pack');
  await user.upload(await screen.findByLabelText(packs.choose[language]), file);
  await screen.findByRole('button', { name: packs.cancel[language] });
  await user.click(screen.getByRole('button', { name: packs.install[language] }));
  const stop = await screen.findByRole('button', { name: packs.stop[language] });
  expect(screen.queryByRole('button', { name: packs.cancel[language] })).toBeNull();
  await user.click(stop);
  await screen.findByText(packs.stopped[language]);
  // What was looked at stands there still, to be installed after all or left.
  await screen.findByRole('button', { name: packs.cancel[language] });
  expect(await backend.dispatch('packs.list', {})).toMatchObject({ ok: true, value: { rows: [] } });
});
