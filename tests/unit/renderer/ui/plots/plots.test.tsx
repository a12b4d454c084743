import { cleanup, render } from '@testing-library/react';
import { IntlProvider } from 'use-intl';
import { afterEach, describe, expect, it } from 'vitest';
import { catalogs } from '../../../../support/catalogs.ts';
import { BarPlot } from '../../../../../src/renderer/ui/plots/bar-plot.tsx';
import { RangePlot } from '../../../../../src/renderer/ui/plots/range-plot.tsx';
import { ranksByYear, spreadApart } from '../../../../../src/renderer/ui/plots/rank-course.ts';
import { RankingPlot } from '../../../../../src/renderer/ui/plots/ranking-plot.tsx';

const shown = (plot: React.ReactNode) =>
  render(
    <IntlProvider locale="en" messages={catalogs.en} timeZone="UTC">
      {plot}
    </IntlProvider>,
  ).container;
afterEach(cleanup);

const textsOf = (container: HTMLElement) => [...container.querySelectorAll('text')].map((label) => label.textContent);
const course = (...told: readonly (readonly [year: number, low: number, high?: number])[]) =>
  ranksByYear(told.map(([year, low, high = low]) => ({ year, low, high })));

// Namesakes, and a name that reads as a path into the row.
const names = [
  ['Kuban University', 'Kuban University'],
  ['year', 'ranks[0].year'],
  ['St. Petersburg', 'St'],
] as const;

describe('a plot of two schools', () => {
  it.each(names)('draws the ranks of each, and names each at its line: %s, %s', (first, second) => {
    const container = shown(
      <RankingPlot
        title="Star World"
        width={400}
        height={300}
        series={[
          { name: first, line: 0, ranks: course([2020, 10], [2021, 20]) },
          { name: second, line: 1, ranks: course([2020, 110], [2021, 90]) },
        ]}
      />,
    );
    const lines = [...container.querySelectorAll('[data-series] > path:first-child')].map((it) => it.getAttribute('d'));
    expect(lines).toHaveLength(2);
    expect(new Set(lines).size).toBe(2);
    const texts = textsOf(container).join(' ');
    expect(texts).toContain(`20 ${first}`);
    expect(texts).toContain(`90 ${second}`);
  });

  it('has room for all names at the ends, however many lines they take', () => {
    const longest = 'Медицинский факультет Шанхайского университета Цзяотун';
    const container = shown(
      <RankingPlot
        title="Star World"
        width={420}
        height={220}
        series={[18, 30, 101, 201, 501, 502].map((rank, line) => ({
          name: longest,
          line,
          ranks: course([2014, rank], [2025, rank]),
        }))}
      />,
    );
    const height = Number(container.querySelector('svg')?.getAttribute('height'));
    const lines = [...container.querySelectorAll('text')]
      .filter((it) => it.getAttribute('fill') === 'var(--ink)')
      .map((it) => Number(it.getAttribute('y')))
      .toSorted((a, b) => a - b);
    expect(lines.length).toBeGreaterThanOrEqual(6 * 3);
    // The baseline of the first is lower than its letters are high, and none is written over another.
    expect(lines[0]).toBeGreaterThanOrEqual(9);
    expect(lines.at(-1)).toBeLessThanOrEqual(height);
    for (const [at, line] of lines.slice(1).entries()) expect(line - (lines[at] ?? 0)).toBeGreaterThanOrEqual(12);
  });

  it.each(names)('has a bar, its date and its number for each: %s, %s', (first, second) => {
    const container = shown(
      <BarPlot
        title="Students"
        width={400}
        rows={[
          { name: first, about: '', value: null, text: '' },
          { name: second, about: '2019 · Sources disagree', value: 250, text: 'over 250' },
        ]}
      />,
    );
    expect(textsOf(container).join(' ')).toBe(`${first} — ${second} 2019 · Sources disagree over 250`);
  });
});

describe('a plot of ranks', () => {
  it('draws a band from its better to its worse end, and no line over a year without a rank', () => {
    const container = shown(
      <RankingPlot
        title="Star World"
        width={280}
        height={150}
        series={[{ name: 'Star World', line: 0, ranks: course([2018, 300], [2019, 310], [2022, 301, 350]) }]}
      />,
    );
    expect(container.querySelector('[data-band="301–350"]')).not.toBeNull();
    const drawn = [...container.querySelectorAll('[data-series] > path')].map((it) => it.getAttribute('d') ?? '');
    // Two stretches: 2018 and 2019, and 2022 alone.
    expect(drawn.filter((d) => /^M[\d.]+ [\d.]+(L[\d.]+ [\d.]+)*$/.test(d)).map((d) => d.split('L').length)).toEqual([
      2, 1,
    ]);
    expect(textsOf(container).at(-1)).toBe('301–350');
  });

  it('has one tick where the rank has always been the same', () => {
    const container = shown(
      <RankingPlot
        title="Star World"
        width={280}
        height={150}
        series={[{ name: 'Star World', line: 0, ranks: course([2023, 5], [2024, 5]) }]}
      />,
    );
    expect(textsOf(container)).toEqual(['5', '2023', '2024', '5']);
  });

  it('draws what two sources say of one year from the better to the worse', () => {
    expect([...course([2020, 10], [2020, 14])]).toEqual([[2020, { low: 10, high: 14 }]]);
  });
});

describe('labels at the ends of lines', () => {
  it('never cover each other nor leave the field, however close the lines end', () => {
    const labels = [100, 101, 99, 190, 200, 5].map((at) => ({ at, height: 28 }));
    const middles = spreadApart(labels, { top: 0, bottom: 206 });
    const sorted = middles.toSorted((a, b) => a - b);
    for (const [at, middle] of sorted.entries()) {
      expect(middle).toBeGreaterThanOrEqual(14);
      expect(middle).toBeLessThanOrEqual(192);
      if (at > 0) expect(middle - (sorted[at - 1] ?? 0)).toBeGreaterThanOrEqual(28);
    }
  });

  it('stay where they want to be where there is room', () => {
    expect(
      spreadApart(
        [20, 100].map((at) => ({ at, height: 14 })),
        { top: 0, bottom: 200 },
      ),
    ).toEqual([20, 100]);
  });
});

describe('a plot of ranges', () => {
  it('writes both ends of each, and a dash where nobody says', () => {
    const container = shown(
      <RangePlot
        title="Tuition"
        unit="CNY"
        width={420}
        rows={[
          { name: 'First', about: 'MBBS, 2024', range: { low: 40_000, high: 60_000 } },
          { name: 'Second', about: '', range: null },
        ]}
      />,
    );
    expect(textsOf(container).join(' ')).toBe('First MBBS, 2024 40,000–60,000 CNY Second —');
  });
});
