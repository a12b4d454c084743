import { isPropertyId, properties, type PropertyId } from '../../shared/domain/properties/dictionary.ts';
import type { PropertyGroup } from '../../shared/domain/properties/property.ts';
import { claimsOf } from './claims.ts';
import type { Check } from './rule.ts';
import { firstYear } from './years.ts';

/** What a school tells of the intake to come: in the autumn that of the next year. */
const announced: ReadonlySet<PropertyGroup> = new Set(['admission', 'cost', 'teaching', 'scholarship']);

/** Whether a source may speak of the year after it: of an intake, of a programme, of who takes up an office. */
function isAnnounced(property: PropertyId): boolean {
  const { group, holder, state } = properties[property];
  return announced.has(group) || holder !== undefined || state === true;
}

/** Whether a partial date is after another; one that is less precise is only told apart as far as it goes. */
function isAfter(date: string, other: string): boolean {
  const precision = Math.min(date.length, other.length);
  return date.slice(0, precision) > other.slice(0, precision);
}

const yearOf = (date: string) => Number(date.slice(0, 4));

/** Figures dated after the source that gives them, which cannot have known them. A source without a date is as old as the day it was read. */
export const checkDates: Check = (sources, report) => {
  // A pack that a person has taken in already is not refused for it, and what it adds stands among the rest.
  if (sources.packOf) return;
  const last = yearOf(sources.edition.edition) + 1;
  const of = new Map(sources.sources.map(({ slug, value }) => [slug, value]));
  for (const file of [...sources.institutions, ...sources.alliances, ...sources.organizations]) {
    for (const { claim, path } of claimsOf(file)) {
      const { as_of: date, property } = claim;
      // A year that no claim may have is said as such.
      if (date === undefined || yearOf(date) > last || !isPropertyId(property)) continue;
      for (const slug of claim.source) {
        const source = of.get(slug);
        if (!source) continue;
        const told = source.published ?? source.accessed;
        if (
          yearOf(told) < firstYear ||
          !isAfter(date, told) ||
          (isAnnounced(property) && yearOf(date) <= yearOf(told) + 1)
        )
          continue;
        report(file, [...path, 'as_of'], { code: 'date.unknowable', property, date, source: slug, told });
      }
    }
  }
};
