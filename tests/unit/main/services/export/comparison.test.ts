import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { exportHandlers } from '../../../../../src/main/handlers/exports.ts';
import { addFigure, type FigureContent } from '../../../../../src/main/database/user/figures.ts';
import { unguardedText } from '../../../../../src/main/services/export/csv.ts';
import { callsOn, comparedSchools } from '../../../../support/compare-fixture.ts';
import { openFixture } from '../../../../support/fixture-reference.ts';
import { memoryUser } from '../../../../support/memory-user.ts';

interface File {
  readonly fileName: string;
  readonly mediaType: string;
  readonly text: string;
}
const reference = openFixture(comparedSchools);
const user = memoryUser();
const blank: Omit<FigureContent, 'slug'> = {
  field: null,
  label: null,
  number: null,
  text: null,
  unit: null,
  asOf: null,
  note: null,
};
addFigure(
  user,
  {
    ...blank,
    slug: 'songhua-medical-university',
    field: 'tuition',
    number: 28_000,
    unit: 'CNY',
    note: '=HYPERLINK("https://evil.example")',
  },
  new Date(),
);
addFigure(user, { ...blank, slug: 'river-medical-university', label: '+Flight', number: 900 }, new Date());
const { value, dispatch } = callsOn(exportHandlers(reference, user));
const slugs = ['songhua-medical-university', 'river-medical-university'];
const file = async (input: object): Promise<File> =>
  await value('exports.comparison', { slugs, language: 'en', format: 'csv', ...input });
const rowsOf = ({ text }: File) => parse(text, { bom: true, record_delimiter: '\r\n' }) as string[][];
const rowNamed = (rows: readonly string[][], label: string) =>
  rows.find((row) => row[1] !== undefined && unguardedText(row[1]) === label) as string[];

describe('a comparison as CSV', () => {
  it('has three columns a school and the same width in every row, the sources last', async () => {
    const rows = rowsOf(await file({}));
    expect(rows[0]).toEqual([
      'Part',
      'Compared',
      'Songhua Medical University',
      'Songhua Medical University: as of',
      'Songhua Medical University: Sources',
      'River Medical University',
      'River Medical University: as of',
      'River Medical University: Sources',
    ]);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([8]));
    const sources = rows.filter((row) => row[0] === 'Sources');
    expect(sources.map((row) => Number(row[1]))).toEqual(sources.map((_, at) => at + 1));
    expect(rows.slice(-sources.length)).toEqual(sources);
  });

  it('keeps a plain number a number, and says what there is more to say', async () => {
    const rows = rowsOf(await file({}));
    expect(rowNamed(rows, 'Founded').slice(2, 4)).toEqual(['1926', '']);
    expect(rowNamed(rows, 'Founded')[5]).toBe('1926');
    expect(rowNamed(rows, 'Students').slice(2, 4)).toEqual([
      '12000 (stands first) | 13500 (agency only) | 11000',
      '2024 | 2023 | 2020',
    ]);
    expect(rowNamed(rows, 'Affiliated hospitals')[2]).toMatch(/\[Sources disagree\]$/);
    expect(rowNamed(rows, 'Teachers')[2]).toBe('over 2000');
    expect(rowNamed(rows, 'Taught in')[2]).toBe('English');
    expect(rowNamed(rows, 'Scholarship').slice(2, 6)).toEqual(['— (not published)', '', '', '— (not yet researched)']);
  });

  it('has my figures in rows of their own, guarded, and leaves them out when asked', async () => {
    const rows = rowsOf(await file({}));
    expect(rowNamed(rows, 'Tuition (first degree) (mine)')[2]).toBe('28000 CNY – =HYPERLINK("https://evil.example")');
    expect(rows.find((row) => row[1] === "'+Flight (mine)")?.[5]).toBe('900');
    const without = await file({ mine: false });
    expect(without.text).not.toMatch(/mine|Flight|28000/);
  });

  it('speaks the language asked for', async () => {
    const rows = rowsOf(await file({ language: 'ru' }));
    expect(rowNamed(rows, 'Основан')[0]).toBe('Основание');
    expect(rowNamed(rows, 'Язык обучения')[2]).toBe('английский');
    expect((await file({ language: 'zh' })).text).toContain('松花医科大学');
  });

  it('has a name any system takes, and says what it is', async () => {
    expect(await file({})).toMatchObject({
      fileName: expect.stringMatching(
        /^almanac-comparison-songhua-medical-university-river-medical-university-\d{4}-\d\d-\d\d\.csv$/,
      ) as string,
      mediaType: 'text/csv;charset=utf-8',
    });
  });
});

