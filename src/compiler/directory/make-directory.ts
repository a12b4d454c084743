import type { NameLanguage } from '../format/parts.ts';
import { addressesBy, type Site } from './addresses.ts';
import type { DirectoryDomains, DirectoryKind, DirectoryWords } from './forms.ts';
import { kindsBy } from './kind-of.ts';
import { languagesBy } from './language-of.ts';
import { comparedName } from './name-words.ts';
import type { PackageRow } from './package-rows.ts';
import { verdictsBy } from './verdict.ts';

export interface DirectoryName {
  readonly lang: NameLanguage;
  readonly value: string;
  /** Whether it is our own rendering, and none of the list's. */
  readonly own?: true;
}

/** A university or college of the open list: known by name, country and site alone. */
export interface DirectoryRecord {
  readonly domain: string;
  /** Other addresses by which it is known. */
  readonly others: readonly string[];
  readonly country: string;
  readonly kind: DirectoryKind;
  /** As given, the one that is shown first in front. */
  readonly names: readonly DirectoryName[];
}

interface Row extends PackageRow {
  readonly site: Site;
}

/** Returns the names without those that have another in them: of its campuses and colleges (New York University, Abu Dhabi). */
function withoutCampuses(names: readonly string[]): readonly string[] {
  const keys = names.map((name) => ` ${comparedName(name)} `);
  return names.filter((_, at) => !keys.some((key, other) => (keys[at] === key ? other < at : keys[at]?.includes(key))));
}

/** A school of a university that stands before it: Sauder School of Business, University of British Columbia. */
const isUniversity = (name: DirectoryName) => /universi|大学|大學|대학교|университет/iu.test(name.value);

/** Fewer letters of a name stand in many addresses. */
const shortestTelling = 4;

/** Whether the address says a word of the name: utoronto.ca is the University of Toronto before its colleges. */
function isSaid({ value }: DirectoryName, domain: string): boolean {
  const label = domain.split('.')[0] ?? '';
  return comparedName(value)
    .split(' ')
    .some((word) => word.length >= shortestTelling && !word.startsWith('universi') && label.includes(word));
}

/** Returns the names with one that the address says, or a university's, before that of a school in it, within one language. */
function bestFirst(names: readonly DirectoryName[], domain: string): readonly DirectoryName[] {
  const [first] = names;
  const alike = names.filter((name) => name.lang === first?.lang);
  const better =
    first &&
    !(isSaid(first, domain) && isUniversity(first)) &&
    (alike.find((name) => isSaid(name, domain) && isUniversity(name)) ??
      (isUniversity(first) ? undefined : alike.find(isUniversity)));
  return better ? [better, ...names.filter((name) => name !== better)] : names;
}

/** Returns the names by which a site is called: those of its own row, or of the mail of its students, or what all else under it agree on. */
function namesOfSite(
  rows: readonly Row[],
  isForPeople: (site: Site) => boolean,
  isPart: (name: string) => boolean,
): readonly string[] {
  const own = rows.find(({ site, names }) => site.before.length === 0 && names.length > 0);
  if (own) return own.names;
  const mail = rows.find(({ site, names }) => isForPeople(site) && names.length > 0);
  if (mail) return mail.names;
  // Several schools at one address: none of them is the one whose site it is.
  const [first, ...others] = rows.filter(({ names }) => names.length > 0);
  if (!first || first.names.some(isPart)) return [];
  const known = new Set(first.names.map(comparedName));
  return others.every(({ names }) => names.some((name) => known.has(comparedName(name)))) ? first.names : [];
}

/** An address that says the name stands first (brighton.ac.uk before bton.ac.uk), one for mail last; then the shortest. */
function compareAddresses(a: DirectoryRecord, b: DirectoryRecord): number {
  const label = ({ domain }: DirectoryRecord) => domain.split('.')[0] ?? '';
  const says = (record: DirectoryRecord) =>
    record.names.some(({ value }) => ` ${comparedName(value)} `.includes(` ${label(record).replaceAll('-', ' ')} `));
  const isAcademic = ({ domain }: DirectoryRecord) => /\.(?:edu|ac)(?:\.|$)/.test(domain);
  return (
    Number(label(a).includes('mail')) - Number(label(b).includes('mail')) ||
    Number(says(b)) - Number(says(a)) ||
    Number(isAcademic(b)) - Number(isAcademic(a)) ||
    a.domain.length - b.domain.length ||
    (a.domain < b.domain ? -1 : 1)
  );
}

