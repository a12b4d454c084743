import { describe, expect, it } from 'vitest';
import { addFigure, type FigureContent } from '../../../../../src/main/database/user/figures.ts';
import { compareTable } from '../../../../../src/main/services/compare/compare-table.ts';
import {
  compareTable as shape,
  type CompareCell,
  type CompareTable,
  type ComparedValue,
} from '../../../../../src/shared/contract/compare-values.ts';
import { compareSections } from '../../../../../src/shared/domain/compare-fields.ts';
import { comparedSchools } from '../../../../support/compare-fixture.ts';
import { openFixture } from '../../../../support/fixture-reference.ts';
import { memoryUser } from '../../../../support/memory-user.ts';

const reference = openFixture(comparedSchools);
const [songhua, river, bare] = ['songhua-medical-university', 'river-medical-university', 'bare-medical-university'];
const none = { field: null, label: null, number: null, text: null, unit: null, asOf: null, note: null };

function table(slugs: readonly string[], user = memoryUser(), language: 'en' | 'zh' | 'ru' = 'en'): CompareTable {
  const compared = compareTable(reference, user, slugs, language);
  if (!compared.ok) throw new Error(compared.error.message);
  return shape.parse(compared.value);
}
const both = table([songhua, river]);
const rowOf = (compared: CompareTable, id: string) => {
  const row = compared.rows.find((each) => each.id === id);
  if (!row) throw new Error(`there is no row ${id}`);
  return row;
};
const cells = (id: string) => rowOf(both, id).cells as [CompareCell, CompareCell];
const values = (cell: CompareCell): readonly ComparedValue[] => cell.groups.flatMap((group) => group.values);
const numbers = (cell: CompareCell) => values(cell).map((value) => value.number);

describe('a comparison', () => {
  it('has a column for each school in the order asked for, each once, under the slug it has now', () => {
    const compared = table([river, songhua, river, 'saratov-medical-institute']);
    expect(compared.schools.map(({ slug }) => slug)).toEqual([river, songhua, 'volga-state-medical-university']);
    for (const row of compared.rows) expect(row.cells).toHaveLength(3);
  });

  it('names the slugs that are no institution, and is refused where none is', () => {
    expect(table([songhua, 'no-such', 'amur-league']).unknown).toEqual(['no-such', 'amur-league']);
    expect(compareTable(reference, null, ['no-such', 'amur-league'], 'en')).toMatchObject({
      ok: false,
      error: { code: 'not-found', details: { slugs: ['no-such', 'amur-league'] } },
    });
  });

  it('has its rows in the order in which a student asks, each once', () => {
    const places = both.rows.map(({ section }) => compareSections.indexOf(section));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(both.rows.map(({ id }) => id)).size).toBe(both.rows.length);
    const ids = both.rows.map(({ id }) => id);
    const asked = [
      'recognition',
      'programme-cost.bachelor',
      'tuition.bachelor',
      'teaching-language',
      'programme.bachelor',
      'duration.bachelor',
      'internship.bachelor',
      'licensing-exam-candidates',
      'affiliated-hospitals',
      'academic-staff',
      'entry-requirement',
      'national-standing',
      'ranking.star-world',
      'city',
      'scholarship',
      'international-students',
      'students-total',
      'founded',
      'alliance',
      'website',
      'contact',
    ];
    expect(ids.filter((id) => asked.includes(id))).toEqual(asked);
  });

  it('leaves out what nobody has, but for what every profile must state or explain', () => {
    const ids = table([bare]).rows.map(({ id }) => id);
    expect(ids).toContain('scholarship');
    expect(ids).toContain('ranking');
    for (const absent of ['hospital-beds', 'tuition.master', 'internship.bachelor', 'ror'])
      expect(ids).not.toContain(absent);
  });
});

