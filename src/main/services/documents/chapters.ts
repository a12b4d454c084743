import type { Output } from '../../../shared/contract/index.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import { findEntity } from '../../database/reference/entity.ts';
import { listBookmarks, tagsOf } from '../../database/user/bookmarks.ts';
import { listFiguresOn } from '../../database/user/figures.ts';
import { findList } from '../../database/user/lists.ts';
import { readNote } from '../../database/user/notes.ts';

/** Returns what a printed profile says of an entity of any type; without the note and the own figures unless they are asked for. */
export function profileChapter(
  reference: ReferenceDatabase,
  user: UserDatabase,
  slug: string,
  mine: boolean,
): Result<Output<'documents.profile'>> {
  const entity = findEntity(reference, slug);
  if (!entity) return failure('not-found', `This edition has nothing called ${slug}. Search for it by name.`, { slug });
  return ok({
    slug: entity.slug,
    savedName: entity.name.en,
    entity,
    tags: [],
    note: mine ? readNote(user, entity.slug).body : null,
    figures: mine ? listFiguresOn(user, entity.slug) : [],
  });
}

/** Returns a part of what a printed list says, in its order; without tags, notes and own figures unless they are asked for. */
export function listChapters(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { list: id, mine, offset, limit }: { list: string; mine: boolean; offset: number; limit: number },
): Result<Output<'documents.chapters'>> {
  const list = findList(user, id);
  if (!list) return failure('not-found', 'There is no such list any more.', { list: id });
  const rows = listBookmarks(user, id);
  return ok({
    name: list.name,
    total: rows.length,
    chapters: rows.slice(offset, offset + limit).map((row) => ({
      slug: row.slug,
      savedName: row.saved_name,
      entity: findEntity(reference, row.slug) ?? null,
      tags: mine ? tagsOf(row) : [],
      note: mine ? row.note : null,
      figures: mine ? [...listFiguresOn(user, row.slug)] : [],
    })),
  });
}
