import type { CompareTable } from '../../../shared/contract/compare-values.ts';
import { compareLabel } from '../../../shared/domain/field-labels.ts';
import { writeName } from '../../../shared/domain/writing/entity-name.ts';
import type { Reader } from '../../../shared/words/reader.ts';
import { decidedRows } from '../../../shared/domain/decided-rows.ts';
import { penOf } from '../../../shared/domain/writing/pen.ts';
import { writeDecisions } from '../../../shared/domain/writing/decision.ts';
import type { Cell, Table } from './outgoing.ts';
import {
  betweenValues,
  exportedCell,
  exportedDates,
  exportedFigures,
  exportedNumber,
  exportedSources,
  plainFigures,
} from './values.ts';

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
 * Returns a comparison as a table: a row for each row of the table, three columns for each school (value, dates, numbers of sources),
 * at depth decide the lines of each answer instead; a row of my own figures under the row they stand beside.
 */
export function comparisonTable(table: CompareTable, reader: Reader, day: string): Table {
  const head = [reader.say('exported.part'), reader.say('exported.row')];
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
  return { head, rows, numbersSources: true };
}

/** Returns a comparison as data: the whole table, in all languages. My figures come without what only this program needs. */
export function comparisonContent(table: CompareTable): object {
  const decisions = table.decisions?.map((one) => one && { ...one, figures: plainFigures(one.figures) }) ?? null;
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({
      ...cell,
      figures: plainFigures(cell.figures),
    })),
  }));
  return { ...table, rows, decisions };
}
