import { describe, expect, it } from 'vitest';
import { readCondition, type Condition } from '../../../../../src/shared/domain/rules/condition.ts';
import { evaluate, weigh, type ListingState, type RuleClaim } from '../../../../../src/shared/domain/rules/evaluate.ts';

let id = 0;
const claim = (property: string, number: number | null, more: Partial<RuleClaim> = {}): RuleClaim => ({
  id: ++id,
  property,
  text: { en: String(number) },
  number,
  high: null,
  qualifier: null,
  rank: 'normal',
  source: 'a',
  studyYears: null,
  scope: null,
  ...more,
});
const language = (more: Partial<RuleClaim> = {}) => claim('teaching-language', null, { text: { en: 'en' }, ...more });

function stateOf(
  condition: string,
  claims: readonly RuleClaim[],
  more: { language?: string | null; listing?: Readonly<Record<string, ListingState>> } = {},
) {
  const { state, disputed } = evaluate(readCondition(condition) as Condition, {
    claims,
    language: more.language ?? null,
    listing: (register) => more.listing?.[register] ?? 'not-looked-up',
  });
  return disputed ? `${state}, disputed` : state;
}

describe('a rule on a number', () => {
  it.each<[string, readonly RuleClaim[], string]>([
    ['duration >= 54 months', [claim('duration', 72)], 'met'],
    ['duration >= 54 months', [claim('duration', 54)], 'met'],
    ['duration > 54 months', [claim('duration', 54)], 'not-met'],
    ['duration >= 54 months', [claim('duration', 48)], 'not-met'],
    ['duration >= 54 months', [], 'unknown'],
    ['duration >= 54 months', [claim('duration', 48, { qualifier: 'at-least' })], 'unknown'],
    ['duration >= 54 months', [claim('duration', 60, { qualifier: 'at-least' })], 'met'],
    ['duration >= 54 months', [claim('duration', 48, { high: 72 })], 'unknown'],
    ['duration >= 54 months', [claim('duration', 60), claim('duration', 72)], 'met'],
    ['duration >= 54 months', [claim('duration', 48), claim('duration', 72)], 'unknown, disputed'],
    ['duration >= 54 months', [claim('duration', 48), claim('duration', 72, { rank: 'preferred' })], 'met, disputed'],
    [
      'duration >= 54 months',
      [claim('duration', 48, { rank: 'preferred' }), claim('duration', 72)],
      'unknown, disputed',
    ],
    [
      'duration >= 54 months',
      [claim('duration', 48, { scope: { en: 'for graduates' } }), claim('duration', 72)],
      'met',
    ],
    ['internship >= 12 months', [claim('internship', 12)], 'met'],
    ['internship >= 12 months', [claim('internship', 0)], 'not-met'],
  ])('%s of %j is %s', (condition, claims, state) => {
    expect(stateOf(condition, claims)).toBe(state);
  });

  it('takes the internship from the length: by its own source, else by any, else it is not known', () => {
    const rule = 'study-length >= 54 months';
    expect(stateOf(rule, [claim('duration', 72), claim('internship', 12)])).toBe('met');
    expect(stateOf(rule, [claim('duration', 60), claim('internship', 12)])).toBe('not-met');
    expect(stateOf(rule, [claim('duration', 60, { source: 'b' }), claim('internship', 12)])).toBe('not-met');
    expect(stateOf(rule, [claim('duration', 72)])).toBe('unknown');
    expect(stateOf(rule, [claim('duration', 48)])).toBe('not-met');
    expect(
      stateOf(rule, [claim('duration', 72), claim('internship', 12), claim('internship', 24, { source: 'b' })]),
    ).toBe('met');
  });

  it('never takes the internship of one length from another', () => {
    const rule = 'study-length >= 54 months';
    const preferred = { rank: 'preferred' } as const;
    // 60 months of one source, 72 with an internship of 12 of another: no source says 48.
    const six = [claim('duration', 72, { source: 'b' }), claim('internship', 12, { source: 'b' })];
    expect(stateOf(rule, [claim('duration', 60, preferred), ...six])).toBe('unknown');
    expect(stateOf(rule, [claim('duration', 60), ...six])).toBe('unknown');
    // A third that gives the length of the second alone has its internship.
    const third = claim('duration', 72, { source: 'c', ...preferred });
    expect(stateOf(rule, [claim('duration', 60), ...six, third])).toBe('met');
    // Whichever of two lengths is true, it is not met.
    expect(stateOf(rule, [claim('duration', 48), claim('duration', 60, { source: 'b' }), ...six.slice(1)])).toBe(
      'not-met',
    );
  });

  it('is not said to be not met while another source says that it is, and names them all', () => {
    const condition = readCondition('study-length >= 54 months') as Condition;
    const claims = [
      claim('duration', 48, { rank: 'preferred' }),
      claim('duration', 72, { source: 'b' }),
      claim('internship', 12, { source: 'b' }),
    ];
    expect(evaluate(condition, { claims, language: null, listing: () => 'listed' })).toEqual({
      state: 'unknown',
      claims: claims.map((one) => one.id),
      disputed: true,
    });
  });

  it('names every claim it rests on', () => {
    const [whole, practice] = [claim('duration', 72), claim('internship', 12)];
    const condition = readCondition('study-length >= 54 months') as Condition;
    expect(evaluate(condition, { claims: [whole, practice], language: null, listing: () => 'listed' }).claims).toEqual([
      whole.id,
      practice.id,
    ]);
  });
});

