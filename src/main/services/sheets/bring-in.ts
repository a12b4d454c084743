import type { Input, Output } from '../../../shared/contract/index.ts';
import type { ListDocument } from '../../../shared/contract/list-document.ts';
import { listFormat } from '../../../shared/contract/list-document.ts';
import { writeName } from '../../../shared/domain/writing/entity-name.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import { editionOf } from '../../database/reference/edition.ts';
import { findBookmarked } from '../../database/reference/names/bookmarked.ts';
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

/** Puts schools of a table on a list, and returns how many it concerned; fails as `importList` does, and then nothing is changed. */
export function bringSchoolsIn(
  reference: ReferenceDatabase,
  user: UserDatabase,
  input: Input<'sheets.bring'>,
  now: Date,
): Result<Brought> {
  const document = documentOf(reference, input, now);
  if (!document.ok) return document;
  const merged = importList(reference, user, document.value, { into: input.into, mode: 'merge' }, now);
  if (!merged.ok) return merged;
  const { target, counts, taken } = merged.value;
  const { added, merged: joined, same } = counts;
  return ok({ list: target.id as string, name: target.name, added, merged: joined, same, taken: taken as number });
}
