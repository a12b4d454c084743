import type { NameKind } from '../../shared/domain/kinds.ts';

export interface WorldName {
  readonly value: string;
  /** BCP 47. */
  readonly lang: string;
  readonly kind: NameKind;
}

export interface WorldPlace {
  /** ISO 3166-1, two capitals. */
  readonly country: string;
  readonly region: string | null;
  readonly city: string | null;
  /** WGS 84. */
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** An organisation as a dump of ROR has it, whatever its schema; the name that it is shown by stands first. */
export interface WorldRecord {
  /** The last nine letters of its address at ror.org, by which the records of a dump name each other. */
  readonly id: string;
  readonly isActive: boolean;
  readonly isEducation: boolean;
  /** ROR's own words for what it is, in small letters. */
  readonly types: readonly string[];
  readonly established: number | null;
  readonly names: readonly WorldName[];
  readonly website: string | null;
  /** Hosts by which it is known, that of its site first, without www. */
  readonly domains: readonly string[];
  readonly place: WorldPlace | null;
  readonly wikidata: string | null;
  readonly grid: string | null;
  readonly parents: readonly string[];
  readonly parts: readonly string[];
  /** Who took the place of one that was withdrawn or has ended. */
  readonly successors: readonly string[];
}