/** Returns the records with those of the same name in the same country made one, at the shortest address. */
function joinedByName(records: readonly DirectoryRecord[]): readonly DirectoryRecord[] {
  const byName = new Map<string, { record: DirectoryRecord; others: string[] }>();
  const joined: { record: DirectoryRecord; others: string[] }[] = [];
  for (const record of [...records].sort(compareAddresses)) {
    const keys = record.names.map(({ value }) => `${record.country} ${comparedName(value)}`);
    const there = keys.map((key) => byName.get(key)).find((one) => one !== undefined);
    if (there) {
      there.others.push(record.domain, ...record.others);
      continue;
    }
    const one = { record, others: [] };
    joined.push(one);
    for (const key of keys) byName.set(key, one);
  }
  return joined.map(({ record, others }) => ({ ...record, others: [...record.others, ...others].sort() }));
}

/** Returns the records with what is known to be one school made one, under its first address that is there. */
function joinedByAddress(records: readonly DirectoryRecord[], { same }: DirectoryDomains): readonly DirectoryRecord[] {
  const byDomain = new Map(records.map((record) => [record.domain, record]));
  for (const domains of same) {
    const [first, ...others] = domains.flatMap((domain) => byDomain.get(domain) ?? []);
    if (!first || others.length === 0) continue;
    byDomain.set(first.domain, {
      ...first,
      others: others
        .flatMap(({ domain, others: theirs }) => [domain, ...theirs])
        .concat(first.others)
        .sort(),
    });
    for (const { domain } of others) byDomain.delete(domain);
  }
  return [...byDomain.values()];
}

/** Returns the records with the names that the world knows them by after their own, where these do not have them. */
function withKnownNames(records: readonly DirectoryRecord[], { also }: DirectoryDomains): readonly DirectoryRecord[] {
  return records.map((record) => {
    const given = new Set(record.names.map(({ value }) => comparedName(value)));
    const more = [record.domain, ...record.others]
      .flatMap((domain) => also[domain] ?? [])
      .filter((value) => !given.has(comparedName(value)));
    if (more.length === 0) return record;
    return {
      ...record,
      names: [...record.names, ...more.map((value) => ({ lang: 'en' as const, value, own: true as const }))],
    };
  });
}

/** Returns the directory that the filter makes of the rows, ordered by address. */
export function makeDirectory(
  rows: readonly PackageRow[],
  words: DirectoryWords,
  domains: DirectoryDomains,
): readonly DirectoryRecord[] {
  const addresses = addressesBy(domains);
  const verdicts = verdictsBy(words);
  const kindOf = kindsBy(words);
  const languageOf = languagesBy(words, domains);
  const bySite = new Map<string, Row[]>();
  for (const given of rows) {
    const row = { ...given, names: given.names.filter((name) => !verdicts.isJunk(name)) };
    const site = addresses.siteOf(row.domain);
    if (!site || addresses.isLeftOut(site.domain)) continue;
    const there = bySite.get(site.domain);
    if (there) there.push({ ...row, site });
    else bySite.set(site.domain, [{ ...row, site }]);
  }
  const records: DirectoryRecord[] = [];
  for (const [domain, there] of bySite) {
    const site = (there[0] as Row).site;
    const names = namesOfSite(there, addresses.isForPeople, verdicts.isPart);
    const country = addresses.countryOf(site);
    if (names.length === 0 || country === null) continue;
    const asked = { names, country, higher: addresses.isHigher(site), academic: addresses.isAcademic(site) };
    if (addresses.isTaken(domain) || verdicts.isHigher(asked))
      records.push({
        domain,
        others: [],
        country,
        kind: kindOf(names),
        names: bestFirst(
          withoutCampuses(names).map((value) => ({ lang: languageOf(value, country), value })),
          domain,
        ),
      });
  }
  return withKnownNames(joinedByName(joinedByAddress(records, domains)), domains).toSorted((a, b) =>
    a.domain < b.domain ? -1 : 1,
  );
}
