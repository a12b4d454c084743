import type { CompareCell, ComparedValue, CompareRow } from '../../../shared/contract/compare-values.ts';
import type { OwnFigure } from '../../../shared/contract/figures.ts';
import type { GapReason } from '../../../shared/domain/kinds.ts';
import { isOfSource, type ClaimGroup } from '../../../shared/domain/disagreement.ts';
import type { Fact } from './facts.ts';
import {
  cellsDiffer,
  marksOf,
  ofSources,
  onlyMine,
  standingValues,
  type CellValues,
  type CompareMark,
} from './marks.ts';

/** A cell before it is known what stands beside it. */
export interface DraftCell {
  readonly groups: readonly ClaimGroup<Fact>[];
  /** Why nothing is known, for when nothing is. */
  readonly gap: GapReason;
  readonly lacks: CompareCell['lacks'];
  readonly figures: readonly OwnFigure[];
}

export interface DraftRow extends Pick<CompareRow, 'id' | 'section' | 'field' | 'better' | 'year'> {
  readonly aspects: readonly CompareMark[];
  /** Its values hold at once, so that none of them stands first. */
  readonly many: boolean;
  readonly cells: readonly DraftCell[];
}

/** Gives a source its number, the same each time. */
export type Numbering = (source: string) => number;

const newestFirst = (a: string, b: string) => Number(a < b) - Number(a > b);
const ranks = { preferred: 0, normal: 1, deprecated: 2 } as const;

/** The rank of facts that agree: one that stands is enough, and one that is preferred prefers them all. */
function rankOf(facts: readonly Fact[]): ComparedValue['rank'] {
  return facts.reduce(
    (best, fact) => (ranks[fact.rank] < ranks[best] ? fact.rank : best),
    'deprecated' as ComparedValue['rank'],
  );
}

/** Who gives a value, and as of when; who is known to be wrong speaks for none that stands. */
function tellersOf(facts: readonly Fact[], rank: ComparedValue['rank'], numbered: Numbering): ComparedValue['tellers'] {
  const standing = facts.filter((fact) => rank === 'deprecated' || fact.rank !== 'deprecated');
  const pairs = standing.flatMap(({ asOf, sources }) => sources.map((id) => ({ asOf, source: numbered(id) })));
  return pairs.filter(
    (pair, at) => pairs.findIndex(({ asOf, source }) => asOf === pair.asOf && source === pair.source) === at,
  );
}

function valueOf(facts: readonly Fact[], marks: CompareMark[], numbered: Numbering): ComparedValue {
  const rank = rankOf(facts);
  const shown = facts.find((fact) => fact.rank === rank) as Fact;
  return {
    text: shown.text,
    number: shown.ranks?.low ?? shown.number,
    high: shown.ranks?.high ?? shown.high ?? null,
    unit: shown.unit,
    per: shown.per,
    qualifier: shown.qualifier,
    asOf: [...new Set(facts.map((fact) => fact.asOf).filter((date) => date !== null))].sort(newestFirst),
    rank,
    agencyOnly: facts.every((fact) => fact.flag === 'agency-only'),
    deprecation: facts.find((fact) => fact.deprecation)?.deprecation ?? null,
    detail: shown.detail,
    marks,
    sources: [...new Set(facts.flatMap((fact) => fact.sources.map(numbered)))].sort((a, b) => a - b),
    tellers: tellersOf(facts, rank, numbered),
  };
}

interface Ordered {
  readonly facts: readonly Fact[];
  readonly rank: ComparedValue['rank'];
  readonly asOf: readonly string[];
}
const isAside = ({ facts }: Ordered) => Number(!facts.some(isOfSource));
/** As a reader meets them: what the person added comes after what sources say. */
const inOrder = (a: Ordered, b: Ordered) =>
  isAside(a) - isAside(b) || ranks[a.rank] - ranks[b.rank] || newestFirst(a.asOf[0] ?? '', b.asOf[0] ?? '');
const orderedOf = (facts: readonly Fact[]): Ordered => ({
  facts,
  rank: rankOf(facts),
  asOf: facts.map(({ asOf }) => asOf ?? '').sort(newestFirst),
});

/** The value that a reader meets first in a cell; other sources may say it otherwise. */
function shownFirst({ groups }: DraftCell): CellValues {
  const [values = []] = groups.map((group) => standingValues([group])).filter((some) => some.length > 0);
  const [first] = values.map(orderedOf).sort(inOrder);
  return first ? [first.facts] : [];
}

const gravity = ['one', 'many', 'changed', 'disagree'] as const;

function stateOf(all: readonly ClaimGroup<Fact>[]): CompareCell['state'] {
  if (all.length === 0) return 'missing';
  const told = all.filter(({ values }) => values.flat().some(isOfSource));
  const groups = told.length > 0 ? told : all;
  const gravest = Math.max(
    ...groups.map((group) => gravity.indexOf(group.state)),
    groups.length > 1 ? gravity.indexOf('many') : 0,
  );
  return gravity[gravest] ?? 'one';
}

/** Whether the own figures on the schools are not all alike. */
function figuresDiffer(cells: readonly DraftCell[]): boolean {
  const said = cells.map(({ figures }) =>
    figures
      .map(({ number, text, unit, asOf }) => JSON.stringify([number, text, unit, asOf]))
      .sort()
      .join(),
  );
  return said.some((each) => each !== said[0]);
}

/** Returns a row with its marks and differences; sources are numbered in the order in which they come. */
export function finishRow(row: DraftRow, numbered: Numbering): CompareRow {
  const withMine = row.cells.map((cell) => standingValues(cell.groups));
  const standing = withMine.map(ofSources);
  const cells = row.cells.map((cell, at): CompareCell => {
    const others = standing.filter((_, index) => index !== at);
    return {
      state: stateOf(cell.groups),
      gap: cell.groups.length === 0 ? cell.gap : null,
      lacks: cell.groups.length === 0 ? cell.lacks : null,
      figures: [...cell.figures],
      groups: cell.groups.map(({ scope, state, values }) => ({
        scope,
        state,
        values: values
          .map(orderedOf)
          .sort(inOrder)
          .map(({ facts }) => valueOf(facts, marksOf(facts, others, row.aspects), numbered)),
      })),
    };
  });
  return {
    id: row.id,
    section: row.section,
    field: row.field,
    better: row.better,
    year: row.year,
    cells,
    differs:
      cellsDiffer(row.many || row.year !== null ? standing : row.cells.map(shownFirst), row.year) ||
      cellsDiffer(withMine.map(onlyMine), null) ||
      figuresDiffer(row.cells),
    marks: [
      ...new Set(cells.flatMap((cell) => cell.groups.flatMap((group) => group.values.flatMap((value) => value.marks)))),
    ],
  };
}
