import { groupClaims } from '../../shared/domain/disagreement.ts';
import type { Sources } from '../read.ts';
import type { ClaimRow } from '../write/claims.ts';
import type { EntityFile } from '../write/entity-file.ts';
import { writtenClaims } from './written-claims.ts';

export interface Disagreement {
  readonly slug: string;
  readonly what: string;
  /** Each value with its date and sources, as text. */
  readonly values: readonly string[];
}

function valueText(claims: readonly ClaimRow[]): string {
  const [first] = claims;
  if (!first) return '';
  const rank = claims.some((claim) => claim.rank === 'preferred') ? ' [stands first]' : '';
  return `${first.qualifier === null ? '' : `${first.qualifier} `}${first.text.en}${first.unit === null ? '' : ` ${first.unit}`} (${[...new Set(claims.map((claim) => claim.asOf ?? 'date unknown'))].join(', ')}; ${claims.map((claim) => claim.source).join(', ')})${rank}`;
}

function ofClaims(file: EntityFile, rows: readonly ClaimRow[]): readonly Disagreement[] {
  return [...Map.groupBy(rows, ({ programme }) => programme)].flatMap(([programme, held]) =>
    groupClaims(held)
      .filter(
        (group) => group.state === 'disagree' && new Set(group.values.flat().map((claim) => claim.source)).size > 1,
      )
      .map((group) => ({
        slug: file.slug,
        what: `${programme === null ? '' : `${programme}: `}${group.property}${group.scope ? ` (${group.scope.en})` : ''}`,
        values: group.values.map(valueText),
      })),
  );
}

/** One occasion that two sources date or tell differently. */
function ofEvents(file: EntityFile): readonly Disagreement[] {
  const occasions = Map.groupBy(
    file.value.events.filter((event) => event.occasion !== undefined),
    (event) => event.occasion ?? '',
  );
  return [...occasions]
    .filter(([, events]) => events.length > 1)
    .map(([occasion, events]) => ({
      slug: file.slug,
      what: `event ${occasion}`,
      values: events.map((event) => `${event.date} ${event.title.en} (${event.source.join(', ')})`),
    }));
}

/** Returns every point on which sources contradict each other: claims of schools and programmes, and occasions. */
export function listDisagreements(sources: Sources): readonly Disagreement[] {
  return writtenClaims(sources).flatMap(({ file, rows }) => [...ofClaims(file, rows), ...ofEvents(file)]);
}

/** Returns the disagreements as lines of text. */
export function disagreementsReport(sources: Sources): readonly string[] {
  const all = listDisagreements(sources);
  return [
    `Disagreements between sources: ${all.length}.`,
    ...all.flatMap(({ slug, what, values }) => [`  ${slug}: ${what}`, ...values.map((value) => `    - ${value}`)]),
  ];
}
