import type { Qualifier } from '../kinds.ts';
import { studyLength, type Bound, type Condition } from './condition.ts';

/** `partly`: met as far as its condition goes, which is not all that the rule asks. */
export const ruleStates = ['met', 'partly', 'not-met', 'unknown'] as const;
export type RuleState = (typeof ruleStates)[number];

/** How a school or programme stands on a register. `not-listed` is said only of a register that was seen whole. */
export const listingStates = ['listed', 'conditional', 'removed', 'exempt', 'not-listed', 'not-looked-up'] as const;
export type ListingState = (typeof listingStates)[number];

/** What of a claim a rule looks at. */
export interface RuleClaim {
  readonly id: number;
  readonly property: string;
  readonly text: { readonly en: string };
  readonly number: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier | null;
  readonly rank: string;
  readonly source: string;
  readonly studyYears: object | null;
  readonly scope: object | null;
}

/** What is known of a programme, the claims that nobody has found to be wrong. */
export interface RuleFacts {
  readonly claims: readonly RuleClaim[];
  /** `en`, `en+zh`; null where no source names it. */
  readonly language: string | null;
  readonly listing: (register: string) => ListingState;
}

export interface Evaluation {
  readonly state: RuleState;
  /** The claims it rests on. */
  readonly claims: readonly number[];
  /** Sources contradict each other on it: it is met only by the one that stands first, and never not met. */
  readonly disputed: boolean;
}

interface Interval {
  readonly low: number;
  readonly high: number;
  readonly claims: readonly number[];
}

const unknown: Evaluation = { state: 'unknown', claims: [], disputed: false };

/** A number as its source has it: a range, "over" without end, "at most" from nought. */
const intervalOf = ({ id, number, high, qualifier }: RuleClaim): Interval => ({
  low: qualifier === 'at-most' ? 0 : (number ?? 0),
  high: qualifier === 'at-least' ? Infinity : (high ?? number ?? Infinity),
  claims: [id],
});

function within({ low, high }: Interval, bound: Bound, number: number): RuleState {
  const [always, never] = {
    '>=': [low >= number, high < number],
    '>': [low > number, high <= number],
    '<=': [high <= number, low > number],
    '<': [high < number, low >= number],
    '=': [low === number && high === number, high < number || low > number],
  }[bound];
  return always ? 'met' : never ? 'not-met' : 'unknown';
}

type Which = (claims: readonly RuleClaim[], property: string) => readonly RuleClaim[];

const all: Which = (claims, property) =>
  claims.filter((claim) => claim.property === property && claim.number !== null && claim.scope === null);

/** The values that stand: the one the edition prefers, where it prefers one, else all. */
const standing: Which = (claims, property) => {
  const preferred = all(claims, property).filter(({ rank }) => rank === 'preferred');
  return preferred.length > 0 ? preferred : all(claims, property);
};

const overlaps = (a: Interval, b: Interval) => a.low <= b.high && b.low <= a.high;

/**
 * The internship that goes with a length: that of the same source, else of sources that give the same length, else of those that give
 * none. One that belongs to another length is no part of this one: no source has said what the two come to.
 */
function practiceWith(duration: RuleClaim, claims: readonly RuleClaim[], which: Which): readonly Interval[] {
  const practice = which(claims, 'internship');
  const lengthsOf = (source: string) => all(claims, 'duration').filter((length) => length.source === source);
  const own = practice.filter(({ source }) => source === duration.source);
  const alike = practice.filter(({ source }) =>
    lengthsOf(source).some((length) => overlaps(intervalOf(length), intervalOf(duration))),
  );
  const silent = practice.filter(({ source }) => lengthsOf(source).length === 0);
  return ([own, alike, silent].find((one) => one.length > 0) ?? []).map(intervalOf);
}

/** The taught part of each length that stands; where none tells of its internship, anything up to the whole. */
function studyLengths(claims: readonly RuleClaim[], which: Which): readonly Interval[] {
  return which(claims, 'duration').flatMap((duration) => {
    const whole = intervalOf(duration);
    const known = practiceWith(duration, claims, which);
    return (known.length > 0 ? known : [{ low: 0, high: whole.high, claims: [] }]).map((part) => ({
      low: Math.max(0, whole.low - part.high),
      high: whole.high - part.low,
      claims: [...whole.claims, ...part.claims],
    }));
  });
}

function evaluateBound(condition: Extract<Condition, { kind: 'bound' }>, { claims }: RuleFacts): Evaluation {
  const { property, bound, number } = condition;
  const weigh = (which: Which) => {
    const values = property === studyLength ? studyLengths(claims, which) : which(claims, property).map(intervalOf);
    return {
      states: new Set(values.map((value) => within(value, bound, number))),
      rests: [...new Set(values.flatMap((value) => value.claims))],
    };
  };
  const { states, rests } = weigh(standing);
  const told = weigh(all);
  const [only] = states;
  const state = only !== undefined && states.size === 1 ? only : 'unknown';
  // One reading is enough to meet it; that it is not met nobody may say while another source says that it is.
  const disputed = told.states.has('met') && (told.states.has('not-met') || state === 'not-met');
  return {
    state: disputed && state === 'not-met' ? 'unknown' : state,
    claims: disputed || (state === 'unknown' && told.states.size > 1) ? told.rests : rests,
    disputed,
  };
}

/** Taught in the language throughout: a change on the way, or a part of it only, is not enough. */
function evaluateLanguage(wanted: string, { claims, language }: RuleFacts): Evaluation {
  // What is said of a language it is not taught in belongs to other programmes of the school.
  const languages = language?.split('+') ?? null;
  const told = claims.filter(
    ({ property, text }) => property === 'teaching-language' && (languages?.includes(text.en) ?? true),
  );
  const rests = told.map(({ id }) => id);
  if (languages === null) return { ...unknown, claims: rests };
  if (languages.some((one) => one !== wanted)) return { state: 'not-met', claims: rests, disputed: false };
  const whole = told.some(({ studyYears, scope }) => studyYears === null && scope === null);
  return { state: whole ? 'met' : 'unknown', claims: rests, disputed: false };
}

/** Listed by one is enough; listed by none must be known of each. What holds for a time only is no listing for good. */
function evaluateRegister(
  { has, registers }: Extract<Condition, { kind: 'register' }>,
  { listing }: RuleFacts,
): Evaluation {
  const states = registers.map(listing);
  const listed: RuleState = states.includes('listed')
    ? 'met'
    : states.every((state) => state === 'not-listed' || state === 'removed')
      ? 'not-met'
      : 'unknown';
  if (has || listed === 'unknown') return { ...unknown, state: listed };
  return { ...unknown, state: listed === 'met' ? 'not-met' : 'met' };
}

/**
 * Returns how a programme stands to a rule: by its condition, which may leave a part of the rule untested; one without a condition only a
 * person can judge.
 */
export function weigh(condition: Condition | null, leavesUntested: boolean, facts: RuleFacts): Evaluation {
  if (condition === null) return unknown;
  const evaluation = evaluate(condition, facts);
  return leavesUntested && evaluation.state === 'met' ? { ...evaluation, state: 'partly' } : evaluation;
}

/** Returns whether a programme meets a condition, as far as its sources tell, and on which claims that rests. */
export function evaluate(condition: Condition, facts: RuleFacts): Evaluation {
  switch (condition.kind) {
    case 'bound':
      return evaluateBound(condition, facts);
    case 'language':
      return evaluateLanguage(condition.language, facts);
    case 'register':
      return evaluateRegister(condition, facts);
  }
}
