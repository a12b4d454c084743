import { defaultList, type ForStudent } from '../../../shared/contract/bookmarks.ts';
import {
  listFormat,
  listVersion,
  parseListDocument,
  studentVersion,
  type DocumentSchool,
  type ListDocument,
} from '../../../shared/contract/list-document.ts';
import { longestDocument } from '../../../shared/contract/limits.ts';
import { certainDate } from '../../../shared/domain/partial-date.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import type { UserDatabase } from '../../database/open.ts';
import { forStudentOf, listBookmarks, tagsOf } from '../../database/user/bookmarks.ts';
import { listFiguresOn } from '../../database/user/figures.ts';
import { findList } from '../../database/user/lists.ts';
import { readNote } from '../../database/user/notes.ts';
import { planForFile } from '../plan/merge-plan.ts';

/** What is written for a student as a file has it. */
function studentForFile({ note, notedAt, stage }: ForStudent, addedAt: string): DocumentSchool['student'] {
  if (note === '' && stage === null) return undefined;
  return { note: note === '' ? null : { body: note, updatedAt: notedAt ?? addedAt }, stage };
}

function schoolsOf(user: UserDatabase, list: string): DocumentSchool[] {
  return listBookmarks(user, list).map((row) => {
    const note = readNote(user, row.slug);
    const plan = planForFile(user, row.slug);
    const student = studentForFile(forStudentOf(row), row.added_at);
    return {
      slug: row.slug,
      savedName: row.saved_name,
      addedAt: row.added_at,
      tags: tagsOf(row),
      note: note.updatedAt === null ? null : { body: note.body, updatedAt: note.updatedAt },
      figures: listFiguresOn(user, row.slug).map(({ field, label, number, text, unit, asOf, note: about }) => ({
        field,
        label,
        number,
        text,
        unit,
        // Programs before 2026.11 kept days that no calendar has; a file with one could not be brought back.
        asOf: asOf === null ? null : certainDate(asOf),
        note: about,
      })),
      ...(plan && { plan }),
      ...(student && { student }),
    };
  });
}

/** Returns a school of a document without what is written on it. */
export function bareSchool(
  { slug, savedName, addedAt }: Pick<DocumentSchool, 'slug' | 'savedName' | 'addedAt'>,
  tags: DocumentSchool['tags'],
): DocumentSchool {
  return { slug, savedName, addedAt, tags, note: null, figures: [] };
}

/** Returns the earliest version that has all of it: earlier programs read what they know. */
export function versionOf(schools: readonly DocumentSchool[]): ListDocument['version'] {
  if (schools.some(({ student }) => student !== undefined)) return studentVersion;
  return schools.some(({ plan }) => plan !== undefined) ? listVersion : 1;
}

/** Returns a list with the notes and figures on its schools, as a document; `not-found` where there is no such list. */
export function writeListDocument(user: UserDatabase, id: string, edition: string, now: Date): Result<ListDocument> {
  const list = findList(user, id);
  if (!list) return failure('not-found', 'There is no such list any more.', { list: id });
  const schools = schoolsOf(user, id);
  return ok({
    format: listFormat,
    version: versionOf(schools),
    edition,
    writtenAt: now.toISOString(),
    list: { name: list.name, isDefault: id === defaultList },
    schools,
  });
}

const malformed = (reason: 'not-json' | 'foreign' | 'malformed', message: string, details: object = {}) =>
  failure('invalid-input', message, { reason, ...details });

/** A lone half of a surrogate pair is no text, and would come back from the database as something else. */
function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, wellFormed(each)]));
}

/** Returns what the text of a file holds as JSON, or what was given where it is no text. */
export function parsedFile(given: unknown): Result<unknown> {
  if (typeof given !== 'string') return ok(given);
  if (given.length > longestDocument)
    return failure(
      'too-large',
      `The file is longer than ${longestDocument} characters; no list of this program is. Nothing was changed.`,
    );
  try {
    return ok(JSON.parse(given.replace(/^\ufeff/, '')) as unknown);
  } catch {
    return malformed(
      'not-json',
      'The file is no list of University Almanac: it is not JSON. Nothing was changed; choose the file that was exported.',
    );
  }
}

/**
 * Returns what a file or an object holds as a list document, every school once. Fails with `invalid-input` (details.reason: not-json,
 * foreign, malformed), `too-large`, or `conflict` where a newer program wrote it.
 */
export function readListDocument(given: unknown): Result<ListDocument> {
  const file = parsedFile(given);
  if (!file.ok) return file;
  const { value } = file;
  const header = value as { format?: unknown; version?: unknown } | null;
  if (typeof header !== 'object' || header === null || header.format !== listFormat)
    return malformed(
      'foreign',
      'The file is no list of University Almanac. Nothing was changed; choose the file that was exported.',
    );
  if (typeof header.version === 'number' && header.version > listVersion && header.version !== studentVersion) {
    return failure(
      'conflict',
      `The list was written by a newer University Almanac (version ${header.version}, this one reads ${studentVersion}). Nothing was changed; install the newer program.`,
      { reason: 'newer' },
    );
  }
  const parsed = parseListDocument(value);
  if ('mistakes' in parsed)
    return malformed('malformed', 'The list is damaged or was changed by hand; see details. Nothing was changed.', {
      issues: parsed.mistakes,
    });
  const seen = new Set<string>();
  const twice = parsed.document.schools.find(({ slug }) => seen.size === seen.add(slug).size);
  if (twice)
    return malformed('malformed', `The list has ${twice.slug} twice. Nothing was changed.`, {
      issues: [{ path: 'schools', message: `${twice.slug} twice` }],
    });
  return ok(wellFormed(parsed.document) as ListDocument);
}
