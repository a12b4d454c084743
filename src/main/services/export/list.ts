import type { EntityLink } from '../../../shared/contract/values.ts';
import type { OwnFigure } from '../../../shared/contract/figures.ts';
import { countryName } from '../../../shared/domain/formatting.ts';
import type { Kind } from '../../../shared/domain/kinds.ts';
import type { PlanStage } from '../../../shared/domain/plan.ts';
import type { ListColumn } from '../../../shared/domain/list-columns.ts';
import { inLanguage, type Language, type PartialText } from '../../../shared/domain/language.ts';
import { writeName } from '../../../shared/domain/writing/entity-name.ts';
import type { exported } from '../../../shared/words/exported.ts';
import type { Reader } from '../../../shared/words/reader.ts';
import { dayOf } from '../../../shared/domain/day.ts';
import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import { findBookmarked } from '../../database/reference/names/bookmarked.ts';
import { forStudentOf, listBookmarks, tagsOf } from '../../database/user/bookmarks.ts';
import { listFiguresOn } from '../../database/user/figures.ts';
import { dateCell, type Cell, type Table } from './outgoing.ts';
import { betweenValues, figureLine, plainFigures } from './values.ts';

/** A school of a list as it goes out. */
export interface ListedSchool {
  readonly slug: string;
  /** In the reader's language; the name it was bookmarked under where this edition no longer knows it. */
  readonly name: string;
  readonly english: string;
  readonly kind: Kind | null;
  readonly country: string | null;
  readonly city: PartialText | null;
  /** The day it was bookmarked, where the person is, ISO 8601. */
  readonly added: string;
  readonly tags: readonly string[];
  readonly note: string | null;
  /** What is written for the student of the list; absent where nothing is. */
  readonly student?: { readonly note: string; readonly stage: PlanStage | null };
  readonly figures: readonly Omit<OwnFigure, 'id' | 'slug' | 'addedAt' | 'updatedAt'>[];
  /** What stands in the columns of the list, line by line; absent where it has none. */
  readonly columns?: Readonly<Partial<Record<ListColumn, readonly string[]>>>;
}

/** Returns the schools of a list in its order; without what is mine where that is not to go out. */
export function listedSchools(
  reference: ReferenceDatabase,
  user: UserDatabase,
  list: string,
  language: Language,
  mine: boolean,
): readonly ListedSchool[] {
  return listBookmarks(user, list).map((row) => {
    const { note, stage } = forStudentOf(row);
    const student = { note, stage };
    const entity:
      | (EntityLink & { kind: Kind; place: { country: string; city: PartialText | null } | null })
      | undefined = findBookmarked(reference, row.slug);
    return {
      slug: row.slug,
      name: entity ? writeName(entity, language) : row.saved_name,
      english: entity ? writeName(entity, 'en') : row.saved_name,
      kind: entity?.kind ?? null,
      country: entity?.place?.country ?? null,
      city: entity?.place?.city ?? null,
      added: dayOf(row.added_at),
      tags: mine ? tagsOf(row) : [],
      note: mine ? row.note : null,
      ...(mine && (student.note !== '' || student.stage !== null) && { student }),
      figures: mine ? plainFigures(listFiguresOn(user, row.slug)) : [],
    };
  });
}

/** Returns a list as a table, a row for each school in its order. */
export function listTable(
  schools: readonly ListedSchool[],
  reader: Reader,
  mine: boolean,
  columns: readonly ListColumn[] = [],
): Table {
  const words = (...keys: readonly (keyof typeof exported)[]) => keys.map((key) => reader.say(`exported.${key}`));
  const students = schools.some(({ student }) => student !== undefined);
  const head = [
    ...words('position', 'name', 'english', 'kind', 'country', 'city', 'slug', 'added'),
    ...columns.map((column) => reader.say(`students.column.${column}`)),
    ...(mine ? words('tags', 'note', 'figures') : []),
    ...(students ? words('studentNote', 'studentStage') : []),
  ];
  const rows = schools.map((school, at): Cell[] => [
    at + 1,
    school.name,
    school.english,
    school.kind && reader.say(`kind.${school.kind}`),
    school.country && countryName(school.country, reader.language),
    school.city && inLanguage(school.city, reader.language),
    school.slug,
    dateCell(school.added),
    ...columns.map((column) => school.columns?.[column]?.join('; ') ?? null),
    ...(mine
      ? [
          school.tags.join('; '),
          school.note,
          school.figures.map((figure) => figureLine(figure, reader)).join(betweenValues),
        ]
      : []),
    ...(students
      ? [school.student?.note ?? null, school.student?.stage ? reader.say(`plan.stages.${school.student.stage}`) : null]
      : []),
  ]);
  return { head, rows };
}
