import { screen } from '@testing-library/react';
import { expect, it, onTestFinished, vi } from 'vitest';
import { FindBar } from '../../../../../src/renderer/app/find/find-bar.tsx';
import { useFindBar } from '../../../../../src/renderer/app/find/find-store.ts';
import { catalogs } from '../../../../support/catalogs.ts';
import { renderPart } from '../../../../support/render.tsx';

const texts = catalogs.en.host;

it('goes on by F3 and Ctrl G, with Shift back, wherever the keyboard is, and opens by them', async () => {
  // What is seen is a question of layout, of which there is none here.
  const seen = vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
  onTestFinished(() => {
    seen.mockRestore();
    useFindBar.getState().close();
  });
  const { user: person } = renderPart(
    <>
      <main>
        <p>Harbin is in Heilongjiang.</p>
        <p>Of Harbin there is more; Harbin is large.</p>
        <button type="button">Elsewhere</button>
      </main>
      <FindBar />
    </>,
  );
  await person.keyboard('{F3}');
  await person.type(await screen.findByRole('searchbox', { name: texts.find }), 'harbin');
  const place = () => screen.getByRole('status').textContent;
  expect(place()).toBe('1 of 3');
  await person.click(screen.getByRole('button', { name: 'Elsewhere' }));
  for (const [keys, at] of [
    ['{F3}', 2],
    ['{Control>}g{/Control}', 3],
    ['{F3}', 1],
    ['{Shift>}{F3}{/Shift}', 3],
    ['{Control>}{Shift>}G{/Shift}{/Control}', 2],
    ['g', 2],
    ['{Alt>}{F3}{/Alt}', 2],
  ] as const) {
    await person.keyboard(keys);
    expect(place(), keys).toBe(`${at} of 3`);
  }
});

it('says where a page has nothing of it', async () => {
  const { user: person } = renderPart(
    <>
      <main>
        <p>Harbin is in Heilongjiang.</p>
      </main>
      <FindBar />
    </>,
  );
  onTestFinished(() => {
    useFindBar.getState().close();
  });
  await person.keyboard('{F3}');
  await person.type(await screen.findByRole('searchbox', { name: texts.find }), 'zzzz');
  expect(screen.getByRole('status').textContent).toBe(texts.foundNone);
});
