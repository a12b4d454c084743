import type { PartialText } from './language.ts';
import { firstDay, lastDay } from './partial-date.ts';
import { readTerm, standingOf } from './term.ts';

/** A term of a school, as the plan has it. */
interface PlannedTerm {
  readonly term: string;
  readonly programme: { readonly slug: string; readonly title: PartialText } | null;
  readonly scope: PartialText | null;
  readonly asOf: string | null;
  readonly sources: readonly string[];
}

/** An entry of the person's own, as far as it has a day. */
interface PlannedEntry {
  readonly id: string;
  readonly kind: string;
  readonly text: string | null;
  readonly day: string | null;
  readonly done: boolean;
}

/** A school with all that has a date. */
interface Planned<Term, Entry> {
  readonly slug: string;
  readonly terms: readonly Term[];
  readonly entries: readonly Entry[];
}

/** A day of the plan: applications open or close, as a source says, or what the person wrote down. */
export type PlanDay<School, Term, Entry> = {
  readonly school: School;
  /** As precise as it is known. */
  readonly date: string;
  /** The day by which it is ordered, ISO 8601: an opening counts from its first day, all else until its last. */
  readonly day: string;
} & ({ readonly what: 'opens' | 'closes'; readonly term: Term } | { readonly what: 'own'; readonly entry: Entry });

interface PlanDays<School, Term, Entry> {
  /** From today on, the next first. */
  readonly coming: readonly PlanDay<School, Term, Entry>[];
  /** The person's own that are over, the latest first; what is done is not among those to come. */
  readonly over: readonly PlanDay<School, Term, Entry>[];
  /** Terms that are over, or come every year, of which no source has the next. */
  readonly unannounced: readonly { readonly school: School; readonly term: Term }[];
}

const earliest = (a: { readonly day: string }, b: { readonly day: string }) =>
  Number(a.day > b.day) - Number(a.day < b.day);

/** Returns the days of all schools around the person's today. */
export function planDays<Term extends PlannedTerm, Entry extends PlannedEntry, School extends Planned<Term, Entry>>(
  schools: readonly School[],
  today: string,
): PlanDays<School, School['terms'][number], School['entries'][number]> {
  type Day = PlanDay<School, School['terms'][number], School['entries'][number]>;
  const coming: Day[] = [];
  const over: Day[] = [];
  const unannounced: { school: School; term: School['terms'][number] }[] = [];
  for (const school of schools) {
    for (const term of school.terms) {
      const read = readTerm(term.term);
      if (read === null) continue;
      const standing = standingOf(read, today);
      if (standing.state !== 'open' && standing.state !== 'ahead') {
        unannounced.push({ school, term });
        continue;
      }
      if (standing.state === 'ahead')
        coming.push({ school, what: 'opens', term, date: standing.opens, day: firstDay(standing.opens) });
      if (standing.closes !== null)
        coming.push({ school, what: 'closes', term, date: standing.closes, day: lastDay(standing.closes) });
    }
    for (const entry of school.entries) {
      if (entry.day === null) continue;
      const day: Day = { school, what: 'own', entry, date: entry.day, day: entry.day };
      (entry.day < today || entry.done ? over : coming).push(day);
    }
  }
  return { coming: coming.sort(earliest), over: over.sort(earliest).toReversed(), unannounced };
}
