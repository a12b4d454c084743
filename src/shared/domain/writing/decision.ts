import type { CompareTable, Decision } from '../../contract/compare-values.ts';
import type { Claim } from '../../contract/values.ts';
import type { DecidedRow } from '../decided-rows.ts';
import { groupClaims } from '../disagreement.ts';
import { fewCandidates } from '../exam-results.ts';
import { resultYears, writePassed } from './exam-result.ts';
import { colon, countryName, formatPartialDate } from '../formatting.ts';
import { endOf, speaksAgainst, standingWords } from '../register-standing.ts';
import { deadlineOrder } from '../deadline-order.ts';
import { isOld } from '../old-figures.ts';
import { writeDegree } from '../properties/types/degree.ts';
import { readTerm, standingOf } from '../term.ts';
import type { Pen } from './pen.ts';
import { writeRuleCounts } from './rule-counts.ts';
import { writeOwnFigure } from './own-figure.ts';
import { writeStandingInShort } from './term.ts';
import { writeValue } from './write-value.ts';
import { writtenField } from './written-fields.ts';

/** One line of an answer. `quiet` is said smaller, `scope` too, and what it covers may be cut short where there is no room; `sources` are ids. */
export interface DecidedLine {
  readonly text: string;
  readonly sources: readonly string[];
  readonly tone: 'plain' | 'quiet' | 'scope' | 'disagree' | 'warn' | 'mine';
}

/** An answer in words, and what of it may be unlike that of another school. */
export interface DecidedCell {
  /** Empty where no source says anything. */
  readonly lines: readonly DecidedLine[];
  readonly year: string | null;
  readonly currency: string | null;
}

const nothing: DecidedCell = { lines: [], year: null, currency: null };
const line = (text: string, sources: readonly string[] = [], tone: DecidedLine['tone'] = 'plain'): DecidedLine => ({
  text,
  sources: [...new Set(sources)],
  tone,
});
const yearOf = (date: string | null) => date?.slice(0, 4) ?? null;

/** The newest date of what is shown; what other sources say has dates of its own. */
const newestOf = (same: readonly Claim[]) =>
  same
    .flatMap(({ asOf }) => asOf ?? [])
    .toSorted()
    .at(-1) ?? null;

/** How many groups of values stand open in a cell; of prices the first, since their sum stands in the row below. */
const shownGroups = 2;
const shownPrices = 1;

/** What stands first on each scope, and beside it what other sources say. */
function told({ claims }: { readonly claims: readonly Claim[] }, pen: Pen, open: number): DecidedCell {
  const groups = groupClaims(claims);
  if (groups.length === 0) return nothing;
  const firstOf = ({ values }: (typeof groups)[number]) =>
    values.find((same) => same.some(({ rank }) => rank === 'preferred')) ?? values[0];
  const write = (claim: Claim) => writeValue(claim, writtenField(claim.property), pen);
  const lines = groups.slice(0, open).flatMap((group) => {
    const { values, scope } = group;
    const first = firstOf(group);
    if (!first?.[0]) return [];
    const others = values.filter((one) => one !== first).flatMap((same) => (same[0] ? [write(same[0])] : []));
    const text = write(first[0]);
    return [
      line(
        text,
        first.map(({ source }) => source),
      ),
      ...(scope === null ? [] : [line(pen.text(scope), [], 'scope')]),
      ...(others.length === 0
        ? []
        : [
            line(
              pen.say('compare.others', { values: [...new Set(others)].join('; ') }),
              values.filter((one) => one !== first).flatMap((same) => same.map(({ source }) => source)),
              'disagree',
            ),
          ]),
    ];
  });
  const rest = groups.length - open;
  return {
    lines: rest > 0 ? [...lines, line(pen.say('answer.more', { count: String(rest) }), [], 'quiet')] : lines,
    year: yearOf(newestOf((groups[0] && firstOf(groups[0])) ?? [])),
    currency: claims.find(({ unit }) => unit !== null && /^[A-Z]{3}$/.test(unit))?.unit ?? null,
  };
}

interface Range {
  readonly low: number;
  readonly high: number;
  readonly currency: string;
}
const writeRange = ({ low, high, currency }: Range, pen: Pen) =>
  pen.withUnit(low === high ? pen.number(low) : pen.range(low, high), currency);
const rounded = ({ low, high, currency }: Range): Range => ({ low: Math.round(low), high: Math.round(high), currency });

/** Returns as of when the tuition of a whole cost is, in words. */
export function writeTuitionDate(asOf: string | null, pen: Pen): string {
  return asOf === null ? pen.say('answer.tuitionUndated') : pen.say('answer.tuitionOf', { year: asOf.slice(0, 4) });
}