describe('a cell', () => {
  it('merges sources that agree, and numbers them once for the whole table', () => {
    expect(values(cells('founded')[0])).toHaveLength(1);
    const cited = values(cells('founded')[0])[0]?.sources ?? [];
    expect(cited.map((number) => both.sources[number - 1]?.id).sort()).toEqual([
      'encyclopedia-songhua',
      'songhua-site',
    ]);
    expect(new Set(both.sources.map(({ id }) => id)).size).toBe(both.sources.length);
    const used = new Set(
      both.rows.flatMap((row) => row.cells.flatMap((cell) => values(cell).flatMap((value) => value.sources))),
    );
    expect([...used].sort((a, b) => a - b)).toEqual(both.sources.map((_, at) => at + 1));
  });

  it('shows every value of sources that disagree, the preferred one first', () => {
    expect(cells('affiliated-hospitals')[0]).toMatchObject({ state: 'disagree', gap: null });
    expect(numbers(cells('affiliated-hospitals')[0])).toEqual([6, 5]);
    expect(cells('students-total')[0].state).toBe('changed');
    expect(values(cells('students-total')[0]).map(({ number, rank, asOf }) => [number, rank, asOf])).toEqual([
      [12000, 'preferred', ['2024']],
      [13500, 'normal', ['2023']],
      [11000, 'normal', ['2020']],
    ]);
  });

  it('says why nothing is known: by the reason recorded, else that nobody has looked', () => {
    expect(cells('scholarship').map(({ state, gap }) => [state, gap])).toEqual([
      ['missing', 'not-published'],
      ['missing', 'not-researched'],
    ]);
    expect(cells('national-standing').map(({ gap }) => gap)).toEqual(['not-applicable', 'not-published']);
    for (const row of both.rows) for (const cell of row.cells) expect(cell.gap === null).toBe(cell.groups.length > 0);
  });

  it('keeps a value known to be wrong, with the reason, and leaves it out of what differs', () => {
    expect(values(cells('international-students')[0])).toMatchObject([
      { number: 999, rank: 'deprecated', deprecation: { en: 'Copied from another school' } },
    ]);
    expect(rowOf(both, 'international-students').differs).toBe(false);
  });

  it('tells what rests on an agency alone', () => {
    expect(values(cells('accommodation-fee')[0])[0]?.agencyOnly).toBe(true);
    expect(values(cells('teaching-language')[0])[0]?.agencyOnly).toBe(false);
  });
});

describe('costs', () => {
  it('are worked out for the whole programme where tuition and length are known, with the workings and both sources', () => {
    const [first] = values(cells('programme-cost.bachelor')[0]);
    expect(first).toMatchObject({
      number: 180_000,
      unit: 'CNY',
      per: 'programme',
      asOf: ['2024'],
      detail: { kind: 'cost', tuition: 30_000, per: 'year', years: 6, internshipMonths: 12 },
    });
  });

  it('take the length from another entry of the programme, each where they differ, and say so', () => {
    const cell = cells('programme-cost.bachelor')[1];
    expect(numbers(cell)).toEqual([20_000, 24_000]);
    expect(cell.state).toBe('disagree');
    for (const value of values(cell)) expect(value.sources).toHaveLength(2);
  });

  it('are not worked out where the length is unknown, and the cell says what lacks', () => {
    expect(numbers(cells('tuition.bachelor')[1])).toEqual([2000, 8000]);
    expect(cells('programme-cost.master')[1]).toMatchObject({ state: 'one' });
    expect(numbers(cells('programme-cost.master')[1])).toEqual([90_000]);
    expect(cells('programme-cost.master')[0]).toMatchObject({ gap: 'not-researched', lacks: 'tuition' });
    const lone = table([songhua]);
    expect(rowOf(lone, 'programme-cost.bachelor').cells[0]?.lacks).toBeNull();
  });
});

