import { soonestFirst, type Standing } from './term.ts';

/** A deadline with whom it is for, null where for all of a programme or school, and how it stands; null where its text is no term. */
interface Deadline {
  readonly scope: object | null;
  readonly standing: Standing | null;
}

/**
 * Orders deadlines: one of some people only (a transfer, another course, citizens) is no answer for everybody and comes after those that
 * are for all; then the one that can be met soonest.
 */
export function deadlineOrder(a: Deadline, b: Deadline): number {
  const whose = Number(a.scope !== null) - Number(b.scope !== null);
  if (whose !== 0) return whose;
  return a.standing && b.standing ? soonestFirst(a.standing, b.standing) : Number(!a.standing) - Number(!b.standing);
}
