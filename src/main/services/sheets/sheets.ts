import type { Input, Output } from '../../../shared/contract/index.ts';
import { longestNote, longestTag, mostSchools, mostTags } from '../../../shared/contract/limits.ts';
import { tidyTags } from '../../../shared/domain/tags.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import type { ReferenceDatabase } from '../../database/open.ts';
import type { Transfers } from '../lists/transfers.ts';
import { cutTexts, type TextCutter } from './cut-texts.ts';
import { guessColumns, type ChosenColumns } from './columns.ts';
import { matchNames } from './match-names.ts';
import { stoppedReading, type Matchings, type Watch } from './matchings.ts';
import { readSheetApart } from './read-apart.ts';

type Read = Output<'sheets.read'>;

const longestShown = 300;

/** Tags stand in one cell, one after another. */
const tagsIn = (cell: string, { cut }: TextCutter) =>
  tidyTags(cell.split(/[;；,，、|\n]/).map((tag) => cut(tag.trim(), longestTag)));

interface Named {
  readonly name: string;
  readonly tags: readonly string[];
  readonly note: string | null;
}

/** The rows as schools: one that is named twice is one, with the tags and notes of both. */
function schoolsOf(
  rows: readonly (readonly string[])[],
  { head, name, tags, note }: ChosenColumns,
  texts: TextCutter,
): readonly Named[] {
  const schools = new Map<string, Named>();
  for (const row of head ? rows.slice(1) : rows) {
    const text = texts.cut(row[name] ?? '', longestShown);
    if (text === '') continue;
    const known = schools.get(text);
    const said = note === null ? '' : (row[note] ?? '');
    const notes = [...new Set([known?.note ?? '', said])].filter((one) => one !== '').join('\n\n');
    schools.set(text, {
      name: text,
      tags: texts.cutList(
        tidyTags([...(known?.tags ?? []), ...(tags === null ? [] : tagsIn(row[tags] ?? '', texts))]),
        mostTags,
      ),
      note: notes === '' ? null : texts.cut(notes, longestNote),
    });
  }
  return [...schools.values()];
}

async function readWatched(
  reference: ReferenceDatabase,
  transfers: Transfers,
  watch: Watch,
  { transfer, columns, ...how }: Input<'sheets.read'>,
): Promise<Result<Read>> {
  const text = transfers.textOf(transfer);
  if (text === undefined) return failure('not-found', 'The file has not come over whole. Choose it again.');
  const read = await readSheetApart({ bytes: Buffer.from(text, 'base64'), ...how });
  if (!read.ok) return read;
  const { rows, remarks, encoding, separator, sheets, sheet } = read.value;
  const chosen = columns ?? guessColumns(rows);
  const texts = cutTexts();
  const all = schoolsOf(rows, chosen, texts);
  const schools = all.slice(0, mostSchools);
  const names = schools.map(({ name }) => name);
  const matches = await matchNames(reference, names, watch);
  if (matches === null) return stoppedReading();
  return ok({
    encoding,
    separator,
    sheets: [...sheets],
    sheet,
    remarks: [...new Set([...remarks, ...texts.remarks()])],
    titles: (rows[0] ?? []).map((title) => title.slice(0, longestShown)),
    columns: chosen,
    rows: schools.map((school, at) => {
      const { state, hits } = matches[at] as (typeof matches)[number];
      return { ...school, tags: [...school.tags], state, hits: [...hits] };
    }),
    left: all.length - schools.length,
  });
}

/** Reads a table that has come by a transfer, and matches its names; fails as `readSheet` does, `not-found` where the transfer is gone, `unavailable` where it was stopped. */
export function readSchools(
  reference: ReferenceDatabase,
  transfers: Transfers,
  matchings: Matchings,
  input: Input<'sheets.read'>,
): Promise<Result<Read>> {
  return matchings.during(input.transfer, (watch) => readWatched(reference, transfers, watch, input));
}
