import type { RegisterPurpose } from './kinds.ts';
import type { ListingState } from './rules/evaluate.ts';

/** The words for how a school stands on a register, by their key under `registers`: who is on a list of the refused is not accepted. */
export function standingWords(
  purpose: RegisterPurpose,
  state: ListingState,
): `state.${ListingState}` | 'refused.listed' | 'refused.conditional' {
  if (purpose !== 'refusal' || (state !== 'listed' && state !== 'conditional')) return `state.${state}`;
  return state === 'listed' ? 'refused.listed' : 'refused.conditional';
}

/** Whether how a school stands on a register speaks against it. */
export function speaksAgainst(purpose: RegisterPurpose, state: ListingState): boolean {
  return purpose === 'refusal'
    ? state === 'listed' || state === 'conditional'
    : state === 'removed' || state === 'not-listed';
}

/** Whether a register is about the schools of its own country alone: who may teach there, or is accredited there. */
export function isOfOwnSchools(purpose: RegisterPurpose): boolean {
  return purpose === 'teaching' || purpose === 'accreditation';
}
