import type { CostLine } from './cost-lines.ts';
import type { programmeLevels } from './kinds.ts';

/** Whom a price is for. `others` are all but a student from abroad who pays; `none` goes into no sum: a part, or paid otherwise than its property says. */
export const appliesTo = ['all', 'abroad', 'others', 'none'] as const;

/** Whose price or length a claim is, where its scope says more than years of study; what is left out is all. */
export interface Applies {
  readonly to: (typeof appliesTo)[number];
  readonly level?: readonly (typeof programmeLevels)[number][] | undefined;
  readonly language?: string | undefined;
  readonly field?: string | undefined;
  /** What is paid with it, and so not once more. */
  readonly within?: readonly CostLine[] | undefined;
}

/** The programme that a price is weighed for. */
export interface PricedProgramme {
  readonly level: string;
  readonly language?: string | null | undefined;
  readonly field?: string | null | undefined;
}

/** Returns whether a price or a length is that of a student from abroad in this programme; without `applies` it is everybody's. */
export function isPriceOf(applies: Applies | undefined, programme: PricedProgramme | null): boolean {
  if (!applies) return true;
  const { to, level, language, field } = applies;
  if (to === 'others' || to === 'none') return false;
  if (!level && language === undefined && field === undefined) return true;
  if (programme === null) return false;
  return (
    (!level || level.some((one) => one === programme.level)) &&
    // A language that comes later on the way is not the one that the price is for.
    (language === undefined || language === programme.language?.split('+')[0]) &&
    (field === undefined || field === programme.field)
  );
}
