import { z } from 'zod';
import { machineReasons, storageReasons } from '../domain/storage-reasons.ts';
import { topics, type CallTable } from './call.ts';
import { longestId } from './limits.ts';

/**
 * Why a backup was made: on a day with changes, before a change of form, before a pack, before a restore, because the person asked,
 * or since user.db was taken away under an open program.
 */
export const backupReasons = ['start', 'migration', 'pack', 'restore', 'asked', 'rescued'] as const;
export type BackupReason = (typeof backupReasons)[number];

/** When it was made, in UTC, and why; the name of its file. A number follows where the clock does not tell the order of making. */
export const backupId = z
  .string()
  .max(longestId)
  .regex(new RegExp(`^\\d{8}T\\d{9}Z-(${backupReasons.join('|')})(-\\d{1,9})?$`));

const backup = z.object({
  id: backupId,
  madeAt: z.string(),
  reason: z.enum(backupReasons),
  bytes: z.int(),
  /** What is in it; null where it cannot be read. */
  holds: z.object({ schools: z.int(), notes: z.int() }).nullable(),
});
export type Backup = z.infer<typeof backup>;

const backupOrigin = z.object({ id: z.string(), madeAt: z.string() });
/** Which backup. */
export type BackupOrigin = z.infer<typeof backupOrigin>;

/** Why nothing that is written now is kept: user.db was taken away or replaced while open, or could not be written at the start. */
export const unkeptReasons = ['taken-away', 'link-broken', 'in-the-way', ...machineReasons] as const;

const failedBackup = z.object({ message: z.string(), reason: z.enum(storageReasons).nullable() });
/** Why a backup that was due could not be made. */
export type FailedBackup = z.infer<typeof failedBackup>;

const unkept = z.object({
  reason: z.enum(unkeptReasons),
  folder: z.string(),
  /** What stands where a file of the program's belongs, with `in-the-way`; a link, with `link-broken`. */
  path: z.string().optional(),
  /** Where user.db was taken away: the backup that holds what stood in it; null where none could be written. */
  rescued: backupOrigin.nullable(),
  /** What is shown: what is kept, the newest backup of it, or nothing. */
  shown: z.enum(['kept', 'backup', 'empty']),
});
export type Unkept = z.infer<typeof unkept>;

/** What the program found wrong at a start, and what it did. */
export const recoveryReport = z.object({
  /** ISO 8601, UTC. */
  at: z.string(),
  /**
   * `restored`: the newest sound backup stands in the place of a damaged or missing file. `started-empty`: there was none.
   * `changes-lost`: the file is sound, but its last changes could not be read. `changed-outside`: it is sound, but not as the program left it.
   * `taken-away`: it was deleted, moved or replaced while the program ran; what stood in it is a backup.
   */
  outcome: z.enum(['restored', 'started-empty', 'changes-lost', 'changed-outside', 'taken-away']),
  /** What was wrong, in English, for whoever helps. */
  cause: z.string(),
  restoredFrom: backupOrigin.nullable(),
  /** Absolute paths of the files that were kept as they were found. */
  kept: z.array(z.string()),
});
export type RecoveryReport = z.infer<typeof recoveryReport>;

export const backupCalls = {
  /** Newest first. `failed` says why the last backup that was due could not be made: in English, and as the machine tells it. */
  'backups.list': {
    input: z.strictObject({}),
    output: z.object({ rows: z.array(backup), folder: z.string(), failed: failedBackup.nullable() }),
    reads: ['backups'],
  },
  /** `made` is false where nothing has changed since the newest one, which is then the answer. */
  'backups.create': {
    input: z.strictObject({}),
    output: z.object({ id: backupId, made: z.boolean() }),
    reads: [],
    changes: ['backups'],
  },
  /** Restoring `undo` brings back what stood there before. */
  'backups.restore': {
    input: z.strictObject({ id: backupId }),
    output: z.object({ undo: backupId }),
    reads: [],
    changes: topics,
  },
  /** Erases what is kept, and every copy of it: lists, notes, figures, comparisons, what was viewed, packs, backups, logs. The settings stay. There is no way back. */
  'backups.erase': {
    input: z.strictObject({ confirmed: z.literal('erase everything I kept') }),
    output: z.object({ erased: z.literal(true) }),
    reads: [],
    changes: topics,
  },
  /** The last report that was not dismissed. */
  'backups.recovery': { input: z.strictObject({}), output: recoveryReport.nullable(), reads: ['backups'] },
  /** Why nothing is kept; null while all is. */
  'backups.keeping': { input: z.strictObject({}), output: unkept.nullable(), reads: ['backups'] },
  'backups.dismiss': {
    input: z.strictObject({}),
    output: z.object({ dismissed: z.boolean() }),
    reads: [],
    changes: ['backups'],
  },
} as const satisfies CallTable;
