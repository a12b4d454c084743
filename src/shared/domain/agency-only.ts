import { agree, canAgreeInOtherWords, keyOf } from './disagreement.ts';
import type { Preferable } from './preference.ts';

/** Returns those of claims of one property and scope that agencies alone make: no better source of the edition agrees. A pack's source takes this mark from nobody. */
export function agencyOnly<Claim extends Preferable>(claims: readonly Claim[]): ReadonlySet<Claim> {
  const isOfAgency = ({ sourceKind }: Preferable) => sourceKind === 'agency';
  const better = claims.filter((claim) => !isOfAgency(claim));
  // One claim of each value: what is said in the same words agrees alike with all else.
  const valuesIn = (of: readonly Claim[]) => new Map(of.map((claim) => [keyOf(claim), claim]));
  const ofEdition = valuesIn(better.filter(({ fromPack }) => fromPack !== true));
  const ofAll = valuesIn(better);
  return new Set(
    claims.filter((claim) => {
      if (!isOfAgency(claim)) return false;
      const values = claim.fromPack === true ? ofAll : ofEdition;
      if (values.has(keyOf(claim))) return false;
      return !canAgreeInOtherWords(claim.property) || ![...values.values()].some((other) => agree(other, claim));
    }),
  );
}
