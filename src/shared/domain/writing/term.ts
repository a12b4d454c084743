import { isYearly } from '../partial-date.ts';
import type { Standing, Term } from '../term.ts';
import type { Pen } from './pen.ts';

function writeDates({ opens, closes }: Term, pen: Pen): string {
  const [from, to] = [opens, closes].map((end) => end && pen.date(end));
  return from && to ? pen.say('term.range', { from, to }) : from ? pen.say('term.from', { date: from }) : (to ?? '');
}

/** Returns a term in words: 30 June 2026; 1 February to 1 July every year; from 1 July 2025. */
export function writeTerm({ opens, closes }: Term, pen: Pen): string {
  const dates = writeDates({ opens, closes }, pen);
  return isYearly(opens ?? closes ?? '') ? pen.say('term.everyYear', { dates }) : dates;
}

/** Returns how a term stands as `writeStanding` does, in the few words that a cell beside others has room for. */
export function writeStandingInShort(standing: Standing, pen: Pen, asOf: string | null): string {
  const next = 'next' in standing ? String(standing.next) : '';
  switch (standing.state) {
    case 'usual':
      return pen.say('term.usualInShort', { dates: writeDates(standing, pen), next });
    case 'past':
      return pen.say('term.pastInShort', { date: pen.date(standing.last), next });
    default:
      return writeStanding(standing, pen, asOf);
  }
}

/**
 * Returns in words how a term stands: open until 30 June 2027, closed, of which year the last known one was, or what is usual. `asOf` is
 * when the source said so, null where that is not known.
 */
export function writeStanding(standing: Standing, pen: Pen, asOf: string | null): string {
  switch (standing.state) {
    case 'ahead':
      return pen.say('term.ahead', { date: pen.date(standing.opens) });
    case 'open': {
      const { opens, closes } = standing;
      if (closes === null) return pen.say('term.opened', { date: pen.date(opens ?? '') });
      // Who names no first day has not said that it is open.
      return pen.say(opens === null ? 'term.closes' : 'term.open', { date: pen.date(closes) });
    }
    case 'usual': {
      const told = { dates: writeDates(standing, pen), next: String(standing.next) };
      return asOf === null
        ? pen.say('term.usualUndated', told)
        : pen.say('term.usual', { ...told, year: asOf.slice(0, 4) });
    }
    case 'closed':
      return pen.say('term.closed', { date: pen.date(standing.closed) });
    case 'past':
      return pen.say('term.past', { date: pen.date(standing.last), next: String(standing.next) });
  }
}
