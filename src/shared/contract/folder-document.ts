import { z } from 'zod';
import { listColumns } from '../domain/list-columns.ts';
import { longestId, longestName, mostLists } from './limits.ts';
import { listFormat, studentVersion, type ListDocument } from './list-document.ts';
import { moment } from './values.ts';

/**
 * The folder of one person as a file: the successor of the list file, of which it is version 3, so that a program that knows lists
 * alone says that a newer one wrote it. What stands on a school stands with the first list that has it.
 */
export const folderVersion = 3;

/** How many exchanges of a list a file names, the newest last. */
export const mostExchanges = 40;

const folderList = z.strictObject({
  /** The same on every computer. */
  key: z.uuid(),
  columns: z.array(z.enum(listColumns)).max(listColumns.length),
  /** The exchanges of this list that its writer knows: what stood in the newest that the reader knows, too, is what both sides began from. */
  knows: z.array(z.uuid()).max(mostExchanges),
  /** Read one after the other, as a list file is. */
  document: z.unknown(),
});

/** A folder without its lists having been looked at. */
export const folderFrame = z.strictObject({
  format: z.literal(listFormat),
  version: z.union([z.literal(folderVersion), z.literal(studentVersion)]),
  edition: z.string().max(longestId),
  writtenAt: moment,
  person: z.string().trim().min(1).max(longestName),
  /** The id of this handing over. */
  exchange: z.uuid(),
  /** Whether tags, notes, figures and plans came along. */
  mine: z.boolean(),
  /** False where of these only tags and what is written for the student came along; in version 4. */
  desk: z.boolean().optional(),
  lists: z.array(folderList).min(1).max(mostLists),
});

type FolderList = Omit<z.infer<typeof folderList>, 'document'> & { readonly document: ListDocument };
export type FolderDocument = Omit<z.infer<typeof folderFrame>, 'lists'> & { lists: FolderList[] };
