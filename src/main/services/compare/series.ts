import type { CompareTable } from '../../../shared/contract/compare-values.ts';
import { groupClaims } from '../../../shared/domain/disagreement.ts';
import { programmeLevels, type SourceKind } from '../../../shared/domain/kinds.ts';
import { headlineClaim } from '../../../shared/domain/preference.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { PropertyId } from '../../../shared/domain/properties/dictionary.ts';
import type { Numbering } from './cells.ts';
import type { Fact } from './facts.ts';
import { programmeFacts } from './programmes.ts';
import { rankingLists, type Column } from './rows.ts';

type Series = CompareTable['series'];

/** What is plotted of a school's size: students first, then who teaches them. */
const counted: readonly PropertyId[] = [
  'students-total',
  'undergraduate-students',
  'postgraduate-students',
  'international-students',
  'academic-staff',
  'senior-academic-staff',
  'staff-total',
];

/** Says how strong a source is, and whether a pack has brought it. */
type KindOf = (source: string) => { readonly kind: SourceKind; readonly packed: boolean } | undefined;

const standing = (fact: Fact) => fact.rank !== 'deprecated';

/** What only a pack says of a school of the edition is in the table, marked; a plot has no room for marks. */
const isPlotted = ({ school }: Column, source: string, kindOf: KindOf) =>
  school.pack !== undefined || kindOf(source)?.packed !== true;

type Ranked = Column['school']['rankings'][number];

/** The ranks of a school on a list, earliest first. */
const ranksOf = (column: Column, list: string, kindOf: KindOf): Ranked[] =>
  column.school.rankings
    .filter((ranking) => ranking.list === list && isPlotted(column, ranking.source, kindOf))
    .toSorted((a, b) => a.year - b.year);

/** Whether a list is plotted: the course of one school compares nothing, and one year is no course. */
const isCourse = (ranks: readonly (readonly Ranked[])[]): boolean =>
  ranks.filter((own) => own.length > 0).length > 1 && new Set(ranks.flat().map(({ year }) => year)).size > 1;

/** The value a plot shows: the headline of the school, by the one rule of preference; none where all is told of a part. */
function headline({ school, claims }: Column, property: PropertyId, kindOf: KindOf): Fact | undefined {
  const whole = school.kind === 'medical-school' ? 'medical' : 'institution';
  const preferable = (claims.get(property) ?? []).flatMap((fact) => {
    const kind = fact.detail === null ? kindOf(fact.sources[0] ?? '') : undefined;
    return kind && fact.number !== null ? [{ ...fact, sourceKind: kind.kind, fromPack: kind.packed, fact }] : [];
  });
  return headlineClaim(preferable, property, ({ scopeKind }) => scopeKind === whole)?.fact;
}

function count(
  column: Column,
  property: PropertyId,
  numbered: Numbering,
  kindOf: KindOf,
): Series['counts'][number]['values'][number] {
  const facts = column.claims.get(property) ?? [];
  const shown = headline(column, property, kindOf);
  if (!shown) return null;
  const group = groupClaims(facts).find(({ values }) => values.some((value) => value.includes(shown)));
  const agreeing = group?.values.find((value) => value.includes(shown)) ?? [shown];
  return {
    number: shown.number as number,
    qualifier: shown.qualifier,
    scope: shown.scope,
    asOf: shown.asOf,
    disputed: group?.state === 'disagree',
    sources: [...new Set(agreeing.filter(standing).flatMap((fact) => fact.sources.map(numbered)))],
  };
}

const yearOf = ({ asOf }: Fact) => asOf?.slice(0, 4) ?? '';

/** What a programme costs by the prices of the newest year, in the currency of the first of them: those of other years are a series. */
function costOf(facts: readonly Fact[], numbered: Numbering): Series['costs'][number] {
  const newest = facts.reduce((year, fact) => (yearOf(fact) > year ? yearOf(fact) : year), '');
  const ofYear = facts.filter((fact) => yearOf(fact) === newest);
  const [first] = ofYear;
  if (first?.detail?.kind !== 'cost' || first.unit === null) return [];
  const alike = ofYear.filter(({ unit }) => unit === first.unit);
  const years = alike.flatMap(({ detail }) => (detail?.kind === 'cost' && detail.years !== null ? [detail.years] : []));
  return [
    {
      programme: first.detail.programme,
      low: Math.min(...alike.map(({ number }) => number ?? 0)),
      high: Math.max(...alike.map(({ number, high }) => high ?? number ?? 0)),
      currency: first.unit,
      asOf: newest === '' ? null : newest,
      years: years.length === 0 ? null : Math.max(...years),
      agencyOnly: alike.every(({ flag }) => flag === 'agency-only'),
      sources: [...new Set(alike.flatMap(({ sources }) => sources.map(numbered)))],
    },
  ];
}

function costs(column: Column, numbered: Numbering, kindOf: KindOf): Series['costs'][number] {
  return programmeLevels.flatMap((level) => {
    const facts = programmeFacts(column.school, 'programme-cost', level).filter(
      (fact) =>
        standing(fact) &&
        fact.number !== null &&
        fact.detail?.kind === 'cost' &&
        fact.sources.some((source) => isPlotted(column, source, kindOf)),
    );
    const byProgramme = Map.groupBy(facts, ({ detail }) => (detail?.kind === 'cost' ? detail.programme.slug : ''));
    return [...byProgramme.values()].flatMap((own) => costOf(own, numbered));
  });
}

/** Returns what the plots show: ranks by list and year, of lists on which at least two schools stand over several years, students and staff of at least two schools, and the tuition of whole programmes in the currencies of the sources. */
export function compareSeries(
  columns: readonly Column[],
  language: Language,
  numbered: Numbering,
  kindOf: KindOf,
): Series {
  return {
    rankings: rankingLists(columns, language).flatMap(({ list, title, scope, publisher }) => {
      const ranks = columns.map((column) => ranksOf(column, list, kindOf));
      const pointOf = ({ year, low, high, source }: Ranked) => ({ year, low, high, sources: [numbered(source)] });
      return isCourse(ranks) ? [{ list, title, scope, publisher, points: ranks.map((own) => own.map(pointOf)) }] : [];
    }),
    counts: counted
      .map((property) => ({ property, values: columns.map((column) => count(column, property, numbered, kindOf)) }))
      // A plot of one school compares nothing.
      .filter(({ values }) => values.filter((value) => value !== null).length > 1),
    costs: columns.map((column) => costs(column, numbered, kindOf)),
  };
}
