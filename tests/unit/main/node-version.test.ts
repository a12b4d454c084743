import { expect, it } from 'vitest';
import { nodeVersionProblem } from '../../../src/main/node-version.ts';

it.each(['22.14.0', '22.20.1', '24.0.0', '26.1.0'])('runs on Node %s', (version) => {
  expect(nodeVersionProblem(version)).toBeNull();
});
it.each(['18.20.0', '20.20.2', '22.13.1', '22.2.0', ''])('says what to do on Node "%s"', (version) => {
  expect(nodeVersionProblem(version)).toMatch(/needs Node 22\.14 or newer/);
});
