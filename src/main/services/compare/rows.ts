import type { CompareRow } from '../../../shared/contract/compare-values.ts';
import type { OwnFigure } from '../../../shared/contract/figures.ts';
import {
  betterOf,
  gapField,
  plannedRows,
  rowId,
  rowOfFigure,
  type CompareField,
  type PlannedRow,
} from '../../../shared/domain/compare-fields.ts';
import { fold } from '../../../shared/reference-format/fold.ts';
import type { GapReason, ProgrammeLevel } from '../../../shared/domain/kinds.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import { isPropertyId, properties } from '../../../shared/domain/properties/dictionary.ts';
import type { Compared } from '../../database/reference/compare/compared.ts';
import type { DraftCell, DraftRow } from './cells.ts';
import { byProperty, claimFact, commonYear, groupFacts, plainFacts, rankingFacts, type Fact } from './facts.ts';
import { aspectsOf } from './marks.ts';
import { factOnProgramme, measuredProperties, programmeFacts } from './programmes.ts';

/** A school with its facts gathered once. */
export interface Column {
  readonly school: Compared;
  readonly claims: ReadonlyMap<string, readonly Fact[]>;
  readonly rankings: ReadonlyMap<string, readonly Fact[]>;
  readonly figures: readonly OwnFigure[];
}

/** Returns a school as a column of the comparison; what has no row of its own level is said of the school, its programme being the scope. */
export function columnOf(school: Compared, figures: readonly OwnFigure[]): Column {
  const ofProgrammes = school.programmes.flatMap((programme) =>
    programme.claims
      .filter(({ property }) => !measuredProperties.has(property))
      .map((claim) => factOnProgramme(claim, programme)),
  );
  const claims = byProperty([...school.claims.map(claimFact), ...ofProgrammes]);
  return { school, claims, rankings: rankingFacts(school), figures };
}

/** What has no reason of its own has not been looked for. */
const unknownReason: GapReason = 'not-researched';

function factsOf({ school, claims }: Column, field: CompareField): readonly Fact[] {
  if (field.kind === 'property') return claims.get(field.property) ?? [];
  if (field.kind === 'programme') return programmeFacts(school, field.measure, field.level);
  return field.name === 'ranking' ? [] : plainFacts(school, field.name);
}

const isTuition = (property: string) =>
  property === 'tuition' || property === 'tuition-semester' || property === 'tuition-whole';

/** Without a length the tuition is known and its gap explains nothing: then it is the programme's. */
function missing({ school }: Column, field: CompareField): Pick<DraftCell, 'gap' | 'lacks'> {
  if (field.kind === 'programme' && field.measure === 'programme-cost') {
    const lacks = school.programmes.some(
      ({ level, claims }) =>
        level === field.level && claims.some(({ property, rank }) => isTuition(property) && rank !== 'deprecated'),
    )
      ? 'duration'
      : 'tuition';
    return { lacks, gap: school.gaps.get(lacks === 'duration' ? 'programme' : 'tuition') ?? unknownReason };
  }
  return { lacks: null, gap: school.gaps.get(gapField(field)) ?? unknownReason };
}

const holdsMany = (field: CompareField) =>
  (field.kind === 'plain' && field.name !== 'city') || (field.kind === 'programme' && field.measure === 'programme');
const isList = (field: CompareField) =>
  field.kind === 'property' && isPropertyId(field.property) && properties[field.property].many === true;
const isSeries = (field: CompareField) =>
  field.kind === 'property' && isPropertyId(field.property) && properties[field.property].series === true;

/** A fact the dictionary no longer knows is shown under its own name. */
const rowBeside = (figure: OwnFigure) => (figure.field === null ? null : rowOfFigure(figure.field));

function plannedRow(columns: readonly Column[], { section, field }: PlannedRow): DraftRow {
  const id = rowId(field);
  const facts = columns.map((column) => factsOf(column, field));
  const { year, cells } = isSeries(field) ? commonYear(facts) : { year: null, cells: facts };
  return {
    id,
    section,
    field,
    better: betterOf(field),
    year,
    aspects: aspectsOf(field),
    many: holdsMany(field) || isList(field),
    cells: columns.map((column, at) => ({
      groups: groupFacts(cells[at] as readonly Fact[], holdsMany(field)),
      ...missing(column, field),
      figures: column.figures.filter((figure) => rowBeside(figure) === id),
    })),
  };
}

