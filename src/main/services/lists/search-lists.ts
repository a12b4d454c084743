import type { Output } from '../../../shared/contract/index.ts';
import { mostFound } from '../../../shared/contract/limits.ts';
import { fold, foldWithOrigins, offsetNear } from '../../../shared/reference-format/fold.ts';
import { fieldLabel } from '../../../shared/domain/field-labels.ts';
import type { Reader } from '../../../shared/words/reader.ts';
import type { PlanRecord } from '../../../shared/contract/plan.ts';
import type { OwnFigure } from '../../../shared/contract/figures.ts';
import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import { namesToFind } from '../../database/reference/names/names-to-find.ts';
import type { OwnRecords } from '../../database/user/own-records.ts';
import { seenName } from '../../database/user/seen.ts';
import { whoIsKept } from '../who-is-kept.ts';
import { indexIn, keptTexts, type KeptTexts } from './kept-texts.ts';
import { signsOf } from './signs.ts';

type Found = Output<'bookmarks.search'>['rows'][number]['found'][number];

/** More words than this say nothing more about one school. */
const mostWords = 20;
/** A text names each find once; a long note may hold many. */
const mostRanges = 20;

interface Searched {
  readonly field: Found['field'];
  readonly value: string;
}

function figureText(figure: OwnFigure, readers: readonly Reader[]): string {
  const { field } = figure;
  const labels = field === null ? [figure.label] : [...new Set(readers.map((reader) => fieldLabel(field, reader)))];
  return [...labels, figure.text ?? figure.number, figure.unit, figure.note]
    .filter((part) => part !== null)
    .join(' · ');
}

/** A document is what a reader of any language calls it. */
function entryTexts({ text, document }: PlanRecord, readers: readonly Reader[]): readonly string[] {
  if (text !== null) return [text];
  return document === null ? [] : [...new Set(readers.map(({ say }) => say(`document.kind.${document}`)))];
}

/** How one was called when it was seen last, whom this edition may have no more. */
const seenNames = (user: UserDatabase, slug: string): readonly string[] =>
  Object.values(seenName(user, slug) ?? {}).filter((name) => name !== undefined);

/** All texts of a school but its note. */
function shortTexts(
  reference: ReferenceDatabase,
  user: UserDatabase,
  kept: OwnRecords,
  readers: readonly Reader[],
): readonly Searched[] {
  const { names, places } = namesToFind(reference, kept.slug);
  return [
    ...[...new Set([...(names.length > 0 ? names : seenNames(user, kept.slug)), kept.savedName])].map((value) => ({
      field: 'name' as const,
      value,
    })),
    ...places.map((value) => ({ field: 'place' as const, value })),
    ...kept.tags.map((value) => ({ field: 'tag' as const, value })),
    ...kept.entries.flatMap((entry) => entryTexts(entry, readers).map((value) => ({ field: 'plan' as const, value }))),
    ...kept.figures.map((figure) => ({ field: 'figure' as const, value: figureText(figure, readers) })),
  ];
}

