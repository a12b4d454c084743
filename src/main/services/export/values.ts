import type { CompareCell, ComparedValue, CompareRow } from '../../../shared/contract/compare-values.ts';
import type { OwnFigure } from '../../../shared/contract/figures.ts';
import type { Source } from '../../../shared/contract/values.ts';
import { compareLabel, fieldLabel } from '../../../shared/domain/field-labels.ts';
import { writeDegree } from '../../../shared/domain/properties/types/degree.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import { mine } from '../../../shared/domain/mine.ts';
import type { Reader } from '../../../shared/words/reader.ts';
import { writeOwnFigure } from '../../../shared/domain/writing/own-figure.ts';
import { penOf } from '../../../shared/domain/writing/pen.ts';
import { writeValue } from '../../../shared/domain/writing/write-value.ts';
import { writtenRow } from '../../../shared/domain/writing/written-fields.ts';
import type { Cell } from './outgoing.ts';

const joined = (...parts: readonly (string | null | undefined)[]) =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(' ');

function aboutOf(value: ComparedValue, scope: CompareCell['groups'][number]['scope'], reader: Reader): string {
  const { language, say } = reader;
  const { detail } = value;
  const taughtIn =
    detail && 'programme' in detail
      ? detail.programme.language
          ?.split('+')
          .map((one) => say(`choice.${one}`))
          .join(', ')
      : null;
  const parts = [
    scope && inLanguage(scope, language),
    taughtIn,
    detail?.kind === 'programme' && detail.programme.degree !== null
      ? writeDegree(detail.programme.degree, penOf(reader))
      : null,
    detail?.kind === 'membership' ? say(`role.${detail.role}`) : null,
    detail?.kind === 'membership' ? detail.since : null,
    value.rank === 'preferred'
      ? say('profile.preferred')
      : value.rank === 'deprecated'
        ? say('profile.deprecated')
        : null,
    value.agencyOnly ? say('profile.agencyOnly') : null,
  ].filter((part) => part !== null && part !== undefined && part !== '');
  return parts.length > 0 ? `(${parts.join('; ')})` : '';
}

function valueText(
  value: ComparedValue,
  scope: CompareCell['groups'][number]['scope'],
  field: CompareRow['field'],
  reader: Reader,
): string {
  return joined(writeValue(value, writtenRow(field), penOf(reader, 'plain'), value.per), aboutOf(value, scope, reader));
}

/** What stands between the values of one cell. */
export const betweenValues = ' | ';

/** Returns a cell of the table as one of a file: a number where it is one plain number, a text where there is more to say, the reason where nothing is known. */
export function exportedCell(cell: CompareCell, field: CompareRow['field'], reader: Reader): Cell {
  if (cell.gap !== null) return `— (${reader.say(`gap.${cell.gap}`)})`;
  const values = cell.groups.flatMap(({ scope, values: inScope }) => inScope.map((value) => ({ scope, value })));
  const [only] = values;
  if (only && values.length === 1 && only.scope === null && saysNothingMore(only.value)) {
    const number = writtenRow(field).type.export(only.value);
    if (number !== null) return number;
  }
  const text = values.map(({ scope, value }) => valueText(value, scope, field, reader)).join(betweenValues);
  return cell.state === 'disagree' ? `${text} [${reader.say('profile.disagree')}]` : text;
}

/** Whether a cell may hold the value alone. */
function saysNothingMore({ per, rank, detail, agencyOnly }: ComparedValue): boolean {
  return per === null && rank !== 'deprecated' && detail === null && !agencyOnly;
}

/** Returns the dates of a cell, in the order of its values; one that is unknown says so where another is known. */
export function exportedDates(cell: CompareCell, reader: Reader): string {
  const dates = cell.groups.flatMap(({ values }) => values.map((value) => value.asOf.join(', ')));
  return dates.some((date) => date !== '')
    ? dates.map((date) => date || reader.say('profile.dateUnknown')).join(betweenValues)
    : '';
}

/** Returns from which pack a source comes, in words; null for the edition's own. */
export function exportedPack({ pack }: Pick<Source, 'pack'>, reader: Reader): string | null {
  if (pack === null) return null;
  return pack === mine ? reader.say('figures.mine') : `${reader.say('packs.mark')} ${pack}`;
}

/** Returns the number of a source; one that a pack has brought says so. */
export function exportedNumber(number: number, sources: readonly Source[], reader: Reader): string {
  const source = sources[number - 1];
  const pack = source ? exportedPack(source, reader) : null;
  return pack === null ? String(number) : `${number} (${pack})`;
}

/** Returns the numbers of a cell's sources, in the order of its values; a source that a pack has brought says so. */
export function exportedSources(cell: CompareCell, sources: readonly Source[], reader: Reader): string {
  const numbered = (number: number) => exportedNumber(number, sources, reader);
  return cell.groups
    .flatMap(({ values }) => values.map((value) => value.sources.map(numbered).join(' ')))
    .join(betweenValues);
}

/** What of an own figure goes into a file. */
type FigureText = Pick<OwnFigure, 'field' | 'label' | 'number' | 'text' | 'unit' | 'asOf' | 'note'>;

/** Returns an own figure as one line: what it is on, its value, date and note. */
export function figureLine(figure: FigureText, reader: Reader): string {
  const { field } = figure;
  const label =
    field === null
      ? (figure.label ?? '')
      : field === 'tuition' || field === 'programme-cost'
        ? compareLabel({ kind: 'programme', measure: field, level: 'bachelor' }, reader)
        : fieldLabel(field, reader);
  return `${label}: ${figureValue(figure, reader)}${figure.note === null ? '' : ` – ${figure.note}`}`;
}

/** Returns what an own figure says, with its unit and date. */
export function figureValue(figure: FigureText, reader: Reader): string {
  return joined(writeOwnFigure(figure, penOf(reader, 'plain')), figure.asOf && `(${figure.asOf})`);
}

/** Returns the own figures of a cell as one of a file. */
export function exportedFigures(figures: readonly OwnFigure[], reader: Reader): Cell {
  const [only] = figures;
  if (!only) return null;
  if (figures.length === 1 && only.number !== null && only.unit === null && only.note === null && only.asOf === null)
    return only.number;
  return figures
    .map((figure) => joined(figureValue(figure, reader), figure.note && `– ${figure.note}`))
    .join(betweenValues);
}

/** Returns figures as files of data have them: without what only this program needs. */
export function plainFigures(figures: readonly OwnFigure[]) {
  return figures.map(({ field, label, number, text, unit, asOf, note }) => ({
    field,
    label,
    number,
    text,
    unit,
    asOf,
    note,
  }));
}