type RankingField = Extract<CompareRow['field'], { kind: 'ranking' }>;

/** Returns the lists the schools stand in: those with most of them first, then by the alphabet. */
export function rankingLists(columns: readonly Column[], language: Language): readonly RankingField[] {
  const lists = new Map<string, { readonly field: RankingField; count: number }>();
  for (const { school } of columns) {
    for (const id of new Set(school.rankings.map((ranking) => ranking.list))) {
      const { list, title, scope, publisher } = school.rankings.find(
        (ranking) => ranking.list === id,
      ) as Compared['rankings'][number];
      const known = lists.get(list) ?? { field: { kind: 'ranking', list, title, scope, publisher }, count: 0 };
      known.count++;
      lists.set(list, known);
    }
  }
  const collator = new Intl.Collator(language);
  return [...lists.values()]
    .sort(
      (a, b) =>
        b.count - a.count || collator.compare(inLanguage(a.field.title, language), inLanguage(b.field.title, language)),
    )
    .map(({ field }) => field);
}

const rankingField: CompareField = { kind: 'plain', name: 'ranking' };

function rankingRow(columns: readonly Column[], field: RankingField): DraftRow {
  const { year, cells } = commonYear(columns.map(({ rankings }) => rankings.get(field.list) ?? []));
  return {
    id: `ranking.${field.list}`,
    section: 'rankings',
    field,
    better: betterOf(rankingField),
    year,
    aspects: aspectsOf(rankingField),
    many: false,
    cells: columns.map((column, at) => ({
      groups: groupFacts(cells[at] as readonly Fact[], false),
      ...missing(column, rankingField),
      figures: [],
    })),
  };
}

/** The rows of own figures that stand beside nothing: one for each label, whichever case it is written in. */
function ownRows(columns: readonly Column[], placed: ReadonlySet<string>): readonly DraftRow[] {
  const labels = new Map<string, string>();
  const keyOf = (figure: OwnFigure) => {
    const row = rowBeside(figure);
    if (row !== null && placed.has(row)) return null;
    const label = figure.label ?? figure.field ?? '';
    return fold(label).trim() || label;
  };
  for (const figure of columns.flatMap((column) => column.figures)) {
    const key = keyOf(figure);
    if (key !== null && !labels.has(key)) labels.set(key, figure.label ?? figure.field ?? '');
  }
  return Array.from(labels, ([key, label]) => ({
    id: `mine.${key}`,
    section: 'mine' as const,
    field: { kind: 'mine' as const, label },
    better: null,
    year: null,
    aspects: [],
    many: false,
    cells: columns.map(({ figures }) => ({
      groups: [],
      gap: unknownReason,
      lacks: null,
      figures: figures.filter((figure) => keyOf(figure) === key),
    })),
  }));
}

/** What is asked of a programme of any level, and is missed where nobody says it. */
const everyLevel: ReadonlySet<string> = new Set(['programme-cost', 'tuition', 'programme', 'duration']);

const holdsAnything = (row: DraftRow) => row.cells.some((cell) => cell.groups.length > 0 || cell.figures.length > 0);

/**
 * Returns every row that a school has a value or an own figure for, and those that are always shown, in their order. With `levels` the
 * rows read off programmes are those of these levels.
 */
export function draftRows(
  columns: readonly Column[],
  language: Language,
  levels: ReadonlySet<ProgrammeLevel> | null = null,
): readonly DraftRow[] {
  const lists = rankingLists(columns, language);
  const rows = plannedRows.flatMap((planned): readonly DraftRow[] => {
    if (planned.field.kind === 'plain' && planned.field.name === 'ranking' && lists.length > 0)
      return lists.map((list) => rankingRow(columns, list));
    const row = plannedRow(columns, planned);
    const { field } = planned;
    if (levels && levels.size > 0 && field.kind === 'programme')
      return levels.has(field.level) && (holdsAnything(row) || everyLevel.has(field.measure)) ? [row] : [];
    return planned.always || holdsAnything(row) ? [row] : [];
  });
  return [...rows, ...ownRows(columns, new Set(rows.map((row) => row.id)))];
}
