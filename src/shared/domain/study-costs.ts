import { costLines, timesAYear, type CostLine } from './cost-lines.ts';
import { isPriceOf, type Applies, type PricedProgramme } from './price-scope.ts';
import type { StudyYears } from './study-years.ts';

const monthsOfYear = 12;

/** What of a claim the sum looks at. */
export interface CostClaim {
  readonly id: number;
  readonly property: string;
  readonly number: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly asOf: string | null;
  readonly rank: string;
  readonly studyYears: StudyYears | null;
  readonly scope: object | null;
  readonly applies?: Applies | undefined;
}

/** A line of the worksheet in the currency of its sources; amounts are for the whole of the studies. */
export interface Cost {
  readonly line: CostLine;
  readonly low: number;
  readonly high: number;
  readonly currency: string;
  /** The claims it was worked out from. */
  readonly claims: readonly number[];
  /** The newest date among them; null where none has one. */
  readonly asOf: string | null;
  /** Paid with the tuition, so that nothing is left to add. */
  readonly within: boolean;
}
interface Lack {
  readonly line: CostLine;
  readonly lacks: 'price' | 'length';
}
/** `aside`: the claims on this line that are added up nowhere, so that no price is left out unseen. */
export type CostOrLack = (Cost | Lack) & { readonly aside: readonly number[] };

/** Years that may be a range: two sources, or a course that ends when one has passed. */
interface Length {
  readonly low: number;
  readonly high: number;
}

interface Price {
  readonly claim: CostClaim;
  readonly line: CostLine;
  /** How often it is paid in a year; once in all where null. */
  readonly times: number | null;
}

const yearOf = ({ claim }: Price) => claim.asOf?.slice(0, 4) ?? '';

/** All prices that stand, the newest first, those without a date last. */
function everyPrice(claims: readonly CostClaim[]): readonly Price[] {
  return claims
    .flatMap((claim): readonly Price[] => {
      const paid = timesAYear[claim.property];
      if (!paid || claim.rank === 'deprecated' || claim.number === null || claim.unit === null) return [];
      return [{ claim, line: paid.line, times: paid.times }];
    })
    .sort((a, b) => Number(yearOf(a) < yearOf(b)) - Number(yearOf(a) > yearOf(b)));
}

/** Lines that are paid once, so that a first year that includes them includes all of them. */
const paidOnce: ReadonlySet<CostLine> = new Set(
  Object.values(timesAYear).flatMap(({ line, times }) => (times === null && line !== 'tuition' ? [line] : [])),
);

const lowOf = ({ claim, times }: Price) => (claim.number ?? 0) * (times ?? 1);
const highOf = ({ claim, times }: Price) => Math.max(claim.high ?? 0, claim.number ?? 0) * (times ?? 1);

const covers = ({ claim: { studyYears: years } }: Price, year: number) =>
  years === null || (years.from <= year && year <= years.to);

/** What is paid in one year of study: the prices of the newest date that tell of it, those for certain years before those for all. */
function inYear(prices: readonly Price[], year: number): readonly Price[] {
  const telling = prices.filter((price) => covers(price, year));
  const newest = telling.filter((price) => telling[0] && yearOf(price) === yearOf(telling[0]));
  const certain = newest.filter(({ claim }) => claim.studyYears !== null);
  return certain.length > 0 ? certain : newest;
}

const yearsIn = (length: number) => Array.from({ length: Math.ceil(length) }, (_, index) => index + 1);

interface Sum {
  readonly low: number;
  readonly high: number;
  readonly prices: readonly Price[];
}
const isWithin = (prices: readonly Price[], line: CostLine) =>
  prices.length > 0 && prices.every(({ claim }) => claim.applies?.within?.includes(line));

const isInNoSum = ({ claim }: Price) => claim.applies?.to === 'none';

/** Adds up over years of study; null where one has no price. `free` are years in which it is paid with something else. */
function overYears(prices: readonly Price[], length: number, free: ReadonlySet<number>): Sum | null {
  const used = new Set<Price>();
  let [low, high] = [0, 0];
  for (const year of yearsIn(length).filter((one) => !free.has(one))) {
    const part = Math.min(1, length - (year - 1));
    const telling = inYear(prices, year);
    if (telling.length === 0) return null;
    low += Math.min(...telling.map(lowOf)) * part;
    high += Math.max(...telling.map(highOf)) * part;
    for (const price of telling) used.add(price);
  }
  return { low, high, prices: [...used] };
}

/** What is paid by time over the length, in the currency of the newest prices that tell of every year; null where none do. */
function byTime(prices: readonly Price[], { low, high }: Length, free: ReadonlySet<number>): Sum | null {
  for (const unit of new Set(prices.map(({ claim }) => claim.unit))) {
    const ofUnit = prices.filter(({ claim }) => claim.unit === unit);
    const [short, long] = [overYears(ofUnit, low, free), overYears(ofUnit, high, free)];
    if (short && long) return { low: short.low, high: long.high, prices: long.prices };
  }
  return null;
}

/** What is paid once, by the newest date, in the currency of the first that says it. */
function once(prices: readonly Price[]): Sum | null {
  const [first] = prices;
  if (!first) return null;
  const same = prices.filter((one) => yearOf(one) === yearOf(first) && one.claim.unit === first.claim.unit);
  return { low: Math.min(...same.map(lowOf)), high: Math.max(...same.map(highOf)), prices: same };
}