function cost(
  { cost: { total, found, parts, whole, tuition, untotalled, confidence } }: Decision,
  sources: readonly string[],
  pen: Pen,
  today: string,
): DecidedCell {
  // Its yearly price stands in the row above.
  const why =
    untotalled && untotalled.claims.length > 0
      ? pen.say(untotalled.lacks === 'length' ? 'costs.lacksLength' : 'costs.tuitionAside')
      : null;
  if (!total) return why === null ? nothing : { ...nothing, lines: [line(why, [], 'quiet')] };
  const told = [pen.say('answer.parts', { found: String(found), parts: String(parts) })];
  // An old answer says its year by itself.
  const year = yearOf(confidence.asOf);
  if (tuition && !(year !== null && isOld(year, today) && yearOf(tuition.asOf) === year))
    told.push(writeTuitionDate(tuition.asOf, pen));
  if (why !== null) told.push(why);
  const share = line(pen.apart(told), [], 'quiet');
  const own = total.converted?.rate ? total.converted : null;
  // A sum that lacks tuition, room or insurance is not what it costs.
  const money = writeRange(rounded(own ?? total), pen);
  return {
    lines: [
      line(whole ? money : pen.say('answer.atLeast', { money }), sources),
      ...(own ? [line(writeRange(rounded(total), pen), [], 'quiet')] : []),
      share,
    ],
    year,
    currency: (own ?? total).currency,
  };
}

/** How many registers stand open in a cell. */
const shownRegisters = 2;

function registers({ registers: all }: Decision, pen: Pen, today: string): DecidedCell {
  const looked = all.filter(({ state }) => state !== 'not-looked-up');
  const lines = looked.map(({ register, state, listing }) => {
    const of = [
      register.country === null ? pen.text(register.body.name) : countryName(register.country, pen.language),
      yearOf(register.validFrom),
    ];
    const end = endOf(register, listing, today);
    const standing = pen.say(`registers.${standingWords(register.purpose, state)}`);
    const words = end === null ? standing : pen.say('registers.ended', { state: standing, date: pen.date(end) });
    const text = `${of.filter((part) => part !== null).join(' ')}${colon(pen.language)}${words}`;
    const against = end === null && speaksAgainst(register.purpose, state);
    return line(text, listing?.sources ?? register.sources, against ? 'warn' : end === null ? 'plain' : 'quiet');
  });
  // What speaks against a school is never among those that are only counted, and what has ended comes last.
  const turn = ({ tone }: DecidedLine) => ['warn', 'plain', 'quiet'].indexOf(tone);
  const shown = lines.toSorted((a, b) => turn(a) - turn(b)).slice(0, shownRegisters);
  const [more, rest] = [lines.length - shown.length, all.length - looked.length];
  const counted = [
    ...(more > 0 ? [pen.say('answer.more', { count: String(more) })] : []),
    ...(rest > 0 ? [`${pen.say('registers.state.not-looked-up')}${colon(pen.language)}${rest}`] : []),
  ];
  return { ...nothing, lines: counted.length === 0 ? shown : [...shown, line(pen.apart(counted), [], 'quiet')] };
}

function rules({ rules: weighed, country }: Decision, pen: Pen): DecidedCell {
  if (!weighed || country === null) return { ...nothing, lines: [line(pen.say('answer.chooseCountry'), [], 'quiet')] };
  if (weighed.rows.length === 0)
    return weighed.looked === null
      ? nothing
      : {
          ...nothing,
          lines: [
            line(pen.say('compare.noRules', { date: formatPartialDate(weighed.looked, pen.language) }), [], 'quiet'),
          ],
        };
  return { ...nothing, lines: [line(writeRuleCounts(weighed, pen, true))] };
}

function results({ results: all }: Decision, pen: Pen): DecidedCell {
  const [latest] = all;
  if (!latest) return nothing;
  const { exam, toYear, few } = latest;
  return {
    lines: [
      line(writePassed(latest, pen), latest.sources),
      line(`${exam} ${resultYears(latest)}`, [], 'quiet'),
      ...(few ? [line(pen.say('compare.few', { count: String(fewCandidates) }), [], 'warn')] : []),
    ],
    year: String(toYear),
    currency: null,
  };
}

function deadline({ deadline: { claims, ofSchool } }: Decision, pen: Pen, today: string): DecidedCell {
  const all = claims.map((claim) => {
    const term = readTerm(claim.text.en);
    return { claim, scope: claim.scope, standing: term && standingOf(term, today) };
  });
  const [next] = all.toSorted(deadlineOrder);
  if (!next) return nothing;
  const { claim, scope, standing } = next;
  // For whom those of some people are stands on the profile: it takes many words.
  if (scope !== null) return { ...nothing, lines: [line(pen.say('compare.deadlineOfSome'), [claim.source], 'quiet')] };
  const text = standing ? writeStandingInShort(standing, pen, claim.asOf) : pen.text(claim.text);
  const whose = ofSchool ? [line(pen.say('answer.ofSchool'), [], 'scope')] : [];
  return {
    lines: [line(text, [claim.source]), ...whose],
    year: yearOf(claim.asOf),
    currency: null,
  };
}

