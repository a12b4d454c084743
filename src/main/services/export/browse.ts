import type { SourcedRow } from '../../database/reference/browse/institution-list.ts';
import type { Source } from '../../../shared/contract/values.ts';
import { countryName } from '../../../shared/domain/formatting.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import { writeName } from '../../../shared/domain/writing/entity-name.ts';
import type { Reader } from '../../../shared/words/reader.ts';
import { dateCell, type Cell, type Table } from './outgoing.ts';
import { heads } from './records.ts';
import { exportedNumber } from './values.ts';

const percent = 100;

/** What the list is ordered by, where its own columns do not say it, in one column or for a cost in three. */
function orderedColumns(
  sort: string,
  { say }: Reader,
): { readonly head: readonly string[]; readonly cells: (row: SourcedRow['ordered']) => readonly Cell[] } {
  switch (sort) {
    case 'cost':
      return {
        head: [say('browse.cost'), say('exported.currency'), say('exported.whole')],
        cells: (one) =>
          one?.by === 'cost'
            ? [one.amount, one.currency, say(one.whole ? 'exported.wholeFound' : 'exported.partFound')]
            : [null, null, null],
      };
    case 'length':
      return { head: [say('exported.months')], cells: (one) => [one?.by === 'length' ? one.months : null] };
    case 'deadline':
      return { head: [say('browse.deadline')], cells: (one) => [one?.by === 'deadline' ? dateCell(one.day) : null] };
    case 'passed':
      return {
        head: [say('exported.lowPercent')],
        cells: (one) => [one?.by === 'passed' ? Math.round(one.share * percent * percent) / percent : null],
      };
    default:
      return { head: [], cells: () => [] };
  }
}

/** Returns a list of Browse as a table, a row for each school in its order, with the numbers of the sources of what it says. */
export function browseTable(
  rows: readonly SourcedRow[],
  sort: string,
  sources: readonly Source[],
  reader: Reader,
): Table {
  const { language, say } = reader;
  const ordered = orderedColumns(sort, reader);
  const numbers = new Map(sources.map(({ id }, at) => [id, at + 1]));
  return {
    head: [
      ...heads(reader, ['position', 'name', 'english', 'kind', 'country', 'region', 'city']),
      ...heads(reader, ['founded', 'students', 'completeness']),
      ...ordered.head,
      ...heads(reader, ['slug', 'sources']),
    ],
    rows: rows.map((row, at): readonly Cell[] => [
      at + 1,
      writeName(row, language),
      writeName(row, 'en'),
      say(`kind.${row.kind}`),
      row.place && countryName(row.place.country, language),
      row.place?.region ? inLanguage(row.place.region, language) : null,
      row.place?.city ? inLanguage(row.place.city, language) : null,
      row.founded,
      row.students,
      row.completeness,
      ...ordered.cells(row.ordered),
      row.slug,
      row.sources
        .flatMap((id) => numbers.get(id) ?? [])
        .sort((a, b) => a - b)
        .map((number) => exportedNumber(number, sources, reader))
        .join(' '),
    ]),
    numbersSources: true,
  };
}
