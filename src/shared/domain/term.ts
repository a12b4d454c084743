import { anyDateProblem, firstDay, inYear, isYearly, lastDay } from './partial-date.ts';

/** When something opens and closes: partial dates, or days of every year, and never one of each. One of the two is known. */
export interface Term {
  readonly opens: string | null;
  readonly closes: string | null;
}

/** What stands for an end that is not known (ISO 8601-2). */
const unknown = '..';

/** Returns a term as one text: 2026-06-30, --02-01/--06-30, 2026-07-01/.. */
export function termText({ opens, closes }: Term): string {
  return opens === null ? (closes ?? unknown) : `${opens}/${closes ?? unknown}`;
}

/** Returns the term that a text states; null where it states none. */
export function readTerm(text: string): Term | null {
  const parts = text.split('/');
  const [opens, closes] = (parts.length === 1 ? [unknown, ...parts] : parts).map((end) =>
    end === unknown ? null : end,
  );
  if (parts.length > 2 || opens === undefined || closes === undefined) return null;
  const ends = [opens, closes].filter((end) => end !== null);
  return ends.length > 0 && ends.every((end) => anyDateProblem(end) === null) ? { opens, closes } : null;
}

/** How a term stands on a day. Its dates are as precise as they are known; those of every year are those of the year meant. */
export type Standing =
  /** It opens on that day. */
  | { readonly state: 'ahead'; readonly opens: string; readonly closes: string | null }
  /** It can still be met. When it opened, or when it closes, may not be known. */
  | { readonly state: 'open'; readonly opens: string | null; readonly closes: string | null }
  /** It comes every year, as a source has it; that of `next` has not been announced. `day` is when that round would be over. */
  | {
      readonly state: 'usual';
      readonly opens: string | null;
      readonly closes: string | null;
      readonly next: number;
      readonly day: string;
    }
  /** It closed this year. */
  | { readonly state: 'closed'; readonly closed: string }
  /** It is of an earlier year; that of `next` has not been announced. */
  | { readonly state: 'past'; readonly last: string; readonly of: number; readonly next: number };

const yearOf = (date: string) => Number(date.slice(0, 4));

/** The next day of every year that is not over: this year's or the next one's. */
function nextDay(yearly: string, today: string): string {
  const year = yearOf(today);
  const day = inYear(yearly, year);
  return day >= today ? day : inYear(yearly, year + 1);
}

/**
 * Returns how a term stands on a day (ISO 8601, the person's own), by the one rule there is:
 * 1. one of every year is what is `usual`, and never announced: no source has named the year;
 * 2. it is `ahead` before the first day of `opens`, and `open` until the last day of `closes`, both included (a month closes on its last day);
 * 3. after that it is `closed` in the year in which it closed; of an earlier year it is `past`: that of the year in which the same day
 *    comes next has not been announced. One that never says when it closes counts by when it opened.
 */
export function standingOf(term: Term, today: string): Standing {
  if (isYearly(term.opens ?? term.closes ?? '')) {
    const day = nextDay(term.closes ?? term.opens ?? '', today);
    return { state: 'usual', ...term, next: yearOf(day), day };
  }
  const { opens, closes } = term;
  const last = closes ?? opens ?? today;
  const isOver = closes === null ? yearOf(last) < yearOf(today) : lastDay(last) < today;
  if (isOver) {
    if (yearOf(last) === yearOf(today)) return { state: 'closed', closed: last };
    const comesThisYear = lastDay(last).slice(4) >= today.slice(4);
    return { state: 'past', last, of: yearOf(last), next: yearOf(today) + (comesThisYear ? 0 : 1) };
  }
  return opens !== null && today < firstDay(opens)
    ? { state: 'ahead', opens, closes }
    : { state: 'open', opens, closes };
}

/** What can still be met comes first, then what opens, what comes every year, what has closed, what is of another year. */
const stateOrder: readonly Standing['state'][] = ['open', 'ahead', 'usual', 'closed', 'past'];
/** After every day there is. */
const never = '9999';

/** Returns the day by which standings of one state are ordered, as ISO 8601: the next that matters, or the last that did. */
function dayThatMatters(standing: Standing): string {
  if (standing.state === 'ahead') return firstDay(standing.opens);
  if (standing.state === 'usual') return standing.day;
  if (standing.state === 'open') return standing.closes === null ? never : lastDay(standing.closes);
  return lastDay(standing.state === 'closed' ? standing.closed : standing.last);
}

/** Orders standings: the one that can be met soonest first, of those that are over the latest first. */
export function soonestFirst(a: Standing, b: Standing): number {
  const [x, y] = [dayThatMatters(a), dayThatMatters(b)];
  const order = Number(x > y) - Number(x < y);
  const isOver = a.state === 'closed' || a.state === 'past';
  return stateOrder.indexOf(a.state) - stateOrder.indexOf(b.state) || (isOver ? -order : order);
}
