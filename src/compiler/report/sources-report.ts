import { sourceKinds } from '../../shared/domain/kinds.ts';
import type { Sources } from '../read.ts';
import { writtenClaims } from './written-claims.ts';

const share = (part: number, whole: number) => `${whole === 0 ? 0 : ((100 * part) / whole).toFixed(1)} %`.padStart(7);

/** Returns, as lines of text, on which kinds and ages of source the claims rest. */
export function sourcesReport(sources: Sources): readonly string[] {
  const published = new Map(
    sources.sources.map(({ slug, value }) => [slug, value.published?.slice(0, 4) ?? 'undated']),
  );
  const rows = writtenClaims(sources).flatMap((one) => one.rows);
  const count = (test: (row: (typeof rows)[number]) => boolean) => rows.filter(test).length;
  const ages = [...new Set(published.values())].sort();
  return [
    `Sources: ${sources.sources.length}. Claims: ${rows.length}; resting on an agency alone (flagged): ${share(
      count((row) => row.flag === 'agency-only'),
      rows.length,
    ).trim()}.`,
    '',
    'Claims by kind of source:',
    ...sourceKinds.map(
      (kind) =>
        `  ${kind.padEnd(14)}${share(
          count((row) => row.sourceKind === kind),
          rows.length,
        )}   ${sources.sources.filter(({ value }) => value.kind === kind).length} sources`,
    ),
    '',
    'Claims by the year their source was published:',
    ...ages.map(
      (age) =>
        `  ${age.padEnd(14)}${share(
          count((row) => published.get(row.source) === age),
          rows.length,
        )}`,
    ),
  ];
}
