import { backupReasons, type BackupReason } from '../../../shared/contract/backups.ts';

/** What is said of a backup by its name. */
export interface BackupName {
  /** The file's name without its ending. */
  readonly id: string;
  /** ISO 8601, UTC, by the clock of that moment. */
  readonly madeAt: string;
  readonly reason: BackupReason;
  /** Counts up from 1 once the clock does not tell the order of making; 0 before. */
  readonly turn: number;
}

/** Returns what a backup's name says; null where it is none: no moment has it, or more turns than are ever taken. */
export function nameOfBackup(id: string): BackupName | null {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-([a-z]+)(?:-(\d{1,6}))?$/.exec(id);
  if (!parts || !(backupReasons as readonly string[]).includes(parts[8] ?? '')) return null;
  const [, year, month, day, hour, minute, second, milli, reason, turn = '0'] = parts;
  const madeAt = `${year}-${month}-${day}T${hour}:${minute}:${second}.${milli}Z`;
  return Number.isNaN(Date.parse(madeAt)) ? null : { id, madeAt, reason: reason as BackupReason, turn: Number(turn) };
}

/** Sorts the last one made first, whatever the clock said then. */
export function lastMadeFirst(a: BackupName, b: BackupName): number {
  return b.turn - a.turn || (a.id < b.id ? 1 : -1);
}

/** What comes of a moment and not of a day: kept apart, so that trying packs pushes no day out. */
const apart: readonly BackupReason[] = ['pack', 'restore', 'rescued'];

/** Whether a backup is one of those kept by day, week and month. */
export function isOfDays({ reason }: Pick<BackupName, 'reason'>): boolean {
  return !apart.includes(reason);
}

const newest = 5;
const spans = [
  { most: 7, of: (moment: Date) => moment.toISOString().slice(0, 10) },
  // Weeks since a Monday, 5 January 1970.
  { most: 4, of: (moment: Date) => String(Math.floor((moment.getTime() / 86_400_000 - 4) / 7)) },
  { most: 6, of: (moment: Date) => moment.toISOString().slice(0, 7) },
] as const;

/**
 * Returns which full backups stay, of all, the last made first: the newest five; the last of each of seven days, four weeks and
 * six months; and apart from these the newest five made for packs, restores and rescues. A day is one on which a backup was made.
 */
export function staying<Backup extends BackupName>(all: readonly Backup[]): ReadonlySet<Backup> {
  const ofDays = all.filter(isOfDays);
  const stay = new Set([...ofDays.slice(0, newest), ...all.filter((each) => !isOfDays(each)).slice(0, newest)]);
  for (const { most, of } of spans) {
    const seen = new Set<string>();
    for (const backup of ofDays) {
      const span = of(new Date(backup.madeAt));
      if (seen.has(span) || seen.size >= most) continue;
      seen.add(span);
      stay.add(backup);
    }
  }
  return stay;
}
