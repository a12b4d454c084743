import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { recoveryReport, type RecoveryReport } from '../../../shared/contract/backups.ts';
import { writeWholeSync } from './files.ts';

/** Beside user.db and not in it, since what it tells of is that user.db was replaced. Oldest first. */
const fileIn = (folder: string): string => join(folder, 'recovery.json');

/** A report as it is stored: kept files by name, since the folder may be moved. */
type StoredReport = RecoveryReport;

/** A file that cannot be understood is as none: it only tells of what has happened. */
function readReports(folder: string): readonly StoredReport[] {
  if (!existsSync(fileIn(folder))) return [];
  try {
    return z
      .array(recoveryReport)
      .catch([])
      .parse(JSON.parse(readFileSync(fileIn(folder), 'utf8')));
  } catch {
    return [];
  }
}

function writeReports(folder: string, reports: readonly StoredReport[]): void {
  if (reports.length === 0) rmSync(fileIn(folder), { force: true });
  else writeWholeSync(fileIn(folder), JSON.stringify(reports, null, 2));
}

/** Adds a report, once, however often it is told; kept files are given by name. Throws what fs throws. */
export function addReport(folder: string, report: StoredReport): void {
  const reports = readReports(folder);
  if (!reports.some(({ at, outcome }) => at === report.at && outcome === report.outcome))
    writeReports(folder, [...reports, report]);
}

/** Returns the last report that was not dismissed, with whole paths; null where there is none. */
export function lastReport(folder: string): RecoveryReport | null {
  const last = readReports(folder).at(-1);
  return last ? { ...last, kept: last.kept.map((name) => join(folder, name)) } : null;
}

/** Takes the last report away, so that an earlier one, if there is one, is told next. Returns false where there was none. Throws what fs throws. */
export function dismissReport(folder: string): boolean {
  const reports = readReports(folder);
  if (reports.length > 0) writeReports(folder, reports.slice(0, -1));
  return reports.length > 0;
}
