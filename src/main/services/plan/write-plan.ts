import { randomUUID } from 'node:crypto';
import type { Input, Output } from '../../../shared/contract/index.ts';
import type { PlanRecord } from '../../../shared/contract/plan.ts';
import { mostPlanEntries } from '../../../shared/contract/limits.ts';
import type { PlanStage } from '../../../shared/domain/plan.ts';
import { entryProblem } from '../../../shared/domain/plan.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import { currentSlug } from '../../database/reference/names/links.ts';
import { schoolToWriteOn } from '../school-to-write-on.ts';
import {
  deleteEntry,
  findEntry,
  listEntriesOn,
  readStage,
  writeEntry,
  writeStage,
  type PlanContent,
} from '../../database/user/plan.ts';

/** Sets how far it has come with a school; `not-found` of one that is nowhere, `conflict` where another window set something else meanwhile. */
export function setStage(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { slug: given, stage, base, back }: Omit<Input<'plan.setStage'>, 'list'>,
  now: Date,
): Result<Output<'plan.setStage'>> {
  const school = back ? ok(currentSlug(reference, given)) : schoolToWriteOn(reference, user, given);
  if (!school.ok) return school;
  const slug = school.value;
  return putStage({ stage, base }, readStage(user, slug), () => {
    writeStage(user, slug, stage, now);
  });
}

/** Sets a stage wherever it is kept, as `setStage` does; `before` is the one that stands there. */
export function putStage(
  { stage, base }: Pick<Input<'plan.setStage'>, 'stage' | 'base'>,
  before: PlanStage | null,
  write: () => void,
): Result<Output<'plan.setStage'>> {
  if (base !== undefined && base !== before && stage !== before)
    return failure('conflict', 'Another stage was set meanwhile; it was left as it is. Look at it, then set yours.', {
      stage: before,
    });
  if (stage !== before) write();
  return ok({ stage, before });
}

const parts = ['slug', 'kind', 'document', 'text', 'day', 'done'] as const;
const differ = (one: PlanContent, other: PlanContent) => parts.filter((part) => one[part] !== other[part]);

/** What stands after a window wrote what it made of `base` while another had made `there` of it; null where both changed one part unlike. */
function joinEntry(base: PlanContent, mine: PlanContent, there: PlanRecord): PlanContent | null {
  const changed = differ(base, mine);
  if (changed.some((part) => there[part] !== base[part] && there[part] !== mine[part])) return null;
  return { ...there, ...Object.fromEntries(changed.map((part) => [part, mine[part]])) };
}

/** Writes an entry: a new one, or the one with `id` again; a kind of document that is there already is that one. `not-found` on a school that is nowhere. */
export function setEntry(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { id, base, ...given }: Input<'plan.setEntry'>,
  now: Date,
): Result<Output<'plan.setEntry'>> {
  const school = schoolToWriteOn(reference, user, given.slug);
  if (!school.ok) return school;
  const mine: PlanContent = { ...given, slug: school.value };
  const problem = entryProblem(mine);
  if (problem !== null) return failure('invalid-input', problem);
  const on = listEntriesOn(user, mine.slug);
  const named = id === undefined ? undefined : findEntry(user, id);
  if (id !== undefined && !named && !base)
    return failure('not-found', 'This is not in the plan any more. Write it again.', { id });
  const sameKind = mine.document === null ? undefined : on.find(({ document }) => document === mine.document);
  const there = sameKind ?? named;
  const joinedContent = there && base ? joinEntry(base, mine, there) : mine;
  const keeps = there !== undefined && joinedContent !== null;
  if (!keeps && on.length >= mostPlanEntries)
    return failure('too-large', `A school holds ${mostPlanEntries} entries at most. Remove some first.`);
  const moment = now.toISOString();
  const entry: PlanRecord = keeps
    ? { ...joinedContent, id: there.id, addedAt: there.addedAt, updatedAt: moment }
    : { ...mine, id: randomUUID(), addedAt: moment, updatedAt: moment };
  writeEntry(user, entry);
  return ok({ entry, ...(base && { joined: !keeps || differ(entry, mine).length > 0 }) });
}

/** Removes an entry; what it was brings it back. */
export function removeEntry(user: UserDatabase, id: string): Output<'plan.removeEntry'> {
  const entry = findEntry(user, id) ?? null;
  if (entry) deleteEntry(user, id);
  return { entry };
}

/** What stands of a document that was removed and put into the plan again: what was given since, and else what was given before; null where that is all there. */
function joinDocument(there: PlanRecord, { day, done }: PlanContent): PlanRecord | null {
  const joined = { ...there, day: there.day ?? day, done: there.done || (there.day === null && done) };
  return differ(joined, there).length > 0 ? joined : null;
}

/** Brings an entry back as it was, a document joined with the same that is there again; `invalid-input` where its parts do not fit together. */
export function restoreEntry(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { entry: given }: Input<'plan.restoreEntry'>,
): Result<Output<'plan.restoreEntry'>> {
  const entry = { ...given, slug: currentSlug(reference, given.slug) };
  const problem = entryProblem(entry);
  if (problem !== null) return failure('invalid-input', problem);
  if (findEntry(user, entry.id) !== undefined) return ok({ restored: false });
  const same =
    entry.document === null
      ? undefined
      : listEntriesOn(user, entry.slug).find(({ document }) => document === entry.document);
  const back = same ? joinDocument(same, entry) : entry;
  if (back !== null) writeEntry(user, back);
  return ok({ restored: back !== null });
}
