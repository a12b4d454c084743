import { describe, expect, it } from 'vitest';
import { townLabels } from '../../../../../src/renderer/ui/map/towns.ts';

const at = (x: number, y: number, ...members: number[]) => ({ x, y, members });
type Args = Parameters<typeof townLabels>;
/** Shown is more than all of what the marks stand in. */
const wide = { x: -1000, y: -1000, width: 2000, height: 2000 };
const named = (marks: Args[0], of: Args[1], unit: number, taken: Args[4]) =>
  townLabels(marks, of, unit, wide, taken).map((label) => label.text);

it('names the town under each mark whose schools are all there, and more the nearer one comes', () => {
  const towns = ['Harbin', 'Harbin', 'Daqing', 'Qiqihar', undefined];
  const marks = [at(0, 0, 0, 1), at(60, 0, 2), at(90, 0, 3), at(400, 0, 2, 3), at(500, 0, 4)];
  const of = (member: number) => towns[member];
  expect(named(marks, of, 1, [])).toEqual(['Harbin', 'Daqing']);
  expect(named(marks, of, 0.5, [])).toEqual(['Harbin', 'Daqing', 'Qiqihar']);
});

it('leaves out a name that would stand over a mark or over the name of a country', () => {
  const of = () => 'Nanjing';
  expect(named([at(0, 0, 0)], of, 1, [])).toEqual(['Nanjing']);
  expect(named([at(0, 0, 0), at(10, 24, 1)], of, 1, [])).toEqual(['Nanjing']);
  expect(named([at(0, 0, 0)], of, 1, [{ text: 'China', x: 5, y: 24, width: 60 }])).toEqual([]);
});

describe.each([
  ['Latin', 'Northridge', 62],
  ['Cyrillic', 'Нортридж', 56],
  ['Chinese', '北岭区', 36],
])('the name of a town in %s letters', (_script, town, drawn) => {
  const shown = { x: 0, y: 0, width: 390, height: 300 };
  const place = (x: number, y: number, unit = 1) => townLabels([at(x, y, 0)], () => town, unit, shown, [])[0];
  /** Whether what is drawn is within what is shown: its letters, and a line's height. */
  const isWhole = (label: ReturnType<typeof place>, unit = 1) =>
    label !== undefined &&
    label.x - (drawn / 2) * unit >= 0 &&
    label.x + (drawn / 2) * unit <= shown.width &&
    label.y - 7 * unit >= 0 &&
    label.y + 7 * unit <= shown.height;

  it('stands under its mark where it is whole there', () => {
    expect(place(200, 100)).toMatchObject({ text: town, x: 200, y: 120 });
  });

  it.each([
    ['beside it at the left edge', 4, 100, { side: 1, up: 0 }],
    ['beside it at the right edge', 386, 100, { side: -1, up: 0 }],
    ['above it at the lower edge', 200, 294, { side: 0, up: -1 }],
    ['beside it in a corner', 388, 296 - 12, { side: -1, up: 0 }],
  ] as const)('stands %s, and is whole', (_where, x, y, { side, up }) => {
    for (const unit of [1, 0.5]) {
      // The same place in pixels, however near one is.
      const edge = (value: number, most: number) => (value > most / 2 ? most - (most - value) * unit : value * unit);
      const label = place(edge(x, shown.width), edge(y, shown.height), unit);
      expect(isWhole(label, unit)).toBe(true);
      expect(Math.sign((label?.x ?? 0) - edge(x, shown.width))).toBe(side);
      expect(Math.sign((label?.y ?? 0) - edge(y, shown.height))).toBe(up);
    }
  });

  it('is left out where it is whole nowhere, and where what it is turned to is taken', () => {
    expect(townLabels([at(10, 10, 0)], () => town, 1, { x: 0, y: 0, width: 30, height: 24 }, [])).toEqual([]);
    expect(townLabels([at(4, 100, 0), at(50, 100, 1)], (member) => [town][member], 1, shown, [])).toEqual([]);
  });
});
