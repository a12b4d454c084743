import { groupClaims } from '../../shared/domain/disagreement.ts';
import type { PackPreview, PackSaid } from '../../shared/contract/packs.ts';
import type { EntityType, SourceKind } from '../../shared/domain/kinds.ts';
import type { PartialText } from '../../shared/domain/language.ts';
import { certainText } from '../../shared/reference-format/texts.ts';
import { readFact } from '../facts.ts';
import { claimsOf } from '../check/claims.ts';
import { rankBand } from '../rank-band.ts';
import type { Sources } from '../read.ts';
import { ownClaimRows, type ClaimRow } from '../write/claims.ts';
import type { EntityFile } from '../write/entity-file.ts';
import { entityNames } from '../write/entity-names.ts';
import type { Overruled } from './add-to-entity.ts';
import type { Overlaid } from './overlay.ts';

interface Named {
  readonly slug: string;
  readonly type: EntityType;
  readonly name: PartialText;
}

/** What a pack says otherwise than the edition; both are shown, side by side. */
export type PackDisagreement = PackPreview['disagreements'][number];

export interface PackAddition extends Named {
  readonly isNew: boolean;
  readonly facts: number;
}

/** What is known of those whom a pack names, and whom it may not touch. */
export interface About {
  readonly kindOf: (source: string) => SourceKind;
  /** What an entity is called; by its slug where nobody knows it. */
  readonly nameOf: (slug: string) => PartialText;
  /** What a ranking list is called. */
  readonly listOf: (slug: string) => PartialText;
}

type Found = Pick<PackDisagreement, 'field' | 'detail' | 'ours' | 'theirs' | 'line'>;

const partial = ({ en, zh, ru }: ClaimRow['text']): PartialText => certainText(en, zh ?? null, ru ?? null);

const figure = ({ text, number, high, unit, qualifier, asOf }: ClaimRow): PackSaid => ({
  as: 'figure',
  value: { text: partial(text), number, high, unit, per: null, qualifier, asOf },
});

type Place = NonNullable<EntityFile['value']['place']>;

/** A place with its region and town in the languages that `places.yaml` has them in. */
function placed({ country, region, city, latitude, longitude }: Place, places: Sources['places']): PackSaid {
  const named = (kind: 'regions' | 'cities', name: string | undefined) =>
    name === undefined ? null : partial({ ...places[country]?.[kind][name], en: name });
  const point = latitude === undefined || longitude === undefined ? null : { latitude, longitude };
  return { as: 'place', place: { country, region: named('regions', region), city: named('cities', city) }, point };
}

const textOf = (value: unknown): PartialText =>
  typeof value === 'object' && value !== null ? (value as PartialText) : { en: String(value) };

/** What stands in a part of a file of which there is one only. */
function partSaid(part: Overruled['part'], value: unknown, { nameOf }: About, places: Sources['places']): PackSaid {
  switch (part) {
    case 'place':
      return placed(value as Place, places);
    case 'parent':
      return { as: 'name', name: nameOf(String(value)) };
    case 'title':
    case 'degree':
      return { as: 'name', name: textOf(value) };
    case 'kind':
    case 'tier':
    case 'level':
    case 'language':
    case 'field':
      return { as: 'code', code: String(value) };
  }
}

/** The programme that something is of, and what it covers. */
function detailOf(
  { value }: EntityFile,
  programme: string | null,
  scope: ClaimRow['scope'] = null,
): PackDisagreement['detail'] {
  const covers = scope === null ? null : partial(scope);
  if (programme === null) return covers && { kind: 'scope', scope: covers };
  const found = value.programmes.find(({ slug }) => slug === programme);
  return {
    kind: 'programme',
    title: found?.title ?? { en: programme },
    language: found?.language ?? null,
    scope: covers,
  };
}

function claimDisagreements(file: EntityFile, isTheirs: (source: string) => boolean, kindOf: About['kindOf']): Found[] {
  return [null, ...file.value.programmes.map(({ slug }) => slug)].flatMap((programme) =>
    disagreementsOf(file, programme, isTheirs, kindOf),
  );
}

/** Where the pack says otherwise of the entity itself, or of one of its programmes. */
function disagreementsOf(
  file: EntityFile,
  programme: string | null,
  isTheirs: (source: string) => boolean,
  kindOf: About['kindOf'],
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
    .flatMap(({ property, scope, values }) => {
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
              detail: detailOf(file, programme, scope),
              ours: ours.flatMap((row) => (row ? [figure(row)] : [])),
              theirs: figure(first),
              line: file.lineOf(paths[rows.indexOf(first)] ?? []),
            },
          ];
        });
    });
}

const rank = ({ rank: said, year }: EntityFile['value']['rankings'][number]): PackSaid => {
  const [number, high] = rankBand(said);
  const value = { text: { en: String(said) }, number, high, unit: null, per: null, qualifier: null };
  return { as: 'figure', value: { ...value, asOf: String(year) } };
};

function rankingDisagreements(
  file: EntityFile,
  isTheirs: (source: string) => boolean,
  listOf: About['listOf'],
): Found[] {
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
            detail: { kind: 'list' as const, title: listOf(one.list), year: one.year },
            ours: [rank(other)],
            theirs: rank(one),
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
  about: About,
): {
  readonly additions: readonly PackAddition[];
  readonly disagreements: readonly PackDisagreement[];
  readonly newSources: number;
} {
  const isTheirs = (source: string) => sources.packOf?.get(source) === packId;
  const touched = files.filter(({ slug }) => added.has(slug));
  const named = (file: EntityFile): Named => ({ slug: file.slug, type: file.type, name: entityNames(file) });
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
          .map(({ part, programme, ours, theirs, line }): Found => {
            const said = (value: unknown) => partSaid(part, value, about, sources.places);
            const detail = programme === null ? null : detailOf(file, programme);
            return { field: part, detail, ours: ours === undefined ? [] : [said(ours)], theirs: said(theirs), line };
          }),
        ...claimDisagreements(file, isTheirs, about.kindOf),
        ...rankingDisagreements(file, isTheirs, about.listOf),
      ].map((found) => ({ ...named(file), ...found, file: file.file })),
    ),
    newSources: sources.sources.filter(({ slug }) => isTheirs(slug)).length,
  };
}
