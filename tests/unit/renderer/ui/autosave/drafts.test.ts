import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDrafts, pause, type Drafts } from '../../../../../src/renderer/ui/autosave/drafts.ts';
import { noJournal, type Journal } from '../../../../../src/renderer/ui/autosave/journal.ts';
import { joinTexts } from '../../../../../src/shared/domain/joined-texts.ts';
import { failure, ok } from '../../../../../src/shared/result.ts';

const key = 'note a';

/** A backend of one text, as the real one joins; answers wait until they are let go where `held` is set. */
function backend() {
  const there = { text: '', held: false, gone: false, lost: false, saves: [] as string[] };
  let free: (() => void)[] = [];
  const wait = () =>
    there.held
      ? new Promise<void>((resolve) => {
          free.push(resolve);
        })
      : Promise.resolve();
  return {
    there,
    release: () => {
      for (const go of free) go();
      free = [];
    },
    keeping: {
      longest: 100,
      save: async (text: string, base: string) => {
        there.saves.push(text);
        if (there.gone) return failure('unavailable', 'gone');
        const joined = joinTexts(base, text, there.text);
        there.text = joined;
        await wait();
        if (there.lost) return failure('unavailable', 'the answer was lost');
        return ok({ text: joined, joined: joined !== text, at: '2026-11-28T10:00:00.000Z' });
      },
      read: () => Promise.resolve(there.gone ? failure('unavailable', 'gone') : ok(there.text)),
    },
  };
}

