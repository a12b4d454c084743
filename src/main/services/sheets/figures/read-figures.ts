import { checkAddition } from '../../../../compiler/additions/check-addition.ts';
import type { AdditionContent, AdditionMistake } from '../../../../shared/contract/additions.ts';
import type { Input, Output } from '../../../../shared/contract/index.ts';
import { figureRowsOnPage, longestAddition, longestNote, mostAdditions } from '../../../../shared/contract/limits.ts';
import type { Claim } from '../../../../shared/contract/values.ts';
import { today } from '../../../../shared/domain/day.ts';
import type { FigureState, Refusal } from '../../../../shared/domain/figure-sheet.ts';
import { ok, type Result } from '../../../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../../../database/open.ts';
import { listAdditionsOn } from '../../../database/user/additions.ts';
import { contentOf, holderOf } from '../../additions/additions.ts';
import { claimOfAddition } from '../../additions/as-shown.ts';
import type { Transfers } from '../../lists/transfers.ts';
import type { Match } from '../match-names.ts';
import { stoppedReading, type Matchings, type Watch } from '../matchings.ts';
import { figureOfRow, type Otherwise } from './figure-of-row.ts';
import { keysOfCells } from './keys.ts';
import { heldTable, type HeldTable } from './held-table.ts';
import { notationsOf } from './notations.ts';
import { programmesOf } from './programmes.ts';
import { cellsOfTable, type TableRow } from './table-rows.ts';

type How = Input<'tables.take'>;
type Read = Output<'tables.read'>;

/** A row with what it would be. */
export type FigureRow = Read['rows'][number] & { readonly content: AdditionContent | null };

/** A table as it is understood, all of it. */
export interface FiguresRead {
  readonly about: Omit<Read, 'counts' | 'takes' | 'total' | 'from' | 'rows'>;
  readonly rows: readonly FigureRow[];
}

const noOtherwise: Omit<Otherwise, 'accessed'> = { unit: '', title: '', publisher: '', url: '', kind: 'official' };
/** A table that is taken is not stopped: what it takes was shown. */
const unwatched: Watch = { came: () => undefined, stopped: () => false };
/** So many rows are looked at before whoever else waits is let in. */
const rowsAtOnce = 20;
const pause = () => new Promise<void>(setImmediate);

/** By what an addition is the same as another: when its source was read makes it no other. */
function sameAs({ programme, body, source }: Pick<AdditionContent, 'programme' | 'body' | 'source'>): string {
  const { accessed: _, ...cited } = source;
  const sorted = (part: object) => Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([programme, sorted(body), sorted(cited)]);
}

/** What is there of a school already, with what rows before have added to it. */
function keptOn(user: UserDatabase) {
  const schools = new Map<string, { readonly keys: Set<string>; count: number }>();
  return (slug: string) => {
    let kept = schools.get(slug);
    if (!kept) {
      const all = listAdditionsOn(user, slug);
      kept = { keys: new Set(all.filter(({ part }) => part === 'claim').map(sameAs)), count: all.length };
      schools.set(slug, kept);
    }
    return kept;
  };
}

interface Checked {
  readonly mistakes: readonly AdditionMistake[];
  readonly claim: Claim | null;
}

/** What the compiler says of it, and how it will stand there; kept, since a table is looked at again with each thing that is mended. */
function checked(reference: ReferenceDatabase, held: HeldTable, content: AdditionContent): Checked {
  const key = JSON.stringify(content);
  const known = held.checks.get(key);
  if (known) return known as Checked;
  const holder = holderOf(reference, content.slug);
  const mistakes = checkAddition(content, holder);
  const check = { mistakes, claim: mistakes.length === 0 ? claimOfAddition(content, holder.kind) : null };
  held.checks.set(key, check);
  return check;
}

/** The school that a name means: the one that was chosen, else the one that has it to the letter, else the likeliest. */
function meantBy(name: string, match: Match, meant: ReadonlyMap<string, string | null>): string | null {
  const chosen = meant.get(name);
  if (chosen !== undefined) return chosen;
  return match.state === 'missing' ? null : (match.hits[0]?.slug ?? null);
}

