import type { Input, Output } from '../../../shared/contract/index.ts';
import type { costTotal } from '../../../shared/contract/costs.ts';
import type { OwnFigure } from '../../../shared/contract/figures.ts';
import { convert, type Rate } from '../../../shared/domain/costs.ts';
import { costProperties, essentialLines } from '../../../shared/domain/cost-lines.ts';
import { lengthInYears, studyCosts, type Cost } from '../../../shared/domain/study-costs.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import { listFiguresOn } from '../../database/user/figures.ts';
import { listRates } from '../../database/user/rates.ts';
import { citedSources, findSubject, programmeLinkOf, type Subject } from './subject.ts';

type Worksheet = Output<'costs.worksheet'>;
type Range = NonNullable<Worksheet['total']>;

function rangeOf(
  { low, high, currency }: Pick<Cost, 'low' | 'high' | 'currency'>,
  target: string | undefined,
  rates: readonly Rate[],
): Range {
  const [from, to] =
    target === undefined
      ? [null, null]
      : [convert(low, currency, target, rates), convert(high, currency, target, rates)];
  const converted =
    from && to && target !== undefined
      ? { low: from.amount, high: to.amount, currency: target, rate: from.rate }
      : null;
  return { low, high, currency, converted };
}

/**
 * Adds lines up in one currency: that of all of them, or the one asked for where there are rates; else those that are in the currency of the
 * first, which is the tuition where it was found. `of` are the lines that are in it.
 */
function totalOf<Line extends { readonly cost: Range }>(
  lines: readonly Line[],
  target: string | undefined,
  rates: readonly Rate[],
): { readonly total: Range | null; readonly of: readonly Line[] } {
  const [first] = lines;
  if (!first) return { total: null, of: [] };
  const sum = (ends: readonly { readonly low: number; readonly high: number }[]) => ({
    low: ends.reduce((total, { low }) => total + low, 0),
    high: ends.reduce((total, { high }) => total + high, 0),
  });
  const { currency } = first.cost;
  // Nothing is nothing in any currency.
  const same = lines.filter(({ cost }) => cost.currency === currency || cost.high === 0);
  const inFirst = { total: rangeOf({ ...sum(same.map(({ cost }) => cost)), currency }, target, rates), of: same };
  if (same.length === lines.length) return inFirst;
  const converted = lines.map(({ cost }) => cost.converted);
  if (target === undefined || !converted.every((one) => one !== null)) return inFirst;
  const total = { ...sum(converted), currency: target };
  return { total: { ...total, converted: { ...total, rate: null } }, of: lines };
}

/** Returns what studying costs at a school, line by line with the claims of each, and what can be added up. */
export function costsOf(
  { claims, programme }: Subject,
  target: string | undefined,
  rates: readonly Rate[],
): Pick<Worksheet, 'years' | 'lines' | keyof typeof costTotal.shape> {
  const own = programme?.claims ?? [];
  const years = lengthInYears(own, programme);
  const byId = new Map([...own, ...claims].map((claim) => [claim.id, claim]));
  const claimsWith = (ids: readonly number[]) => ids.map((id) => byId.get(id)).filter((claim) => claim !== undefined);
  const lines = studyCosts(own, claims, years, programme).map((cost): Worksheet['lines'][number] => {
    if ('lacks' in cost)
      return {
        line: cost.line,
        cost: null,
        lacks: cost.lacks,
        within: false,
        asOf: null,
        agencyOnly: false,
        claims: [],
        aside: claimsWith(cost.aside),
      };
    const rests = claimsWith(cost.claims);
    return {
      line: cost.line,
      cost: rangeOf(cost, target, rates),
      lacks: null,
      within: cost.within,
      asOf: cost.asOf,
      agencyOnly: rests.every(({ flag }) => flag === 'agency-only'),
      claims: rests,
      aside: claimsWith(cost.aside),
    };
  });
  const found = lines.flatMap((line) => (line.cost === null ? [] : [{ ...line, cost: line.cost }]));
  const { total, of } = totalOf(found, target, rates);
  const tuition = found.find(({ line }) => line === 'tuition');
  const untold = lines.find(({ line }) => line === 'tuition');
  return {
    years,
    lines,
    total,
    found: found.length,
    parts: lines.length,
    whole: essentialLines.every((line) => of.some((one) => one.line === line)),
    tuition: tuition ? { asOf: tuition.asOf } : null,
    untotalled: untold?.lacks ? { lacks: untold.lacks, claims: untold.aside } : null,
  };
}

/** The fields of own figures that stand beside a worksheet: prices and nothing else. */
const quoted: ReadonlySet<string> = new Set([
  'tuition',
  'programme-cost',
  'accommodation-fee',
  'insurance-fee',
  'living-cost',
  'books-fee',
  'visa-fee',
  'application-fee',
  'registration-fee',
  'medical-check-fee',
  'other-fee',
]);

const isQuote = ({ field }: OwnFigure) => field !== null && quoted.has(field);

/** Returns the worksheet of one programme; `not-found` where there is no such school or programme. */
export function worksheet(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { slug, programme, currency, ...wanted }: Input<'costs.worksheet'>,
): Result<Worksheet> {
  const subject = findSubject(reference, slug, programme, costProperties, wanted);
  if (!subject.ok) return subject;
  const costs = costsOf(subject.value, currency, listRates(user));
  const sources = citedSources(
    reference,
    costs.lines.flatMap(({ claims, aside }) => [...claims, ...aside].map(({ source }) => source)),
  );
  return ok({
    school: subject.value.school,
    programme: subject.value.programme && programmeLinkOf(subject.value.programme),
    programmes: subject.value.programmes.map(programmeLinkOf),
    ...costs,
    quotes: listFiguresOn(user, subject.value.school.slug).filter(isQuote),
    withoutRate: [
      ...new Set(costs.lines.flatMap(({ cost }) => (cost && cost.converted === null ? [cost.currency] : []))),
    ],
    sources,
  });
}
