import { agree, groupClaims, preferredClaims, type Comparable } from '../../shared/domain/disagreement.ts';
import type { SourceKind } from '../../shared/domain/kinds.ts';
import { readFact } from '../facts.ts';
import type { EntityFile } from './order.ts';

interface Texts {
  readonly en: string;
  readonly zh?: string | undefined;
  readonly ru?: string | undefined;
}

/** A claim as a row of the table, one source each, its rank and flag settled. */
export interface ClaimRow extends Comparable {
  readonly text: Texts;
  readonly scope: Texts | null;
  readonly rank: 'preferred' | 'normal' | 'deprecated';
  /** `agency-only` where no better source says the same. */
  readonly flag: 'agency-only' | null;
  readonly deprecation: Texts | null;
  readonly source: string;
  readonly sourceKind: SourceKind;
}

function rowsOf(file: EntityFile, kindOf: (source: string) => SourceKind): ClaimRow[] {
  return file.value.claims.flatMap((claim) => {
    const reading = readFact(claim);
    if (!('fact' in reading)) throw new Error(`unchecked claim in ${file.file}`);
    const { text, number, unit } = reading.fact;
    return claim.source.map((source) => ({
      property: claim.property,
      text,
      number,
      unit,
      qualifier: claim.qualifier ?? null,
      scope: typeof claim.scope === 'string' ? { en: claim.scope } : (claim.scope ?? null),
      asOf: claim.as_of ?? null,
      rank: claim.deprecated ? ('deprecated' as const) : ('normal' as const),
      flag: null,
      deprecation: claim.deprecated ?? null,
      source,
      sourceKind: kindOf(source),
    }));
  });
}

/** Returns the claims of an entity as rows, in the order of the file, with ranks by the stated rule and flags by source. */
export function claimRows(file: EntityFile, kindOf: (source: string) => SourceKind): readonly ClaimRow[] {
  const rows = rowsOf(file, kindOf);
  const preferred = new Set(groupClaims(rows).flatMap((group) => preferredClaims(group)));
  const onlyAgency = (row: ClaimRow) =>
    row.sourceKind === 'agency' &&
    !rows.some(
      (other) =>
        other.sourceKind !== 'agency' &&
        other.property === row.property &&
        other.scope?.en === row.scope?.en &&
        agree(other, row),
    );
  return rows.map((row) => ({
    ...row,
    rank: preferred.has(row) ? 'preferred' : row.rank,
    flag: onlyAgency(row) ? 'agency-only' : null,
  }));
}
