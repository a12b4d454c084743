import type { ExpectedField } from '../../shared/domain/coverage.ts';
import { recordedFields } from '../check/coverage.ts';
import type { Sources } from '../read.ts';
import type { EntityFile } from './entity-file.ts';

type Packs = Pick<Sources, 'packOf' | 'packEntities' | 'ownGaps'>;

/** Returns whether a source is a pack's, for an entity. A school that only a pack has has nothing else to be shown by: there its sources count as anybody's. */
export function packSourcesFor({ packOf, packEntities }: Packs, slug: string): (source: string) => boolean {
  if (!packOf || packEntities?.has(slug)) return () => false;
  return (source) => packOf.has(source);
}

interface Cited {
  readonly source?: readonly string[] | undefined;
}

/** Returns an entity as the edition alone has it: what decides its order, its headline and its names, which no pack may touch. */
export function editionPart(file: EntityFile, packs: Packs): EntityFile {
  if (!packs.packOf) return file;
  const isFromPack = packSourcesFor(packs, file.slug);
  const own = <One extends object>(all: readonly One[]): One[] =>
    all.filter((one) => {
      const { source = [] } = one as Cited;
      return source.length === 0 || !source.every(isFromPack);
    });
  const { value } = file;
  return {
    ...file,
    members: own(file.members),
    value: {
      ...value,
      names: own(value.names),
      claims: own(value.claims),
      rankings: own(value.rankings),
      programmes: own(value.programmes).map((programme) => ({ ...programme, claims: own(programme.claims) })),
      units: own(value.units),
      // A figure of a pack fills no gap of the edition, and a reason that it gives is none.
      gaps: packs.ownGaps?.get(file.slug) ?? value.gaps,
    },
  };
}

/** Returns which fields of an entity registers and results fill: those of the edition, and for what only a pack has those of packs, too. */
export function recordedOf(sources: Sources): (slug: string) => ReadonlySet<ExpectedField> | undefined {
  const { packOf, packEntities, results, registers } = sources;
  const all = recordedFields(sources);
  const isOwn = ({ value }: { readonly value: Cited }) => value.source?.every((source) => packOf?.has(source)) !== true;
  const own = packOf
    ? recordedFields({ ...sources, results: results.filter(isOwn), registers: registers.filter(isOwn) })
    : all;
  return (slug) => (packEntities?.has(slug) ? all : own).get(slug);
}
