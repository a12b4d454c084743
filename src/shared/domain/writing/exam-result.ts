import type { Reader } from '../../words/reader.ts';
import type { ResultSum } from '../exam-results.ts';
import { formatNumber } from '../formatting.ts';

/** Returns a share, from 0 to 1, in whole per cent. */
const perCent = (share: number) => String(Math.round(share * 100));

/** Returns the years of a result: 2025, 2015–2018. */
export function resultYears({ fromYear, toYear }: { readonly fromYear: number; readonly toYear: number }): string {
  return fromYear === toYear ? String(toYear) : `${fromYear}–${toYear}`;
}

/** Returns how many of how many passed, with the share and between what it may lie: never the share alone. */
export function writePassed(
  { candidates, passed, interval }: Pick<ResultSum, 'candidates' | 'passed' | 'interval'>,
  { language, say }: Reader,
): string {
  if (interval === null) return say('answer.nobody');
  return say('answer.passed', {
    passed: formatNumber(passed, language),
    candidates: formatNumber(candidates, language),
    share: perCent(passed / candidates),
    low: perCent(interval.low),
    high: perCent(interval.high),
  });
}
