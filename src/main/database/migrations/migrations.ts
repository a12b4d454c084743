import { keeping } from './0010-keeping.ts';
import { comparing } from './0020-comparing.ts';
import { packs } from './0030-packs.ts';
import { comparisonView } from './0040-comparison-view.ts';
import { comparisonDepth } from './0050-comparison-depth.ts';
import { plan } from './0060-plan.ts';
import { additions } from './0070-additions.ts';
import { students } from './0080-students.ts';
import { forStudents } from './0090-for-students.ts';
import { seenNames } from './0100-seen-names.ts';

export interface Migration {
  /** Numbered by tens; `PRAGMA user_version` holds that of the last one applied. */
  readonly version: number;
  readonly sql: string;
}

/** Every migration of user.db in order. A released one is never edited; a new one only adds. */
export const migrations: readonly Migration[] = [
  keeping,
  comparing,
  packs,
  comparisonView,
  comparisonDepth,
  plan,
  additions,
  students,
  forStudents,
  seenNames,
];

/** The user_version a program of this version writes. */
export const newestUserVersion = (migrations.at(-1) as Migration).version;
