import type { PartialText } from '../../../../shared/domain/language.ts';
import type { ResultLine } from '../../../../shared/domain/exam-results.ts';
import type { ReferenceDatabase } from '../../open.ts';
import { statement } from '../../statements.ts';
import { certainText } from '../../../../shared/reference-format/texts.ts';

type Nullable = string | null;

/** One exam and period with the lines of a school. */
export interface ResultsOfSchool {
  readonly exam: string;
  readonly title: PartialText;
  readonly country: string;
  readonly body: PartialText;
  readonly fromYear: number;
  readonly toYear: number;
  readonly lines: readonly ResultLine[];
  readonly sources: readonly string[];
}

interface Row {
  exam: string;
  title: string;
  title_zh: Nullable;
  title_ru: Nullable;
  country: string;
  body: string;
  body_zh: Nullable;
  body_ru: Nullable;
  from_year: number;
  to_year: number;
  candidates: number;
  passed: number;
  as_listed: Nullable;
  source_ids: string;
}

/** Returns, for each of these schools in their order, its results by exam and period, the newest first. What one source prints twice for a period is told by its lines; sources apart. */
export function resultsOf(db: ReferenceDatabase, entities: readonly number[]): readonly (readonly ResultsOfSchool[])[] {
  const rows = statement<Row & { entity_id: number }>(
    db,
    'SELECT r.* FROM json_each(?) AS wanted CROSS JOIN exam_result AS r ON r.entity_id = wanted.value ORDER BY r.to_year DESC, r.from_year DESC, r.exam, r.id',
  ).all(JSON.stringify(entities));
  const own = Map.groupBy(rows, ({ entity_id: id }) => id);
  return entities.map((id) => resultsIn(own.get(id) ?? []));
}

function resultsIn(rows: readonly Row[]): readonly ResultsOfSchool[] {
  const groups = Map.groupBy(rows, (row) =>
    JSON.stringify([row.exam, row.country, row.from_year, row.to_year, row.source_ids]),
  );
  return [...groups.values()].flatMap((lines) => {
    const [first] = lines;
    if (!first) return [];
    return [
      {
        exam: first.exam,
        title: certainText(first.title, first.title_zh, first.title_ru),
        country: first.country,
        body: certainText(first.body, first.body_zh, first.body_ru),
        fromYear: first.from_year,
        toYear: first.to_year,
        lines: lines.map((line) => ({ candidates: line.candidates, passed: line.passed, asListed: line.as_listed })),
        sources: JSON.parse(first.source_ids) as string[],
      },
    ];
  });
}
