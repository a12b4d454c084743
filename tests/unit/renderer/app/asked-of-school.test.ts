import { answerWith, asked } from '../../../support/fake-bridge.ts';
import { createTranslator } from 'use-intl/core';
import { beforeEach, describe, expect, it } from 'vitest';
import { compareSchool, keepSchool } from '../../../../src/renderer/app/asked-of-school.ts';
import { useCompareStore } from '../../../../src/renderer/features/compare/compare-store.ts';
import { useFailedWrites } from '../../../../src/renderer/host/failed-writes.ts';
import { useUndoStore } from '../../../../src/renderer/ui/undo/undo-store.ts';
import { mostCompared } from '../../../../src/shared/contract/limits.ts';
import { failure, ok } from '../../../../src/shared/result.ts';
import { catalogs } from '../../../support/catalogs.ts';

const say = createTranslator({ locale: 'en', messages: catalogs.en });
const told = () => useUndoStore.getState().told?.text(say as never);
beforeEach(() => {
  useUndoStore.setState({ done: [], told: null });
  useCompareStore.setState({ slugs: [] });
});

describe('a school that was pointed at in a menu', () => {
  it('is kept, which can be taken back', async () => {
    answerWith(() => Promise.resolve(ok({ added: true })));
    await keepSchool('songhua-university');
    expect(told()).toBe(catalogs.en.profile.saved);
    await useUndoStore.getState().undo();
    expect(asked.map(({ name }) => name)).toEqual(['bookmarks.add', 'bookmarks.remove']);
  });

  it('stays kept where it was, with nothing to take back', async () => {
    answerWith(() => Promise.resolve(ok({ added: false })));
    await keepSchool('songhua-university');
    expect(told()).toBe(catalogs.en.profile.saved);
    expect(useUndoStore.getState().done).toEqual([]);
  });

  it('is told of where it could not be kept', async () => {
    answerWith(() => Promise.resolve(failure('not-found', 'There is no such school.')));
    await keepSchool('gone');
    expect(told()).toBeUndefined();
    expect(JSON.stringify(useFailedWrites.getState())).toContain('There is no such school.');
  });

  it('goes beside the others once, as long as there is room', async () => {
    await compareSchool('a');
    expect(told()).toBe(catalogs.en.compare.added);
    await compareSchool('a');
    expect(told()).toBe(catalogs.en.compare.inComparison);
    expect(useCompareStore.getState().slugs).toEqual(['a']);
    for (let more = 1; more < mostCompared; more += 1) await compareSchool(`school-${more}`);
    await compareSchool('one-too-many');
    expect(useCompareStore.getState().slugs).toHaveLength(mostCompared);
    expect(told()).toContain(String(mostCompared));
  });
});
