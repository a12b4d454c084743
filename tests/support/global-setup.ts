import { prepare } from '../../scripts/prepare.ts';

/** Makes what the tests look at, where a source is newer: the reference and the bundles. */
export default function setup(): Promise<void> {
  return prepare();
}
