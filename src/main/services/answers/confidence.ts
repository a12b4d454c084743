import type { Confidence } from '../../../shared/contract/answers.ts';
import type { Claim } from '../../../shared/contract/values.ts';
import { groupClaims } from '../../../shared/domain/disagreement.ts';
import { sourceKinds, type SourceKind } from '../../../shared/domain/kinds.ts';

/** Says how strong a source is. */
export type KindOf = (source: string) => SourceKind | undefined;

/** Returns what an answer rests on: the kinds of its sources, the strongest first, and its newest date. */
export function confidenceOf(
  sources: readonly string[],
  dates: readonly (string | null)[],
  kindOf: KindOf,
  disputed = false,
): Confidence {
  const kinds = new Set(sources.map(kindOf));
  return {
    kinds: sourceKinds.filter((kind) => kinds.has(kind)),
    asOf:
      dates
        .filter((date) => date !== null)
        .sort()
        .at(-1) ?? null,
    disputed,
  };
}

/** Returns claims with what they rest on. */
export function told(
  claims: readonly Claim[],
  kindOf: KindOf,
): { readonly claims: Claim[]; readonly confidence: Confidence } {
  return {
    claims: [...claims],
    confidence: confidenceOf(
      claims.map(({ source }) => source),
      claims.map(({ asOf }) => asOf),
      kindOf,
      groupClaims(claims).some(({ state }) => state === 'disagree'),
    ),
  };
}
