import type { Output } from '../../../shared/contract/index.ts';
import { fold, foldWithOrigins } from '../../../shared/reference-format/fold.ts';
import { fieldLabel } from '../../../shared/domain/field-labels.ts';
import type { Reader } from '../../../shared/words/reader.ts';
import type { PlanRecord } from '../../../shared/contract/plan.ts';
import type { OwnFigure } from '../../../shared/contract/figures.ts';
import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import { findBookmarked } from '../../database/reference/names/bookmarked.ts';
import { namesToFind } from '../../database/reference/names/names-to-find.ts';
import { listOwnRecords, type OwnRecords } from '../../database/user/own-records.ts';
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

function textsOf(reference: ReferenceDatabase, kept: OwnRecords, readers: readonly Reader[]): readonly Searched[] {
  const { names, places } = namesToFind(reference, kept.slug);
  return [
    ...[...new Set([...names, kept.savedName])].map((value) => ({ field: 'name' as const, value })),
    ...places.map((value) => ({ field: 'place' as const, value })),
    ...(kept.note === null ? [] : [{ field: 'note' as const, value: kept.note }]),
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

/** Returns the schools with a bookmark, note, figure or entry of the plan that have every word and every sign (🎓, ★) of the text, in any of its names, places, notes, tags, figures or the plan, as any of the readers calls them; nothing for a blank text. */
export function searchLists(
  reference: ReferenceDatabase,
  user: UserDatabase,
  text: string,
  list: string | null,
  readers: readonly Reader[],
): Output<'bookmarks.search'>['rows'] {
  const words = [
    ...new Set(
      fold(text)
        .split(' ')
        .filter((word) => word !== ''),
    ),
  ].slice(0, mostWords);
  const signs = signsOf(text).slice(0, mostWords);
  if (words.length + signs.length === 0) return [];
  return listOwnRecords(user)
    .filter((kept) => list === null || kept.lists.includes(list))
    .flatMap((kept) => {
      const texts = textsOf(reference, kept, readers);
      const folded = texts.map(({ value }) => fold(value));
      if (!words.every((word) => folded.some((each) => each.includes(word)))) return [];
      if (!signs.every((sign) => texts.some(({ value }) => value.search(sign) >= 0))) return [];
      const found = texts.flatMap(({ field, value }): Found[] => {
        const ranges = rangesIn(value, words, signs);
        return ranges.length > 0 ? [{ field, value, ranges }] : [];
      });
      return [
        {
          slug: kept.slug,
          savedName: kept.savedName,
          entity: findBookmarked(reference, kept.slug) ?? null,
          lists: [...kept.lists],
          found,
        },
      ];
    });
}
