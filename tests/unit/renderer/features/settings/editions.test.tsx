import { realBackend, renderPart } from '../../../../support/render.tsx';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { Editions } from '../../../../../src/renderer/features/settings/editions.tsx';
import { useBroughtFile } from '../../../../../src/renderer/ui/brought/brought-file.ts';
import { largestEdition } from '../../../../../src/shared/contract/limits.ts';
import { failure, ok, type Result } from '../../../../../src/shared/result.ts';
import { editionOf } from '../../../../support/editions.ts';
import { answerWith } from '../../../../support/fake-bridge.ts';

let next: Buffer<ArrayBuffer>;
beforeAll(async () => {
  next = Buffer.from((await editionOf()).bytes);
});
const fileOf = (bytes: Uint8Array<ArrayBuffer>) => new File([bytes], 'next.almanac-edition');
const choose = async (user: ReturnType<typeof renderPart>['user'], file: File) => {
  await user.upload(await screen.findByLabelText('Choose an edition (.almanac-edition)'), file);
};

describe('editions, in Settings', () => {
  it('are shown with what changes, taken, and gone back from', async () => {
    const backend = realBackend();
    await backend.dispatch('bookmarks.add', { slug: 'songhua-medical-university' });
    const { user } = renderPart(<Editions />);
    expect(await screen.findByText('Edition 2026.11 is shown, which came with the program.')).toBeDefined();
    await choose(user, fileOf(next));
    const preview = await screen.findByRole('region', { name: 'Edition 2027.4' });
    expect(within(preview).getByText(/It is not signed/)).toBeDefined();
    const row = within(preview).getByRole('row', { name: /12,000/ });
    expect(row.textContent).toContain('12,750');
    expect(within(preview).queryAllByRole('link')).toEqual([]);
    await user.click(within(preview).getByRole('button', { name: 'Take edition 2027.4' }));
    expect(await screen.findByText(/^Edition 2027\.4 is shown\. Packs/)).toBeDefined();
    expect(await screen.findByText(/^Edition 2027\.4 is shown, taken from a file/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Go back to edition 2026.11, which came with the program' }));
    expect(await screen.findByText('Edition 2026.11 is shown, which came with the program.')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Go back to edition 2027.4' })).toBeDefined();
  });

  it('are left, and nothing has changed', async () => {
    const backend = realBackend();
    const { user } = renderPart(<Editions />);
    useBroughtFile.getState().bring('edition', fileOf(next));
    await user.click(await screen.findByRole('button', { name: 'Do not take it' }));
    expect(screen.queryByRole('region', { name: 'Edition 2027.4' })).toBeNull();
    expect(await backend.dispatch('editions.get', {})).toMatchObject({ ok: true, value: { edition: '2026.11' } });
  });

  it.each([
    ['en', 'The file is not whole', 'This file is no edition'],
    ['zh', '文件不完整', '此文件不是版本文件'],
    ['ru', 'Файл не цел', 'Этот файл не издание'],
  ] as const)(
    'are refused in the language of the reader (%s), and another can be chosen',
    async (language, bent, none) => {
      realBackend();
      const { user } = renderPart(<Editions />, { language });
      const input = () => document.querySelector('input[type=file]') as HTMLInputElement;
      await waitFor(() => expect(input()).not.toBeNull());
      await user.upload(input(), fileOf(next.subarray(0, next.length - 40)));
      expect((await screen.findByRole('alert')).textContent).toContain(bent);
      for (const file of [new File(['x'], 'letter.almanac-edition'), new File([], 'empty.almanac-edition')]) {
        await user.upload(input(), file);
        await waitFor(() => expect(screen.getByRole('alert').textContent).toContain(none));
      }
      await user.upload(input(), fileOf(next));
      expect(await screen.findByRole('heading', { level: 3 })).toBeDefined();
      expect(screen.queryByRole('alert')).toBeNull();
    },
  );

  it('are refused by their length before a byte is sent', async () => {
    realBackend();
    const { user } = renderPart(<Editions />);
    const file = fileOf(next);
    Object.defineProperty(file, 'size', { value: 2 * 1024 ** 3 });
    expect(file.size).toBeGreaterThan(largestEdition);
    await choose(user, file);
    expect((await screen.findByRole('alert')).textContent).toContain('larger than any edition');
  });

  it('say how far they have come, and stop when they are told to', async () => {
    const backend = realBackend();
    let end: (result: Result<never>) => void = () => undefined;
    answerWith((name, input) => {
      if (name === 'editions.preview')
        return new Promise((resolve) => {
          end = resolve;
        });
      if (name === 'editions.progress') return Promise.resolve(ok({ step: 'checking' }));
      if (name === 'editions.cancel') {
        end(failure('unavailable', 'You stopped it; nothing was changed.', { stopped: true }));
        return Promise.resolve(ok({ stopped: true }));
      }
      return backend.dispatch(name, input);
    });
    const { user } = renderPart(<Editions />);
    await choose(user, fileOf(next));
    expect(await screen.findByText('Checking that it is whole…')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    expect(await screen.findByText('Stopped; nothing was changed.')).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each([
    ['damaged', 'can no longer be read'],
    ['older', 'is older than edition 2027.1'],
    ['other-program', 'is for another version of the program'],
  ] as const)('say why one that was taken is not shown: %s', async (reason, words) => {
    const backend = realBackend();
    answerWith((name, input) =>
      name === 'editions.get'
        ? Promise.resolve(
            ok({
              edition: '2027.1',
              taken: null,
              bundled: '2027.1',
              last: null,
              trouble: { reason, edition: '2026.12' },
            }),
          )
        : backend.dispatch(name, input),
    );
    renderPart(<Editions />);
    expect((await screen.findByRole('alert')).textContent).toContain(words);
  });
});