/** Where the words and signs stand in a text, as ranges of the original; those that meet are one. */
function rangesIn(value: string, words: readonly string[], signs: readonly RegExp[]): [number, number][] {
  const { text, origins } = foldWithOrigins(value);
  const at = (unit: number) => (origins === null ? unit : (origins[unit] as number));
  const ranges: [number, number][] = [];
  for (const word of words) {
    for (
      let from = text.indexOf(word);
      from >= 0 && ranges.length < mostRanges;
      from = text.indexOf(word, from + word.length)
    )
      ranges.push([at(from), at(from + word.length)]);
  }
  for (const sign of signs)
    for (const found of value.matchAll(sign)) ranges.push([found.index, found.index + found[0].length]);
  ranges.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const joined: [number, number][] = [];
  for (const [start, end] of ranges) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** Around the first match a note is shown so far before and after it; no page holds more of it. */
const noteBefore = 60;
const noteAfter = 240;
/** What is looked through for the ranges of a match, from a little before it. */
const noteWindow = 2_000;

/** Returns what stands around the first match in a note, with the ranges in it; null where it has none. */
function foundInNote({ kept, foldedNote }: KeptTexts, { words, signs }: Wanted): Found | null {
  const note = kept.note ?? '';
  const inFolded = words.map((word) => indexIn(foldedNote, word)).filter((at) => at >= 0);
  const inNote = signs.map((sign) => note.search(sign)).filter((at) => at >= 0);
  if (inFolded.length + inNote.length === 0) return null;
  const firstFolded = Math.min(...inFolded);
  const windowAt = (offset: number) => {
    const begin = Math.max(0, Math.min(offset, ...inNote) - noteBefore);
    const part = note.slice(begin, begin + noteWindow);
    return { begin, part, ranges: rangesIn(part, words, signs) };
  };
  // Folding shortens a text evenly; where it does not, its pieces are counted.
  const share = (2 * note.length) / Math.max(2, foldedNote.length);
  const guessed = windowAt(Math.max(0, Math.floor(firstFolded * share) - noteWindow / 2));
  const { begin, part, ranges } =
    guessed.ranges.length > 0 || inFolded.length === 0 ? guessed : windowAt(offsetNear(note, firstFolded));
  const first = ranges[0]?.[0] ?? 0;
  const from = part.length <= noteBefore + noteAfter ? 0 : Math.max(0, first - noteBefore);
  const to = Math.max(from + noteBefore + noteAfter, ranges[0]?.[1] ?? 0);
  const start = begin + from > 0 ? '…' : '';
  const shift = start.length - from;
  return {
    field: 'note',
    value: `${start}${part.slice(from, to).toWellFormed()}${begin + to < note.length ? '…' : ''}`,
    ranges: ranges.filter(([, end]) => end <= to).map(([a, b]) => [a + shift, b + shift]),
  };
}

interface Wanted {
  readonly words: readonly string[];
  readonly signs: readonly RegExp[];
}

/** Whether each word and sign stands somewhere in what is kept of a school: in its note first, which needs no looking up. */
function hasAll({ words, signs }: Wanted, { kept, foldedNote }: KeptTexts, others: () => readonly Searched[]): boolean {
  const otherWords = words.filter((word) => indexIn(foldedNote, word) < 0);
  const otherSigns = signs.filter((sign) => (kept.note ?? '').search(sign) < 0);
  if (otherWords.length + otherSigns.length === 0) return true;
  const texts = others();
  const folded = texts.map(({ value }) => fold(value));
  return (
    otherWords.every((word) => folded.some((each) => each.includes(word))) &&
    otherSigns.every((sign) => texts.some(({ value }) => value.search(sign) >= 0))
  );
}

/**
 * Returns the schools with a bookmark, note, figure or entry of the plan that have every word and every sign (🎓, ★) of the text, in any of
 * its names, places, notes, tags, figures or the plan, as any of the readers calls them: how many they are, and `limit` of them from
 * `offset` on. Of a long note there is what stands around its first match. Nothing for a blank text.
 */
export function searchLists(
  reference: ReferenceDatabase,
  user: UserDatabase,
  text: string,
  list: string | null,
  readers: readonly Reader[],
  { offset = 0, limit = mostFound }: { readonly offset?: number | undefined; readonly limit?: number | undefined } = {},
): Output<'bookmarks.search'> {
  const words = [
    ...new Set(
      fold(text)
        .split(' ')
        .filter((word) => word !== ''),
    ),
  ].slice(0, mostWords);
  const signs = signsOf(text).slice(0, mostWords);
  if (words.length + signs.length === 0) return { total: 0, rows: [] };
  const found = keptTexts(user).filter(
    (one) =>
      (list === null || one.kept.lists.includes(list)) &&
      hasAll({ words, signs }, one, () => shortTexts(reference, user, one.kept, readers)),
  );
  const rows = found.slice(offset, offset + limit).map((one) => {
    const { kept } = one;
    const note = foundInNote(one, { words, signs });
    return {
      slug: kept.slug,
      savedName: kept.savedName,
      ...whoIsKept(reference, user, kept.slug),
      lists: [...kept.lists],
      found: [
        ...shortTexts(reference, user, kept, readers).flatMap(({ field, value }): Found[] => {
          const ranges = rangesIn(value, words, signs);
          return ranges.length > 0 ? [{ field, value, ranges }] : [];
        }),
        ...(note === null ? [] : [note]),
      ],
    };
  });
  return { total: found.length, rows };
}
