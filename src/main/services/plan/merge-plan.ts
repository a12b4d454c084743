import { randomUUID } from 'node:crypto';
import type { DocumentPlan } from '../../../shared/contract/list-document.ts';
import type { PlanRecord } from '../../../shared/contract/plan.ts';
import type { PlanStage } from '../../../shared/domain/plan.ts';
import type { UserDatabase } from '../../database/open.ts';
import { findEntry, listEntriesOn, readStage, writeEntry, writeStage } from '../../database/user/plan.ts';

/** What merging the plan of a school writes. */
export interface PlanStep {
  /** Null leaves the stage as it is: a stage of mine is never replaced. */
  readonly stage: PlanStage | null;
  /** The one in the file where mine is another, so that it can be told. */
  readonly otherStage: PlanStage | null;
  readonly entries: readonly PlanRecord[];
}

type Thing = Pick<PlanRecord, 'kind' | 'document' | 'text' | 'day'>;

/** Whether two entries are one: a kind of document is there once, all else is what it says. */
function sameThing(one: Thing, other: Thing): boolean {
  if (one.document !== null || other.document !== null) return one.document === other.document;
  return (
    one.kind === other.kind && one.day === other.day && one.text?.normalize('NFC') === other.text?.normalize('NFC')
  );
}

/** Returns the plan of a school as a file has it; null where there is none. */
export function planForFile(user: UserDatabase, slug: string): DocumentPlan | null {
  const stage = readStage(user, slug);
  const entries = listEntriesOn(user, slug).map(({ id, kind, document, text, day, done, addedAt, updatedAt }) => ({
    id,
    kind,
    document,
    text,
    day,
    done,
    addedAt,
    updatedAt,
  }));
  return stage === null && entries.length === 0 ? null : { stage, entries };
}

/** Returns what merging a plan into mine writes: what is new, and what is ready on either side; nothing of mine is taken away. */
export function mergePlan(user: UserDatabase, slug: string, given: DocumentPlan | undefined): PlanStep {
  if (given === undefined) return { stage: null, otherStage: null, entries: [] };
  const mine = readStage(user, slug);
  const there = [...listEntriesOn(user, slug)];
  const entries: PlanRecord[] = [];
  for (const one of given.entries) {
    const known = there.find((entry) => sameThing(entry, one));
    const next = known
      ? { ...known, done: true }
      : { ...one, slug, id: there.some(({ id }) => id === one.id) ? randomUUID() : one.id };
    if (known && (known.done || !one.done)) continue;
    entries.push(next);
    // A file changed by hand may say one thing twice.
    if (known) there.splice(there.indexOf(known), 1);
    there.push(next);
  }
  return {
    stage: mine === null ? given.stage : null,
    otherStage: mine !== null && given.stage !== null && given.stage !== mine ? given.stage : null,
    entries,
  };
}

/** Writes what `mergePlan` returned; to be called within a transaction. */
export function applyPlanStep(user: UserDatabase, slug: string, { stage, entries }: PlanStep, now: Date): void {
  if (stage !== null) writeStage(user, slug, stage, now);
  for (const entry of entries) {
    const there = findEntry(user, entry.id);
    // A file changed by hand may use one id for two schools.
    writeEntry(user, there && there.slug !== slug ? { ...entry, id: randomUUID() } : entry);
  }
}
