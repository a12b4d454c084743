import type { Source } from '../../../shared/contract/values.ts';
import type { Reader } from '../../../shared/words/reader.ts';
import { dateCell, type Table } from './outgoing.ts';
import { exportedPack } from './values.ts';

/** Returns the sources as a sheet: a row for each, by the numbers that cells name. */
export function sourceTable(sources: readonly Source[], reader: Reader): Table {
  const { say } = reader;
  return {
    head: [
      say('exported.position'),
      say('sources.title_'),
      say('exported.publisher'),
      say('sources.kind'),
      say('sources.published'),
      say('sources.accessed'),
      say('sources.address'),
      say('exported.pack'),
      say('exported.slug'),
    ],
    rows: sources.map((source, at) => [
      at + 1,
      source.title,
      source.publisher,
      say(`sourceKind.${source.kind}`),
      dateCell(source.published),
      dateCell(source.accessed),
      source.url,
      exportedPack(source, reader),
      source.id,
    ]),
  };
}
