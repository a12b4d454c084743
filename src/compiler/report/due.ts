import { isPropertyId, properties, type PropertyId } from '../../shared/domain/properties/dictionary.ts';
import { firstDay, lastDay } from '../../shared/domain/partial-date.ts';
import { readTerm, standingOf } from '../../shared/domain/term.ts';
import { claimsOf } from '../check/claims.ts';
import { givenText } from '../facts.ts';
import type { Sources } from '../read.ts';
import type { Path } from '../form.ts';

/** Why something is to be looked at again. */
const reasons = ['deadline', 'register', 'fee', 'office'] as const;
type Reason = (typeof reasons)[number];

const headings: Readonly<Record<Reason, string>> = {
  deadline: 'Deadlines that have passed, or that no date says of which year they are',
  register: 'Registers that are no longer in force, were replaced, or were last seen years ago',
  fee: 'Fees of an earlier intake than the present one',
  office: 'Office-holders not confirmed for two years',
};

/** How much hangs on one of each: what a person decides by before what is only read. A register counts for every school in it. */
const weights: Readonly<Record<Reason, number>> = { deadline: 4, register: 1, fee: 3, office: 1 };

export interface Due {
  readonly reason: Reason;
  readonly file: string;
  readonly line: number;
  readonly what: string;
  /** The date of what stands there; null where none is known, which counts as five years. */
  readonly date: string | null;
  /** How many answers of the program rest on it. */
  readonly hangs: number;
  readonly sources: readonly string[];
}

const undatedYears = 5;
const officeYears = 2;
const registerYears = 2;
const millisecondsOfYear = 365.25 * 86_400_000;

/** Years from a partial date to a day; of an unknown one five. */
function yearsSince(date: string | null, today: string): number {
  if (date === null) return undatedYears;
  return Math.max(0, (Date.parse(today) - Date.parse(firstDay(date))) / millisecondsOfYear);
}

type Entities = Sources['institutions' | 'alliances' | 'organizations'];
type Located = ReturnType<typeof claimsOf>[number];

const newest = (claims: readonly Located[]) =>
  claims.map(({ claim }) => claim.as_of ?? '').reduce((a, b) => (a > b ? a : b), '');
const last = (text: string) => {
  const term = readTerm(text);
  return term?.closes ?? term?.opens ?? null;
};

/** What of one thing of a school is due: its newest claims, where even they are too old. */
function dueOf(
  property: PropertyId,
  claims: readonly Located[],
  today: string,
): { readonly reason: Reason; readonly date: string | null } | null {
  const { group, state, term, holder } = properties[property];
  const date = newest(claims) || null;
  if (term) {
    const standings = claims.map(({ claim }) => ({ claim, term: readTerm(givenText(claim.value)) }));
    // One that comes every year is sound as long as somebody has said so within a year.
    const sound = standings.some(({ claim, term: one }) => {
      if (one === null) return false;
      if ((one.opens ?? one.closes ?? '').startsWith('--')) return yearsSince(claim.as_of ?? null, today) < 1;
      const { state } = standingOf(one, today);
      return state === 'open' || state === 'ahead';
    });
    const ends = claims
      .map(({ claim }) => last(givenText(claim.value)))
      .filter((end) => end !== null && !end.startsWith('--'));
    return sound ? null : { reason: 'deadline', date: ends.toSorted().at(-1) ?? date };
  }
  if (state && holder === undefined) return yearsSince(date, today) > officeYears ? { reason: 'office', date } : null;
  if (group === 'cost' && (holder !== undefined || property.endsWith('-fee')))
    return date === null || date.slice(0, 4) < today.slice(0, 4) ? { reason: 'fee', date } : null;
  return null;
}

