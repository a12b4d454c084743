import type { DocumentSchool } from '../../../shared/contract/list-document.ts';
import { tidyTags } from '../../../shared/domain/tags.ts';
import type { UserDatabase } from '../../database/open.ts';
import type { StudentWords } from '../../database/user/handed.ts';
import { readStage } from '../../database/user/plan.ts';
import type { PlanStep } from '../plan/merge-plan.ts';

/** What both sides of a list began from, by the slugs of this edition. */
export interface Base {
  readonly tags: ReadonlyMap<string, readonly string[]>;
  readonly notes: ReadonlyMap<string, string>;
  readonly stages: ReadonlyMap<string, string | null>;
  /** What was written for the student; a school that is not among them had nothing. */
  readonly students: ReadonlyMap<string, StudentWords>;
}

/** Returns the step with a stage that only the other side has set again; else mine stays, and the other is told. */
export function joinStage(
  user: UserDatabase,
  slug: string,
  school: DocumentSchool,
  base: Base | null,
  step: PlanStep,
): PlanStep {
  const known = base?.stages.get(slug);
  const theirs = school.plan?.stage ?? null;
  const isMineAsItWas = known !== undefined && known === readStage(user, slug);
  return isMineAsItWas && theirs !== null && theirs !== known ? { ...step, stage: theirs, otherStage: null } : step;
}

/** Returns whether a school was taken off here since, and the other side wrote nothing on it: then it stays off. */
export function isOff(there: boolean, { slug, tags, note, student }: DocumentSchool, base: Base | null): boolean {
  const known = base?.tags.get(slug);
  return (
    !there &&
    known !== undefined &&
    tidyTags(tags).join('\n') === tidyTags(known).join('\n') &&
    (note?.body ?? '') === (base?.notes.get(slug) ?? '') &&
    (student?.note?.body ?? '') === (base?.students.get(slug)?.note ?? '')
  );
}
