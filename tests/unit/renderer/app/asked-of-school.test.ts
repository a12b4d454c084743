import { createTranslator } from 'use-intl/core';
import { beforeEach, describe, expect, it } from 'vitest';
import { compareSchool } from '../../../../src/renderer/app/asked-of-school.ts';
import { useCompareStore } from '../../../../src/renderer/features/compare/compare-store.ts';
import { useUndoStore } from '../../../../src/renderer/ui/undo/undo-store.ts';
import { mostCompared } from '../../../../src/shared/contract/limits.ts';
import { catalogs } from '../../../support/catalogs.ts';

const say = createTranslator({ locale: 'en', messages: catalogs.en });
const told = () => useUndoStore.getState().told?.text(say as never);
beforeEach(() => {
  useUndoStore.setState({ done: [], told: null });
  useCompareStore.setState({ slugs: [] });
});

describe('a school that was pointed at in a menu', () => {
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
