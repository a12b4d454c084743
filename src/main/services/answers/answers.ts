import type { Answers } from '../../../shared/contract/answers.ts';
import type { Input } from '../../../shared/contract/index.ts';
import type { Rule } from '../../../shared/contract/rules.ts';
import type { Claim } from '../../../shared/contract/values.ts';
import { addUp } from '../../../shared/domain/exam-results.ts';
import { costProperties } from '../../../shared/domain/cost-lines.ts';
import type { Rate } from '../../../shared/domain/costs.ts';
import { medicine } from '../../../shared/domain/fields-of-study.ts';
import { readCondition, type Condition } from '../../../shared/domain/rules/condition.ts';
import { weigh, type RuleFacts } from '../../../shared/domain/rules/evaluate.ts';
import { countsFor, endOf, standingOn } from '../../../shared/domain/register-standing.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import { packThatAlone } from '../../database/reference/packed.ts';
import { registersOf, type RegisterOfSchool } from '../../database/reference/records/registers.ts';
import { resultsOf, type ResultsOfSchool } from '../../database/reference/records/results.ts';
import { listRules, lookedForRules } from '../../database/reference/records/rules.ts';
import { listRates } from '../../database/user/rates.ts';
import { confidenceOf, told, type KindOf } from './confidence.ts';
import { citedSources, claimsOn, findSubject, kindOfSource, programmeLinkOf, type Subject } from './subject.ts';
import { costsOf } from './worksheet.ts';

