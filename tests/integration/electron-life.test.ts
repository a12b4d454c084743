import { describe, expect, it } from 'vitest';
import { faultsIn } from '../support/fake-electron/scenario.ts';
import { scenarios } from '../support/fake-electron/scenarios.ts';
import { compileFixture } from '../support/fixture-reference.ts';

const reference = compileFixture();

describe('the built desktop program', () => {
  it.each(scenarios)('$name', async (scenario) => {
    expect(await faultsIn(scenario, { reference })).toEqual([]);
  });
});
