import type { ComparedValue } from '../../../shared/contract/compare-values.ts';
import type { PlainField } from '../../../shared/domain/compare-fields.ts';
import { groupClaims, isOfSource, type ClaimGroup, type Comparable } from '../../../shared/domain/disagreement.ts';
import { countryName, formatRank } from '../../../shared/domain/formatting.ts';
import type { ScopeKind } from '../../../shared/domain/kinds.ts';
import type { PartialText } from '../../../shared/domain/language.ts';
import { isPropertyId, properties } from '../../../shared/domain/properties/dictionary.ts';
import type { Compared } from '../../database/reference/compare/compared.ts';

/** One thing one source says, in the shape in which all rows are compared. */
export interface Fact extends Comparable {
  readonly text: PartialText;
  readonly scope: PartialText | null;
  /** A rank or a band of ranks; it is compared as text, since a band is no number. */
  readonly ranks: { readonly low: number; readonly high: number } | null;
  readonly per: ComparedValue['per'];
  readonly rank: ComparedValue['rank'];
  readonly flag: string | null;
  readonly deprecation: PartialText | null;
  /** What it covers; null where no figure of a whole is meant. */
  readonly scopeKind: ScopeKind | null;
  readonly detail: ComparedValue['detail'];
  /** Ids of sources. */
  readonly sources: readonly string[];
}

/** What most facts leave empty. */
export const plainFact = {
  number: null,
  unit: null,
  qualifier: null,
  scope: null,
  asOf: null,
  rank: 'normal',
  ranks: null,
  per: null,
  flag: null,
  deprecation: null,
  scopeKind: null,
  detail: null,
} as const satisfies Partial<Fact>;

/** Returns a claim as a fact. */
export function claimFact({ source, ...claim }: Compared['claims'][number]): Fact {
  const per = isPropertyId(claim.property) ? (properties[claim.property].per ?? null) : null;
  return { ...claim, ranks: null, per, detail: null, sources: [source] };
}

/** Returns facts by their property. */
export function byProperty(all: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  return Map.groupBy(all, ({ property }) => property);
}

/** Returns the ranks of a school as facts, by list. */
export function rankingFacts(school: Pick<Compared, 'rankings'>): ReadonlyMap<string, readonly Fact[]> {
  const facts = new Map<string, Fact[]>();
  for (const { list, year, low, high, source } of school.rankings) {
    const fact: Fact = {
      ...plainFact,
      property: 'ranking',
      text: { en: formatRank(low, high) },
      asOf: String(year),
      ranks: { low, high },
      sources: [source],
    };
    const same = facts.get(list);
    if (same) same.push(fact);
    else facts.set(list, [fact]);
  }
  return facts;
}

const inAllLanguages = (country: string): PartialText => ({
  en: countryName(country, 'en'),
  zh: countryName(country, 'zh'),
  ru: countryName(country, 'ru'),
});

/** Returns the facts of a row that is neither a property nor read off programmes or rankings. */
export function plainFacts(school: Compared, name: Exclude<PlainField, 'ranking'>): readonly Fact[] {
  switch (name) {
    case 'city':
      return school.place === null
        ? []
        : [
            {
              ...plainFact,
              property: 'city',
              text: school.place.city ?? school.place.region ?? inAllLanguages(school.place.country),
              sources: school.placeSources,
            },
          ];
    case 'hospital-names':
      return school.hospitals.map((hospital) => ({
        ...plainFact,
        property: 'hospital-names',
        text: hospital.name,
        sources: [hospital.source],
      }));
    case 'alliance':
      return school.memberships.map(({ alliance, role, since, until, source }) => ({
        ...plainFact,
        property: 'alliance',
        text: alliance.name,
        detail: { kind: 'membership', alliance, role, since, until },
        sources: [source],
      }));
  }
}

/** Returns facts gathered by scope; where `many` hold at once, in one group whose unlike values are no disagreement. */
export function groupFacts(facts: readonly Fact[], many: boolean): readonly ClaimGroup<Fact>[] {
  const groups = groupClaims(facts);
  const [first] = groups;
  if (!many || !first) return groups;
  const values = groups.flatMap((group) => group.values);
  const told = values.filter((value) => value.some(isOfSource));
  const speaking = told.length > 0 ? told : values;
  return [{ property: first.property, scope: null, values, state: speaking.length > 1 ? 'many' : 'one' }];
}

const yearOf = (fact: Fact) => fact.asOf?.slice(0, 4) ?? null;

/**
 * Returns the facts of a row in which each value belongs to its year: those of the newest year that all schools of the row have,
 * and of each school's own newest year where that is later; undated ones stay.
 */
export function commonYear(cells: readonly (readonly Fact[])[]): {
  readonly year: string | null;
  readonly cells: readonly (readonly Fact[])[];
} {
  const standing = cells.map((facts) => facts.filter((fact) => fact.rank !== 'deprecated' && isOfSource(fact)));
  const years = standing
    .map((facts) => new Set(facts.map(yearOf).filter((year) => year !== null)))
    .filter((set) => set.size > 0);
  const common =
    years.length < 2 ? [] : [...(years[0] as Set<string>)].filter((year) => years.every((set) => set.has(year)));
  const year = common.sort().at(-1) ?? null;
  return {
    year,
    cells: cells.map((facts, at) => {
      const newest =
        (standing[at] as readonly Fact[])
          .map(yearOf)
          .filter((each) => each !== null)
          .sort()
          .at(-1) ?? null;
      const isOfYear = (fact: Fact) => yearOf(fact) === null || yearOf(fact) === year || yearOf(fact) === newest;
      return facts.filter((fact) => isOfYear(fact) || !isOfSource(fact));
    }),
  };
}