/** How the subject stands on a register: a listing of its programme or of the whole school counts, one of another programme does not. */
function listingOn({ register, listings, countries }: RegisterOfSchool, subject: Subject) {
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

/** What a rule asks, read once; null where only a person can judge. */
function conditionOf(rule: Rule): Condition | null {
  const known = conditions.get(rule);
  if (known) return known.read;
  const condition = rule.condition === null ? null : readCondition(rule.condition);
  const read = condition && !('what' in condition) ? condition : null;
  conditions.set(rule, { read });
  return read;
}

interface Read {
  readonly subject: Subject;
  readonly registers: readonly ReturnType<typeof listingOn>[];
  readonly rules: readonly Rule[];
  readonly results: readonly ResultsOfSchool[];
}

const language = 'teaching-language';

/** In which language the programme is taught: what the school says of the languages of its other programmes is none of it. */
function taughtOn(subject: Subject): readonly Claim[] {
  const languages = subject.programme?.language?.split('+');
  return claimsOn(subject, [language]).filter(({ text }) => languages?.includes(text.en) ?? true);
}

function rulesOf(
  reference: ReferenceDatabase,
  { subject, registers, rules }: Read,
  country: string,
  today: string,
  kindOf: KindOf,
): NonNullable<Answers['rules']> {
  // What a list said that has ended decides no rule of today.
  const states = new Map(
    registers
      .filter(({ register, listing }) => endOf(register, listing, today) === null)
      .map(({ register, state }) => [register.slug, state]),
  );
  const claims = [...(subject.programme?.claims ?? []), ...subject.claims].filter(
    ({ rank, property }) => rank !== 'deprecated' && property !== language,
  );
  const byId = new Map([...claims, ...taughtOn(subject)].map((claim) => [claim.id, claim]));
  const facts: RuleFacts = {
    claims: [...claims, ...taughtOn(subject)],
    language: subject.programme?.language ?? null,
    listing: (slug) => states.get(slug) ?? 'not-looked-up',
  };
  const rows = rules.map((rule) => {
    const { state, claims: ids, disputed } = weigh(conditionOf(rule), rule.untested !== null, facts);
    const rests = ids.map((id) => byId.get(id)).filter((claim) => claim !== undefined);
    const sources = [...rule.sources, ...rests.map(({ source }) => source)];
    const dates = rests.map(({ asOf }) => asOf);
    return { rule, state, claims: rests, disputed, confidence: confidenceOf(sources, dates, kindOf, disputed) };
  });
  const count = (wanted: (typeof rows)[number]['state']) => rows.filter(({ state }) => state === wanted).length;
  return {
    looked: lookedForRules(reference, country),
    met: count('met'),
    partly: count('partly'),
    notMet: count('not-met'),
    unknown: count('unknown'),
    rows,
  };
}

/** The newest deadlines first, those without a date last. */
const newestFirst = (a: { readonly asOf: string | null }, b: { readonly asOf: string | null }) => {
  const [x, y] = [a.asOf ?? '', b.asOf ?? ''];
  return Number(x < y) - Number(x > y);
};

const answering = [language, 'internship', 'application-deadline', ...costProperties];

/** Returns the properties that the answers for somebody from a country rest on, those that its rules name among them. */
export function answeringProperties(db: ReferenceDatabase, country: string | undefined): ReadonlySet<string> {
  const rules = country === undefined ? [] : listRules(db, country);
  const named = rules.flatMap((rule) => {
    const condition = conditionOf(rule);
    return condition?.kind === 'bound' ? [condition.property] : [];
  });
  return new Set([...answering, ...named]);
}

/** From where a person asks. */
export interface Asking {
  readonly country?: string | undefined;
  readonly currency?: string | undefined;
  readonly rates: readonly Rate[];
  /** Their day, ISO 8601. */
  readonly today: string;
}

/** Returns what decides about one programme; `not-found` where there is no such school or programme. */
export function answersOn(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { slug, programme, country, currency, ...wanted }: Input<'answers.get'>,
  today: string,
): Result<Answers> {
  const found = findSubject(reference, slug, programme, answeringProperties(reference, country), wanted);
  if (!found.ok) return found;
  const subject = found.value;
  const [answered] = answersAbout(reference, [subject], { country, currency, rates: listRates(user), today });
  const { answers, cited } = answered as Answered;
  return ok({
    ...answers,
    school: subject.school,
    programme: subject.programme && programmeLinkOf(subject.programme),
    programmes: subject.programmes.map(programmeLinkOf),
    sources: citedSources(reference, cited),
  });
}

/** What decides about a programme, with the ids of the sources it cites in the order of the answers. */
export interface Answered {
  readonly answers: Omit<Answers, 'school' | 'programme' | 'programmes' | 'sources'>;
  readonly cited: readonly string[];
}

/** Returns what decides about the programme of each subject, in their order. */
export function answersAbout(
  reference: ReferenceDatabase,
  subjects: readonly Subject[],
  asking: Asking,
): readonly Answered[] {
  const ids = subjects.map(({ id }) => id);
  const [registers, results] = [registersOf(reference, ids), resultsOf(reference, ids)];
  return subjects.map((subject, at) =>
    answered(reference, { subject, registers: registers[at] ?? [], results: results[at] ?? [] }, asking),
  );
}

function answered(
  reference: ReferenceDatabase,
  {
    subject,
    registers: every,
    results,
  }: {
    readonly subject: Subject;
    readonly registers: readonly RegisterOfSchool[];
    readonly results: readonly ResultsOfSchool[];
  },
  { country, currency, rates, today }: Asking,
): Answered {
  const registers = every
    .filter(
      ({ register, listings, countries }) =>
        listings.length > 0 ||
        register.country === null ||
        register.country === subject.country ||
        // What lists no school of this country, as far as it was seen, says nothing of this one.
        (register.country === country && subject.country !== null && countries.has(subject.country)),
    )
    .map((one) => listingOn(one, subject));
  const rules =
    country === undefined ? [] : listRules(reference, country).filter((rule) => binds(rule, subject, today));
  const costs = costsOf(subject, currency, rates);
  const [taught, length, internship] = [
    taughtOn(subject),
    claimsOn(subject, ['duration']),
    claimsOn(subject, ['internship']),
  ] as const;
  const deadline = [...claimsOn(subject, ['application-deadline'])].sort(newestFirst);
  const costClaims = costs.lines.flatMap(({ claims }) => claims);
  const others = [
    ...[...taught, ...length, ...internship, ...costClaims, ...deadline].map(({ source }) => source),
    ...registers.flatMap(({ register, listing }) => [...(listing?.sources ?? []), ...register.sources]),
    ...results.flatMap(({ sources }) => sources),
  ];
  const kindOf = kindOfSource(reference);
  const packOf = packThatAlone(reference);
  const byPacks = ({ sources }: { readonly sources: readonly string[] }) => Number(packOf(sources) !== null);
  const read: Read = { subject, registers, rules, results };
  const weighed = country === undefined ? null : rulesOf(reference, read, country, today, kindOf);
  const { total, found: parts, parts: all, whole, tuition } = costs;
  return {
    answers: {
      country: country ?? null,
      taught: told(taught, kindOf),
      length: told(length, kindOf),
      internship: told(internship, kindOf),
      cost: {
        total,
        found: parts,
        parts: all,
        whole,
        tuition,
        sources: [...new Set(costClaims.map(({ source }) => source))],
        confidence: told(costClaims, kindOf).confidence,
      },
      registers: registers.map((one) => ({
        ...one,
        confidence: confidenceOf(one.listing?.sources ?? one.register.sources, [one.register.validFrom], kindOf),
      })),
      rules: weighed,
      results: results
        .map(({ lines, ...result }) => ({
          ...result,
          sources: [...result.sources],
          ...addUp(lines),
          asListed: [...addUp(lines).asListed],
          confidence: confidenceOf(result.sources, [String(result.toYear)], kindOf),
        }))
        // The first of them stands for all in a comparison: what only a pack says comes last.
        .sort((a, b) => byPacks(a) - byPacks(b) || Number(b.country === country) - Number(a.country === country)),
      deadline: {
        ...told(deadline, kindOf),
        ofSchool: subject.programme !== null && !subject.programme.claims.some((claim) => deadline.includes(claim)),
      },
    },
    cited: [...others, ...weighedBy(weighed)],
  };
}

/** The sources of rules and of the facts they were weighed by. */
function weighedBy(rules: Answers['rules']): readonly string[] {
  return rules?.rows.flatMap(({ rule, claims }) => [...rule.sources, ...claims.map(({ source }) => source)]) ?? [];
}
