import readExcelFile from 'read-excel-file/node';
import { describe, expect, it, vi } from 'vitest';
import type { Cell, Table } from '../../../../../src/main/services/export/outgoing.ts';
import { sheetNames, xlsxBytes } from '../../../../../src/main/services/export/xlsx.ts';
import { zipParts } from '../../../../support/zip-parts.ts';

const tableOf = (rows: readonly (readonly Cell[])[], head = ['One', 'Two', 'Three', 'Four']): Table => ({ head, rows });
const readBack = async (table: Table) => {
  const [sheet] = await readExcelFile(await xlsxBytes([{ name: 'Table', table }]), { trim: false });
  return sheet?.data ?? [];
};
/** The parts of the workbook, as text. */
const partsOf = async (table: Table) => {
  const parts = await zipParts(await xlsxBytes([{ name: 'Table', table }]));
  return (path: string) => parts.get(path) ?? '';
};

const hostile = [
  '=1+1',
  '=HYPERLINK("http://evil.example","x")',
  '+7 495 000',
  '-School',
  '@SUM(A1)',
  '＝1+1',
  '\t=cmd|/C calc!A0',
  '1-2',
  'Mar-26',
  '007',
  '1,000',
  '<script>&"\'</script>',
  ']]>',
  'two\r\nlines',
  ' padded ',
  'Сунхуа 松花 हिन्दी عربية',
  '𠮷😀',
  '_x000D_ and _x0041_',
  'constructor',
  '__proto__',
  'toString',
  'a\ud800b',
  'bell\u0007',
];

describe('a workbook', () => {
  it('is the same to the byte whenever it is written, and says no time of day', async () => {
    const sheets = [{ name: 'Table', table: tableOf([['a', 1, { day: '2026-11-29' }, null]]) }];
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-29T12:00:00Z') });
    const first = await xlsxBytes(sheets);
    vi.setSystemTime(new Date('2031-01-01T01:02:03Z'));
    const second = await xlsxBytes(sheets);
    vi.useRealTimers();
    expect(second.equals(first)).toBe(true);
  });

  it('holds numbers as numbers, whole days as dates and texts as texts', async () => {
    const rows = await readBack(
      tableOf([
        [1, -2.5, { day: '2026-11-29' }, 'text'],
        [Number.NaN, null, { day: '1893-05-01' }, ''],
        [1e15, 0, { day: '1901-01-01' }, '2026-11-29'],
      ]),
    );
    expect(rows).toEqual([
      ['One', 'Two', 'Three', 'Four'],
      [1, -2.5, new Date('2026-11-29T00:00:00Z'), 'text'],
      // Before 1901 Excel would count another day.
      [null, null, '1893-05-01', null],
      [1e15, 0, new Date('1901-01-01T00:00:00Z'), '2026-11-29'],
    ]);
  });

  it('never holds a formula, and every text comes back to the letter', async () => {
    const table = tableOf(
      hostile.map((text) => [text]),
      ['Texts'],
    );
    const part = await partsOf(table);
    expect(part('xl/worksheets/sheet1.xml')).not.toMatch(/<f[ >]/);
    const back = (await readBack(table)).slice(1).map(([cell]) => cell);
    hostile.forEach((text, at) => {
      const expected = text
        .toWellFormed()
        .replace(/[\u0007\ufffd]/g, '')
        .replace(/\r\n/g, '\n');
      // A name that every object has stands behind a mark that nobody sees.
      const read = String(back[at])
        .replace(/^\u200b/, '')
        .replaceAll('\r\n', '\n');
      expect(read, JSON.stringify(text)).toBe(expected);
    });
  });

  it('keeps a text that looks like a formula one when it is edited: its cell is of the format text', async () => {
    const part = await partsOf(tableOf([['=1+1', 'plain']]));
    const [, all = ''] = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(part('xl/styles.xml')) ?? [];
    const formats = [...all.matchAll(/<xf ([^>]*)>/g)].map(([, one]) => /numFmtId="(\d+)"/.exec(one ?? '')?.[1]);
    const [, text] = /numFmtId="(\d+)" formatCode="@"/.exec(part('xl/styles.xml')) ?? [];
    const formatOf = (cell: string) => {
      const [, at = ''] = new RegExp(`<c r="${cell}"([^>]*)>`).exec(part('xl/worksheets/sheet1.xml')) ?? [];
      return formats[Number(/s="(\d+)"/.exec(at)?.[1] ?? 0)];
    };
    expect(text).toBeDefined();
    expect(formatOf('A2')).toBe(text);
    expect(formatOf('B2')).not.toBe(text);
  });

  it('freezes the head, and makes columns as wide as what is in them', async () => {
    const part = await partsOf(tableOf([['x'.repeat(300), 'short', '松花江医科大学', 1]]));
    const sheet = part('xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    const widths = [...sheet.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));
    expect(widths).toHaveLength(4);
    expect(widths[0]).toBeGreaterThan(50);
    expect(widths[0]).toBeLessThan(80);
    expect(widths[2]).toBeGreaterThan(widths[1] as number);
  });

  it('cuts what is longer than a cell holds', async () => {
    const [, row] = await readBack(tableOf([['ж'.repeat(40_000)]], ['Long']));
    expect(String(row?.[0])).toHaveLength(32_767);
    expect(String(row?.[0]).endsWith('…')).toBe(true);
  });
});

describe('the names of sheets', () => {
  it('are ones that Excel takes, none twice', () => {
    const names = sheetNames([
      'What they [share]: a/b\\c?*',
      "'quoted'",
      'History',
      'Sources',
      'sources',
      '',
      '   ',
      'Школы, которым разрешено преподавать на английском языке',
      'Школы, которым разрешено преподавать на английском языке и другом',
      `${'x'.repeat(30)}😀`,
      'a\u0000b',
    ]);
    for (const name of names) {
      expect(name).not.toMatch(/[[\]/\\:*?\p{Cc}]|^'|'$|^\s|\s$/u);
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name.isWellFormed()).toBe(true);
      expect(name.toLowerCase()).not.toBe('history');
    }
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });
});
