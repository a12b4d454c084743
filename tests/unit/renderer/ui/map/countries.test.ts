import { expect, it } from 'vitest';
import { nameHeight } from '../../../../../src/renderer/ui/map/countries.ts';

it('has a name step aside from a mark within its country, and leaves it out where it would stand in the one beside', () => {
  const country = { code: 'KZ', x: 100, y: 200, width: 160, height: 120 };
  expect(nameHeight(country, 1, () => true)).toBe(200);
  expect(nameHeight(country, 1, (y) => y > 240)).toBe(248);
  expect(nameHeight(country, 1, (y) => y < 190)).toBe(176);
  expect(nameHeight({ ...country, height: 100 }, 1, (y) => y > 240)).toBeUndefined();
  expect(nameHeight({ ...country, height: 40 }, 1, (y) => y !== 200)).toBeUndefined();
});
