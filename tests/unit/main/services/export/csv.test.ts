import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvText, guardedText, unguardedText } from '../../../../../src/main/services/export/csv.ts';
import type { Cell } from '../../../../../src/main/services/export/outgoing.ts';
import { createRandom } from '../../../../support/generate/random.ts';
import { promised } from '../../../../support/results.ts';

const reached = promised(23, 'rows', import.meta.url, 'whole');

/** What a spreadsheet takes for a formula, as it sees the cell after reading the file. */
const formula = /^[=+\-@\t\r\n＝＋－＠]|^[\s\p{Cc}\p{Cf}]+[=+\-@＝＋－＠]/u;
const number = /^-?\d+(\.\d+)?(e[+-]\d+)?$/;
const read = (text: string) =>
  parse(text, { bom: true, relax_column_count: false, record_delimiter: '\r\n' }) as string[][];

const pieces = [
  '',
  ' ',
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\n',
  '\r\n',
  "'",
  '"',
  '""',
  ',',
  ';',
  '|',
  '\\',
  '\u0000',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '＝',
  '－',
  '1',
  '1.5',
  '-3',
  'e5',
  'SUM(A1:A9)',
  "cmd|' /C calc'!A0",
  'HYPERLINK("https://evil.example")',
  'Harbin',
  '哈尔滨医科大学',
  'Сеченовский университет',
  '😀',
  '<script>',
  'a\tb',
  'DDE',
  '%',
  '#N/A',
  'TRUE',
  '007',
  '2026-11-21',
];

function generatedRows(count: number): readonly (readonly Cell[])[] {
  const random = createRandom(23);
  const cell = (): Cell => {
    if (random.chance(0.1)) return null;
    if (random.chance(0.2))
      return random.of([
        0,
        -1,
        1.5,
        -41_000,
        1e21,
        1e-9,
        27_724,
        Number.MAX_SAFE_INTEGER,
        random.next() * 1e6,
        -random.below(1e9),
      ]);
    return Array.from({ length: 1 + random.below(5) }, () => random.of(pieces)).join('');
  };
  return Array.from({ length: count }, () => Array.from({ length: 6 }, cell));
}

describe('10,000 generated rows', () => {
  const rows = generatedRows(10_000);
  const text = csvText(rows);
  const cells = read(text);

  it('are equal after reading back by another library and undoing the prefix', () => {
    expect(cells).toHaveLength(rows.length);
    let compared = 0;
    rows.forEach((row, at) =>
      row.forEach((cell, column) => {
        const back = cells[at]?.[column] as string;
        if (cell === null) expect(back).toBe('');
        else if (typeof cell === 'number') expect(Number(back)).toBe(cell);
        else if (unguardedText(back) !== cell)
          throw new Error(`row ${at}: ${JSON.stringify(cell)} came back as ${JSON.stringify(back)}`);
        compared++;
      }),
    );
    expect(compared).toBe(60_000);
  });

  it('have no cell that a spreadsheet would take for a formula', () => {
    const taken = cells.flatMap((row, at) =>
      row.filter(
        (cell, column) => formula.test(cell) && !(typeof rows[at]?.[column] === 'number' && number.test(cell)),
      ),
    );
    expect(taken).toEqual([]);
  });

  it('would have had thousands without the prefix, so that the check above could fail', () => {
    const risky = rows.flat().filter((cell) => typeof cell === 'string' && formula.test(cell)).length;
    expect(risky).toBeGreaterThan(5_000);
    reached(`10,000 rows, 60,000 cells: all equal after reading back, 0 taken for a formula where ${risky} would be`);
  });
});

describe('a text in a cell', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@x',
    '\t1',
    '\r1',
    '\n1',
    ' =1',
    '\u00a0=1',
    '\u200b=1',
    '＝1',
    "'",
    "'=1",
    '\ufeff+1',
    '-',
  ])('%j has one apostrophe before it, which can be undone', (text) => {
    expect(guardedText(text)).toBe(`'${text}`);
    expect(unguardedText(guardedText(text))).toBe(text);
  });

  it.each(['', 'Harbin', '1', '2026', "it's", 'a=b', '哈尔滨', ' x', '1–2', '(=1)', 'a, b; c | d'])(
    '%j stays as it is',
    (text) => {
      expect(guardedText(text)).toBe(text);
      expect(unguardedText(guardedText(text))).toBe(text);
    },
  );
});

describe('a text that a spreadsheet would turn into something else', () => {
  it.each([
    '2026-03',
    '1-2',
    '3/4',
    '1.5',
    '01.02.2026',
    '12:30',
    '5 pm',
    '1 1/2',
    '2026/3',
    '2026-03-1',

    'Mar 2026',
    'March 2026',
    'Sept-26',
    '5 May',
    '3-Mar-26',
    'May 5, 2026',
    '5 мая',
    'март 2026',
    '2026年3月',
    '3月5日',
    '007',
    '1e5',
    '1E+5',
    '12345678901234567',
    '1,000',
    '1 000',
    '1,5',
    '25%',
    '(5)',
    'true',
    'FALSE',
    '#N/A',
  ])('%j is kept as text by an apostrophe, which can be undone', (text) => {
    expect(guardedText(text)).toBe(`'${text}`);
    expect(unguardedText(guardedText(text))).toBe(text);
  });

  it.each(['2026-03-15', '2026', '12', 'Marburg', 'May', 'Julian 5th', 'March on Rome', '2026-03 and later', 'в мае'])(
    '%j is none',
    (text) => {
      expect(guardedText(text)).toBe(text);
    },
  );
});

describe('a text of several lines and parts', () => {
  it.each([
    ["Offer.\n=cmd|'/C calc'!A0", "Offer.\n'=cmd|''/C calc'!A0"],
    ['good;=HYPERLINK("x")', `good;'=HYPERLINK("x")`],
    ['a\r\n\r\n- b\r\n- c', "a\r\n\r\n'- b\r\n'- c"],
    ['a; "=b', `a;' "=b`],
    ['a|\t@b,\u200b+c', "a|'\t'@b,'\u200b+c"],
    ["it;'s", "it;''s"],
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r'=1"],
    ['\n=1', "'\n'=1"],
    ['a\u2028=b', "a\u2028'=b"],
  ])('%j has the apostrophe wherever a cell could begin', (text, cell) => {
    expect(guardedText(text)).toBe(cell);
    expect(unguardedText(cell)).toBe(text);
  });
});

describe('the file', () => {
  it('has a byte order mark, CR LF at each line end, quotes around every text, none around a number', () => {
    expect(
      csvText([
        ['a', 1, null],
        ['say "hi"', -2.5, 'x,y'],
      ]),
    ).toBe('\ufeff"a",1,\r\n"say ""hi""",-2.5,"x,y"\r\n');
  });

  it('has semicolons and decimal commas where the spreadsheets of the place expect them', () => {
    expect(
      csvText(
        [
          ['a', 1.5, null],
          ['x;y', -2.5e-9, 'z'],
        ],
        'semicolon',
      ),
    ).toBe('\ufeff"a";1,5;\r\n"x;y";-2,5e-9;"z"\r\n');
  });

  it('leaves a number empty that is none, and half a character whole', () => {
    expect(csvText([[Number.NaN, Infinity, 'a\ud800']])).toBe('\ufeff,,"a\ufffd"\r\n');
  });
});
