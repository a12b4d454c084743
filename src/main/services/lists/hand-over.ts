import { randomUUID } from 'node:crypto';
import { folderVersion, mostExchanges, type FolderDocument } from '../../../shared/contract/folder-document.ts';
import type { Input, Output } from '../../../shared/contract/index.ts';
import { longestDocument } from '../../../shared/contract/limits.ts';
import { listFormat, studentVersion, type DocumentSchool } from '../../../shared/contract/list-document.ts';
import { today } from '../../../shared/domain/day.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import { editionOf } from '../../database/reference/edition.ts';
import { exchangesOf, rememberHanded, type HandedBody } from '../../database/user/handed.ts';
import { listLists, setListKey, type ListRow } from '../../database/user/lists.ts';
import { fileName } from '../export/file-name.ts';
import { bareSchool, versionOf, writeListDocument } from './list-document.ts';

/** Returns what of a folder both sides begin from, once it is there and here. What was left out is not among it. */
export function handedBody(folder: FolderDocument): HandedBody {
  const desk = folder.mine && folder.desk !== false;
  const schools = folder.lists.flatMap(({ document }) => document.schools);
  const first = new Map<string, DocumentSchool>();
  for (const school of schools) if (!first.has(school.slug)) first.set(school.slug, school);
  return {
    lists: Object.fromEntries(
      folder.lists.map(({ key, document: { list, schools: own } }) => [
        key,
        {
          name: list.name,
          tags: Object.fromEntries(own.map(({ slug, tags }) => [slug, tags])),
          students: Object.fromEntries(
            own.flatMap(({ slug, student }) =>
              student ? [[slug, { note: student.note?.body ?? '', stage: student.stage }] as const] : [],
            ),
          ),
        },
      ]),
    ),
    notes: desk ? Object.fromEntries([...first].map(([slug, { note }]) => [slug, note?.body ?? ''])) : {},
    stages: desk ? Object.fromEntries([...first].map(([slug, { plan }]) => [slug, plan?.stage ?? null])) : {},
  };
}

function listsOf(
  user: UserDatabase,
  lists: readonly ListRow[],
  edition: string,
  { mine, desk }: { readonly mine: boolean; readonly desk: boolean },
  now: Date,
): Result<FolderDocument['lists']> {
  const written: FolderDocument['lists'] = [];
  const told = new Set<string>();
  for (const { id, key: known, columns } of lists) {
    const document = writeListDocument(user, id, edition, now);
    if (!document.ok) return document;
    const key = known ?? randomUUID();
    if (known === null) setListKey(user, id, key);
    const schools = document.value.schools.map((school) => {
      if (!mine) return bareSchool(school, []);
      // What stands on a school stands with the first list that has it, what is for the student on each.
      const { student } = school;
      return desk && told.size !== told.add(school.slug).size
        ? school
        : { ...bareSchool(school, school.tags), ...(student && { student }) };
    });
    written.push({
      key,
      columns: [...columns],
      knows: exchangesOf(user, key).slice(1 - mostExchanges),
      document: { ...document.value, version: versionOf(schools), schools },
    });
  }
  return ok(written);
}

/**
 * Returns the folder of a person as a file for another computer, and remembers what stood in it, so that it can be joined when it
 * comes back changed. `not-found` where no list stands under that person, `too-large` where no program would read it.
 */
export function handOver(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { person, mine = true, desk = true, day = today() }: Input<'lists.handOver'>,
  now: Date,
): Result<Output<'lists.handOver'>> {
  const own = listLists(user).filter((list) => list.person === person);
  if (own.length === 0)
    return failure('not-found', `No list stands under ${person} any more. Put one there first.`, { person });
  const edition = editionOf(reference);
  return user
    .transaction((): Result<Output<'lists.handOver'>> => {
      const lists = listsOf(user, own, edition, { mine, desk }, now);
      if (!lists.ok) return lists;
      const exchange = randomUUID();
      const withoutDesk = mine && !desk;
      const hasWords = lists.value.some(({ document: { version } }) => version === studentVersion);
      const document: FolderDocument = {
        format: listFormat,
        version: hasWords || withoutDesk ? studentVersion : folderVersion,
        edition,
        writtenAt: now.toISOString(),
        person,
        exchange,
        mine,
        ...(withoutDesk && { desk }),
        lists: lists.value.map((list) => ({ ...list, knows: [...list.knows, exchange] })),
      };
      if (JSON.stringify(document, null, 1).length > longestDocument)
        return failure(
          'too-large',
          `The folder would be longer than ${longestDocument} characters, which no program reads. Hand its lists over one by one.`,
        );
      rememberHanded(user, exchange, handedBody(document), now);
      return ok({ fileName: fileName(['folder', person], day, 'almanac-list'), document });
    })
    .immediate();
}
