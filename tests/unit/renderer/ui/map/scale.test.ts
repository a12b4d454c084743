import { expect, it } from 'vitest';
import { barOf } from '../../../../../src/renderer/ui/map/scale.ts';
import { townLabels } from '../../../../../src/renderer/ui/map/towns.ts';

it('no town is named where the scale stands', () => {
  const shown = { x: 0, y: 0, width: 390, height: 300 };
  const bar = barOf({ kilometres: 500, pixels: 120 }, shown, 1);
  const named = (x: number, y: number) =>
    townLabels([{ x, y, members: [0] }], () => 'Basra', 1, shown, [bar]).map(({ text }) => text);
  expect(named(70, 262)).toEqual([]);
  expect(named(70, 200)).toEqual(['Basra']);
  expect(named(300, 262)).toEqual(['Basra']);
});
