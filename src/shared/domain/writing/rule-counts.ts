import type { RuleState } from '../rules/evaluate.ts';
import type { Pen } from './pen.ts';

/** How many rules of a country stand how, by the names of the answers. */
interface RuleCounts {
  readonly met: number;
  readonly partly: number;
  readonly notMet: number;
  readonly unknown: number;
}

/** Returns in words how many rules are met, not met and unknown; those that were tested in part stand apart where there are any. */
export function writeRuleCounts({ met, partly, notMet, unknown }: RuleCounts, { say }: Pick<Pen, 'say'>): string {
  const counts: readonly (readonly [RuleState, number])[] = [
    ['met', met],
    ...(partly > 0 ? [['partly', partly] as const] : []),
    ['not-met', notMet],
    ['unknown', unknown],
  ];
  return counts.map(([state, count]) => say(`rules.counted.${state}`, { count: String(count) })).join(' · ');
}
