import { describe, expect, it } from 'vitest';
import { pointedName } from '../../../../../src/renderer/ui/map/labels.ts';
import { widthOf } from '../../../../../src/renderer/ui/plots/wrapped.ts';

const shown = { x: 0, y: 0, width: 390, height: 300 };

describe.each([
  ['Latin', 'Federal State University named after Ivan Petrovich Pavlov in the city of Saint Petersburg, Russia'],
  ['Cyrillic', 'Первый Санкт-Петербургский государственный медицинский университет имени академика И. П. Павлова'],
  ['Chinese', '圣彼得堡国立巴甫洛夫第一医科大学附属北方国际临床医学与公共卫生研究学院及教学医院联合中心'],
])('the name that is pointed at, in %s letters', (_script, name) => {
  it.each([
    [2, 150],
    [388, 150],
    [200, 2],
    [200, 298],
    [2, 2],
  ])('is whole on the map from a mark at %i, %i', (x, y) => {
    const placed = pointedName(name, { x, y }, 1, shown);
    expect(placed.lines.length).toBeGreaterThan(1);
    expect(placed.lines.join('').replaceAll(' ', '')).toBe(name.replaceAll(' ', ''));
    for (const [index, line] of placed.lines.entries()) {
      const half = (widthOf(line) * (13 / 12)) / 2;
      expect(placed.x - half).toBeGreaterThanOrEqual(0);
      expect(placed.x + half).toBeLessThanOrEqual(shown.width);
      expect(placed.y + index * 15 - 11).toBeGreaterThanOrEqual(0);
      expect(placed.y + index * 15 + 4).toBeLessThanOrEqual(shown.height);
    }
  });
});

it('stands in one line above its mark where there is room', () => {
  expect(pointedName('Harbin Medical University', { x: 200, y: 100 }, 1, shown)).toEqual({
    lines: ['Harbin Medical University'],
    x: 200,
    y: 82,
  });
  expect(pointedName('哈尔滨医科大学', { x: 100, y: 50 }, 0.5, shown)).toEqual({
    lines: ['哈尔滨医科大学'],
    x: 100,
    y: 41,
  });
});
