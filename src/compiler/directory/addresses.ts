import { isCountryCode } from '../../shared/domain/countries.ts';
import type { DirectoryDomains } from './forms.ts';

/** Where a row of the list belongs. */
export interface Site {
  /** What was registered: leeds.ac.uk for students.leeds.ac.uk. */
  readonly domain: string;
  /** The ending it stands under: ac.uk. */
  readonly ending: string;
  /** What stands before it, nearest last; empty for the site itself. */
  readonly before: readonly string[];
}

export interface Addresses {
  readonly siteOf: (domain: string) => Site | null;
  /** The country an address says it is of; null where it says none. */
  readonly countryOf: (site: Site) => string | null;
  readonly isHigher: (site: Site) => boolean;
  readonly isAcademic: (site: Site) => boolean;
  /** Whether what stands before it only tells students from staff. */
  readonly isForPeople: (site: Site) => boolean;
  readonly isTaken: (domain: string) => boolean;
  readonly isLeftOut: (domain: string) => boolean;
}

/** Returns what reads addresses by the words of domains.yaml. */
export function addressesBy(known: DirectoryDomains): Addresses {
  const shared = new Set(known.shared);
  const endings = new Set(known.endings);
  const lodgings = new Set(known.lodgings);
  const higher = new Set(known.higher);
  const academic = new Set(known.academic);
  const academicEndings = new Set(known.academic_endings);
  const people = new Set(known.people);
  const anybodys = new Set(known.anybodys);
  const taken = new Set(known.take);
  const leftOut = new Set(known.leave_out);
  const byEnding = new Map(Object.entries(known.endings_of).flatMap(([code, all]) => all.map((one) => [one, code])));
  const byDomain = new Map(Object.entries(known.countries).flatMap(([code, all]) => all.map((one) => [one, code])));

  function endingLength(labels: readonly string[]): number {
    for (let from = 0; from < labels.length; from++)
      if (endings.has(labels.slice(from).join('.'))) return labels.length - from;
    const [second, top] = labels.slice(-2);
    return labels.length > 2 && top?.length === 2 && second !== undefined && shared.has(second) ? 2 : 1;
  }

  const topOf = ({ ending }: Site) => ending.split('.').at(-1) ?? '';
  return {
    siteOf: (domain) => {
      const labels = domain.split('.');
      for (let from = 0; from < labels.length; from++) if (lodgings.has(labels.slice(from).join('.'))) return null;
      const length = endingLength(labels);
      if (labels.length <= length || (labels.length === 2 && academic.has(labels[0] ?? ''))) return null;
      return {
        domain: labels.slice(-length - 1).join('.'),
        ending: labels.slice(-length).join('.'),
        before: labels.slice(0, -length - 1),
      };
    },
    countryOf: (site) => {
      const told = byDomain.get(site.domain);
      if (told !== undefined) return told;
      const top = topOf(site);
      if (byEnding.has(top)) return byEnding.get(top) ?? null;
      if (top.length !== 2) return null;
      if (anybodys.has(top) && !academic.has(site.ending.split('.')[0] ?? '')) return null;
      const country = top.toUpperCase();
      // The European Union has an ending and is no country.
      return isCountryCode(country) && !(site.ending === top && anybodys.has(top)) ? country : null;
    },
    isHigher: ({ ending }) => higher.has(ending),
    isAcademic: ({ ending }) =>
      academicEndings.has(ending) || (ending.includes('.') && academic.has(ending.split('.')[0] ?? '')),
    isForPeople: ({ before }) => before.every((label) => people.has(label)),
    isTaken: (domain) => taken.has(domain),
    isLeftOut: (domain) => leftOut.has(domain),
  };
}
