import { answer, renderAnswered } from '../../../../support/render-answered.tsx';
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ask } from '../../../../../src/renderer/host/ask.ts';
import { useFailedWrites } from '../../../../../src/renderer/host/failed-writes.ts';
import { catalogs } from '../../../../support/catalogs.ts';
import { doIt, underWay, useUndoStore, type Done } from '../../../../../src/renderer/ui/undo/undo-store.ts';
import { UndoBar } from '../../../../../src/renderer/ui/undo/undo-bar.tsx';
import { failure } from '../../../../../src/shared/result.ts';

const store = () => useUndoStore.getState();
const step = (name: string, undo: () => Promise<unknown> = () => Promise.resolve(), series?: string): Done => ({
  told: (say) => say('lists.removed', { name }),
  undo,
  ...(series !== undefined && { series }),
});

describe('what was done', () => {
  it('is taken back the last first, one step at a time', async () => {
    const back: string[] = [];
    for (const name of ['one', 'two']) store().did(step(name, () => Promise.resolve(back.push(name))));
    await store().undo();
    expect(back).toEqual(['two']);
    expect(store().told?.as).toBe('undone');
    await store().undo();
    await store().undo();
    expect(back).toEqual(['two', 'one']);
  });

  it('in one series is taken back together, to where it began', async () => {
    const back: string[] = [];
    for (const at of ['first', 'second', 'third'])
      store().did(step(at, () => Promise.resolve(back.push(at)), 'order a'));
    expect(store().done).toHaveLength(1);
    await store().undo();
    expect(back).toEqual(['first']);
  });

  it('is forgotten beyond fifty steps, the oldest first', () => {
    for (let at = 0; at < 60; at++) store().did(step(String(at)));
    expect(store().done).toHaveLength(50);
  });

  it('is waited for before it is taken back', async () => {
    let through: () => void = () => undefined;
    underWay(
      new Promise<void>((resolve) => {
        through = resolve;
      }).then(() => {
        store().did(step('late'));
      }),
    );
    const undone = store().undo();
    expect(store().done).toEqual([]);
    through();
    await undone;
    expect(store().told?.as).toBe('undone');
  });

  it('is taken back one after the other, and what takes long says that it is under way', async () => {
    let through: (value: unknown) => void = () => undefined;
    const back: string[] = [];
    store().did(step('first', () => Promise.resolve(back.push('first'))));
    const long = () => new Promise((resolve) => (through = resolve)).then(() => back.push('long'));
    store().did({ ...step('long', long), meanwhile: (say) => say('packs.takingBack') });
    const both = [store().undo(), store().undo()];
    await vi.waitFor(() => {
      expect(store().told?.as).toBe('said');
    });
    expect(store().done).toHaveLength(1);
    through(null);
    await Promise.all(both);
    expect(back).toEqual(['long', 'first']);
    expect(store().told?.as).toBe('undone');
  });

  it('that cannot be taken back stays to be taken back, and the failure is told and tried again', async () => {
    answer('lists.rename', () => failure('unavailable', 'gone'));
    store().did(step('one', () => ask('lists.rename', { id: 'saved', name: 'x' })));
    await store().undo();
    expect(store().done).toHaveLength(1);
    expect(useFailedWrites.getState().failed).toMatchObject([{ error: { code: 'unavailable' } }]);
    answer('lists.rename', () => ({ name: 'x', before: '' }));
    useFailedWrites.getState().retry();
    await waitFor(() => {
      expect(store().done).toEqual([]);
    });
  });

  it('is not told as done where the backend refuses; trying again does it', async () => {
    answer('lists.create', () => failure('too-large', 'full'));
    const make = () => doIt(async () => (await ask('lists.create', { name: 'x' }), step('x')));
    expect(await make()).toBe(false);
    expect(store().done).toEqual([]);
    answer('lists.create', () => ({ id: 'list-1', name: 'x' }));
    useFailedWrites.getState().retry();
    await waitFor(() => {
      expect(store().done).toHaveLength(1);
    });
  });

  it('by a mistake of ours is not hidden as a refusal', async () => {
    await expect(doIt(() => Promise.reject(new TypeError('ours')))).rejects.toThrow('ours');
  });
});

describe('the bar', () => {
  it('says what was done, in the language of the moment, and takes it back by button and by Ctrl Z', async () => {
    const undo = vi.fn(() => Promise.resolve());
    const { user } = renderAnswered(<UndoBar />, { language: 'ru' });
    act(() => {
      store().did(step('Сунхуа', undo));
      store().did(step('Волга', undo));
    });
    expect(screen.getByRole('status').textContent).toContain('Волга');
    await user.click(screen.getByRole('button', { name: new RegExp(catalogs.ru.app.undo) }));
    expect(screen.getByRole('status').textContent).toBe(catalogs.ru.writing.undone);
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => {
      expect(undo).toHaveBeenCalledTimes(2);
    });
  });

  it('leaves Ctrl Z to a field that is being written in', async () => {
    const undo = vi.fn(() => Promise.resolve());
    const { user } = renderAnswered(
      <>
        <input aria-label="field" />
        <UndoBar />
      </>,
    );
    act(() => {
      store().did(step('one', undo));
    });
    await user.click(screen.getByRole('textbox'));
    await user.keyboard('{Control>}z{/Control}');
    expect(undo).not.toHaveBeenCalled();
  });

  it('goes when it is put aside; what was done can still be taken back', async () => {
    const { user } = renderAnswered(<UndoBar />);
    act(() => {
      store().did(step('one'));
    });
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('button')).toBeNull();
    expect(store().done).toHaveLength(1);
  });
});
