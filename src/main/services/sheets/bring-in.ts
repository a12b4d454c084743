import type { Input, Output } from '../../../shared/contract/index.ts';
import type { ListDocument } from '../../../shared/contract/list-document.ts';
import { listFormat } from '../../../shared/contract/list-document.ts';
import type { Written } from '../../../shared/contract/sheets.ts';
import { writeName } from '../../../shared/domain/writing/entity-name.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import { editionOf } from '../../database/reference/edition.ts';
import { findBookmarked } from '../../database/reference/names/bookmarked.ts';
import { countBookmarks, findBookmark, removeBookmark, tagBookmark } from '../../database/user/bookmarks.ts';
import { findList, removeList } from '../../database/user/lists.ts';
import { readNote, writeNote } from '../../database/user/notes.ts';
import { importList } from '../lists/list-merge.ts';

type Brought = Output<'sheets.bring'>;

/** The schools as the list file that they would be: what merges one merges the other. */
function documentOf(
  reference: ReferenceDatabase,
  { name, schools }: Input<'sheets.bring'>,
  now: Date,
): Result<ListDocument> {
  const at = now.toISOString();
  const unknown = schools.find(({ slug }) => !findBookmarked(reference, slug));
  if (unknown)
    return failure('not-found', `This edition has no school called ${unknown.slug}. Nothing was changed.`, {
      slug: unknown.slug,
    });
  return ok({
    format: listFormat,
    version: 1,
    edition: editionOf(reference),
    writtenAt: at,
    list: { name, isDefault: false },
    schools: schools.map(({ slug, tags, note }) => {
      const entity = findBookmarked(reference, slug);
      return {
        slug: entity?.slug ?? slug,
        savedName: entity ? writeName(entity, 'en') : slug,
        addedAt: at,
        tags,
        note: note === null ? null : { body: note, updatedAt: at },
        figures: [],
      };
    }),
  });
}

/** Puts schools of a table on a list, and returns what that wrote; fails as `importList` does, and then nothing is changed. */
export function bringSchoolsIn(
  reference: ReferenceDatabase,
  user: UserDatabase,
  input: Input<'sheets.bring'>,
  now: Date,
): Result<Brought> {
  const document = documentOf(reference, input, now);
  if (!document.ok) return document;
  const before = new Map(
    document.value.schools.map(({ slug }) => [
      slug,
      {
        tags: input.into === undefined ? [] : (findBookmark(user, input.into, slug)?.tags ?? []),
        note: readNote(user, slug).body,
      },
    ]),
  );
  const preview = importList(reference, user, document.value, { into: input.into, mode: 'preview' }, now);
  if (!preview.ok) return preview;
  const { id: known } = preview.value.target;
  if (known !== null) for (const [slug, was] of before) was.tags = findBookmark(user, known, slug)?.tags ?? [];
  const merged = importList(reference, user, document.value, { into: input.into, mode: 'merge' }, now);
  if (!merged.ok) return merged;
  const { target, rows, counts } = merged.value;
  const list = target.id as string;
  const written: Written = {
    list,
    made: target.isNew,
    added: rows.filter(({ state }) => state === 'added').map(({ slug }) => slug),
    tagged: rows.flatMap(({ slug, state, tagsAdded }) =>
      tagsAdded.length === 0 && state !== 'added'
        ? []
        : [
            {
              slug,
              before: [...(before.get(slug)?.tags ?? [])],
              after: [...(findBookmark(user, list, slug)?.tags ?? [])],
            },
          ],
    ),
    noted: rows.flatMap(({ slug, note }) =>
      note === 'added' || note === 'joined'
        ? [{ slug, before: before.get(slug)?.note ?? '', after: readNote(user, slug).body }]
        : [],
    ),
  };
  return ok({ list, name: target.name, added: counts.added, merged: counts.merged, same: counts.same, written });
}

const same = (a: readonly string[], b: readonly string[]) => JSON.stringify(a) === JSON.stringify(b);

/** Takes back what `bringSchoolsIn` wrote; what the person has changed since then stays, and is counted. */
export function takeSchoolsBack(
  user: UserDatabase,
  { written }: Input<'sheets.takeBack'>,
  now: Date,
): Output<'sheets.takeBack'> {
  const { list, made, added, tagged, noted } = written;
  return user
    .transaction(() => {
      let kept = 0;
      for (const { slug, before, after } of noted) {
        if (readNote(user, slug).body === after) writeNote(user, slug, before, now);
        else kept++;
      }
      const tagsAfter = new Map(tagged.map((one) => [one.slug, one]));
      const fresh = new Set(added);
      if (findList(user, list)) {
        for (const slug of added) {
          const there = findBookmark(user, list, slug);
          if (!there) continue;
          if (same(there.tags, tagsAfter.get(slug)?.after ?? [])) removeBookmark(user, slug, list);
          else kept++;
        }
        for (const { slug, before, after } of tagged) {
          const there = fresh.has(slug) ? undefined : findBookmark(user, list, slug);
          if (!there) continue;
          if (same(there.tags, after)) tagBookmark(user, list, slug, before);
          else kept++;
        }
        if (made && countBookmarks(user, list) === 0) removeList(user, list);
      }
      return { kept };
    })
    .immediate();
}
