import type { Input } from '../../../../shared/contract/index.ts';
import { mostFigureRows, mostSheetCell } from '../../../../shared/contract/limits.ts';
import { figureRoles, type FigureRole } from '../../../../shared/domain/figure-sheet.ts';
import type { PropertyId } from '../../../../shared/domain/properties/dictionary.ts';
import type { SheetRemark } from '../../../../shared/domain/sheet-forms.ts';
import { cutTexts } from '../cut-texts.ts';
import type { Sheet } from '../sheet.ts';
import { guessFigureColumns, headRow, unitOfHead, valueColumns, type FigureColumns } from './columns.ts';
import type { Cells } from './figure-of-row.ts';
import { offeredProperties, type Keys } from './keys.ts';

/** A row of the table, or one figure of it where several of its columns are figures. */
export interface TableRow {
  readonly id: string;
  /** Which row of the file it is, as a program for tables counts them. */
  readonly number: number;
  readonly cells: Cells;
  readonly value: {
    /** Null where the row says which it is. */
    readonly property: PropertyId | null;
    readonly text: string;
    readonly isNumber: boolean;
    readonly unit: string;
    readonly unitOfHead: string;
  };
  /** Whether the person takes it or leaves it; undefined where they have not said. */
  readonly take: boolean | undefined;
}

export interface RowsOfTable {
  readonly columns: FigureColumns;
  readonly titles: string[];
  readonly all: readonly TableRow[];
  /** How many more there are than are taken at once. */
  readonly left: number;
  /** What is to be told where a cell is longer than is taken of it. */
  readonly cut: readonly SheetRemark[];
}

const offered = new Set(offeredProperties);
const longestTitle = 300;

/** What the template says for whoever fills it in: a row that begins so is none. */
export const asideSign = '#';
/** #1 is a rank, and #N/A or #ССЫЛКА! a formula that found nothing: rows that are to be looked at. */
const aside = /^#(?!\s*\d+\.?$)(?![\p{Lu}/0]+[!?]?$)/u;

/** Returns the rows of a table by what its columns are: those chosen, else those guessed; cells that were mended as they are now. */
export function cellsOfTable(
  { rows, lines, numbers }: Sheet,
  { columns: chosen, mended = [] }: Pick<Input<'tables.take'>, 'columns' | 'mended'>,
  keys: Keys,
): RowsOfTable {
  const head = headRow(rows, keys, offered);
  const columns = chosen ?? guessFigureColumns(rows.slice(head), keys, offered);
  const titles = (rows[head] ?? []).map((title) => title.slice(0, longestTitle));
  const placeOf = new Map<FigureRole, number>(
    figureRoles.flatMap((role) => {
      const at = columns.are.indexOf(role);
      return at === -1 ? [] : [[role, at] as const];
    }),
  );
  const values = valueColumns(columns);
  const byId = new Map(mended.map((one) => [one.id, one]));
  const all: TableRow[] = [];
  const texts = cutTexts();
  let left = 0;
  for (const [line, row] of rows.entries()) {
    if ((line <= head && columns.head) || aside.test(row[0] ?? '')) continue;
    const told: Partial<Record<FigureRole, string>> = {};
    for (const [role, at] of placeOf) if ((row[at] ?? '') !== '') told[role] = texts.cut(row[at] ?? '', mostSheetCell);
    for (const { at, property } of values) {
      const text = texts.cut(row[at] ?? '', mostSheetCell);
      // An empty cell of a column of one property says nothing; a row that names one and has no value is told of.
      if (property !== null && text === '') continue;
      if (all.length >= mostFigureRows) {
        left++;
        continue;
      }
      const id = values.length > 1 ? `${line}.${at}` : String(line);
      const { cells: written = {}, take } = byId.get(id) ?? {};
      const cells: Cells = { ...told, value: text, ...written };
      const isMended = written.value !== undefined && written.value !== text;
      const named = written.property !== undefined;
      all.push({
        id,
        number: lines[line] ?? line + 1,
        cells,
        value: {
          property: named ? null : property,
          text: cells.value ?? '',
          isNumber: !isMended && (numbers[line]?.includes(at) ?? false),
          unit: cells.unit ?? '',
          unitOfHead: columns.head ? unitOfHead(titles[at] ?? '').unit : '',
        },
        take,
      });
    }
  }
  return { columns, titles, all, left, cut: texts.remarks() };
}
