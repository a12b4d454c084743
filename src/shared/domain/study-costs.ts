import type { StudyYears } from './study-years.ts';

/** Whether a price is part of a sum: one that includes more than its line says, or is for somebody else, is not; that of certain years of study is. */
export function isPlainPrice({
  scope,
  studyYears,
}: {
  readonly scope: object | string | null;
  readonly studyYears: object | null;
}): boolean {
  return scope === null || studyYears !== null;
}

/** What is paid for studying, in the order in which it is read. */
export const costLines = [
  'tuition',
  'room',
  'insurance',
  'living',
  'books',
  'visa',
  'application',
  'registration',
  'medical-check',
  'other',
] as const;
export type CostLine = (typeof costLines)[number];

/** What has to be found before a whole can be told: without these a sum would mislead. */
export const essentialLines: readonly CostLine[] = ['tuition', 'room', 'insurance'];

const monthsOfYear = 12;
const semestersOfYear = 2;

/** How often a price is paid in a year of study; once in all where null. */
const timesAYear: Readonly<Record<string, { readonly line: CostLine; readonly times: number | null }>> = {
  tuition: { line: 'tuition', times: 1 },
  'tuition-semester': { line: 'tuition', times: semestersOfYear },
  'tuition-whole': { line: 'tuition', times: null },
  'accommodation-fee': { line: 'room', times: 1 },
  'insurance-fee': { line: 'insurance', times: 1 },
  'living-cost': { line: 'living', times: monthsOfYear },
  'books-fee': { line: 'books', times: 1 },
  'visa-fee': { line: 'visa', times: 1 },
  'application-fee': { line: 'application', times: null },
  'registration-fee': { line: 'registration', times: null },
  'medical-check-fee': { line: 'medical-check', times: null },
  'other-fee': { line: 'other', times: 1 },
};

/** The properties that a sum is worked out from. */
export const costProperties: ReadonlySet<string> = new Set([...Object.keys(timesAYear), 'duration']);

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
}

/** Returns the line on which a figure of this property stands, an own one too; null where it is on none. */
export function costLineOf(property: string): CostLine | null {
  return property === 'programme-cost' ? 'tuition' : (timesAYear[property]?.line ?? null);
}

export type CostOrLack = Cost | { readonly line: CostLine; readonly lacks: 'price' | 'length' };

const standing = (claims: readonly CostClaim[]) =>
  claims.filter(({ rank, number, unit }) => rank !== 'deprecated' && number !== null && unit !== null);

/** The prices of the newest date, or all where none has one: those of other years are a series, and no range. */
function newest(claims: readonly CostClaim[]): readonly CostClaim[] {
  const last = claims.reduce(
    (date, { asOf }) => ((asOf ?? '').slice(0, 4) > date ? (asOf ?? '').slice(0, 4) : date),
    '',
  );
  return claims.filter(({ asOf }) => (asOf ?? '').slice(0, 4) === last);
}

/** Prices of one date in one currency; where sources use several, those of the currency of the newest. */
function comparable(claims: readonly CostClaim[]): readonly CostClaim[] {
  const dated = newest(claims);
  const unit = dated[0]?.unit;
  return dated.filter((claim) => claim.unit === unit);
}

const covers = ({ studyYears }: CostClaim, year: number) =>
  studyYears === null || (studyYears.from <= year && year <= studyYears.to);

interface Sum {
  low: number;
  high: number;
}

/** Adds up prices of years of study; null where a year has none. A price for certain years goes before one for all. */
function overYears(claims: readonly CostClaim[], years: number): Sum | null {
  const sum: Sum = { low: 0, high: 0 };
  for (let year = 1; year <= Math.ceil(years); year++) {
    const part = Math.min(1, years - (year - 1));
    const telling = claims.filter((claim) => covers(claim, year));
    const certain = telling.filter(({ studyYears }) => studyYears !== null);
    const prices = (certain.length > 0 ? certain : telling).map(({ property, number, high }) => {
      const times = timesAYear[property]?.times ?? 1;
      return { low: (number ?? 0) * times * part, high: (high ?? number ?? 0) * times * part };
    });
    if (prices.length === 0) return null;
    sum.low += Math.min(...prices.map(({ low }) => low));
    sum.high += Math.max(...prices.map(({ high }) => high));
  }
  return sum;
}

/** A cent is the smallest there is. */
const rounded = (amount: number) => Math.round(amount * 100) / 100;

function costOf(line: CostLine, claims: readonly CostClaim[], sum: Sum): Cost {
  const dates = claims.map(({ asOf }) => asOf).filter((date) => date !== null);
  return {
    line,
    low: rounded(sum.low),
    high: rounded(sum.high),
    currency: claims[0]?.unit ?? '',
    claims: claims.map(({ id }) => id),
    asOf: dates.sort().at(-1) ?? null,
  };
}

/** Works out one line: what is paid once as it stands, what is paid by time over the length, which may be a range. */
function lineOf(
  line: CostLine,
  all: readonly CostClaim[],
  years: { readonly low: number; readonly high: number } | null,
): CostOrLack {
  const claims = standing(all).filter(({ property }) => timesAYear[property]?.line === line);
  if (claims.length === 0) return { line, lacks: 'price' };
  const once = claims.filter(({ property }) => timesAYear[property]?.times === null);
  const byTime = claims.filter(({ property }) => timesAYear[property]?.times !== null);
  const wholes = (of: readonly CostClaim[]) =>
    costOf(line, of, {
      low: Math.min(...of.map(({ number }) => number ?? 0)),
      high: Math.max(...of.map(({ high, number }) => high ?? number ?? 0)),
    });
  const prices = comparable(byTime);
  if (prices.length > 0 && years !== null) {
    const [short, long] = [overYears(prices, years.low), overYears(prices, years.high)];
    if (short && long) return costOf(line, prices, { low: short.low, high: long.high });
  }
  if (once.length > 0) return wholes(comparable(once));
  return { line, lacks: years === null ? 'length' : 'price' };
}

/**
 * Returns every line of what studying costs, over a length in years that may be a range; null where the length is not known.
 * Claims of the programme go before those of the school where both tell of a line.
 */
export function studyCosts(
  ofProgramme: readonly CostClaim[],
  ofSchool: readonly CostClaim[],
  years: { readonly low: number; readonly high: number } | null,
): readonly CostOrLack[] {
  return costLines.map((line) => {
    const own = lineOf(line, ofProgramme, years);
    return 'lacks' in own && own.lacks === 'price' ? lineOf(line, ofSchool, years) : own;
  });
}

/** Returns the length in years that claims of `duration` give, from the shortest to the longest that stands; null where none does. */
export function lengthInYears(
  claims: readonly Pick<CostClaim, 'property' | 'number' | 'high' | 'rank'>[],
): { readonly low: number; readonly high: number } | null {
  const told = claims.filter(
    ({ property, number, rank }) => property === 'duration' && number !== null && rank !== 'deprecated',
  );
  const preferred = told.filter(({ rank }) => rank === 'preferred');
  const lengths = preferred.length > 0 ? preferred : told;
  if (lengths.length === 0) return null;
  return {
    low: Math.min(...lengths.map(({ number }) => number ?? 0)) / monthsOfYear,
    high: Math.max(...lengths.map(({ high, number }) => high ?? number ?? 0)) / monthsOfYear,
  };
}
