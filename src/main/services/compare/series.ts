import type { CompareTable } from '../../../shared/contract/compare-values.ts';
import { groupClaims } from '../../../shared/domain/disagreement.ts';
import { programmeLevels } from '../../../shared/domain/kinds.ts';
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

const standing = (fact: Fact) => fact.rank !== 'deprecated';

function points({ school }: Column, list: string, numbered: Numbering): Series['rankings'][number]['points'][number] {
  return school.rankings
    .filter((ranking) => ranking.list === list)
    .sort((a, b) => a.year - b.year)
    .map(({ year, low, high, source }) => ({ year, low, high, sources: [numbered(source)] }));
}

/** The value a plot shows of several: the preferred one, else the newest of those on the whole school, else the newest. */
function headline(facts: readonly Fact[]): Fact | undefined {
  const inOrder = facts
    .filter((fact) => standing(fact) && fact.number !== null)
    .sort(
      (a, b) => Number(a.scope !== null) - Number(b.scope !== null) || (b.asOf ?? '').localeCompare(a.asOf ?? '', 'en'),
    );
  return inOrder.find((fact) => fact.rank === 'preferred') ?? inOrder[0];
}

function count(
  { claims }: Column,
  property: PropertyId,
  numbered: Numbering,
): Series['counts'][number]['values'][number] {
  const facts = claims.get(property) ?? [];
  const shown = headline(facts);
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

function costs({ school }: Column, numbered: Numbering): Series['costs'][number] {
  const groups = programmeLevels.flatMap((level) => groupClaims(programmeFacts(school, 'programme-cost', level)));
  return groups.flatMap(({ values }) =>
    values.flatMap((facts) => {
      const [fact] = facts;
      if (!fact || fact.detail?.kind !== 'cost' || fact.number === null || fact.unit === null) return [];
      return [
        {
          programme: fact.detail.programme,
          amount: fact.number,
          currency: fact.unit,
          asOf: fact.asOf,
          years: fact.detail.years,
          disputed: values.length > 1,
          agencyOnly: facts.every((each) => each.flag === 'agency-only'),
          sources: [...new Set(facts.flatMap((each) => each.sources.map(numbered)))],
        },
      ];
    }),
  );
}

/** Returns what the plots show: ranks by list and year, students and staff, and the tuition of whole programmes in the currencies of the sources. */
export function compareSeries(columns: readonly Column[], language: Language, numbered: Numbering): Series {
  return {
    rankings: rankingLists(columns, language).map(({ list, title, scope, publisher }) => ({
      list,
      title,
      scope,
      publisher,
      points: columns.map((column) => points(column, list, numbered)),
    })),
    counts: counted
      .map((property) => ({ property, values: columns.map((column) => count(column, property, numbered)) }))
      .filter(({ values }) => values.some((value) => value !== null)),
    costs: columns.map((column) => costs(column, numbered)),
  };
}
