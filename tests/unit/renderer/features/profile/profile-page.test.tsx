import { realBackend, renderPart } from '../../../../support/render.tsx';
import { answerWith, tellChange } from '../../../../support/fake-bridge.ts';
import { act, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Route, Routes } from 'react-router';
import { ProfilePage } from '../../../../../src/renderer/features/profile/profile-page.tsx';
import { failure } from '../../../../../src/shared/result.ts';
import { error as words } from '../../../../../src/shared/words/error.ts';
import { app } from '../../../../../src/shared/words/app.ts';

const path = '/institutions/songhua-medical-university';
const page = (
  <Routes>
    <Route path="/institutions/:slug" element={<ProfilePage figures={<input aria-label="Own figure" />} />} />
  </Routes>
);
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Own figure' });

/** Opens a profile and types into it; then all of these calls fail so, and are asked again. */
async function failing(calls: readonly string[], code: 'unavailable' | 'not-found') {
  const backend = realBackend();
  const { user } = renderPart(page, { path });
  await user.type(await screen.findByRole('textbox', { name: 'Own figure' }), '300');
  answerWith((name, input) =>
    calls.includes(name) ? Promise.resolve(failure(code, 'As asked.')) : backend.dispatch(name, input),
  );
  act(() => {
    tellChange(['reference', 'additions']);
  });
  return { user, backend };
}

it('keeps what is being typed in a profile that cannot be read again, and says so above it', async () => {
  const { user, backend } = await failing(['institutions.get', 'answers.get'], 'unavailable');
  const alerts = await screen.findAllByRole('alert');
  expect(alerts[0]?.textContent).toContain(words.unavailable.en);
  expect(field().value).toBe('300');
  answerWith((name, input) => backend.dispatch(name, input));
  for (const button of screen.getAllByRole('button', { name: app.retry.en })) await user.click(button);
  await waitFor(() => {
    expect(screen.queryByRole('alert')).toBeNull();
  });
  expect(field().value).toBe('300');
});

it('keeps it where what decides was never read, and is asked for once more', async () => {
  const backend = realBackend();
  answerWith((name, input) =>
    name === 'answers.get' ? Promise.resolve(failure('unavailable', 'As asked.')) : backend.dispatch(name, input),
  );
  const { user } = renderPart(page, { path });
  await user.type(await screen.findByRole('textbox', { name: 'Own figure' }), '300');
  let answer = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  answerWith(async (name, input) => {
    if (name === 'answers.get') await asked;
    return backend.dispatch(name, input);
  });
  await user.click(screen.getByRole('button', { name: app.retry.en }));
  await waitFor(() => {
    expect(screen.queryByRole('alert')).toBeNull();
  });
  expect(field().value).toBe('300');
  answer();
});

it('shows a school no longer that is there no more', async () => {
  await failing(['institutions.get'], 'not-found');
  await waitFor(() => {
    expect(screen.queryByRole('article')).toBeNull();
  });
  expect(screen.getByRole('alert').textContent).toContain(words['not-found'].en);
});