/** Returns a table of figures as it is understood, every row with what it would be and how it stands. Fails as `readSheet` does, `not-found` where the transfer is gone. */
export async function readFigures(
  reference: ReferenceDatabase,
  user: UserDatabase,
  transfers: Transfers,
  how: How,
  watch: Watch = unwatched,
): Promise<Result<FiguresRead>> {
  const table = await heldTable(reference, transfers, how);
  if (!table.ok) return table;
  const held = table.value;
  const keys = await keysOfCells();
  const { columns, titles, all, left, cut } = cellsOfTable(held.sheet, how, keys);
  const meant = new Map(how.meant?.map(({ name, slug }) => [name, slug]));
  const names = all.map(({ cells }) => cells.school ?? '');
  const matches = await held.matchesOf(names, watch);
  if (matches === null) return stoppedReading();
  const notations = await notationsOf(all, how, keys, pause);
  const otherwise: Otherwise = { ...noOtherwise, accessed: today(), ...how.otherwise };
  const programmes = programmesOf(reference, user);
  const kept = keptOn(user);
  const rows: FigureRow[] = [];
  for (const [at, row] of all.entries()) {
    if (at % rowsAtOnce === rowsAtOnce - 1) await pause();
    const name = row.cells.school ?? '';
    const match = matches.get(name) as Match;
    const slug = meantBy(name, match, meant);
    const figure = figureOfRow(row.cells, row.value, slug === null ? [] : programmes(slug), {
      keys,
      notation: { decimals: notations.decimals.found, dates: notations.dates.found },
      otherwise,
    });
    const content = slug === null || figure.content === null ? null : contentOf(reference, { slug, ...figure.content });
    const { mistakes, claim } = content ? checked(reference, held, content) : { mistakes: [], claim: null };
    const isChosen = meant.has(name) || match.state === 'sure';
    const doubts = [...(slug !== null && !isChosen ? (['near-school'] as const) : []), ...figure.doubts];
    const on = content && mistakes.length === 0 ? kept(content.slug) : null;
    const key = content && sameAs(content);
    const isThere = on !== null && key !== null && on.keys.has(key);
    const refusal = refusalOf(row, {
      slug,
      content,
      figure: figure.refusal,
      mistakes,
      count: isThere ? 0 : (on?.count ?? 0),
    });
    const state: FigureState = refusal ? 'refused' : isThere ? 'there' : doubts.length > 0 ? 'unsure' : 'sure';
    const take = state === 'sure' || state === 'unsure' ? (row.take ?? state === 'sure') : false;
    if (take && on && key !== null) {
      on.keys.add(key);
      on.count++;
    }
    rows.push({
      id: row.id,
      number: row.number,
      state,
      refusal,
      doubts: refusal ? [] : doubts,
      mistakes: refusal === 'rule' ? [...mistakes] : [],
      take,
      cells: row.cells,
      slug,
      match: match.state,
      hits: [...match.hits],
      property: figure.property,
      programme: content?.programme ?? null,
      claim: refusal ? null : claim,
      content,
    });
  }
  const { encoding, separator, sheets, sheet, remarks } = held.sheet;
  return ok({
    about: {
      encoding,
      separator,
      sheets: [...sheets],
      sheet,
      remarks: [...new Set([...remarks, ...cut])],
      titles,
      columns: { head: columns.head, are: [...columns.are] },
      ...notations,
      left,
    },
    rows,
  });
}

function refusalOf(
  row: TableRow,
  it: {
    readonly slug: string | null;
    readonly content: AdditionContent | null;
    readonly figure: Refusal | null;
    readonly mistakes: readonly AdditionMistake[];
    readonly count: number;
  },
): Refusal | null {
  if (it.slug === null) return (row.cells.school ?? '') === '' ? 'blank-school' : 'no-school';
  if (it.figure) return it.figure;
  if (it.mistakes.length > 0) return 'rule';
  if (JSON.stringify([it.content?.body, it.content?.source]).length > longestAddition) return 'long';
  if ((row.cells.note ?? '').length > longestNote) return 'long';
  return it.count >= mostAdditions ? 'full' : null;
}

/** Returns one page of a table of figures, with how it was understood; fails as `readFigures` does. */
export async function pageOfFigures(
  reference: ReferenceDatabase,
  user: UserDatabase,
  transfers: Transfers,
  matchings: Matchings,
  { from, open, ...how }: Input<'tables.read'>,
): Promise<Result<Read>> {
  const read = await matchings.during(how.transfer, (watch) => readFigures(reference, user, transfers, how, watch));
  if (!read.ok) return read;
  const { about, rows } = read.value;
  const counts = { sure: 0, unsure: 0, refused: 0, there: 0 };
  for (const { state } of rows) counts[state]++;
  const shown = open ? rows.filter(({ state }) => state === 'unsure' || state === 'refused') : rows;
  // What was to be looked at may have been the last of its page.
  const first = Math.min(from, Math.max(0, Math.ceil(shown.length / figureRowsOnPage) - 1) * figureRowsOnPage);
  return ok({
    ...about,
    counts,
    takes: rows.filter(({ take }) => take).length,
    total: shown.length,
    from: first,
    rows: shown.slice(first, first + figureRowsOnPage).map((row) => {
      const { content: _, ...told } = row;
      return told;
    }),
  });
}