describe('unlike things', () => {
  const marksIn = (id: string, column: number) =>
    [...new Set(values(cells(id)[column] as CompareCell).flatMap((value) => value.marks))].sort();

  it('are marked where currency, year, period, scope or unit has nothing like it beside', () => {
    expect(marksIn('accommodation-fee', 0)).toEqual(['currency']);
    expect(marksIn('students-total', 1)).toEqual(['year']);
    expect(marksIn('academic-staff', 0)).toEqual(['scope']);
    expect(marksIn('academic-staff', 1)).toEqual(['scope']);
    expect(marksIn('tuition.bachelor', 0)).toEqual(['year']);
    expect(rowOf(both, 'tuition.bachelor').marks).toEqual(
      expect.arrayContaining(['year', 'currency', 'period', 'scope']),
    );
  });

  it('are not marked where one of several values is like it, nor for a date that is unknown, nor beside nothing', () => {
    expect(marksIn('campus-area', 1)).toEqual([]);
    expect(marksIn('affiliated-hospitals', 0)).toEqual([]);
    for (const row of table([songhua]).rows) expect(row.marks).toEqual([]);
    expect(marksIn('founded', 0)).toEqual([]);
  });
});

describe('rankings', () => {
  const row = rowOf(both, 'ranking.star-world');

  it('stand a row a list, in the newest year all have, with what is newer beside it, marked', () => {
    expect(row).toMatchObject({
      year: '2024',
      better: 'lower',
      field: { kind: 'ranking', list: 'star-world', publisher: { slug: 'star-index' } },
    });
    expect(numbers(row.cells[0] as CompareCell)).toEqual([677]);
    expect(values(row.cells[1] as CompareCell).map(({ number, asOf, marks }) => [number, asOf, marks])).toEqual([
      [470, ['2025'], ['year']],
      [480, ['2024'], []],
    ]);
  });

  it('keep a band as it is', () => {
    expect(values(rowOf(both, 'ranking.star-medicine').cells[0] as CompareCell)).toMatchObject([
      { number: 101, high: 150, text: { en: '101–150' } },
    ]);
  });

  it('are each their own newest year, marked, where no year is common', () => {
    const apart = openFixture([
      ...comparedSchools,
      {
        file: 'institutions/river-medical-university.yaml',
        put: (comparedSchools[0]?.put ?? '').replace('year: 2024, rank: 480', 'year: 2022, rank: 480'),
      },
    ]);
    const compared = compareTable(apart, null, [songhua, river], 'en');
    const line = compared.ok ? rowOf(compared.value, 'ranking.star-world') : undefined;
    expect(line?.year).toBeNull();
    expect(line?.cells.map((cell) => values(cell).map(({ number, marks }) => [number, marks]))).toEqual([
      [[677, ['year']]],
      [[470, ['year']]],
    ]);
  });

  it('are one row with the reason where no school is in any list', () => {
    expect(rowOf(table([bare]), 'ranking').cells[0]).toMatchObject({ state: 'missing', gap: 'not-researched' });
  });

  it('come first where most schools are in the list', () => {
    expect(both.rows.filter(({ section }) => section === 'rankings').map(({ id }) => id)).toEqual([
      'ranking.star-world',
      'ranking.star-medicine',
    ]);
  });
});

describe('a row', () => {
  it('differs where the schools are not alike, an area in mu and in hectares being alike', () => {
    expect(rowOf(both, 'founded').differs).toBe(false);
    expect(rowOf(both, 'campus-area').differs).toBe(false);
    expect(rowOf(both, 'city').differs).toBe(false);
    for (const id of ['students-total', 'accommodation-fee', 'ranking.star-world', 'alliance'])
      expect(rowOf(both, id).differs).toBe(true);
  });

  it('differs where one school is unknown, and not where all are', () => {
    expect(rowOf(both, 'recognition').differs).toBe(true);
    expect(rowOf(both, 'scholarship').differs).toBe(false);
  });

  it('of yearly figures holds the newest year of each where none is common', () => {
    const row = rowOf(both, 'licensing-exam-candidates');
    expect(row.cells.map((cell) => numbers(cell))).toEqual([[], [50]]);
  });
});