let host: ReturnType<typeof backend>;
let drafts: Drafts;
const draft = () => drafts.store.getState().drafts[key];
const settle = () => vi.advanceTimersByTimeAsync(0);
beforeEach(() => {
  vi.useFakeTimers();
  host = backend();
  drafts = createDrafts(() => host.keeping, noJournal());
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a text that is written', () => {
  it('is kept a pause after the last key', async () => {
    drafts.write(key, '', 'a');
    await vi.advanceTimersByTimeAsync(pause - 1);
    drafts.write(key, '', 'ab');
    await vi.advanceTimersByTimeAsync(pause - 1);
    expect(host.there.text).toBe('');
    await vi.advanceTimersByTimeAsync(1);
    expect(host.there.text).toBe('ab');
    expect(draft()).toMatchObject({ state: 'kept', base: 'ab', joined: false });
  });

  it('is kept every two seconds while the keys go on, so that little is left when the window closes', async () => {
    for (let at = 1; at <= 25; at++) {
      drafts.write(key, '', 'x'.repeat(at));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(host.there.text.length).toBeGreaterThanOrEqual(19);
  });

  it('is kept at once when it was put in as a whole', async () => {
    drafts = createDrafts(() => ({ ...host.keeping, longest: 1_000 }), noJournal());
    drafts.write(key, '', 'x'.repeat(500));
    await settle();
    expect(host.there.text).toHaveLength(500);
  });

  it('goes on being kept when more is typed while it is on its way', async () => {
    host.there.held = true;
    drafts.write(key, '', 'one');
    void drafts.keep(key);
    drafts.write(key, '', 'one two');
    host.there.held = false;
    host.release();
    await vi.advanceTimersByTimeAsync(pause);
    expect(host.there.text).toBe('one two');
    expect(draft()?.state).toBe('kept');
  });

  it('that is too long stands where it is and is kept once it is shorter', async () => {
    drafts.write(key, '', 'x'.repeat(101));
    await vi.advanceTimersByTimeAsync(pause);
    expect(draft()).toMatchObject({ state: 'tooLong', text: 'x'.repeat(101) });
    expect(host.there.saves).toEqual([]);
    drafts.write(key, '', 'x'.repeat(100));
    await vi.advanceTimersByTimeAsync(pause);
    expect(host.there.text).toHaveLength(100);
  });

  it('is not kept in the middle of a composition, and nothing is put into it', async () => {
    drafts.write(key, '', 'a');
    await drafts.keep(key);
    drafts.compose(key, true);
    drafts.write(key, '', 'ani');
    host.there.text = 'a\nelsewhere';
    drafts.follow(key, host.there.text);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(draft()?.text).toBe('ani');
    expect(host.there.saves).toEqual(['a']);
    drafts.write(key, '', 'a 你');
    drafts.compose(key, false);
    await vi.advanceTimersByTimeAsync(pause);
    expect(host.there.text).toBe('a 你\nelsewhere');
  });
});

describe('a text that is written elsewhere, too', () => {
  it('is followed while nothing is being written here', async () => {
    drafts.write(key, '', 'a');
    await drafts.keep(key);
    drafts.follow(key, 'brought back');
    expect(draft()).toMatchObject({ text: 'brought back', base: 'brought back', keptAt: null });
  });

  it('is joined with what is being written here, before it is sent', async () => {
    drafts.write(key, 'a', 'a mine');
    host.there.text = 'a\ntheirs';
    drafts.follow(key, 'a\ntheirs');
    expect(draft()).toMatchObject({ text: 'a mine\ntheirs', base: 'a\ntheirs', joined: true });
    await vi.advanceTimersByTimeAsync(pause);
    expect(host.there.text).toBe('a mine\ntheirs');
  });

  it('is joined by the backend where it was not heard of here, and with what was typed since', async () => {
    host.there.text = 'a\ntheirs';
    host.there.held = true;
    drafts.write(key, 'a', 'a mine');
    void drafts.keep(key);
    drafts.write(key, 'a', 'a mine!');
    host.there.held = false;
    host.release();
    await vi.advanceTimersByTimeAsync(pause);
    expect(host.there.text).toBe('a mine!\ntheirs');
    expect(draft()).toMatchObject({ text: 'a mine!\ntheirs', joined: true, state: 'kept' });
    drafts.enter(key);
    expect(draft()?.joined).toBe(false);
  });

  it('is read again when it was heard of while something was on its way', async () => {
    host.there.held = true;
    drafts.write(key, '', 'mine');
    void drafts.keep(key);
    await settle();
    host.there.text = 'mine\nlater';
    drafts.follow(key, 'mine\nlater');
    host.there.held = false;
    host.release();
    await settle();
    expect(draft()?.text).toBe('mine\nlater');
  });
});

describe('a text that cannot be kept', () => {
  it('stays, says why, and is sent again by itself and by hand', async () => {
    host.there.gone = true;
    drafts.write(key, '', 'mine');
    await drafts.keep(key);
    expect(draft()).toMatchObject({ text: 'mine', state: 'failed', error: { code: 'unavailable' } });
    host.there.gone = false;
    await drafts.keep(key);
    expect(draft()).toMatchObject({ state: 'kept', error: null });
    host.there.gone = true;
    drafts.write(key, '', 'mine again');
    await drafts.keep(key);
    host.there.gone = false;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(host.there.text).toBe('mine again');
  });

  it('is not written twice when only the answer was lost', async () => {
    host.there.lost = true;
    drafts.write(key, '', 'Hello wor');
    await drafts.keep(key);
    expect(draft()?.state).toBe('failed');
    host.there.lost = false;
    drafts.write(key, '', 'Hello world');
    await drafts.keep(key);
    expect(host.there.text).toBe('Hello world');
  });
});

describe('the end of a window', () => {
  it('keeps all texts, the shortest first', async () => {
    drafts.write('note long', '', 'x'.repeat(90));
    drafts.write('note short', '', 'y');
    await drafts.keepAll();
    expect(host.there.saves.map(({ length }) => length)).toEqual([1, 90]);
  });

  it('leaves what could not be kept to the next window, which joins it with what came since', async () => {
    const pages = new Map<string, { base: string; text: string; sent: string | null }>();
    const journal: Journal = {
      put: (at, entry) => void pages.set(at, entry),
      drop: (at) => void pages.delete(at),
      orphans: () => Promise.resolve(Array.from(pages, ([at, entry]) => ({ place: at, key: at, entry }))),
      dropOrphans: () => undefined,
    };
    const first = createDrafts(() => host.keeping, journal);
    host.there.gone = true;
    first.write(key, 'base', 'base, mine');
    await first.keepAll();
    expect(pages.get(key)).toMatchObject({ base: 'base', text: 'base, mine' });
    host.there.gone = false;
    host.there.text = 'base\ntheirs';
    expect(await createDrafts(() => host.keeping, journal).adopt()).toEqual([key]);
    expect(host.there.text).toBe('base, mine\ntheirs');
    expect(pages.size).toBe(0);
  });

  it('needs no draft of what is kept', async () => {
    drafts.write(key, '', 'a');
    drafts.release(key);
    expect(draft()).toBeDefined();
    await drafts.keep(key);
    drafts.release(key);
    expect(draft()).toBeUndefined();
  });
});