describe('a comparison as JSON', () => {
  it('is the whole table under the name and version of its form, my figures without numbers and moments of this program', async () => {
    const { text, fileName } = await file({ format: 'json' });
    const document = JSON.parse(text) as { rows: { cells: { figures: object[] }[] }[] };
    expect(fileName).toMatch(/\.json$/);
    expect(document).toMatchObject({
      format: 'university-almanac-comparison',
      version: 1,
      edition: '2026.11',
      schools: [{ slug: slugs[0] }, { slug: slugs[1] }],
    });
    const figures = document.rows.flatMap((row) => row.cells.flatMap((cell) => cell.figures));
    expect(figures).toHaveLength(2);
    for (const figure of figures)
      expect(Object.keys(figure).sort()).toEqual(['asOf', 'field', 'label', 'note', 'number', 'text', 'unit']);
  });
});

it('a comparison of nothing is refused', async () => {
  expect(await dispatch('exports.comparison', { slugs: ['no-such'], language: 'en', format: 'csv' })).toMatchObject({
    ok: false,
    error: { code: 'not-found' },
  });
});

describe('a comparison for spreadsheets that split at semicolons', () => {
  it('has the same cells, decimals behind a comma, and months that stay months', async () => {
    const dated = { slugs, language: 'ru', format: 'csv' } as const;
    const edits = {
      file: 'institutions/songhua-medical-university.yaml',
      find: 'value: 7000, unit: CNY',
      put: 'value: 7000, unit: CNY, as_of: 2026-03',
    };
    const { value: ask } = callsOn(exportHandlers(openFixture([...comparedSchools, edits]), user));
    const comma: File = await ask('exports.comparison', dated);
    const semicolon: File = await ask('exports.comparison', { ...dated, separator: 'semicolon' });
    const read = (text: string, delimiter: string) =>
      parse(text, { bom: true, delimiter, record_delimiter: '\r\n' }) as string[][];
    const [one, other] = [read(comma.text, ','), read(semicolon.text, ';')];
    expect(other.length).toBeGreaterThan(10);
    const numeral = /^-?\d+,\d+$/;
    expect(other.map((row) => row.map((cell) => (numeral.test(cell) ? cell.replace(',', '.') : cell)))).toEqual(one);
    const months = one.flat().filter((cell) => /^'?\d{4}-\d\d$/.test(cell));
    expect(months.length).toBeGreaterThan(0);
    expect(months.filter((cell) => !cell.startsWith("'"))).toEqual([]);
  });
});

describe('what decides as CSV', () => {
  const decide = { depth: 'decide', country: 'IN', currency: 'CNY' };

  it('has a row for each of the ten, in as many columns as any other, and then the sources', async () => {
    const rows = rowsOf(await file(decide));
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([8]));
    expect(new Set(rows.slice(1, 11).map((row) => row[0])).size).toBe(1);
    expect(rows.slice(11).every((row) => row[0] === 'Sources')).toBe(true);
  });

  it('says what the window says, with the year and the numbers of the sources below', async () => {
    const rows = rowsOf(await file(decide));
    const cost = rowNamed(rows, 'Whole cost');
    expect(cost[2]).toMatch(/^at least 222000 CNY.*2 of \d+ parts found/s);
    expect(cost[3]).toBe('2024');
    const numbers = (cost[4] ?? '').split(' ').map(Number);
    const sources = rows.filter((row) => row[0] === 'Sources').map((row) => Number(row[1]));
    expect(numbers.length).toBeGreaterThan(0);
    for (const number of numbers) expect(sources).toContain(number);
    expect(rowNamed(rows, 'Deadline')[2]).toBe('— (not found)');
  });

  it.each([
    ['zh', '总费用'],
    ['ru', 'Полная стоимость'],
  ])('is said in %s', async (language, label) => {
    const rows = rowsOf(await file({ ...decide, language }));
    expect(rowNamed(rows, label)[2]).toContain('222000');
  });
});
