import type { CompareTable } from '../../../shared/contract/compare-values.ts';
import { compareLabel } from '../../../shared/domain/field-labels.ts';
import { writeName } from '../../../shared/domain/writing/entity-name.ts';
import type { Reader } from '../../../shared/words/reader.ts';
import type { Separator } from '../../../shared/domain/separator.ts';
import { decidedRows } from '../../../shared/domain/decided-rows.ts';
import { penOf } from '../../../shared/domain/writing/pen.ts';
import { writeDecisions } from '../../../shared/domain/writing/decision.ts';
import { csvText, type Cell } from './csv.ts';
import {
  betweenValues,
  exportedCell,
  exportedDates,
  exportedFigures,
  exportedNumber,
  exportedPack,
  exportedSources,
  plainFigures,
} from './values.ts';

/** The columns of each school: value, dates, numbers of sources. */
const columnsOfSchool = 3;

function sourceRows({ sources, schools }: CompareTable, reader: Reader): Cell[][] {
  const width = 2 + schools.length * columnsOfSchool;
  return sources.map((source, at) => {
    const row: Cell[] = [
      reader.say('exported.sources'),
      at + 1,
      source.title,
      source.publisher,
      [
        reader.say(`sourceKind.${source.kind}`),
        source.published ?? '',
        source.accessed,
        source.url ?? '',
        exportedPack(source, reader),
      ]
        .filter(Boolean)
        .join('; '),
    ];
    return [...row, ...Array.from({ length: width - row.length }, () => null)];
  });
}

/** The rows of depth decide: what the window says, the dates it rests on, the numbers of its sources. */
function decidedCells(table: CompareTable, reader: Reader, day: string): Cell[][] {
  const numbers = new Map(table.sources.map(({ id }, at) => [id, at + 1]));
  const part = reader.say('compare.depths.decide');
  return writeDecisions(decidedRows, table, penOf(reader, 'plain'), day).map(({ label, cells, sources: common }) => [
    part,
    label,
    ...cells.flatMap(({ lines, year }): Cell[] => [
      lines.length === 0 ? `— (${reader.say('answer.notFound')})` : lines.map(({ text }) => text).join(betweenValues),
      year ?? '',
      [
        ...new Set(
          [...lines.flatMap(({ sources }) => sources), ...(lines.length > 0 ? common : [])].flatMap(
            (id) => numbers.get(id) ?? [],
          ),
        ),
      ]
        .sort((a, b) => a - b)
        .map((number) => exportedNumber(number, table.sources, reader))
        .join(' '),
    ]),
  ]);
}

/**
 * Returns a comparison as CSV: a row for each row of the table, three columns for each school (value, dates, numbers of sources),
 * at depth decide the lines of each answer instead; a row of my own figures under the row they stand beside, and at the end a row for each source.
 */
export function comparisonCsv(table: CompareTable, reader: Reader, separator: Separator, day: string): string {
  const head: Cell[] = [reader.say('exported.part'), reader.say('exported.row')];
  for (const school of table.schools) {
    const name = writeName(school, reader.language);
    head.push(name, `${name}: ${reader.say('exported.asOf')}`, `${name}: ${reader.say('exported.sources')}`);
  }
  const rows = table.decisions
    ? decidedCells(table, reader, day)
    : table.rows.flatMap((row): Cell[][] => {
        const label = compareLabel(row.field, reader);
        const part = reader.say(`section.${row.section}`);
        const sourced: Cell[] = [
          part,
          label,
          ...row.cells.flatMap((cell) => [
            exportedCell(cell, row.field, reader),
            exportedDates(cell, reader),
            exportedSources(cell, table.sources, reader),
          ]),
        ];
        const mine: Cell[] = [
          part,
          `${label} (${reader.say('figures.mine')})`,
          ...row.cells.flatMap((cell) => [exportedFigures(cell.figures, reader), null, null]),
        ];
        const hasFigures = row.cells.some((cell) => cell.figures.length > 0);
        return [...(row.field.kind === 'mine' ? [] : [sourced]), ...(hasFigures ? [mine] : [])];
      });
  return csvText([head, ...rows, ...sourceRows(table, reader)], separator);
}

/** Returns a comparison as JSON: the whole table, in all languages, under the name and version of its form. My figures come without what only this program needs. */
export function comparisonJson(table: CompareTable, edition: string): string {
  const decisions = table.decisions?.map((one) => one && { ...one, figures: plainFigures(one.figures) }) ?? null;
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({
      ...cell,
      figures: plainFigures(cell.figures),
    })),
  }));
  return `${JSON.stringify({ format: 'university-almanac-comparison', version: 1, edition, ...table, rows, decisions }, null, 2)}\n`;
}
