import type { z } from 'zod';
import type { Applies } from '../../shared/domain/price-scope.ts';
import { agencyOnly } from '../../shared/domain/agency-only.ts';
import { costProperties } from '../../shared/domain/cost-lines.ts';
import { groupClaims, type Comparable } from '../../shared/domain/disagreement.ts';
import { preferredClaims } from '../../shared/domain/preference.ts';
import type { ScopeKind, SourceKind } from '../../shared/domain/kinds.ts';
import { studyYearsText, type StudyYears } from '../../shared/domain/study-years.ts';
import { readFact } from '../facts.ts';
import type { claim as claimForm } from '../format/parts.ts';
import type { EntityFile } from './entity-file.ts';

type ClaimSource = z.infer<typeof claimForm>;

/** What is known of a source, by its slug. */
interface SourceFacts {
  readonly kindOf: (source: string) => SourceKind;
  readonly isFromPack: (source: string) => boolean;
}

interface Texts {
  readonly en: string;
  readonly zh?: string | undefined;
  readonly ru?: string | undefined;
}

/** A claim as a row of the table, one source each, its rank and flag settled. */
export interface ClaimRow extends Comparable {
  /** The slug of the programme it is on; null for the entity itself. */
  readonly programme: string | null;
  readonly text: Texts;
  readonly high: number | null;
  readonly scope: Texts | null;
  readonly scopeKind: ScopeKind;
  /** The years of study it holds for; null for all. */
  readonly years: StudyYears | null;
  /** Whose price or length it is; null where the file does not say. */
  readonly applies: Applies | null;
  readonly rank: 'preferred' | 'normal' | 'deprecated';
  /** `agency-only` where no better source says the same. */
  readonly flag: 'agency-only' | null;
  readonly deprecation: Texts | null;
  readonly source: string;
  readonly sourceKind: SourceKind;
  readonly fromPack: boolean;
}

/** Returns the scope of a claim in words: what its file says, and the years of study it holds for. */
function scopeOf({ scope, years }: ClaimSource): Texts | null {
  const told: Texts | null = typeof scope === 'string' ? { en: scope } : (scope ?? null);
  if (years === undefined) return told;
  const text = studyYearsText(years);
  return told === null
    ? text
    : {
        en: `${told.en}, ${text.en}`,
        zh: `${told.zh ?? told.en}，${text.zh}`,
        ru: `${told.ru ?? told.en}, ${text.ru}`,
      };
}

/** Returns whose price or length a claim is: what its file says, nobody's where only words do, and null where it is everybody's. */
export function appliesOf({ property, scope, applies }: ClaimSource): Applies | null {
  return applies ?? (scope !== undefined && costProperties.has(property) ? { to: 'none' } : null);
}

/** What a value covers where its file does not say: of a medical school the whole is the medical school. */
function scopeKindOf(claim: ClaimSource, file: { readonly value: Pick<EntityFile['value'], 'kind'> }): ScopeKind {
  if (claim.scope_kind !== undefined) return claim.scope_kind;
  if (claim.scope !== undefined) return 'other';
  return file.value.kind === 'medical-school' ? 'medical' : 'institution';
}

/** Returns claims of one holder as rows, without ranks and flags, which only all of them together give. */
export function statedRows(
  claims: readonly ClaimSource[],
  programme: string | null,
  file: { readonly file: string; readonly value: Pick<EntityFile['value'], 'kind'> },
  { kindOf, isFromPack }: SourceFacts,
): ClaimRow[] {
  return claims.flatMap((claim) => {
    const reading = readFact(claim);
    if (!('fact' in reading)) throw new Error(`unchecked claim in ${file.file}`);
    const { text, number, high = null, unit } = reading.fact;
    return claim.source.map((source) => ({
      programme,
      property: claim.property,
      text,
      number,
      high,
      unit,
      qualifier: claim.qualifier ?? null,
      scope: scopeOf(claim),
      scopeKind: scopeKindOf(claim, file),
      years: claim.years ?? null,
      applies: appliesOf(claim),
      asOf: claim.as_of ?? null,
      rank: claim.deprecated ? ('deprecated' as const) : ('normal' as const),
      flag: null,
      deprecation: claim.deprecated ?? null,
      source,
      sourceKind: kindOf(source),
      fromPack: isFromPack(source),
    }));
  });
}

/** Returns rows of one holder with ranks by the stated rule and flags by source. */
function settled(rows: readonly ClaimRow[]): readonly ClaimRow[] {
  const preferred = new Set(groupClaims(rows).flatMap((group) => preferredClaims(group)));
  const subjects = Map.groupBy(rows, ({ property, scope }) => JSON.stringify([property, scope?.en]));
  const ofAgencies = new Set([...subjects.values()].flatMap((alike) => [...agencyOnly(alike)]));
  return rows.map((row) => ({
    ...row,
    rank: preferred.has(row) ? 'preferred' : row.rank,
    flag: ofAgencies.has(row) ? 'agency-only' : null,
  }));
}

/** Returns the claims of the entity itself as rows, in the order of the file. */
export function ownClaimRows(
  file: EntityFile,
  kindOf: SourceFacts['kindOf'],
  isFromPack: SourceFacts['isFromPack'] = () => false,
): readonly ClaimRow[] {
  return settled(statedRows(file.value.claims, null, file, { kindOf, isFromPack }));
}

/** Returns the claims of the entity and of its programmes as rows; the sources that name a programme each give a row for its name. */
export function claimRows(
  file: EntityFile,
  kindOf: SourceFacts['kindOf'],
  isFromPack: SourceFacts['isFromPack'] = () => false,
): readonly ClaimRow[] {
  const sources = { kindOf, isFromPack };
  return [
    ...ownClaimRows(file, kindOf, isFromPack),
    ...file.value.programmes.flatMap(({ slug, title, source, claims }) => {
      const named: ClaimSource = { property: 'programme', value: title, source };
      return settled(statedRows([named, ...claims], slug, file, sources));
    }),
  ];
}
