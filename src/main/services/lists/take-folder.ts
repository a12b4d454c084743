import type { FolderDocument } from '../../../shared/contract/folder-document.ts';
import type { Output } from '../../../shared/contract/index.ts';
import { longestName, mostLists } from '../../../shared/contract/limits.ts';
import { joinNames } from '../../../shared/domain/joined-texts.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import { currentSlug } from '../../database/reference/names/links.ts';
import { exchangesOf, findHanded, rememberHanded } from '../../database/user/handed.ts';
import {
  assignList,
  listLists,
  renameList,
  setListColumns,
  setListKey,
  type ListRow,
} from '../../database/user/lists.ts';
import { handedBody } from './hand-over.ts';
import { applyPlan, countedRows, planMerge, type Plan } from './list-merge.ts';
import type { Base } from './merge-base.ts';
import { takeIn } from './take-back.ts';

type Imported = Output<'lists.import'>;
type FolderList = FolderDocument['lists'][number];

interface Known {
  readonly base: Base;
  /** What the list was called. */
  readonly name: string;
}

/** What stood in the newest exchange of a list that both sides know; null where there is none, or words were left out. */
function knownOf(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { key, knows }: FolderList,
  { mine, desk = true }: FolderDocument,
): Known | null {
  if (!mine) return null;
  const here = new Set(exchangesOf(user, key));
  const newest = knows.findLast((id) => here.has(id));
  const body = newest === undefined ? undefined : findHanded(user, newest);
  const list = body?.lists[key];
  if (!body || !list) return null;
  const bySlug = <Value>(record: Readonly<Record<string, Value>>) =>
    new Map(Object.entries(record).map(([slug, value]) => [currentSlug(reference, slug), value] as const));
  return {
    name: list.name,
    base: {
      tags: bySlug(list.tags),
      // What the other side left at home says nothing of what they think of it.
      notes: bySlug(desk ? body.notes : {}),
      stages: bySlug(desk ? body.stages : {}),
      students: bySlug(list.students ?? {}),
    },
  };
}

interface ListPlan {
  readonly given: FolderList;
  readonly here: ListRow | undefined;
  readonly plan: Plan;
}

/** The list here that a list of the folder is: the one of its key, else one of its name under the same person. */
function listHere(all: readonly ListRow[], person: string, { key, document }: FolderList): ListRow | undefined {
  const name = document.list.name.trim().normalize('NFC');
  return (
    all.find((list) => list.key === key) ??
    all.find((list) => list.key === null && list.person === person && list.name.trim().normalize('NFC') === name)
  );
}

function planLists(
  reference: ReferenceDatabase,
  user: UserDatabase,
  folder: FolderDocument,
  person: string,
  all: readonly ListRow[],
): Result<readonly ListPlan[]> {
  const plans: ListPlan[] = [];
  for (const given of folder.lists) {
    const here = listHere(all, person, given);
    const known = knownOf(reference, user, given, folder);
    const theirs = given.document.list.name.trim();
    const joined = here && known ? joinNames(known.name, theirs, here.name) : (here?.name ?? theirs);
    const name = joined.length > longestName ? (here?.name ?? theirs) : joined;
    const plan = planMerge(
      reference,
      user,
      given.document,
      { id: here?.id ?? null, name, isNew: here === undefined },
      known?.base ?? null,
    );
    if (!plan.ok) return plan;
    plans.push({ given, here, plan: plan.value });
  }
  return ok(plans);
}

/** Writes what was planned; to be called within a transaction. Returns the ids of the lists. */
function write(
  user: UserDatabase,
  folder: FolderDocument,
  person: string,
  plans: readonly ListPlan[],
  now: Date,
): string[] {
  const ids = plans.map(({ given, here, plan }) => {
    const id = applyPlan(user, plan, now);
    if (here === undefined) {
      assignList(user, id, person);
      setListColumns(user, id, given.columns);
    } else if (plan.target.name !== here.name) renameList(user, id, plan.target.name);
    if ((here?.key ?? null) === null) setListKey(user, id, given.key);
    return id;
  });
  rememberHanded(user, folder.exchange, handedBody(folder), now);
  return ids;
}

/**
 * Returns what taking a folder would do, and with `merge` does it: all of it or, where anything is refused, nothing. What both sides
 * wrote since it was handed over is joined as two windows join it; nothing of either side is lost.
 */
export function takeFolder(
  reference: ReferenceDatabase,
  user: UserDatabase,
  folder: FolderDocument,
  mode: 'preview' | 'merge',
  now: Date,
): Result<Imported> {
  const all = listLists(user);
  // Here the person may go by another name.
  const person =
    all.find(({ key, person: own }) => own !== null && folder.lists.some((list) => list.key === key))?.person ??
    folder.person;
  const planned = planLists(reference, user, folder, person, all);
  if (!planned.ok) return planned;
  const plans = planned.value;
  const added = plans.filter(({ here }) => here === undefined).length;
  if (added > 0 && all.length + added > mostLists)
    return failure(
      'too-large',
      `There would be more than ${mostLists} lists. Nothing was changed; remove some first.`,
      { most: mostLists },
    );
  const rows = plans.flatMap(({ plan }) => plan.steps.map(({ row }) => ({ ...row, list: plan.target.name })));
  // One that was known before is known after Undo, too.
  const exchange = findHanded(user, folder.exchange) ? null : folder.exchange;
  const slugs = rows.map(({ slug }) => slug);
  const done =
    mode === 'merge' ? takeIn(user, slugs, exchange, () => write(user, folder, person, plans, now)) : undefined;
  const targets = plans.map(({ plan: { target } }, at) => ({ ...target, id: done?.value[at] ?? target.id }));
  const [target] = targets as [Imported['target']];
  return ok({ target, folder: { person, targets }, ...countedRows(rows), taken: done?.taken ?? null });
}
