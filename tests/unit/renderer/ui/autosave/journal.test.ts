import { beforeEach, describe, expect, it, vi } from 'vitest';
import { noJournal, storedJournal } from '../../../../../src/renderer/ui/autosave/journal.ts';
import { windowLocks } from '../../../../support/window-locks.ts';

const entry = { base: 'before', text: 'before and after', sent: null };
beforeEach(() => {
  localStorage.clear();
});

describe('what is not kept yet', () => {
  it('of a window that lives is its own, and of one that is gone the next one’s', async () => {
    const first = windowLocks();
    storedJournal(localStorage, first, 'one').put('note a school', entry);
    const neighbour = storedJournal(localStorage, first, 'two');
    expect(await neighbour.orphans()).toEqual([]);
    // Another run of the browser: nobody holds a lock.
    const next = storedJournal(localStorage, windowLocks(), 'three');
    const left = await next.orphans();
    expect(left).toMatchObject([{ key: 'note a school', entry }]);
    next.dropOrphans(left);
    expect(await next.orphans()).toEqual([]);
  });

  it('is dropped once it is kept, and of two texts that one alone', async () => {
    const journal = storedJournal(localStorage, windowLocks(), 'one');
    journal.put('note a', entry);
    journal.put('note b', { ...entry, sent: 'before and' });
    journal.drop('note a');
    expect(await storedJournal(localStorage, windowLocks(), 'two').orphans()).toMatchObject([
      { key: 'note b', entry: { sent: 'before and' } },
    ]);
  });

  it('is no reason to stop where the browser has no room for it', () => {
    const setItem = vi.fn<Storage['setItem']>(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    storedJournal({ ...localStorage, setItem }, windowLocks(), 'one').put('note a', entry);
    expect(setItem).toHaveBeenCalledOnce();
  });

  it.each(['{"base":"a"}', '{"text":1,"base":"a"}', 'no JSON', 'null'])(
    'is nothing where what stands there is none: %s',
    async (text) => {
      localStorage.setItem('unkept one note a', text);
      localStorage.setItem('language', 'en');
      expect(await storedJournal(localStorage, windowLocks(), 'two').orphans()).toEqual([]);
    },
  );

  it('goes with the window where there is no storage', async () => {
    const journal = noJournal();
    journal.put('note a', entry);
    journal.drop('note a');
    journal.dropOrphans([]);
    expect(await journal.orphans()).toEqual([]);
  });
});
