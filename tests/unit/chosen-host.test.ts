import { expect, it } from 'vitest';
import { chosenHost } from '../support/desktop/chosen-host.ts';

it('runs the journeys on what ALMANAC_HOST says, and on nothing where it says something else', () => {
  expect(chosenHost({})).toBe('desktop');
  for (const word of ['desktop', 'browser', 'electron'] as const) expect(chosenHost({ ALMANAC_HOST: word })).toBe(word);
  for (const word of ['Electron', 'firefox', ' desktop'])
    expect(() => chosenHost({ ALMANAC_HOST: word })).toThrow(/can be desktop, browser, electron/);
});
