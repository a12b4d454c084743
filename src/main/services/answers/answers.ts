import type { Answers } from '../../../shared/contract/answers.ts';
import type { Claim } from '../../../shared/contract/values.ts';
import type { Input } from '../../../shared/contract/index.ts';
import { addUp } from '../../../shared/domain/exam-results.ts';
import { costProperties } from '../../../shared/domain/cost-lines.ts';
import type { Rate } from '../../../shared/domain/costs.ts';
import { deadlineOrder } from '../../../shared/domain/deadline-order.ts';
import { readTerm, standingOf } from '../../../shared/domain/term.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import { packThatAlone } from '../../database/reference/packed.ts';
import { registersOf, type RegisterOfSchool } from '../../database/reference/records/registers.ts';
import { resultsOf, type ResultsOfSchool } from '../../database/reference/records/results.ts';
import { listRules } from '../../database/reference/records/rules.ts';
import { listRates } from '../../database/user/rates.ts';
import { confidenceOf, told } from './confidence.ts';
import { citedSources, claimsOn, findSubject, kindOfSource, programmeLinkOf, type Subject } from './subject.ts';
import { conditionOf, listingOn, rulesOf, taughtOn } from './weighed-rules.ts';
import { costsOf } from './worksheet.ts';

/** The newest deadlines first, those without a date last. */
const newestFirst = (a: { readonly asOf: string | null }, b: { readonly asOf: string | null }) => {
  const [x, y] = [a.asOf ?? '', b.asOf ?? ''];
  return Number(x < y) - Number(x > y);
};

/** The claims that tell of the deadline which is read first. */
function nextDeadline(claims: readonly Claim[], today: string): readonly Claim[] {
  const [next] = claims
    .map((claim) => {
      const term = readTerm(claim.text.en);
      return { claim, scope: claim.scope, standing: term && standingOf(term, today) };
    })
    .toSorted(deadlineOrder);
  return claims.filter(
    ({ text, scope }) => text.en === next?.claim.text.en && (scope?.en ?? null) === (next.scope?.en ?? null),
  );
}

const answering = ['teaching-language', 'intake', 'internship', 'application-deadline', ...costProperties];

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
  const costs = costsOf(subject, currency, rates);
  const [intake, taught, length, internship] = [
    claimsOn(subject, ['intake']),
    taughtOn(subject),
    claimsOn(subject, ['duration']),
    claimsOn(subject, ['internship']),
  ] as const;
  const deadline = [...claimsOn(subject, ['application-deadline'])].sort(newestFirst);
  const costClaims = costs.lines.flatMap(({ claims }) => claims);
  const { lines: _lines, years: _years, ...total } = costs;
  const untold = total.untotalled?.claims ?? [];
  const others = [
    ...[...intake, ...taught, ...length, ...internship, ...costClaims, ...untold, ...deadline].map(
      ({ source }) => source,
    ),
    ...registers.flatMap(({ register, listing }) => [...(listing?.sources ?? []), ...register.sources]),
    ...results.flatMap(({ sources }) => sources),
  ];
  const kindOf = kindOfSource(reference);
  const packOf = packThatAlone(reference);
  const byPacks = ({ sources }: { readonly sources: readonly string[] }) => Number(packOf(sources) !== null);
  const weighed = country === undefined ? null : rulesOf(reference, { subject, registers }, country, today, kindOf);
  return {
    answers: {
      country: country ?? null,
      intake: told(intake, kindOf),
      taught: told(taught, kindOf),
      length: told(length, kindOf),
      internship: told(internship, kindOf),
      cost: {
        ...total,
        sources: [...new Set(costClaims.map(({ source }) => source))],
        confidence: told(costClaims.length > 0 ? costClaims : untold, kindOf).confidence,
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
        claims: deadline,
        // Of the one that is read first: a newer page on another round says nothing of it.
        confidence: {
          ...told(nextDeadline(deadline, today), kindOf).confidence,
          disputed: told(deadline, kindOf).confidence.disputed,
        },
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
