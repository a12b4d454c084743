import { realBackend, renderPart } from '../../../../support/render.tsx';
import { answerWith } from '../../../../support/fake-bridge.ts';
import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Route, Routes } from 'react-router';
import { ProfilePage } from '../../../../../src/renderer/features/profile/profile-page.tsx';
import { SecondProfile } from '../../../../../src/renderer/features/profile/second-profile.tsx';
import type { Output } from '../../../../../src/shared/contract/index.ts';

const slug = 'songhua-medical-university';

const page = (
  <Routes>
    <Route path="/institutions/:slug" element={<ProfilePage />} />
  </Routes>
);

/** Whether the window is seen: what is long is drawn in portions then. */
function setSeen(isSeen: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, value: !isSeen });
}
afterEach(() => {
  setSeen(false);
});

/** Counts how often a part of an answer is read, which whoever draws it does once each time. */
function counted<Whole extends object>(whole: Whole, part: keyof Whole): () => number {
  let reads = 0;
  const value = whole[part];
  Object.defineProperty(whole, part, {
    enumerable: true,
    get: () => {
      reads += 1;
      return value;
    },
  });
  return () => reads;
}

/** Opens a profile; returns how often its head and its first section were drawn until all of it stands. */
async function draws(path: string): Promise<{ readonly head: number; readonly figures: number }> {
  const backend = realBackend();
  let head = (): number => 0;
  let figures = (): number => 0;
  answerWith(async (name, input) => {
    const answer = await backend.dispatch(name, input);
    if (name !== 'institutions.get' || !answer.ok) return answer;
    // An answer of our own, as it comes to a window through its host.
    const entity = structuredClone(answer.value) as Output<'institutions.get'>;
    const [claim] = entity.claims;
    if (!claim) throw new Error('The school of the fixture has no figures.');
    head = counted(entity, 'parts');
    figures = counted(claim, 'property');
    return { ...answer, value: entity };
  });
  const { unmount } = renderPart(page, { path });
  await screen.findByRole('article');
  await waitFor(() => {
    expect(document.querySelector('[aria-busy="true"]')).toBeNull();
    expect(document.querySelectorAll('article > section').length).toBeGreaterThan(5);
    expect(screen.getByRole('region', { name: 'Sources' })).toBeTruthy();
  });
  unmount();
  return { head: head(), figures: figures() };
}

it('draws the head of a profile once, and no section again for those that come below it', async () => {
  const atOnce = await draws(`/institutions/${slug}#sources`);
  setSeen(true);
  const inPortions = await draws(`/institutions/${slug}`);
  expect(inPortions.head).toBe(1);
  expect(inPortions.figures).toBe(atOnce.figures);
});

it.each([
  ['a profile', page, `/institutions/${slug}`],
  ['a second one beside it', <SecondProfile key="second" slug={slug} />, '/'],
] as const)('asks for what decides about %s without waiting for the school', async (_what, part, path) => {
  const backend = realBackend();
  const asked: string[] = [];
  let tell = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    tell = resolve;
  });
  answerWith(async (name, input) => {
    asked.push(name);
    if (name === 'institutions.get') await held;
    return backend.dispatch(name, input);
  });
  renderPart(part, { path });
  await waitFor(() => {
    expect(asked).toContain('answers.get');
  });
  tell();
  await screen.findByRole('heading', { name: 'Songhua Medical University' });
  expect(asked.filter((name) => name === 'answers.get')).toHaveLength(1);
});

it('waits for the school where the address names a programme, which it may not have', async () => {
  const backend = realBackend();
  const asked: unknown[] = [];
  answerWith((name, input) => {
    if (name === 'answers.get') asked.push(input);
    return backend.dispatch(name, input);
  });
  renderPart(page, { path: `/institutions/${slug}?programme=of-another-edition` });
  await screen.findByRole('article');
  expect(asked).toEqual([{ slug }]);
});