/** The rows beside which own figures stand at this depth. */
const rowsOfFigures: Readonly<Record<string, DecidedRow>> = {
  tuition: 'tuition',
  'programme-cost': 'cost',
  internship: 'internship',
  'application-deadline': 'deadline',
};

function answer(
  row: DecidedRow,
  { programme }: CompareTable['schools'][number],
  decision: Decision,
  pen: Pen,
  today: string,
): DecidedCell {
  switch (row) {
    case 'programme':
      return programme === null
        ? nothing
        : {
            ...nothing,
            lines: [
              line(pen.text(programme.title)),
              ...(programme.closed
                ? [
                    line(
                      pen.say('answer.closed'),
                      decision.intake.claims.map(({ source }) => source),
                      'warn',
                    ),
                  ]
                : []),
              ...(programme.degree === null ? [] : [line(writeDegree(programme.degree, pen), [], 'quiet')]),
            ],
          };
    case 'taught':
    case 'length':
    case 'internship':
    case 'tuition':
      return told(decision[row], pen, row === 'tuition' ? shownPrices : shownGroups);
    case 'cost':
      return cost(decision, decision.cost.sources, pen, today);
    case 'registers':
      return registers(decision, pen, today);
    case 'rules':
      return rules(decision, pen);
    case 'results':
      return results(decision, pen);
    case 'deadline':
      return deadline(decision, pen, today);
  }
}

/** Returns the answer of a school to a row in words, my own figures on it last; `today` is the person's day. */
export function writeDecision(
  row: DecidedRow,
  school: CompareTable['schools'][number],
  decision: Decision,
  pen: Pen,
  today: string,
): DecidedCell {
  const said = answer(row, school, decision, pen, today);
  const mine = decision.figures
    .filter(({ field }) => field !== null && rowsOfFigures[field] === row)
    .map((figure) => line(writeOwnFigure(figure, pen), [], 'mine'));
  return mine.length === 0 ? said : { ...said, lines: [...said.lines, ...mine] };
}

/** A row with the answer of each school; a school without such a programme has none. */
export interface DecidedTableRow {
  readonly row: DecidedRow;
  readonly label: string;
  readonly cells: readonly DecidedCell[];
  /** No school answers it. */
  readonly unanswered: boolean;
  readonly differs: boolean;
  readonly marks: readonly ('year' | 'currency')[];
  /** What all cells rest on alike, told once: ids of sources. */
  readonly sources: readonly string[];
}

/** An answer whose newest date is over five years old says so; it is no difference between schools. */
function withAge(cell: DecidedCell, pen: Pen, today: string): DecidedCell {
  if (cell.year === null || !isOld(cell.year, today)) return cell;
  return { ...cell, lines: [...cell.lines, line(pen.apart([cell.year, pen.say('profile.old')]), [], 'quiet')] };
}

const unlike = (values: readonly (string | null)[]) => new Set(values.filter((value) => value !== null)).size > 1;

const labels = {
  programme: 'answer.chooser',
  taught: 'answer.taught',
  length: 'answer.length',
  internship: 'answer.internship',
  tuition: 'compare.decided.tuition',
  cost: 'answer.cost',
  registers: 'answer.registers',
  rules: 'answer.rules',
  results: 'answer.results',
  deadline: 'answer.deadline',
} as const satisfies Readonly<Record<DecidedRow, string>>;

/** Returns the label of a row; its rules are those of a country. */
export function decidedLabel(row: DecidedRow, country: string | null, pen: Pen): string {
  return row === 'rules' && country !== null
    ? pen.say('compare.decided.rulesOf', { country: countryName(country, pen.language) })
    : pen.say(labels[row]);
}

const rulesSources = (decisions: readonly (Decision | null)[]) => [
  ...new Set(decisions.flatMap((one) => one?.rules?.rows.flatMap(({ rule }) => rule.sources) ?? [])),
];

/** Returns the rows of a comparison at depth decide, each with its marks once. */
export function writeDecisions(
  rows: readonly DecidedRow[],
  { schools, decisions }: Pick<CompareTable, 'schools' | 'decisions'>,
  pen: Pen,
  today: string,
): readonly DecidedTableRow[] {
  const country = decisions?.find((one) => one !== null)?.country ?? null;
  return rows.map((row) => {
    const cells = schools.map((school, at) => {
      const decision = decisions?.[at];
      return decision ? writeDecision(row, school, decision, pen, today) : nothing;
    });
    const texts = cells.map(({ lines }) => lines.map(({ text }) => text).join('\n'));
    return {
      row,
      label: decidedLabel(row, country, pen),
      cells: cells.map((cell) => withAge(cell, pen, today)),
      unanswered: texts.every((text) => text === ''),
      differs: texts.some((text) => text !== texts[0]),
      sources: row === 'rules' ? rulesSources(decisions ?? []) : [],
      marks: (['year', 'currency'] as const).filter((mark) => unlike(cells.map((cell) => cell[mark]))),
    };
  });
}
