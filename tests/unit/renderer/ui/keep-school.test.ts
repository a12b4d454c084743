import { answerWith, asked } from '../../../support/fake-bridge.ts';
import { createTranslator } from 'use-intl/core';
import { beforeEach, describe, expect, it } from 'vitest';
import { useFailedWrites } from '../../../../src/renderer/host/failed-writes.ts';
import { keepSchool, letSchoolGo } from '../../../../src/renderer/ui/keep-school.ts';
import { useUndoStore } from '../../../../src/renderer/ui/undo/undo-store.ts';
import { failure, ok } from '../../../../src/shared/result.ts';
import { catalogs } from '../../../support/catalogs.ts';

const say = createTranslator({ locale: 'en', messages: catalogs.en });
const told = () => useUndoStore.getState().told?.text(say as never);
const words = catalogs.en.profile;
beforeEach(() => {
  useUndoStore.setState({ done: [], told: null });
});

describe('a school', () => {
  it('is kept, and Undo, which waits for that, lets it go', async () => {
    answerWith(() => Promise.resolve(ok({ added: true })));
    keepSchool('songhua-university');
    await useUndoStore.getState().undo();
    expect(asked.map(({ name }) => name)).toEqual(['bookmarks.add', 'bookmarks.remove']);
  });

  it('stays kept where it was, with nothing to take back', async () => {
    answerWith(() => Promise.resolve(ok({ added: false })));
    keepSchool('songhua-university');
    await expect.poll(told).toBe(words.saved);
    expect(useUndoStore.getState().done).toEqual([]);
  });

  it('is let go, and brought back as it stood', async () => {
    const bookmark = { slug: 'songhua-university' };
    answerWith(() => Promise.resolve(ok({ bookmark })));
    letSchoolGo('songhua-university');
    await expect.poll(told).toBe(words.removedFromSaved);
    await useUndoStore.getState().undo();
    expect(asked.at(-1)).toEqual({ name: 'bookmarks.restore', input: { bookmark } });
  });

  it('is told of where it could not be kept', async () => {
    answerWith(() => Promise.resolve(failure('not-found', 'There is no such school.')));
    keepSchool('gone');
    await expect.poll(() => JSON.stringify(useFailedWrites.getState())).toContain('There is no such school.');
    expect(told()).toBeUndefined();
  });
});