describe('a rule on the language', () => {
  it('rests on what is said of the languages of the programme, not of the others of its school', () => {
    const english = language();
    const chinese = language({ id: english.id + 1000, text: { en: 'zh' }, scope: null });
    const condition = readCondition('language = en') as Condition;
    const weigh = (claims: readonly RuleClaim[]) =>
      evaluate(condition, { claims, language: 'en', listing: () => 'listed' });
    expect(weigh([chinese, english])).toEqual({ state: 'met', claims: [english.id], disputed: false });
    expect(weigh([chinese])).toEqual({ state: 'unknown', claims: [], disputed: false });
  });

  it.each<[string | null, readonly RuleClaim[], string]>([
    ['en', [language()], 'met'],
    ['en+zh', [language({ studyYears: {} })], 'not-met'],
    ['zh', [], 'not-met'],
    [null, [], 'unknown'],
    ['en', [language({ studyYears: {} })], 'unknown'],
    ['en', [language({ scope: {} })], 'unknown'],
  ])('taught in %s', (taught, claims, state) => {
    expect(stateOf('language = en', claims, { language: taught })).toBe(state);
  });
});

describe('a rule that asks for more than its condition', () => {
  const facts = (...claims: readonly RuleClaim[]) => ({ claims, language: 'en', listing: () => 'listed' as const });
  it.each<[string, readonly RuleClaim[], string]>([
    ['duration >= 60 months', [claim('duration', 72)], 'partly'],
    ['duration >= 60 months', [claim('duration', 48)], 'not-met'],
    ['duration >= 60 months', [], 'unknown'],
    ['language = en', [language()], 'partly'],
    ['register has a', [], 'partly'],
  ])('is met only as far as it was tested: %s of %j is %s', (condition, claims, state) => {
    expect(weigh(readCondition(condition) as Condition, true, facts(...claims)).state).toBe(state);
  });

  it('is met where nothing is left untested, and judged by a person where nothing is tested', () => {
    const condition = readCondition('duration >= 60 months') as Condition;
    expect(weigh(condition, false, facts(claim('duration', 72))).state).toBe('met');
    expect(weigh(null, false, facts(claim('duration', 72))).state).toBe('unknown');
  });
});

describe('a rule on registers', () => {
  it.each<[string, Readonly<Record<string, ListingState>>, string]>([
    ['register has a', { a: 'listed' }, 'met'],
    ['register has a', { a: 'not-listed' }, 'not-met'],
    ['register has a', { a: 'removed' }, 'not-met'],
    ['register has a', { a: 'conditional' }, 'unknown'],
    ['register has a', { a: 'exempt' }, 'unknown'],
    ['register lacks a', { a: 'exempt' }, 'unknown'],
    ['register has a', {}, 'unknown'],
    ['register has a or b', { b: 'listed' }, 'met'],
    ['register has a or b', { a: 'not-listed' }, 'unknown'],
    ['register has a or b', { a: 'not-listed', b: 'not-listed' }, 'not-met'],
    ['register lacks a', { a: 'listed' }, 'not-met'],
    ['register lacks a', { a: 'not-listed' }, 'met'],
    ['register lacks a', {}, 'unknown'],
  ])('%s where %j', (condition, listing, state) => {
    expect(stateOf(condition, [], { listing })).toBe(state);
  });
});
