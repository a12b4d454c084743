import type { completenessOfRegister, ListingStatus, RegisterPurpose } from './kinds.ts';
import { lastDay } from './partial-date.ts';
import type { ListingState } from './rules/evaluate.ts';

/** The words for how a school stands on a register, by their key under `registers`: who is on a list of the refused is not accepted. */
export function standingWords(
  purpose: RegisterPurpose,
  state: ListingState,
): `state.${ListingState}` | 'refused.listed' | 'refused.conditional' {
  if (purpose !== 'refusal' || (state !== 'listed' && state !== 'conditional')) return `state.${state}`;
  return state === 'listed' ? 'refused.listed' : 'refused.conditional';
}

interface Listing {
  readonly status: ListingStatus;
}

/**
 * Returns how a school or programme stands on a register by the listing it has there, if any. Of one without, a register that was seen
 * whole tells only where it lists schools of the same country (`tellsOfCountry`): one of China's schools says nothing of Russia's.
 */
export function standingOn(
  complete: (typeof completenessOfRegister)[number],
  listing: Listing | null | undefined,
  tellsOfCountry: boolean,
): ListingState {
  if (listing) return listing.status;
  return complete !== 'partly' && tellsOfCountry ? 'not-listed' : 'not-looked-up';
}

/** Returns whether a listing counts for a programme: one of the whole school, or of that programme. */
export function countsFor(listed: string | null | undefined, programme: string | undefined): boolean {
  return listed === null || listed === undefined || listed === programme;
}

/** Returns the day on which a register, or a listing on it, ended; null where it holds still, or nobody has said until when. */
export function endOf(
  register: { readonly validTo: string | null },
  listing: { readonly until: string | null } | null,
  today: string,
): string | null {
  const ends = [register.validTo, listing?.until ?? null].filter((end) => end !== null && lastDay(end) < today);
  return ends.toSorted()[0] ?? null;
}

/** Whether how a school stands on a register speaks against it. */
export function speaksAgainst(purpose: RegisterPurpose, state: ListingState): boolean {
  return purpose === 'refusal'
    ? state === 'listed' || state === 'conditional'
    : state === 'removed' || state === 'not-listed';
}