/** A cent is the smallest there is. */
const rounded = (amount: number) => Math.round(amount * 100) / 100;

function costOf(line: CostLine, { low, high, prices }: Sum, within = false): Cost {
  const dates = prices.map(({ claim }) => claim.asOf).filter((date) => date !== null);
  return {
    line,
    low: rounded(low),
    high: rounded(high),
    currency: prices[0]?.claim.unit ?? '',
    claims: prices.map(({ claim }) => claim.id),
    asOf: dates.sort().at(-1) ?? null,
    within,
  };
}

/** The prices of a line, those in a currency first where it has any: a sum in one currency can be told without a rate. */
function inUnit(line: CostLine, prices: readonly Price[], unit: string | null | undefined): readonly Price[] {
  const onLine = prices.filter((price) => price.line === line);
  const same = onLine.filter(({ claim }) => claim.unit === unit);
  return [...same, ...onLine.filter((price) => !same.includes(price))];
}

interface Found {
  readonly result: Cost | Lack;
  readonly prices: readonly Price[];
}

/** Works out one line; of what is told by time and in all, the newer. */
function lineOf(line: CostLine, all: readonly Price[], years: Length | null, free: ReadonlySet<number>): Found {
  const whole = once(all.filter(({ times }) => times === null));
  const timed = all.filter(({ times }) => times !== null);
  const summed = timed.length > 0 && years !== null ? byTime(timed, years, free) : null;
  const newest = (sum: Sum) => sum.prices.map(yearOf).sort().at(-1) ?? '';
  const sum = summed && whole ? (newest(whole) > newest(summed) ? whole : summed) : (summed ?? whole);
  if (sum && sum.prices.length > 0) return { result: costOf(line, sum), prices: sum.prices };
  return { result: { line, lacks: timed.length > 0 && years === null ? 'length' : 'price' }, prices: [] };
}

/**
 * Returns every line of what studying costs, over a length in years that may be a range; null where the length is not known.
 * Claims of the programme go before those of the school where both tell of a line. Of each year of study the newest prices count, dated
 * ones before undated; where they differ the line is a range. What a price of tuition includes is not paid once more. A line without a sum
 * names every price that is told of it, one with a sum those that say of themselves that they are in none.
 */
export function studyCosts(
  ofProgramme: readonly CostClaim[],
  ofSchool: readonly CostClaim[],
  years: Length | null,
  programme: PricedProgramme | null = null,
): readonly CostOrLack[] {
  const told = [everyPrice(ofProgramme), everyPrice(ofSchool)] as const;
  const isMine = ({ claim }: Price) => isPriceOf(claim.applies, programme);
  const [own, school] = [told[0].filter(isMine), told[1].filter(isMine)];
  const find = (line: CostLine, free: ReadonlySet<number>, unit?: string | null): Found => {
    const [ours, theirs] = [own, school].map((all) => inUnit(line, all, unit)) as [readonly Price[], readonly Price[]];
    const found = lineOf(line, ours, years, free);
    return 'lacks' in found.result && found.result.lacks === 'price' ? lineOf(line, theirs, years, free) : found;
  };
  const tuition = find('tuition', new Set());
  const unit = tuition.prices[0]?.claim.unit;
  const ofStudy = yearsIn(years?.high ?? 0);
  const resultOf = (line: CostLine): Cost | Lack => {
    if (line === 'tuition') return tuition.result;
    const free = new Set(ofStudy.filter((year) => isWithin(inYear(tuition.prices, year), line)));
    const isAll = years === null ? isWithin(tuition.prices, line) : free.size === ofStudy.length;
    if (isAll || (free.size > 0 && paidOnce.has(line)))
      return costOf(line, { low: 0, high: 0, prices: tuition.prices }, true);
    return find(line, free, unit).result;
  };
  return costLines.map((line) => {
    const result = resultOf(line);
    const aside = told.flat().filter((price) => price.line === line && ('lacks' in result || isInNoSum(price)));
    return { ...result, aside: aside.map(({ claim }) => claim.id) };
  });
}

/** What of a claim tells the length. */
type LengthClaim = Omit<CostClaim, 'id' | 'unit'>;

/**
 * Returns the length in years of this programme: what is preferred, else the newest, those without a date last, from the shortest to the
 * longest that stands. A length of a part-time course, of another language or degree is none of it; null where there is no other.
 */
export function lengthInYears(
  claims: readonly LengthClaim[],
  programme: PricedProgramme | null = null,
): { readonly low: number; readonly high: number } | null {
  const told = claims.filter(
    (claim) =>
      claim.property === 'duration' &&
      claim.number !== null &&
      claim.rank !== 'deprecated' &&
      isPriceOf(claim.applies, programme),
  );
  const preferred = told.filter(({ rank }) => rank === 'preferred');
  const year = ({ asOf }: LengthClaim) => asOf?.slice(0, 4) ?? '';
  const last = told.map(year).sort().at(-1);
  const newest = told.filter((claim) => year(claim) === last);
  const plain = newest.filter(({ scope }) => scope === null);
  const lengths = preferred.length > 0 ? preferred : plain.length > 0 ? plain : newest;
  if (lengths.length === 0) return null;
  return {
    low: Math.min(...lengths.map(({ number }) => number ?? 0)) / monthsOfYear,
    high: Math.max(...lengths.map(({ high, number }) => high ?? number ?? 0)) / monthsOfYear,
  };
}
