import type { PartialText } from '../../../shared/domain/language.ts';
import { mainProgramme, type Wanted } from '../../../shared/domain/main-programme.ts';
import type { ReferenceDatabase } from '../open.ts';
import { statement } from '../statements.ts';
import { certainText, partialText } from '../../../shared/reference-format/texts.ts';

/** A claim that a plan rests on. */
export interface PlanFact {
  readonly property: string;
  readonly value: string;
  readonly scope: PartialText | null;
  readonly asOf: string | null;
  readonly source: string;
  readonly programme: { readonly slug: string; readonly title: PartialText } | null;
}

interface ProgrammeRow {
  readonly id: number;
  readonly slug: string;
  readonly title: string;
  readonly title_zh: string | null;
  readonly title_ru: string | null;
  readonly level: string;
  readonly language: string | null;
  readonly field: string | null;
  readonly closed: number;
}

interface FactRow {
  readonly property: string;
  readonly value: string;
  readonly scope: string | null;
  readonly scope_zh: string | null;
  readonly scope_ru: string | null;
  readonly as_of: string | null;
  readonly source_id: string;
  readonly programme_id: number | null;
}

/** Returns when applications to a school open and close and what is handed in: of the school itself and of the programme the person wants. */
export function listPlanFacts(db: ReferenceDatabase, slug: string, wanted: Wanted = {}): readonly PlanFact[] {
  const entity = statement<{ id: number }>(db, 'SELECT id FROM entity WHERE slug = ?').get(slug);
  if (!entity) return [];
  const main = mainProgramme(
    statement<ProgrammeRow>(
      db,
      'SELECT id, slug, title, title_zh, title_ru, level, language, field, closed FROM programme WHERE entity_id = ? ORDER BY id',
    )
      .all(entity.id)
      .map((row) => ({ ...row, closed: row.closed === 1 })),
    wanted,
  );
  return statement<FactRow>(
    db,
    `
    SELECT property, value, scope, scope_zh, scope_ru, as_of, source_id, programme_id FROM claim
    WHERE entity_id = ? AND property IN ('application-deadline', 'documents') AND rank <> 'deprecated' AND (programme_id IS NULL OR programme_id = ?)
    ORDER BY programme_id IS NULL, id`,
  )
    .all(entity.id, main?.id ?? null)
    .map((row) => ({
      property: row.property,
      value: row.value,
      scope: partialText(row.scope, row.scope_zh, row.scope_ru),
      asOf: row.as_of,
      source: row.source_id,
      programme:
        row.programme_id === null || !main
          ? null
          : { slug: main.slug, title: certainText(main.title, main.title_zh, main.title_ru) },
    }));
}
