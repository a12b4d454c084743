import { describe, expect, it } from 'vitest';
import { promises } from '../../../scripts/promises.ts';
import { reliabilityPage, resultsOnPage, shows, type ReachedResult } from '../../../scripts/reliability-table.ts';

const result = (promise: number, part: string, size: 'full' | 'sample', figure: string): ReachedResult => ({
  promise,
  part,
  size,
  figure,
  test: 'tests/soak/a.test.ts',
  date: '2026-11-21',
});
const rowsOf = (page: string) =>
  page.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| |') && !line.startsWith('| ---'));

describe('the table of promises', () => {
  it('has a row for each promise, with the figure where there is one', () => {
    const rows = rowsOf(reliabilityPage([result(10, 'kills', 'full', '500 kills, 0 lost')], []));
    expect(promises.map(({ number }) => number)).toEqual(
      [...new Set(promises.map(({ number }) => number))].toSorted((a, b) => a - b),
    );
    expect(rows).toHaveLength(promises.length);
    expect(rows[9]).toBe(
      `| 10 | ${promises[9]?.text} | [tests/soak/a.test.ts](../tests/soak/a.test.ts) | 500 kills, 0 lost | 2026-11-21 |`,
    );
    expect(rows.filter((row) => row.includes('no figure written down yet'))).toHaveLength(promises.length - 1);
  });

  it('takes the full run before a usual one, says which is of one, and puts the parts of a promise together', () => {
    const page = reliabilityPage(
      [result(10, 'kills', 'full', '500 kills')],
      [result(10, 'kills', 'sample', '50 kills'), result(10, 'durability', 'sample', '100 | 100')],
    );
    const text = reliabilityPage([], [result(11, 'a', 'sample', 'x')]);
    expect(page).not.toContain('50 kills |');
    expect(page).toContain('100 \\| 100 (a usual run) |');
    expect(page.split('\n').filter((line) => line.startsWith('|  |  |'))).toHaveLength(1);
    expect(text).toContain('x (a usual run)');
  });

  it('keeps what was not run again, with its day, and lets go what the same test has shown again', () => {
    const earlier = reliabilityPage(
      [result(10, 'kills', 'full', '500 kills'), { ...result(10, 'x', 'full', 'a | b'), test: 'tests/soak/b.test.ts' }],
      [result(12, 'y', 'sample', '5 of 5')],
    );
    expect(reliabilityPage([], [], resultsOnPage(earlier))).toBe(earlier);
    const later = reliabilityPage([result(10, 'kills', 'full', '501 kills')], [], resultsOnPage(earlier));
    expect(later).toContain('501 kills |');
    expect(later).not.toContain('500 kills |');
    expect(later).toContain('a \\| b |');
    expect(later).toContain('5 of 5 (a usual run) |');
  });

  it('asks of a test file whether it still shows something of a promise, of that number and no other', () => {
    const text = "const a = promised(8, 'screens', url);\npromised(\n    19,\n    'after', url)";
    expect([8, 19, 1, 9, 88].filter((promise) => shows(text, promise))).toEqual([8, 19]);
    expect(shows('// promise 8 is kept elsewhere', 8)).toBe(false);
  });
});
