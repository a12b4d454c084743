import { z } from 'zod';
import { topics, type CallTable } from './call.ts';
import { longestId } from './limits.ts';

/** Why a backup was made: at start after a day, before a change of form, before a pack, before a restore, or because the person asked. */
export const backupReasons = ['start', 'migration', 'pack', 'restore', 'asked'] as const;
export type BackupReason = (typeof backupReasons)[number];

/** When it was made, in UTC, and why; the name of its file. */
export const backupId = z
  .string()
  .max(longestId)
  .regex(new RegExp(`^\\d{8}T\\d{9}Z-(${backupReasons.join('|')})$`));

const backup = z.object({
  id: backupId,
  madeAt: z.string(),
  reason: z.enum(backupReasons),
  bytes: z.int(),
  /** What is in it; null where it cannot be read. */
  holds: z.object({ schools: z.int(), notes: z.int() }).nullable(),
});
export type Backup = z.infer<typeof backup>;

/** What the program found wrong at a start, and what it did. */
export const recoveryReport = z.object({
  /** ISO 8601, UTC. */
  at: z.string(),
  /**
   * `restored`: the newest sound backup stands in the place of a damaged or missing file. `started-empty`: there was none.
   * `changes-lost`: the file is sound, but its last changes could not be read. `changed-outside`: it is sound, but not as the program left it.
   */
  outcome: z.enum(['restored', 'started-empty', 'changes-lost', 'changed-outside']),
  /** What was wrong, in English, for whoever helps. */
  cause: z.string(),
  restoredFrom: z.object({ id: z.string(), madeAt: z.string() }).nullable(),
  /** Absolute paths of the files that were kept as they were found. */
  kept: z.array(z.string()),
});
export type RecoveryReport = z.infer<typeof recoveryReport>;

export const backupCalls = {
  /** Newest first. `failed` says why the last backup that was due could not be made. */
  'backups.list': {
    input: z.strictObject({}),
    output: z.object({ rows: z.array(backup), folder: z.string(), failed: z.string().nullable() }),
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
  /** The last report that was not dismissed. */
  'backups.recovery': { input: z.strictObject({}), output: recoveryReport.nullable(), reads: ['backups'] },
  'backups.dismiss': {
    input: z.strictObject({}),
    output: z.object({ dismissed: z.boolean() }),
    reads: [],
    changes: ['backups'],
  },
} as const satisfies CallTable;
