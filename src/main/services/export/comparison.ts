import type { CompareTable } from '../../../shared/contract/compare-values.ts';
import { compareLabel } from '../../../shared/domain/compare-labels.ts';
import { inLanguage, type Language } from '../../../shared/domain/language.ts';
import { section } from '../../../shared/words/compare.ts';
import { exported } from '../../../shared/words/exported.ts';
import { figures } from '../../../shared/words/figures.ts';
import { sourceKind } from '../../../shared/words/kinds.ts';
import type { Separator } from '../../../shared/domain/separator.ts';
import { csvText, type Cell } from './csv.ts';
import { exportedCell, exportedDates, exportedFigures, exportedPack, exportedSources } from './values.ts';

/** The columns of each school: value, dates, numbers of sources. */
const columnsOfSchool = 3;

function sourceRows({ sources, schools }: CompareTable, language: Language): Cell[][] {
  const width = 2 + schools.length * columnsOfSchool;
  return sources.map((source, at) => {
    const row: Cell[] = [
      inLanguage(exported.sources, language),
      at + 1,
      source.title,
      source.publisher,
      [
        inLanguage(sourceKind[source.kind], language),
        source.published ?? '',
        source.accessed,
        source.url ?? '',
        exportedPack(source, language),
      ]
        .filter(Boolean)
        .join('; '),
    ];
    return [...row, ...Array.from({ length: width - row.length }, () => null)];
  });
}

/**
 * Returns a comparison as CSV: a row for each row of the table, three columns for each school (value, dates, numbers of sources),
 * a row of my own figures under the row they stand beside, and at the end a row for each source.
 */
export function comparisonCsv(table: CompareTable, language: Language, separator: Separator): string {
  const head: Cell[] = [inLanguage(exported.part, language), inLanguage(exported.row, language)];
  for (const school of table.schools) {
    const name = inLanguage(school.name, language);
    head.push(
      name,
      `${name}: ${inLanguage(exported.asOf, language)}`,
      `${name}: ${inLanguage(exported.sources, language)}`,
    );
  }
  const rows = table.rows.flatMap((row): Cell[][] => {
    const label = compareLabel(row.field, language);
    const part = inLanguage(section[row.section], language);
    const sourced: Cell[] = [
      part,
      label,
      ...row.cells.flatMap((cell) => [
        exportedCell(cell, row.field, language),
        exportedDates(cell, language),
        exportedSources(cell, table.sources, language),
      ]),
    ];
    const mine: Cell[] = [
      part,
      `${label} (${inLanguage(figures.mine, language)})`,
      ...row.cells.flatMap((cell) => [exportedFigures(cell.figures, language), null, null]),
    ];
    const hasFigures = row.cells.some((cell) => cell.figures.length > 0);
    return [...(row.field.kind === 'mine' ? [] : [sourced]), ...(hasFigures ? [mine] : [])];
  });
  return csvText([head, ...rows, ...sourceRows(table, language)], separator);
}

/** Returns a comparison as JSON: the whole table, in all languages, under the name and version of its form. My figures come without what only this program needs. */
export function comparisonJson(table: CompareTable, edition: string): string {
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({
      ...cell,
      figures: cell.figures.map(({ field, label, number, text, unit, asOf, note }) => ({
        field,
        label,
        number,
        text,
        unit,
        asOf,
        note,
      })),
    })),
  }));
  return `${JSON.stringify({ format: 'university-almanac-comparison', version: 1, edition, ...table, rows }, null, 2)}\n`;
}
