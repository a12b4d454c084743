import { expect, it } from 'vitest';
import { hasTurn } from '../../support/results.ts';

const places = Array.from({ length: 45 }, (_, at) => at);

it.each([2, 3, 9])('whatever takes turns of %i days is tried once in them, and as much of it every day', (days) => {
  const turns = Array.from({ length: days }, (_, day) => places.filter((at) => hasTurn(at, days, 20_000 + day, false)));
  expect(turns.flat().toSorted((a, b) => a - b)).toEqual(places);
  for (const one of turns) expect(Math.abs(one.length - places.length / days)).toBeLessThan(1);
  expect(
    places.every((at) => hasTurn(at, days, 20_000, true)),
    'all of it in a soak',
  ).toBe(true);
});
