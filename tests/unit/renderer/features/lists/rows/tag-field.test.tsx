import { answerWith } from '../../../../../support/fake-bridge.ts';
import { realBackend, renderPart } from '../../../../../support/render.tsx';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { BookmarkList } from '../../../../../../src/renderer/features/lists/rows/bookmark-list.tsx';
import { useCall } from '../../../../../../src/renderer/host/use-call.ts';

const slug = 'songhua-medical-university';

function Rows() {
  const { data } = useCall('bookmarks.list', { list: 'saved' });
  return data ? <BookmarkList columns={[]} list="saved" person={null} rows={data.rows} /> : null;
}

async function rows(before: (backend: ReturnType<typeof realBackend>) => void = () => undefined) {
  const backend = realBackend();
  const kept = await backend.dispatch('bookmarks.add', { slug });
  if (!kept.ok) throw new Error(kept.error.message);
  await backend.dispatch('bookmarks.add', { slug: 'songhua-university' });
  await backend.dispatch('bookmarks.tag', { slug: 'songhua-university', list: 'saved', tags: ['Sea side', 'cheap'] });
  before(backend);
  const shown = renderPart(<Rows />);
  const field = await screen.findByRole('combobox', { name: /Songhua Medical University/ });
  const tags = async () => {
    const listed = await backend.dispatch('bookmarks.list', { list: 'saved' });
    return listed.ok
      ? (listed.value as { rows: { slug: string; tags: string[] }[] }).rows.find((row) => row.slug === slug)?.tags
      : listed;
  };
  return { ...shown, field, tags };
}

describe('the field for a tag', () => {
  it('adds what is typed with Enter or a comma', async () => {
    const { user, field, tags } = await rows();
    await user.type(field, 'near home{Enter}warm,');
    await waitFor(async () => {
      expect(await tags()).toEqual(['near home', 'warm']);
    });
    expect(field).toHaveProperty('value', '');
  });

  it.each(['page', 'view'] as const)(
    'adds what is typed when its %s goes without the field being left',
    async (what) => {
      const { user, field, tags, unmount } = await rows();
      await user.type(field, 'near home');
      if (what === 'page') fireEvent(window, new Event('pagehide'));
      else unmount();
      await waitFor(async () => {
        expect(await tags()).toEqual(['near home']);
      });
    },
  );

  it('suggests the tags in use that begin so, and takes one that was gone to', async () => {
    const { user, field, tags } = await rows();
    await user.type(field, 'se');
    const option = await screen.findByRole('option', { name: 'Sea side' });
    expect(option.getAttribute('aria-selected')).toBe('false');
    await user.keyboard('{ArrowDown}{Enter}');
    await waitFor(async () => {
      expect(await tags()).toEqual(['Sea side']);
    });
  });

  it('suggests them to what was typed before they were known', async () => {
    const known = Promise.withResolvers<undefined>();
    const { user, field } = await rows((backend) => {
      answerWith(async (name, input) => {
        if (name === 'bookmarks.tags') await known.promise;
        return backend.dispatch(name, input);
      });
    });
    await user.type(field, 'se');
    expect(screen.queryByRole('option')).toBeNull();
    known.resolve(undefined);
    await screen.findByRole('option', { name: 'Sea side' });
  });

  it('adds what was typed, and no suggestion, while none was gone to', async () => {
    const { user, field, tags } = await rows();
    await user.type(field, 'sea');
    await screen.findByRole('option', { name: 'Sea side' });
    await user.keyboard('{Enter}');
    await waitFor(async () => {
      expect(await tags()).toEqual(['sea']);
    });
  });

  it('adds nothing at a key of an input method, and keeps what is composed', async () => {
    const { user, field, tags } = await rows();
    await user.type(field, '便宜');
    for (const composing of [{ isComposing: true }, { keyCode: 229 }]) {
      fireEvent.keyDown(field, { key: 'Enter', ...composing });
      fireEvent.keyDown(field, { key: 'Escape', ...composing });
      fireEvent.keyDown(field, { key: '，', ...composing });
    }
    expect(field).toHaveProperty('value', '便宜');
    expect(await tags()).toEqual([]);
    expect(within(document.body).queryByText('便宜')).toBeNull();
  });
});
