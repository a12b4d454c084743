import { cleanup, render } from '@testing-library/react';
import { IntlProvider } from 'use-intl';
import { afterEach, describe, expect, it } from 'vitest';
import { catalogs } from '../../../../support/catalogs.ts';
import { BarPlot } from '../../../../../src/renderer/ui/plots/bar-plot.tsx';
import { RankingPlot } from '../../../../../src/renderer/ui/plots/ranking-plot.tsx';

const shown = (plot: React.ReactNode) =>
  render(
    <IntlProvider locale="en" messages={catalogs.en} timeZone="UTC">
      {plot}
    </IntlProvider>,
  ).container;
afterEach(cleanup);

// Namesakes, and a name that reads as a path into the row.
const names = [
  ['Kuban University', 'Kuban University'],
  ['year', 'ranks[0].year'],
  ['St. Petersburg', 'St'],
] as const;

describe('a plot of two schools', () => {
  it.each(names)('draws the ranks of each, whatever they are called: %s, %s', (first, second) => {
    const container = shown(
      <RankingPlot
        title="Star World"
        width={400}
        height={300}
        series={[
          {
            name: first,
            line: 0,
            ranks: new Map([
              [2020, 10],
              [2021, 20],
            ]),
          },
          {
            name: second,
            line: 1,
            ranks: new Map([
              [2020, 110],
              [2021, 90],
            ]),
          },
        ]}
      />,
    );
    const lines = [...container.querySelectorAll('.recharts-line-curve')].map((line) => line.getAttribute('d'));
    expect(lines).toHaveLength(2);
    expect(new Set(lines).size).toBe(2);
  });

  it.each(names)('has a bar and a label for each: %s, %s', (first, second) => {
    const container = shown(
      <BarPlot
        title="Students"
        unit=""
        width={400}
        rows={[
          { name: first, value: null },
          { name: second, value: 250 },
        ]}
      />,
    );
    const texts = [...container.querySelectorAll('text')].map((label) => label.textContent);
    expect(texts).toEqual([`${first}\u00a0—`, second, '250']);
  });
});
