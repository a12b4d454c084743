import { answer, asked, renderAnswered } from '../../../../support/render-answered.tsx';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noteDrafts } from '../../../../../src/renderer/ui/autosave/note-drafts.ts';
import { NoteText } from '../../../../../src/renderer/ui/autosave/note-text.tsx';
import { useUndoStore } from '../../../../../src/renderer/ui/undo/undo-store.ts';
import { joinTexts } from '../../../../../src/shared/domain/joined-texts.ts';
import { failure } from '../../../../../src/shared/result.ts';

let there = '';
let slug = 0;
beforeEach(() => {
  there = '';
  slug += 1;
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A host that joins as ours does. */
function keepsNotes(): void {
  answer('notes.get', () => ({ body: there, updatedAt: null }));
  answer('notes.set', ({ body, base }) => {
    there = joinTexts(base ?? there, body, there);
    return { updatedAt: '2026-11-28T10:00:00.000Z', body: there, joined: there !== body };
  });
}
const note = (kept: string, telling = true) => (
  <NoteText
    slug={`school-${slug}`}
    name="Songhua"
    kept={kept}
    label="Note"
    placeholder="…"
    rows={2}
    telling={telling}
  />
);
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });

describe('a note', () => {
  it('shows what is kept, keeps what is typed when it is left, and says when', async () => {
    keepsNotes();
    const { user } = renderAnswered(note('before'));
    expect(field().value).toBe('before');
    there = 'before';
    await user.type(field(), ', after');
    await user.tab();
    await waitFor(() => {
      expect(there).toBe('before, after');
    });
    expect(screen.getByRole('status').textContent).toMatch(/^Kept \d/);
    expect(asked.filter(({ name }) => name === 'notes.set')).toMatchObject([
      { input: { body: 'before, after', base: 'before' } },
    ]);
  });

  it('writes nothing when it is only entered and left', async () => {
    keepsNotes();
    const { user } = renderAnswered(note('before'));
    await user.click(field());
    await user.tab();
    expect(asked).toEqual([]);
  });

  it('is one text in two fields of a window', async () => {
    keepsNotes();
    const { user } = renderAnswered(
      <>
        {note('')}
        <NoteText
          slug={`school-${slug}`}
          name="Songhua"
          kept=""
          label="Again"
          placeholder="…"
          rows={1}
          telling={false}
        />
      </>,
    );
    await user.type(field(), 'mine');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Again' }).value).toBe('mine');
  });

  it('follows what is written elsewhere while it is not being written in, though the hand is in it', async () => {
    const page = renderAnswered(note('one'));
    await page.user.click(field());
    page.show(note('one, and two'));
    expect(field().value).toBe('one, and two');
  });

  it('joins what is written elsewhere with what is being written, says so, and leaves the caret where it was', async () => {
    keepsNotes();
    there = 'one';
    const page = renderAnswered(note('one'));
    await page.user.click(field());
    field().setSelectionRange(3, 3);
    await page.user.keyboard(' mine');
    there = 'theirs\none';
    page.show(note('theirs\none'));
    expect(field().value).toBe('theirs\none mine');
    expect(field().selectionStart).toBe('theirs\none mine'.length);
    await page.user.tab();
    await waitFor(() => {
      expect(there).toBe('theirs\none mine');
    });
    expect(screen.getByRole('status').textContent).toContain('both texts stand here');
  });

  it('that cannot be kept stays, with the reason and a way to try again beside it', async () => {
    answer('notes.set', () => failure('unavailable', 'full', { reason: 'disk-full' }));
    answer('notes.get', () => ({ body: '', updatedAt: null }));
    const { user } = renderAnswered(note(''));
    await user.type(field(), 'mine');
    await user.tab();
    await screen.findByText(/Not kept yet: The disk is full\. Free some space/);
    expect(field().value).toBe('mine');
    keepsNotes();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => {
      expect(screen.queryByText(/Not kept yet/)).toBeNull();
    });
    expect(there).toBe('mine');
  });

  it.each([
    [false, '252px'],
    [true, ''],
  ])('is as high as its text, also where the engine does not see to that (field-sizing: %s)', (bySelf, height) => {
    vi.stubGlobal('CSS', { supports: () => bySelf });
    vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockImplementation(function (this: Element) {
      return 28 * Math.max(1, Math.ceil((this as HTMLTextAreaElement).value.length / 40));
    });
    keepsNotes();
    renderAnswered(note(''));
    fireEvent.change(field(), { target: { value: 'x'.repeat(345) } });
    expect(field().style.height).toBe(height);
  });

  it('that is too long is taken whole and told, not cut', () => {
    keepsNotes();
    renderAnswered(note(''));
    fireEvent.change(field(), { target: { value: 'x'.repeat(100_000) } });
    expect(field().value).toHaveLength(100_000);
    expect(screen.getByRole('alert').textContent).toContain('100,000 characters, 20,000 at most');
    expect(asked.filter(({ name }) => name === 'notes.set')).toEqual([]);
  });

  it('is not sent, nor written into, while an input method composes', async () => {
    keepsNotes();
    const page = renderAnswered(note('a'));
    fireEvent.compositionStart(field());
    fireEvent.change(field(), { target: { value: 'a ni' } });
    there = 'a\ntheirs';
    page.show(note('a\ntheirs'));
    expect(field().value).toBe('a ni');
    expect(asked.filter(({ name }) => name === 'notes.set')).toEqual([]);
    fireEvent.change(field(), { target: { value: 'a 你' } });
    fireEvent.compositionEnd(field());
    fireEvent.blur(field());
    await waitFor(() => {
      expect(there).toBe('a 你\ntheirs');
    });
    expect(field().value).toBe('a 你\ntheirs');
  });

  it('that was emptied can be brought back', async () => {
    keepsNotes();
    there = 'worth keeping';
    const { user } = renderAnswered(note('worth keeping'));
    await user.clear(field());
    await user.tab();
    await waitFor(() => {
      expect(there).toBe('');
    });
    await act(() => useUndoStore.getState().undo());
    expect(there).toBe('worth keeping');
  });

  it('is still kept when its field goes away', async () => {
    keepsNotes();
    const { user, unmount } = renderAnswered(note(''));
    await user.type(field(), 'mine');
    unmount();
    await waitFor(() => {
      expect(there).toBe('mine');
    });
    expect(noteDrafts.store.getState().drafts[`note school-${slug}`]).toBeUndefined();
  });
});
