import { groupClaims } from '../../shared/domain/disagreement.ts';
import type { EntityType } from '../../shared/domain/kinds.ts';
import { readFact } from '../facts.ts';
import { claimsOf } from '../check/claims.ts';
import { ownClaimRows, type claimRows, type ClaimRow } from '../write/claims.ts';
import type { EntityFile } from '../write/entity-file.ts';
import type { Overlaid } from './overlay.ts';

interface Named {
  readonly slug: string;
  readonly type: EntityType;
  readonly name: string;
}

/** What a pack says otherwise than the edition; both are shown, side by side. */
export interface PackDisagreement extends Named {
  /** A property, `ranking`, or a part of which there is one only and the edition's stands: kind, tier, place, parent, programme. */
  readonly field: string;
  readonly ours: string;
  readonly theirs: string;
  readonly file: string;
  readonly line: number;
}

export interface PackAddition extends Named {
  readonly isNew: boolean;
  readonly facts: number;
}

const shown = (row: ClaimRow): string =>
  [row.text.en, row.unit, row.scope ? `(${row.scope.en})` : null, row.asOf].filter(Boolean).join(' ');

interface Found {
  readonly field: string;
  readonly ours: string;
  readonly theirs: string;
  readonly line: number;
}

function claimDisagreements(
  file: EntityFile,
  isTheirs: (source: string) => boolean,
  kindOf: Parameters<typeof claimRows>[1],
): Found[] {
  return [null, ...file.value.programmes.map(({ slug }) => slug)].flatMap((programme) =>
    disagreementsOf(file, programme, isTheirs, kindOf),
  );
}

/** Where the pack says otherwise of the entity itself, or of one of its programmes. */
function disagreementsOf(
  file: EntityFile,
  programme: string | null,
  isTheirs: (source: string) => boolean,
  kindOf: Parameters<typeof claimRows>[1],
): Found[] {
  // A claim that cannot be read is told as a mistake; here it would stop the others.
  const readable = claimsOf(file).filter((one) => one.programme === programme && 'fact' in readFact(one.claim));
  const rows = ownClaimRows(
    { ...file, value: { ...file.value, claims: readable.map(({ claim }) => claim) } },
    kindOf,
    isTheirs,
  );
  const paths = readable.flatMap(({ claim, path }) => claim.source.map(() => path));
  return groupClaims(rows)
    .filter(({ state }) => state === 'disagree')
    .flatMap(({ property, values }) => {
      const standing = values.filter((value) => value.some(({ rank }) => rank !== 'deprecated'));
      const ours = standing
        .filter((value) => !value.every(({ source }) => isTheirs(source)))
        .map((value) => value.find(({ source }) => !isTheirs(source)) ?? value[0]);
      return standing
        .filter((value) => value.every(({ source }) => isTheirs(source)))
        .flatMap(([first]) => {
          if (!first || ours.length === 0) return [];
          return [
            {
              field: property,
              ours: ours.map((row) => (row ? shown(row) : '')).join('; '),
              theirs: shown(first),
              line: file.lineOf(paths[rows.indexOf(first)] ?? []),
            },
          ];
        });
    });
}

function otherDisagreements(file: EntityFile, isTheirs: (source: string) => boolean): Found[] {
  const theirs = (item: { source: readonly string[] }) => item.source.every(isTheirs);
  const { rankings } = file.value;
  return rankings.flatMap((one, at) => {
    const other = theirs(one)
      ? rankings.find(
          (each) =>
            !theirs(each) && each.list === one.list && each.year === one.year && String(each.rank) !== String(one.rank),
        )
      : undefined;
    return other
      ? [
          {
            field: 'ranking',
            ours: `${other.list} ${other.year}: ${other.rank}`,
            theirs: `${one.list} ${one.year}: ${one.rank}`,
            line: file.lineOf(['rankings', at]),
          },
        ]
      : [];
  });
}

/**
 * Returns what a pack adds to the sources under it and where it says otherwise, by entity, the better known first. `files` are all entities in that
 * order, or those alone that it touches.
 */
export function describeOverlay(
  { sources, added, overruled }: Overlaid,
  packId: string,
  files: readonly EntityFile[],
  kindOf: Parameters<typeof claimRows>[1],
): {
  readonly additions: readonly PackAddition[];
  readonly disagreements: readonly PackDisagreement[];
  readonly newSources: number;
} {
  const isTheirs = (source: string) => sources.packOf?.get(source) === packId;
  const nameOf = (file: EntityFile) =>
    file.value.names.find(({ lang, kind }) => lang === 'en' && kind === 'official')?.value ?? file.slug;
  const touched = files.filter(({ slug }) => added.has(slug));
  const named = (file: EntityFile): Named => ({ slug: file.slug, type: file.type, name: nameOf(file) });
  return {
    additions: touched.map((file) => ({
      ...named(file),
      isNew: added.get(file.slug)?.isNew ?? false,
      facts: added.get(file.slug)?.facts ?? 0,
    })),
    disagreements: touched.flatMap((file) =>
      [
        ...overruled
          .filter(({ slug }) => slug === file.slug)
          .map(({ part, ours, theirs, line }) => ({ field: part as string, ours, theirs, line })),
        ...claimDisagreements(file, isTheirs, kindOf),
        ...otherDisagreements(file, isTheirs),
      ].map((found) => ({ ...named(file), ...found, file: file.file })),
    ),
    newSources: sources.sources.filter(({ slug }) => isTheirs(slug)).length,
  };
}
