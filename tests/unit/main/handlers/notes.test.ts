import { beforeEach, describe, expect, it } from 'vitest';
import { noteHandlers } from '../../../../src/main/handlers/notes.ts';
import { callsOn } from '../../../support/compare-fixture.ts';
import { openFixture } from '../../../support/fixture-reference.ts';
import { memoryUser } from '../../../support/memory-user.ts';

const reference = openFixture();
let calls: ReturnType<typeof callsOn>;
beforeEach(() => {
  calls = callsOn(noteHandlers(reference, memoryUser()));
});
const value = async (name: string, input: unknown) => (await calls.value(name, input)) as Record<string, unknown>;

describe('notes', () => {
  it('are kept on a school, saved or not, and go when they are emptied', async () => {
    const { updatedAt } = await value('notes.set', { slug: 'songhua-university', body: 'ask about the hall' });
    expect(await value('notes.get', { slug: 'songhua-university' })).toEqual({ body: 'ask about the hall', updatedAt });
    expect(await value('notes.set', { slug: 'songhua-university', body: ' ' })).toEqual({ updatedAt: null });
    expect(await value('notes.get', { slug: 'songhua-university' })).toEqual({ body: '', updatedAt: null });
  });

  it('are the same under a slug of an earlier edition', async () => {
    await value('notes.set', { slug: 'saratov-medical-institute', body: 'mine' });
    for (const slug of ['volga-state-medical-university', 'saratov-medical-institute'])
      expect(await value('notes.get', { slug })).toMatchObject({ body: 'mine' });
  });

  it('may be on a slug that this edition does not know, so that none is lost', async () => {
    await value('notes.set', { slug: 'gone-since', body: 'mine' });
    expect(await value('notes.get', { slug: 'gone-since' })).toMatchObject({ body: 'mine' });
  });
});
