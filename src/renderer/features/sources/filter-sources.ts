import type { Source } from '../../../shared/contract/values.ts';

/** The sources that an address leaves, by `text` and `kind`. */
export function filterSources<Row extends Source>(rows: readonly Row[], params: URLSearchParams): readonly Row[] {
  const wanted = (params.get('text') ?? '').toLowerCase();
  const kind = params.get('kind') ?? '';
  return rows.filter(
    (row) =>
      (kind === '' || row.kind === kind) &&
      `${row.title} ${row.publisher} ${row.url ?? ''}`.toLowerCase().includes(wanted),
  );
}
