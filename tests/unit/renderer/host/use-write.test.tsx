import { answer, asked, renderAnswered } from '../../../support/render-answered.tsx';
import { catalogs } from '../../../support/catalogs.ts';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useWrite } from '../../../../src/renderer/host/use-write.ts';
import { FailedWrite } from '../../../../src/renderer/ui/failed-write.tsx';
import { contract, type CallName } from '../../../../src/shared/contract/index.ts';
import { failure, type CallError } from '../../../../src/shared/result.ts';

const writes = (Object.keys(contract) as CallName[]).filter((name) => 'changes' in contract[name]);

function Writes({ name, itself, done }: { name: CallName; itself?: (error: CallError) => boolean; done?: () => void }) {
  const write = useWrite(name, itself);
  return (
    <>
      <button
        type="button"
        onClick={() => {
          write.mutate({ some: 'input' } as never, { onSuccess: () => done?.() });
        }}
      >
        Write
      </button>
      <output>{write.isPending ? 'pending' : (write.error?.error.code ?? '')}</output>
    </>
  );
}
const shown = (name: CallName, more: object = {}) =>
  renderAnswered(
    <>
      <Writes name={name} {...more} />
      <FailedWrite />
    </>,
  );

describe('every write', () => {
  it('is known', () => {
    expect(writes.length).toBeGreaterThan(25);
  });

  it.each(writes)('%s tells where the hand is when it fails, and is tried again with the same input', async (name) => {
    answer(name, () => failure('unavailable', 'the disk is full'));
    const done = vi.fn();
    const { user } = shown(name, { done });
    await user.click(screen.getByRole('button', { name: 'Write' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Not done: The program could not do this now.');
    expect(alert.textContent).toContain('the disk is full');
    expect(done).not.toHaveBeenCalled();
    answer(name, () => ({}) as never);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => {
      expect(done).toHaveBeenCalledOnce();
    });
    expect(screen.queryByRole('alert')).toBeNull();
    expect(asked.filter((one) => one.name === name).map(({ input }) => input)).toEqual([
      { some: 'input' },
      { some: 'input' },
    ]);
  });
});

describe('a write that is pressed twice', () => {
  it.each(writes)('%s is written once, and again once it is through', async (name) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    answer(name, () => promise.then(() => ({}) as never));
    const done = vi.fn();
    shown(name, { done });
    const button = screen.getByRole('button', { name: 'Write' });
    fireEvent.click(button);
    fireEvent.click(button);
    const times = () => asked.filter((one) => one.name === name).length;
    expect(times()).toBe(1);
    resolve();
    await waitFor(() => {
      expect(done).toHaveBeenCalledOnce();
    });
    fireEvent.click(button);
    expect(times()).toBe(2);
  });
});

describe('a write that failed', () => {
  it.each([
    ['internal', true],
    ['damaged', true],
    ['unavailable', false],
    ['conflict', false],
  ] as const)('with %s leads to the log: %s', async (code, leads) => {
    answer('bookmarks.add', () => failure(code, 'why'));
    answer('log.show', () => ({ shown: false, path: '/logs/almanac.log' }) as never);
    const { user } = shown('bookmarks.add');
    await user.click(screen.getByRole('button', { name: 'Write' }));
    await screen.findByRole('alert');
    const log = screen.queryByRole('button', { name: catalogs.en.error.showLog });
    expect(log !== null).toBe(leads);
    if (!log) return;
    await user.click(log);
    await screen.findByText(/almanac\.log/);
    expect(asked.some(({ name }) => name === 'log.show')).toBe(true);
  });

  it('is told below what was pressed', async () => {
    answer('bookmarks.add', () => failure('unavailable', 'gone'));
    const { user } = shown('bookmarks.add');
    const button = screen.getByRole('button', { name: 'Write' });
    button.getBoundingClientRect = () => new DOMRect(100, 200, 80, 30);
    await user.click(button);
    const alert = await screen.findByRole('alert');
    expect([alert.style.left, alert.style.top]).toEqual(['100px', '238px']);
  });

  it('is no failure any more once it is done by hand, and can be put aside', async () => {
    answer('bookmarks.add', () => failure('unavailable', 'gone'));
    const { user } = shown('bookmarks.add');
    await user.click(screen.getByRole('button', { name: 'Write' }));
    await screen.findByRole('alert');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('alert')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Write' }));
    await screen.findByRole('alert');
    answer('bookmarks.add', () => ({ added: true }));
    await user.click(screen.getByRole('button', { name: 'Write' }));
    await waitFor(() => {
      expect(screen.queryByRole('alert')).toBeNull();
    });
  });

  it('is told though what was written with has gone', async () => {
    let refuse: (refusal: ReturnType<typeof failure>) => void = () => undefined;
    answer(
      'bookmarks.add',
      () =>
        new Promise((resolve) => {
          refuse = resolve;
        }),
    );
    const page = shown('bookmarks.add');
    await page.user.click(screen.getByRole('button', { name: 'Write' }));
    page.show(<FailedWrite />);
    refuse(failure('unavailable', 'gone'));
    await screen.findByRole('alert');
  });

  it('is left to the caller where that has its own words for it, and only there', async () => {
    answer('figures.setRate', () => failure('conflict', 'another rate'));
    const { user } = shown('figures.setRate', { itself: ({ code }: CallError) => code === 'conflict' });
    await user.click(screen.getByRole('button', { name: 'Write' }));
    await screen.findByText('conflict');
    expect(screen.queryByRole('alert')).toBeNull();
    answer('figures.setRate', () => failure('internal', 'x'));
    await user.click(screen.getByRole('button', { name: 'Write' }));
    await screen.findByRole('alert');
  });

  it('is told, too, when the host answers with something that is no answer', async () => {
    answer('lists.create', () => Promise.reject(new Error('no JSON')));
    const { user } = shown('lists.create');
    await user.click(screen.getByRole('button', { name: 'Write' }));
    expect((await screen.findByRole('alert')).textContent).toContain('The program made a mistake.');
  });
});
