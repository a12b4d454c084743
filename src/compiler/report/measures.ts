import { isPropertyId, properties } from '../../shared/domain/properties/dictionary.ts';
import { tuitions } from '../check/coverage.ts';
import type { Sources } from '../read.ts';
import { factsOf, teachesMedicineInEnglish } from './coverage.ts';
import type { Claim, School } from './evidence.ts';
import { wholeCost } from './questions.ts';
import { writtenClaims } from './written-claims.ts';

/** What an edition sets out to hold, and how much of it is there. */
export interface Measure {
  readonly text: string;
  readonly reached: number;
  readonly asked: number;
  /** A share of what can be counted, in per cent; else a count. */
  readonly share?: true;
  /** What is asked is the most that there may be, not the least. */
  readonly most?: true;
}

/** A profile has as many sourced facts at least. */
const leastFacts = 15;
/** From this year on a fee is of late. */
const recentFee = '2024';
const neighbours: ReadonlySet<string> = new Set(['KZ', 'KG', 'UZ', 'GE', 'AM', 'BY']);
/** What is asked of who applies, by the properties that say it. */
const entryDemands: readonly (readonly [string, readonly string[]])[] = [
  ['a test or level', ['entrance-exam', 'english-test', 'chinese-level', 'russian-level']],
  ['an age', ['minimum-age', 'maximum-age']],
  ['documents', ['documents']],
];

/** All that stands of a school and of its programmes, but for what was put aside. */
const standing = ({ value }: School): readonly Claim[] =>
  [...value.claims, ...value.programmes.flatMap(({ claims }) => claims)].filter(
    ({ deprecated }) => deprecated === undefined,
  );

const percent = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole);

/**
 * Returns what edition 2027.1 set out to hold (docs/content.md, "What an edition sets out to hold") and how much of it there is. A claim
 * counts once for each of its sources; prices and what belongs to them are left out of the share that rests on agencies, as results are,
 * which are no claims.
 */
export function measuresOf(sources: Sources): readonly Measure[] {
  const profiles = sources.institutions.filter(({ value }) => value.tier === 'profile');
  const count = (test: (school: School) => boolean) => profiles.filter(test).length;
  const having = (test: (claim: Claim) => boolean) => count((school) => standing(school).some(test));
  const rules = sources.rules.flatMap(({ value }) => value.rules);
  // A school that has no entry here is known by the name that the examining body writes.
  const results = sources.results
    .flatMap(({ value }) => value.results)
    .filter(({ school, as_listed: name }) => school !== undefined || name !== undefined);
  const examined = new Set(results.map(({ school }) => school));
  const rows = writtenClaims(sources).flatMap((one) => one.rows);
  const numbers = rows.filter(({ number }) => number !== null);
  const priceless = rows.filter(({ property }) => !isPropertyId(property) || properties[property].group !== 'cost');
  return [
    {
      text: `profiles of ${leastFacts} facts or more`,
      reached: count((one) => factsOf(one) >= leastFacts),
      asked: 120,
    },
    { text: '  of Russia', reached: count(({ value }) => value.place.country === 'RU'), asked: 25 },
    {
      text: '  of Kazakhstan, Kyrgyzstan, Uzbekistan, Georgia, Armenia, Belarus',
      reached: count(({ value }) => neighbours.has(value.place.country)),
      asked: 15,
    },
    { text: 'rules', reached: rules.length, asked: 85 },
    {
      text: '  countries that have one',
      reached: sources.rules.filter(({ value }) => value.rules.length > 0).length,
      asked: 20,
    },
    { text: 'registers', reached: sources.registers.length, asked: 14 },
    { text: '  listings', reached: sources.registers.flatMap(({ value }) => value.listings).length, asked: 240 },
    { text: 'results of an examination by school and period', reached: results.length, asked: 350 },
    { text: '  profiles with one', reached: count(({ slug }) => examined.has(slug)), asked: 60 },
    {
      text: 'medicine in English: tuition, room, insurance and length known',
      reached: count((school) => teachesMedicineInEnglish(school) && wholeCost(school).length > 0),
      asked: 36,
    },
    {
      text: `profiles with a tuition of ${recentFee} or later`,
      reached: having(({ property, as_of: date = '' }) => tuitions.has(property) && date >= recentFee),
      asked: 48,
    },
    {
      text: 'profiles with a dated deadline',
      reached: having(({ property, as_of: date }) => property === 'application-deadline' && date !== undefined),
      asked: 42,
    },
    ...entryDemands.map(([what, of]) => ({
      text: `profiles that say ${what} asked of who applies`,
      reached: having(({ property }) => of.includes(property)),
      asked: 48,
    })),
    {
      text: 'claims that rest on agencies alone, prices apart',
      reached: percent(priceless.filter(({ flag }) => flag === 'agency-only').length, priceless.length),
      asked: 15,
      share: true,
      most: true,
    },
    {
      text: 'numbers with the date they hold for',
      reached: percent(numbers.filter(({ asOf }) => asOf !== null).length, numbers.length),
      asked: 52,
      share: true,
    },
    ...(
      [
        ['ror', 100],
        ['wikidata', 90],
        ['moe-code', 69],
      ] as const
    ).map(([code, asked]) => ({
      text: `profiles with ${properties[code].label.en}`,
      reached: having(({ property }) => property === code),
      asked,
    })),
  ];
}

const isShort = ({ reached, asked, most }: Measure) => (most ? reached > asked : reached < asked);

/** Returns the measures as lines of text: what is there, what was asked, and where it falls short. */
export function measuresReport(sources: Sources): readonly string[] {
  const measures = measuresOf(sources);
  const figure = ({ share, most }: Measure, number: number, of: 'reached' | 'asked') =>
    `${of === 'asked' && most ? 'at most ' : ''}${share && of === 'reached' ? number.toFixed(1) : number}${share ? ' %' : ''}`;
  return [
    'What the edition set out to hold, and how much of it there is:',
    ...measures.map(
      (one) =>
        `  ${one.text.padEnd(70)}${figure(one, one.reached, 'reached').padStart(8)}  of ${figure(one, one.asked, 'asked')}${isShort(one) ? '  SHORT' : ''}`,
    ),
    `Short of it: ${measures.filter(isShort).length} of ${measures.length}.`,
  ];
}
