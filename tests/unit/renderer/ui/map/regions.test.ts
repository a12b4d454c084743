import { geoEqualEarth } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { coverOfMark } from '../../../../../src/renderer/ui/map/labels.ts';
import { placeRegions, regionLabels, regionLine } from '../../../../../src/renderer/ui/map/regions.ts';

const shown = { x: -500, y: -500, width: 1000, height: 1000 };
const region = (text: string, x: number, width: number, height = 40) => ({ text, x, y: 0, width, height });
type Args = Parameters<typeof regionLabels>;
const named = (
  regions: Args[0],
  unit: number,
  { covered = [], towns = [] }: { covered?: Args[3]; towns?: Args[4] } = {},
) => regionLabels(regions, unit, shown, covered, towns);
const texts = (...args: Parameters<typeof named>) => named(...args).map(({ lines }) => lines.join(' '));

describe('regions on the drawing', () => {
  const projection = geoEqualEarth().fitSize([960, 500], { type: 'Sphere' });
  const at = { latitude: 60, longitude: 100, width: 20, height: 6 };
  const x = (longitude: number, latitude: number) => projection([longitude, latitude])?.[0] ?? NaN;

  it('lie where their names stand, as wide as they are there, the widest first', () => {
    const [wide, narrow] = placeRegions(
      [
        { ...at, name: 'B', width: 2 },
        { ...at, name: 'A' },
      ],
      projection,
    );
    expect([wide?.text, narrow?.text]).toEqual(['A', 'B']);
    expect(wide?.x).toBeCloseTo(x(100, 60), 6);
    expect(wide?.width).toBeCloseTo(x(110, 60) - x(90, 60), 6);
    expect(wide?.height).toBeGreaterThan(0);
    expect(narrow?.width).toBeCloseTo((wide?.width ?? 0) / 10, 6);
  });

  it('are as wide over the antimeridian, and narrower towards the pole', () => {
    const [chukotka] = placeRegions([{ ...at, name: 'C', longitude: 175 }], projection);
    const [equator] = placeRegions([{ ...at, name: 'E', latitude: 0 }], projection);
    expect(chukotka?.width).toBeCloseTo(x(110, 60) - x(90, 60), 6);
    expect(equator?.width).toBeGreaterThan(chukotka?.width ?? 0);
  });
});

describe('the names of regions', () => {
  it('come one after another as the map comes nearer, each where its region is as wide, and none on a map of the world', () => {
    const regions = [region('Heilongjiang', 0, 60), region('Jilin', 120, 12)];
    expect(texts(regions, 1)).toEqual([]);
    expect(texts(regions, 0.5)).toEqual(['Heilongjiang']);
    expect(texts(regions, 0.25)).toEqual(['Heilongjiang', 'Jilin']);
  });

  it.each([
    ['Latin', 'Jilin'],
    ['Cyrillic', 'Гирин'],
    ['Chinese', '吉林'],
  ])('are whole in what is shown, in %s letters', (_script, text) => {
    expect(texts([region(text, 0, 200)], 0.5)).toEqual([text]);
    expect(texts([region(text, 499.5, 20)], 0.5)).toEqual([]);
    expect(texts([region(text, 900, 200)], 0.5)).toEqual([]);
    const [aside] = named([region(text, 498, 200)], 0.5);
    expect(aside?.x).toBeLessThan(498);
  });

  it('take two lines where one is too long and the region is high enough, and no word is taken apart', () => {
    const lines = (text: string, width: number, height: number) =>
      named([region(text, 0, width, height)], 0.5).map((label) => label.lines);
    expect(lines('Саратовская область', 100, 40)).toEqual([['Саратовская область']]);
    expect(lines('Саратовская область', 50, 40)).toEqual([['Саратовская', 'область']]);
    expect(lines('Саратовская область', 50, 8)).toEqual([]);
    expect(lines('Саратовская область', 30, 40)).toEqual([]);
    expect(lines('萨拉托夫州', 20, 40)).toEqual([]);
  });

  it('stand with both lines about the middle of their region', () => {
    const [one] = named([region('Jilin', 0, 100)], 0.5);
    const [two] = named([region('Саратовская область', 0, 50)], 0.5);
    expect(one?.y).toBeCloseTo(2, 6);
    expect((two?.y ?? 0) + (regionLine * 0.5) / 2).toBeCloseTo(2, 6);
  });

  it('step aside within their region from what stands there, and are left out where it fills that', () => {
    const mark = (x: number, y: number) => coverOfMark({ x, y }, 0.5);
    const [free] = named([region('Jilin', 0, 24)], 0.5);
    const [below] = named([region('Jilin', 0, 24)], 0.5, { covered: [mark(0, 0)] });
    expect(Math.abs((below?.y ?? 0) - (free?.y ?? 0))).toBe(12);
    expect(below?.x).toBe(0);
    const [beside] = named([region('Jilin', 0, 100, 4)], 0.5, { covered: [mark(0, 0)] });
    expect(Math.abs(beside?.x ?? 0)).toBeGreaterThan(15);
    expect(Math.abs(beside?.x ?? 0)).toBeLessThan(50);
    expect(beside?.y).toBe(free?.y);
    expect(named([region('Jilin', 0, 24, 4)], 0.5, { covered: [mark(0, 0)] })).toEqual([]);
    expect(named([region('Jilin', 0, 24)], 0.5, { covered: [-16, -8, 0, 8, 16].map((y) => mark(0, y)) })).toEqual([]);
  });

  it('give way to the name of a wider region, and to a town of the same name', () => {
    expect(texts([region('Sichuan', 0, 35, 4), region('Gansu', 10, 34, 4)], 0.5)).toEqual(['Sichuan']);
    expect(texts([region('重庆', 0, 100)], 0.5, { towns: [{ text: '重庆' }] })).toEqual([]);
    expect(texts([region('四川', 0, 100)], 0.5, { towns: [{ text: '重庆' }] })).toEqual(['四川']);
  });
});
