import type { Answers } from '../../../shared/contract/answers.ts';
import type { Input } from '../../../shared/contract/index.ts';
import type { Claim } from '../../../shared/contract/values.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import { findBookmarked } from '../../database/reference/names/bookmarked.ts';
import { sourcesById } from '../../database/reference/sources.ts';
import { listAdditionsOn } from '../../database/user/additions.ts';
import { answersOn } from '../answers/answers.ts';
import { figuresOn, shown, sourcesOfAdditions } from './lay-over.ts';
import { listingOfAddition, resultOfAddition } from './records-as-shown.ts';

/** The answers that are claims, by the property that each is told by. */
const told = {
  intake: 'intake',
  taught: 'teaching-language',
  length: 'duration',
  internship: 'internship',
  deadline: 'application-deadline',
} as const satisfies Partial<Record<keyof Answers, string>>;
type Told = keyof typeof told;

/**
 * Returns what decides about a programme with what the person added after what sources say of the same. No answer, cost or rule is
 * another for it: it says what else one should know.
 */
function withMineAnswered(reference: ReferenceDatabase, user: UserDatabase, answers: Answers): Answers {
  const { school, programme, programmes } = answers;
  const additions = listAdditionsOn(user, school.slug);
  const kind = additions.length === 0 ? undefined : findBookmarked(reference, school.slug)?.kind;
  if (kind === undefined) return answers;
  const figures = figuresOn(user, { slug: school.slug, kind }).filter(
    (one) => one.programme === null || one.programme === programme?.slug,
  );
  const claimsOf = (property: string): Claim[] =>
    figures.filter(({ claim }) => claim.property === property).map(({ claim }) => claim);
  const withMine = <Part extends Told>(part: Part): Answers[Part] => ({
    ...answers[part],
    claims: [...answers[part].claims, ...claimsOf(told[part])],
  });
  const registers = additions.flatMap((one) => shown(() => listingOfAddition(reference, one, programmes)) ?? []);
  const results = additions.flatMap((one) => shown(() => resultOfAddition(reference, one)) ?? []);
  const cited = new Set([
    ...Object.values(told).flatMap((property) => claimsOf(property).map(({ source }) => source)),
    ...registers.flatMap(({ register, listing }) => [...(listing?.sources ?? []), ...register.sources]),
    ...results.flatMap(({ sources }) => sources),
  ]);
  const known = new Set(answers.sources.map(({ id }) => id));
  const own = sourcesOfAdditions(additions);
  const cites = [...cited].filter((id) => !known.has(id));
  const more = cites.flatMap((id) => own.get(id) ?? sourcesById(reference, [id]));
  return {
    ...answers,
    intake: withMine('intake'),
    taught: withMine('taught'),
    length: withMine('length'),
    internship: withMine('internship'),
    deadline: withMine('deadline'),
    registers: [...answers.registers, ...registers],
    results: [...answers.results, ...results],
    sources: [...answers.sources, ...more],
  };
}

/** Returns what decides about one programme, and after it what the person added; `not-found` where there is no such school or programme. */
export function answersWithMineOn(
  reference: ReferenceDatabase,
  user: UserDatabase,
  input: Input<'answers.get'>,
  today: string,
): Result<Answers> {
  const found = answersOn(reference, user, input, today);
  return found.ok ? ok(withMineAnswered(reference, user, found.value)) : found;
}
