import { expect, it } from 'vitest';
import { townLabels } from '../../../../../src/renderer/ui/map/towns.ts';

const at = (x: number, y: number, ...members: number[]) => ({ x, y, members });
const named = (...args: Parameters<typeof townLabels>) => townLabels(...args).map((label) => label.text);

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
