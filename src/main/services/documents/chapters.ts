import { defaultList } from '../../../shared/contract/bookmarks.ts';
import type { Answers } from '../../../shared/contract/answers.ts';
import type { Input, Output } from '../../../shared/contract/index.ts';
import type { Entity } from '../../../shared/contract/values.ts';
import { today } from '../../../shared/domain/day.ts';
import { writeName } from '../../../shared/domain/writing/entity-name.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import { findEntity } from '../../database/reference/entity.ts';
import { forStudentOf, listBookmarks, tagsOf } from '../../database/user/bookmarks.ts';
import { listFiguresOn } from '../../database/user/figures.ts';
import { bookmarksUnder, findList } from '../../database/user/lists.ts';
import { readNote } from '../../database/user/notes.ts';
import { readSettings } from '../../database/user/settings.ts';
import { answersWithMineOn } from '../additions/lay-over-answers.ts';
import { withAdditions } from '../additions/lay-over.ts';
import { answersOn } from '../answers/answers.ts';
import { whoIsKept } from '../who-is-kept.ts';

/** What decides at a school, for where the person comes from; null for what is no school. A programme that is not there any more is as if none was named. */
function answersFor(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { type, slug, programmes }: Entity,
  mine: boolean,
  programme?: string,
): Answers | null {
  if (type !== 'institution') return null;
  const { homeCountry, homeCurrency, homeField, homeLanguage } = readSettings(user);
  const found = (mine ? answersWithMineOn : answersOn)(
    reference,
    user,
    {
      slug,
      programme: programmes.find((one) => one.slug === programme)?.slug,
      country: homeCountry ?? undefined,
      currency: homeCurrency ?? undefined,
      field: homeField ?? undefined,
      language: homeLanguage ?? undefined,
    },
    today(),
  );
  return found.ok ? found.value : null;
}

/** Returns what a printed profile says of an entity of any type; without the note, the own figures and additions unless they are asked for. */
export function profileChapter(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { slug, programme, mine = false }: Input<'documents.profile'>,
): Result<Output<'documents.profile'>> {
  const found = findEntity(reference, slug);
  const entity = found && mine ? withAdditions(user, found) : found;
  if (!entity) return failure('not-found', `This edition has nothing called ${slug}. Search for it by name.`, { slug });
  return ok({
    slug: entity.slug,
    savedName: writeName(entity, 'en'),
    entity,
    answers: answersFor(reference, user, entity, mine, programme),
    tags: [],
    note: mine ? readNote(user, entity.slug).body : null,
    student: null,
    figures: mine ? listFiguresOn(user, entity.slug) : [],
  });
}

/** Returns a part of what a printed list, or the folder of a student, says, in its order; without tags, notes, own figures and additions unless they are asked for. */
export function listChapters(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { list: id = defaultList, student, mine = false, offset, limit }: Input<'documents.chapters'>,
): Result<Output<'documents.chapters'>> {
  const list = student === undefined ? findList(user, id) : { name: student, columns: [] };
  if (!list) return failure('not-found', 'There is no such list any more.', { list: id });
  const rows = student === undefined ? listBookmarks(user, id) : bookmarksUnder(user, student);
  return ok({
    name: list.name,
    columns: [...list.columns],
    total: rows.length,
    chapters: rows.slice(offset, offset + limit).map((row) => {
      const found = findEntity(reference, row.slug) ?? null;
      const entity = found && mine ? withAdditions(user, found) : found;
      return {
        slug: row.slug,
        savedName: row.saved_name,
        ...(found === null && whoIsKept(reference, user, row.slug)),
        entity,
        answers: entity && answersFor(reference, user, entity, mine),
        tags: mine ? tagsOf(row) : [],
        note: mine ? row.note : null,
        student: mine ? { note: row.student_note, stage: forStudentOf(row).stage } : null,
        figures: mine ? [...listFiguresOn(user, row.slug)] : [],
      };
    }),
  });
}
