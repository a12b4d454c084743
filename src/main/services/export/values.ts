import type { CompareCell, ComparedValue, CompareRow } from '../../../shared/contract/compare-values.ts';
import type { OwnFigure } from '../../../shared/contract/figures.ts';
import type { Source } from '../../../shared/contract/values.ts';
import { compareLabel } from '../../../shared/domain/compare-labels.ts';
import { inLanguage, type Language } from '../../../shared/domain/language.ts';
import { properties } from '../../../shared/domain/properties/dictionary.ts';
import { gap, role } from '../../../shared/words/kinds.ts';
import { packs } from '../../../shared/words/packs.ts';
import { profile } from '../../../shared/words/profile.ts';
import { writeOwnFigure } from '../../../shared/domain/writing/own-figure.ts';
import { penOf } from '../../../shared/domain/writing/pen.ts';
import { writeValue } from '../../../shared/domain/writing/write-value.ts';
import { writtenRow } from '../../../shared/domain/writing/written-fields.ts';
import type { Cell } from './csv.ts';

const joined = (...parts: readonly (string | null | undefined)[]) =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(' ');

function aboutOf(value: ComparedValue, scope: CompareCell['groups'][number]['scope'], language: Language): string {
  const { detail } = value;
  const languageName =
    detail && 'programme' in detail
      ? detail.programme.language
          ?.split('+')
          .map((one) => properties['teaching-language'].choices?.[one]?.[language] ?? one)
          .join(', ')
      : null;
  const parts = [
    scope && inLanguage(scope, language),
    languageName,
    detail?.kind === 'programme' ? detail.programme.degree : null,
    detail?.kind === 'membership' ? inLanguage(role[detail.role], language) : null,
    detail?.kind === 'membership' ? detail.since : null,
    value.rank === 'preferred'
      ? inLanguage(profile.preferred, language)
      : value.rank === 'deprecated'
        ? inLanguage(profile.deprecated, language)
        : null,
    value.agencyOnly ? inLanguage(profile.agencyOnly, language) : null,
  ].filter((part) => part !== null && part !== undefined && part !== '');
  return parts.length > 0 ? `(${parts.join('; ')})` : '';
}

function valueText(
  value: ComparedValue,
  scope: CompareCell['groups'][number]['scope'],
  field: CompareRow['field'],
  language: Language,
): string {
  return joined(
    writeValue(value, writtenRow(field), penOf(language, 'plain'), value.per),
    aboutOf(value, scope, language),
  );
}

/** What stands between the values of one cell. */
export const betweenValues = ' | ';

/** Returns a cell of the table as one of a file: a number where it is one plain number, a text where there is more to say, the reason where nothing is known. */
export function exportedCell(cell: CompareCell, field: CompareRow['field'], language: Language): Cell {
  if (cell.gap !== null) return `— (${inLanguage(gap[cell.gap], language)})`;
  const values = cell.groups.flatMap(({ scope, values: inScope }) => inScope.map((value) => ({ scope, value })));
  const [only] = values;
  if (only && values.length === 1 && only.scope === null && saysNothingMore(only.value)) {
    const number = writtenRow(field).type.export(only.value);
    if (number !== null) return number;
  }
  const text = values.map(({ scope, value }) => valueText(value, scope, field, language)).join(betweenValues);
  return cell.state === 'disagree' ? `${text} [${inLanguage(profile.disagree, language)}]` : text;
}

/** Whether a cell may hold the value alone. */
function saysNothingMore({ per, rank, detail, agencyOnly }: ComparedValue): boolean {
  return per === null && rank !== 'deprecated' && detail === null && !agencyOnly;
}

/** Returns the dates of a cell, in the order of its values; one that is unknown says so where another is known. */
export function exportedDates(cell: CompareCell, language: Language): string {
  const dates = cell.groups.flatMap(({ values }) => values.map((value) => value.asOf.join(', ')));
  return dates.some((date) => date !== '')
    ? dates.map((date) => date || inLanguage(profile.dateUnknown, language)).join(betweenValues)
    : '';
}

/** Returns from which pack a source comes, in words; null for the edition's own. */
export function exportedPack({ pack }: Pick<Source, 'pack'>, language: Language): string | null {
  return pack === null ? null : `${inLanguage(packs.mark, language)} ${pack}`;
}

/** Returns the numbers of a cell's sources, in the order of its values; a source that a pack has brought says so. */
export function exportedSources(cell: CompareCell, sources: readonly Source[], language: Language): string {
  const numbered = (number: number): string => {
    const source = sources[number - 1];
    const pack = source ? exportedPack(source, language) : null;
    return pack === null ? String(number) : `${number} (${pack})`;
  };
  return cell.groups
    .flatMap(({ values }) => values.map((value) => value.sources.map(numbered).join(' ')))
    .join(betweenValues);
}

/** What of an own figure goes into a file. */
type FigureText = Pick<OwnFigure, 'field' | 'label' | 'number' | 'text' | 'unit' | 'asOf' | 'note'>;

/** Returns an own figure as one line: what it is on, its value, date and note. */
export function figureLine(figure: FigureText, language: Language): string {
  const { field } = figure;
  const label =
    field === null
      ? (figure.label ?? '')
      : field === 'tuition' || field === 'programme-cost'
        ? compareLabel({ kind: 'programme', measure: field, level: 'bachelor' }, language)
        : compareLabel({ kind: 'property', property: field }, language);
  return `${label}: ${figureValue(figure, language)}${figure.note === null ? '' : ` – ${figure.note}`}`;
}

/** Returns what an own figure says, with its unit and date. */
export function figureValue(figure: FigureText, language: Language): string {
  return joined(writeOwnFigure(figure, penOf(language, 'plain')), figure.asOf && `(${figure.asOf})`);
}

/** Returns the own figures of a cell as one of a file. */
export function exportedFigures(figures: readonly OwnFigure[], language: Language): Cell {
  const [only] = figures;
  if (!only) return null;
  if (figures.length === 1 && only.number !== null && only.unit === null && only.note === null && only.asOf === null)
    return only.number;
  return figures
    .map((figure) => joined(figureValue(figure, language), figure.note && `– ${figure.note}`))
    .join(betweenValues);
}
