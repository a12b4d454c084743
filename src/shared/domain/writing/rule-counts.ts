import type { Pen } from './pen.ts';

/** How many rules of a country stand how, by the names of the answers. */
interface RuleCounts {
  readonly met: number;
  readonly partly: number;
  readonly disputed: number;
  readonly notMet: number;
  readonly unknown: number;
  readonly byPerson: number;
}

/**
 * Returns in words how many rules are met, not met and unknown; those that were tested in part, and those on which
 * sources contradict each other, and those that only a person can judge, stand apart where there are any. `short`, beside
 * other schools, leaves out every nought.
 */
export function writeRuleCounts(
  { met, partly, disputed, notMet, unknown, byPerson }: RuleCounts,
  { say, apart }: Pick<Pen, 'say' | 'apart'>,
  short = false,
): string {
  const counts = [
    ['met', met] as const,
    ...(partly > 0 ? [['partly', partly] as const] : []),
    ...(disputed > 0 ? [['disputed', disputed] as const] : []),
    ['not-met', notMet] as const,
    ...(unknown > 0 || byPerson === 0 ? [['unknown', unknown] as const] : []),
    ...(byPerson > 0 ? [['byPerson', byPerson] as const] : []),
  ];
  const told = short ? counts.filter(([, count]) => count > 0) : counts;
  return apart(told.map(([state, count]) => say(`rules.counted.${state}`, { count: String(count) })));
}
