import { beforeEach, describe, expect, it } from 'vitest';
import { settingsHandlers } from '../../../../src/main/handlers/settings.ts';
import { callsOn } from '../../../support/compare-fixture.ts';
import { memoryUser } from '../../../support/memory-user.ts';

let calls: ReturnType<typeof callsOn>;
beforeEach(() => {
  calls = callsOn(settingsHandlers(memoryUser()));
});
const value = async (name: string, input: unknown) => (await calls.value(name, input)) as Record<string, unknown>;

describe('settings', () => {
  it('are all given back when one is set', async () => {
    const before = await value('settings.get', {});
    expect(await value('settings.set', { theme: 'dark' })).toEqual({ ...before, theme: 'dark' });
    expect(await value('settings.get', {})).toEqual({ ...before, theme: 'dark' });
  });
});
