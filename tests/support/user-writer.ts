import { writeBackup } from '../../src/main/database/user/backup-files.ts';
import { openUser } from '../../src/main/database/user/open-user.ts';

/** What a program does to a user folder before it ends. */
export interface Script {
  /** Notes written before the backup, and after it. */
  readonly before: number;
  readonly after: number;
  /** Letters of each note. */
  readonly length: number;
  /** Whether it closes well or is killed. */
  readonly end: 'close' | 'kill';
}

/** The slug and text of the n-th note, counted from 1. */
export function noteOf(number: number, length: number): { readonly slug: string; readonly body: string } {
  return {
    slug: `school-${String(number).padStart(4, '0')}`,
    body: `note ${number} `.padEnd(length, `${number % 10}`),
  };
}

/** Run as a program: plays a script on a folder. */
function play(folder: string, { before, after, length, end }: Script): void {
  const opened = openUser(folder);
  if (!opened.ok) throw new Error(opened.error.message);
  const { db, close } = opened.value;
  const insert = db.prepare('INSERT INTO note (slug, body, updated_at) VALUES (?, ?, ?)');
  const write = (number: number) => {
    const { slug, body } = noteOf(number, length);
    insert.run(slug, body, '2026-11-21T00:00:00.000Z');
  };
  for (let number = 1; number <= before; number += 1) write(number);
  if (before > 0) {
    const backup = writeBackup(db, folder, 'asked', new Date());
    if (!backup.ok) throw new Error(backup.error.message);
  }
  for (let number = before + 1; number <= before + after; number += 1) write(number);
  if (end === 'kill') process.kill(process.pid, 'SIGKILL');
  close();
}

if (import.meta.main) play(process.argv[2] ?? '', JSON.parse(process.argv[3] ?? '{}') as Script);