describe('what is mine', () => {
  const user = memoryUser();
  const now = new Date('2026-11-21T10:00:00.000Z');
  const add = (content: Partial<FigureContent> & { slug: string }) => addFigure(user, { ...none, ...content }, now);
  add({ slug: songhua, field: 'tuition', number: 28_000, unit: 'CNY', note: 'agent' });
  add({ slug: river, field: 'scholarship', text: 'half, they said' });
  add({ slug: river, label: 'Flight', number: 900, unit: 'USD' });
  add({ slug: songhua, label: 'FLIGHT', number: 700, unit: 'USD' });
  add({ slug: songhua, field: 'hospital-beds', number: 3, unit: 'beds' });
  add({ slug: songhua, field: 'retired-property', number: 3 });
  const compared = table([songhua, river], user);

  it('stands in the row it is about, apart from what is sourced', () => {
    const [cell] = rowOf(compared, 'tuition.bachelor').cells;
    expect(cell?.figures).toMatchObject([{ number: 28_000, unit: 'CNY', note: 'agent' }]);
    expect(values(cell as CompareCell).map(({ number }) => number)).toEqual([30_000]);
    expect(rowOf(compared, 'scholarship').cells[1]).toMatchObject({
      state: 'missing',
      gap: 'not-researched',
      figures: [{ text: 'half, they said' }],
    });
  });

  it('brings its row in, and makes a difference', () => {
    expect(rowOf(compared, 'hospital-beds').cells[0]?.figures).toHaveLength(1);
    expect(rowOf(both, 'scholarship').differs).toBe(false);
    expect(rowOf(compared, 'scholarship').differs).toBe(true);
  });

  it('has rows of its own at the end under its labels, whichever case they are written in', () => {
    const own = compared.rows.filter(({ section }) => section === 'mine');
    expect(own.map(({ field }) => field)).toEqual([
      { kind: 'mine', label: 'FLIGHT' },
      { kind: 'mine', label: 'retired-property' },
    ]);
    expect(own[0]?.cells.map(({ figures }) => figures.map(({ number }) => number))).toEqual([[700], [900]]);
    expect(compared.rows.slice(-2)).toEqual(own);
  });

  it('is every figure on the schools, once, and none on others', () => {
    add({ slug: bare, field: 'tuition', number: 1, unit: 'CNY' });
    const ids = table([songhua, river], user).rows.flatMap((row) =>
      row.cells.flatMap((cell) => cell.figures.map(({ id }) => id)),
    );
    expect(ids.sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe('what plots show', () => {
  const { series } = both;

  it('is ranks by list and year, earliest first', () => {
    expect(
      series.rankings
        .find(({ list }) => list === 'star-world')
        ?.points.map((points) => points.map(({ year, low }) => [year, low])),
    ).toEqual([
      [[2024, 677]],
      [
        [2023, 500],
        [2024, 480],
        [2025, 470],
      ],
    ]);
  });

  it('is no list on which one school stands, whose older years nothing would cite', () => {
    const alone = table([river]);
    expect(alone.series.rankings).toEqual([]);
    const cited = new Set(
      alone.rows.flatMap(({ cells }) =>
        cells.flatMap(({ groups }) => groups.flatMap(({ values }) => values.flatMap(({ sources }) => sources))),
      ),
    );
    expect(alone.sources.filter((_, at) => !cited.has(at + 1)).map(({ id }) => id)).toEqual([]);
  });

  it('is the headline of the whole school, of no part of it, and no plot of one school', () => {
    const students = series.counts.find(({ property }) => property === 'students-total');
    expect(students?.values.map((value) => value && [value.number, value.asOf, value.disputed])).toEqual([
      [12000, '2024', false],
      [9000, '2022', false],
    ]);
    // Songhua's is of the whole, River's of its hospitals too.
    expect(series.counts.some(({ property }) => property === 'academic-staff')).toBe(false);
    expect(series.counts.some(({ property }) => property === 'international-students')).toBe(false);
  });

  it('is the cost of each whole programme, from the lowest to the highest that a source gives, in its currency', () => {
    expect(
      series.costs.map((costs) =>
        costs.map(({ low, high, currency, years, programme }) => [low, high, currency, years, programme.level]),
      ),
    ).toEqual([
      [[180_000, 180_000, 'CNY', 6, 'bachelor']],
      [
        [20_000, 24_000, 'USD', 6, 'bachelor'],
        [90_000, 90_000, 'CNY', null, 'master'],
      ],
    ]);
  });
});
