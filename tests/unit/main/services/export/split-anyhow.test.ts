import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import { csvText, unguardedText } from '../../../../../src/main/services/export/csv.ts';
import type { Cell } from '../../../../../src/main/services/export/outgoing.ts';
import { separators, type Separator } from '../../../../../src/shared/domain/separator.ts';
import { createRandom } from '../../../../support/generate/random.ts';
import { promised, scaled } from '../../../../support/results.ts';

const reached = promised(35, 'rows', import.meta.url);

/** How a reader cuts a file into cells. */
type Reader = (text: string, delimiter: string) => readonly string[];

/** As Excel and LibreOffice do: quotes count where they stand first, what follows the closing one is added, other quotes are letters. */
const spreadsheet: Reader = (text, delimiter) => {
  const cells: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; at < text.length; at += 1) {
        if (text[at] !== '"') cell += text[at];
        else if (text[at + 1] === '"') {
          cell += '"';
          at += 1;
        } else break;
      }
      at += 1;
    }
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') {
      cell += text[at];
      at += 1;
    }
    cells.push(cell);
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
  }
  return cells;
};

/** As a hasty script does: at every line end of Unicode and every delimiter, quotes or not. */
const hasty: Reader = (text, delimiter) =>
  text.split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/).flatMap((line) => line.split(delimiter));
/** The same, and then cuts the quotes off. */
const hastier: Reader = (text, delimiter) => hasty(text, delimiter).map((cell) => cell.replaceAll('"', ''));
/** A library that forgives. */
const forgiving: Reader = (text, delimiter) =>
  (parse(text, { delimiter, relax_quotes: true, relax_column_count: true }) as string[][]).flat();

const readers = { spreadsheet, hasty, hastier, forgiving };
const delimiters = { comma: ',', semicolon: ';', tab: '\t', pipe: '|' };

const formula = /^[\s\p{Cc}\p{Cf}"]*[=+\-@＝＋－＠]/u;
const number = /^-?\d+([.,]\d+)?(e[+-]\d+)?$/;
const formulasIn = (cells: readonly string[]) =>
  cells.filter((cell) => formula.test(cell) && !number.test(cell.trim()));

const pieces = [
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
  '; ',
  '\n\n',
  ':',
  '\\',
  '\u0000',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '\u2028',
  '\u0085',
  '\v',
  '\f',
  '＝',
  '－',
  '\u202e',
  'Offer.\n=cmd',
  'good;=HYPERLINK("x")',
  '";=1+1;"',
  '",=1+1,"',
  '\t@SUM(A1)',
  "|='x'!A0",
  "cmd|' /C calc'!A0",

  'Harbin',
  '哈尔滨医科大学',
  'Сеченовский университет',
  '😀',
  '1',
  '1.5',
  '-3',
  '2026-03',
  '<script>',
  'a\tb',
  '- visa',
];

/** Every export begins its rows with a name, a part or a place in the list: the first cell is no number below 0. */
function generatedRows(count: number, seed: number): readonly (readonly Cell[])[] {
  const random = createRandom(seed);
  const text = () => Array.from({ length: 1 + random.below(6) }, () => random.of(pieces)).join('');
  const cell = (): Cell => {
    if (random.chance(0.1)) return null;
    return random.chance(0.15) ? random.of([0, -1, 1.5, -41_000, -0.25, 1e21, -2.5e-9]) : text();
  };
  return Array.from({ length: count }, () => [
    random.chance(0.2) ? random.below(99) : text(),
    ...Array.from({ length: 5 }, cell),
  ]);
}

/** The same file with a prefix at the beginning of a cell alone, as it was written before, or with none. */
function lessGuarded(rows: readonly (readonly Cell[])[], delimiter: string, guard: (text: string) => string): string {
  return stringify(
    rows.map((row) => [...row]),
    {
      delimiter,
      record_delimiter: 'windows',
      cast: {
        string: (value) => ({ value: guard(value), quoted: true }),
        number: (value) => ({ value: String(value), quote: '' }),
      },
    },
  );
}

const rows = generatedRows(scaled(10_000), 35);
const cases = separators.flatMap((written) =>
  Object.entries(delimiters).map(([read, delimiter]) => ({ written, read, delimiter })),
);
let checked = 0;
let caught = 0;

describe('10,000 generated rows', () => {
  it.each(cases)(
    'written with a $written and split at each $read hold no formula, however quotes are taken',
    ({ written, delimiter }) => {
      const text = csvText(rows, written);
      const bare = lessGuarded(rows, delimiters[written], (cell) => cell);
      const before = lessGuarded(rows, delimiters[written], (cell) =>
        /^(?:'|[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u.test(cell) ? `'${cell}` : cell,
      );
      for (const [name, reader] of Object.entries(readers)) {
        const cells = reader(text.slice(1), delimiter);
        expect(formulasIn(cells).slice(0, 3), name).toEqual([]);
        checked += cells.length;
        const found = formulasIn(reader(bare, delimiter)).length;
        expect(found, `${name} would find them without the prefix`).toBeGreaterThan(scaled(1_000));
        caught += found;
      }
      expect(
        formulasIn(hasty(before, delimiter)).length,
        'a prefix at the beginning alone is not enough',
      ).toBeGreaterThan(scaled(500));
    },
  );

  it.each(separators)('written with a %s come back equal', (written: Separator) => {
    const back = parse(csvText(rows, written), {
      bom: true,
      delimiter: delimiters[written],
      record_delimiter: '\r\n',
    }) as string[][];
    expect(back).toHaveLength(rows.length);
    const unequal = rows.flatMap((row, at) =>
      row.filter((cell, column) => {
        const text = back[at]?.[column] ?? 'nothing';
        if (cell === null) return text !== '';
        return typeof cell === 'number' ? Number(text.replace(',', '.')) !== cell : unguardedText(text) !== cell;
      }),
    );
    expect(unequal).toEqual([]);
    if (written === separators.at(-1))
      reached(
        `${rows.length} rows written for 2 kinds of spreadsheet, all equal after reading back; split at comma, semicolon, tab and pipe by 4 kinds of reader into ${checked} cells: 0 formulas, where ${caught} would be`,
      );
  });
});
