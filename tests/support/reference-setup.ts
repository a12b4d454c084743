import { prepareReference } from '../../scripts/prepare.ts';

/** Makes the reference where a source is newer: some unit tests ask it whole, and each would compile it for half a minute. */
export function setup(): Promise<void> {
  return prepareReference();
}
