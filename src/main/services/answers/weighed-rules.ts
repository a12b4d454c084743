import type { Answers } from '../../../shared/contract/answers.ts';
import type { Rule } from '../../../shared/contract/rules.ts';
import type { Claim } from '../../../shared/contract/values.ts';
import { medicine } from '../../../shared/domain/fields-of-study.ts';
import { countsFor, endOf, standingOn } from '../../../shared/domain/register-standing.ts';
import { readCondition, type Condition } from '../../../shared/domain/rules/condition.ts';
import { weigh, type RuleFacts } from '../../../shared/domain/rules/evaluate.ts';
import type { ReferenceDatabase } from '../../database/open.ts';
import type { RegisterOfSchool } from '../../database/reference/records/registers.ts';
import { listRules, lookedForRules } from '../../database/reference/records/rules.ts';
import { confidenceOf, type KindOf } from './confidence.ts';
import { claimsOn, type Subject } from './subject.ts';

/** How the subject stands on a register: a listing of its programme or of the whole school counts, one of another programme does not. */
export function listingOn({ register, listings, countries }: RegisterOfSchool, subject: Subject) {
  const own = listings.find(({ programme }) => countsFor(programme?.slug, subject.programme?.slug)) ?? null;
  const tells = subject.country !== null && countries.has(subject.country);
  return { register, state: standingOn(register.complete, own, tells), listing: own };
}

/** Courses to the master or doctor of so many months take one from school: the eight years of some Chinese schools. */
const longestSecondDegree = 59;

/** Whether a programme leads to a first degree, by which one may practise; rules say nothing of what comes before and after. */
function isFirstDegree(subject: Subject): boolean {
  const level = subject.programme?.level ?? 'bachelor';
  if (level === 'bachelor') return true;
  if (level !== 'master' && level !== 'doctor') return false;
  return claimsOn(subject, ['duration']).some(({ number }) => number !== null && number > longestSecondDegree);
}

/** Whether a rule binds graduates of this programme today: withdrawn ones and those of other lands and fields do not. */
function binds(rule: Rule, subject: Subject, today: string): boolean {
  const { country, programme } = subject;
  return (
    rule.about === 'practice' &&
    (rule.appliesUntil === null || rule.appliesUntil >= today.slice(0, rule.appliesUntil.length)) &&
    (rule.schoolsIn === null || (country !== null && rule.schoolsIn.includes(country))) &&
    rule.field === (programme?.field ?? medicine) &&
    isFirstDegree(subject)
  );
}

const conditions = new WeakMap<Rule, { readonly read: Condition | null }>();

/** Returns what a rule asks, read once; null where only a person can judge. */
export function conditionOf(rule: Rule): Condition | null {
  const known = conditions.get(rule);
  if (known) return known.read;
  const condition = rule.condition === null ? null : readCondition(rule.condition);
  const read = condition && !('wrong' in condition) ? condition : null;
  conditions.set(rule, { read });
  return read;
}

const language = 'teaching-language';

/** Returns in which language the programme is taught: what the school says of the languages of its other programmes is none of it. */
export function taughtOn(subject: Subject): readonly Claim[] {
  const languages = subject.programme?.language?.split('+');
  return claimsOn(subject, [language]).filter(({ text }) => languages?.includes(text.en) ?? true);
}

/** A programme, and how it stands on registers. */
interface Weighable {
  readonly subject: Subject;
  readonly registers: readonly ReturnType<typeof listingOn>[];
}

/** Returns the rules of a country that bind graduates of a programme today, each weighed by what is known of it, with those facts. */
export function weighAll(
  reference: ReferenceDatabase,
  { subject, registers }: Weighable,
  country: string,
  today: string,
) {
  // What a list said that has ended decides no rule of today.
  const states = new Map(
    registers
      .filter(({ register, listing }) => endOf(register, listing, today) === null)
      .map(({ register, state }) => [register.slug, state]),
  );
  const claims = [...(subject.programme?.claims ?? []), ...subject.claims].filter(
    ({ rank, property }) => rank !== 'deprecated' && property !== language,
  );
  const taught = taughtOn(subject);
  const byId = new Map([...claims, ...taught].map((claim) => [claim.id, claim]));
  const facts: RuleFacts = {
    claims: [...claims, ...taught],
    language: subject.programme?.language ?? null,
    listing: (slug) => states.get(slug) ?? 'not-looked-up',
  };
  return listRules(reference, country)
    .filter((rule) => binds(rule, subject, today))
    .map((rule) => {
      const { state, claims: ids, disputed } = weigh(conditionOf(rule), rule.untested !== null, facts);
      return { rule, state, disputed, claims: ids.map((id) => byId.get(id)).filter((claim) => claim !== undefined) };
    });
}

/** Returns how a programme stands to the rules of a country, each with what it rests on, and how many stand how. */
export function rulesOf(
  reference: ReferenceDatabase,
  weighable: Weighable,
  country: string,
  today: string,
  kindOf: KindOf,
): NonNullable<Answers['rules']> {
  const rows = weighAll(reference, weighable, country, today).map((row) => {
    const sources = [...row.rule.sources, ...row.claims.map(({ source }) => source)];
    const dates = row.claims.map(({ asOf }) => asOf);
    return { ...row, confidence: confidenceOf(sources, dates, kindOf, row.disputed) };
  });
  const isWeighed = ({ rule }: (typeof rows)[number]) => rule.condition !== null;
  // What one source meets and another does not is neither.
  const count = (wanted: (typeof rows)[number]['state']) =>
    rows.filter((row) => row.state === wanted && !row.disputed && isWeighed(row)).length;
  return {
    looked: lookedForRules(reference, country),
    met: count('met'),
    partly: count('partly'),
    disputed: rows.filter(({ disputed }) => disputed).length,
    notMet: count('not-met'),
    unknown: count('unknown'),
    byPerson: rows.filter((row) => !isWeighed(row)).length,
    rows,
  };
}
