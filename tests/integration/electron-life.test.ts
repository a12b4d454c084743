import { describe, expect, it } from 'vitest';
import { faultsIn } from '../support/fake-electron/scenario.ts';
import { scenarios } from '../support/fake-electron/scenarios.ts';

describe('the built desktop program', () => {
  it.each(scenarios)('$name', async (scenario) => {
    expect(await faultsIn(scenario)).toEqual([]);
  });
});