function dueClaims(files: Entities, today: string): readonly Due[] {
  return files.flatMap((file) => {
    const groups = new Map<string, Located[]>();
    for (const one of claimsOf(file)) {
      const { property, scope, deprecated } = one.claim;
      if (!isPropertyId(property) || deprecated !== undefined) continue;
      const { state, term } = properties[property];
      // An office is held by one, and the next date is looked for in all that is said of a programme.
      const key = JSON.stringify([
        one.programme,
        property,
        state || term ? null : (scope ?? null),
        one.claim.years ?? null,
      ]);
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    return [...groups.values()].flatMap((claims): Due[] => {
      const [first] = claims;
      if (!first || !isPropertyId(first.claim.property)) return [];
      const due = dueOf(first.claim.property, claims, today);
      if (!due) return [];
      const latest = claims.find(({ claim }) => (claim.as_of ?? '') === newest(claims)) ?? first;
      const { claim, path, programme } = latest;
      const value = `${givenText(claim.value)}${claim.unit ? ` ${claim.unit}` : ''}`;
      return [
        {
          ...due,
          file: file.file,
          line: file.lineOf(path as Path),
          what: `${programme === null ? '' : `${programme}: `}${claim.property} ${value}`,
          hangs: weights[due.reason],
          sources: claim.source,
        },
      ];
    });
  });
}

function dueRegisters({ registers, rules }: Pick<Sources, 'registers' | 'rules'>, today: string): readonly Due[] {
  return registers.flatMap((file): Due[] => {
    const { country, purpose, body, valid_from: from, valid_to: to, listings, title, source } = file.value;
    const successor = registers.find(
      ({ slug, value }) =>
        slug !== file.slug &&
        value.country === country &&
        value.purpose === purpose &&
        JSON.stringify(value.body) === JSON.stringify(body) &&
        (value.valid_from ?? '') > (from ?? '') &&
        from !== undefined,
    );
    const over = to !== undefined && lastDay(to) < today;
    if (!over && !successor && yearsSince(from ?? null, today) <= registerYears) return [];
    const conditions = rules
      .flatMap(({ value }) => value.rules)
      .filter(({ condition }) => condition?.includes(file.slug)).length;
    const state = over
      ? `in force until ${to}`
      : successor
        ? `replaced by ${successor.slug}`
        : from
          ? `of ${from}`
          : 'without a date';
    return [
      {
        reason: 'register',
        file: file.file,
        line: 1,
        what: `${title.en}, ${state}`,
        date: to ?? from ?? null,
        hangs: weights.register * (listings.length + conditions),
        sources: source,
      },
    ];
  });
}

const weightOf = (due: Due, today: string) => due.hangs * yearsSince(due.date, today);

/** Returns what should be looked at again on a day (ISO 8601), what hangs on it times its age in years first. */
export function listDue(sources: Sources, today: string): readonly Due[] {
  const all = [
    ...dueClaims(
      [...sources.institutions, ...sources.alliances, ...sources.organizations] as unknown as Entities,
      today,
    ),
    ...dueRegisters(sources, today),
  ];
  return all.toSorted(
    (a, b) =>
      weightOf(b, today) - weightOf(a, today) || (a.file < b.file ? -1 : Number(a.file > b.file)) || a.line - b.line,
  );
}

/** Returns what should be looked at again, by reason, as lines of text: file and line, how old it is, what hangs on it, and the source to open. */
export function dueReport(sources: Sources, today: string): readonly string[] {
  const due = listDue(sources, today);
  const of = new Map(sources.sources.map(({ slug, value }) => [slug, value.url ?? value.title]));
  return [
    `To be looked at again on ${today}: ${due.length}. In each part what most answers rest on and is oldest comes first.`,
    ...reasons.flatMap((reason) => {
      const part = due.filter((one) => one.reason === reason);
      return [
        '',
        `${headings[reason]}: ${part.length}`,
        ...part.flatMap(({ file, line, what, date, hangs, sources: cited }) => [
          `  ${file}:${line}: ${what}; ${date === null ? 'no date' : `${yearsSince(date, today).toFixed(1)} years old (${date})`}${reason === 'register' ? `; ${hangs} listings and rules rest on it` : ''}`,
          ...cited.map((slug) => `    open ${of.get(slug) ?? slug}`),
        ]),
      ];
    }),
  ];
}
