import type { Output } from '../../../shared/contract/index.ts';
import { defaultList, type ForStudent } from '../../../shared/contract/bookmarks.ts';
import { mostFigures, mostLists, mostPlanEntries, mostSchools, mostTags } from '../../../shared/contract/limits.ts';
import type { DocumentSchool, ListDocument } from '../../../shared/contract/list-document.ts';
import { isoUnit } from '../../../shared/domain/numbers/currencies.ts';
import { foldsAlike } from '../../../shared/reference-format/fold.ts';
import { dayOf } from '../../../shared/domain/day.ts';
import { joinNotes } from '../../../shared/domain/joined-notes.ts';
import { joinEntries } from '../../../shared/domain/joined-texts.ts';
import { tagKey, tidyTags } from '../../../shared/domain/tags.ts';
import { failure, ok, type Result } from '../../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import { findBookmarked } from '../../database/reference/names/bookmarked.ts';
import { currentSlug } from '../../database/reference/names/links.ts';
import {
  addBookmark,
  bookmarksOf,
  countBookmarks,
  findBookmark,
  tagBookmark,
  writeForStudent,
} from '../../database/user/bookmarks.ts';
import { addFigure, listFiguresOn, type FigureContent } from '../../database/user/figures.ts';
import { createList, findList, listLists } from '../../database/user/lists.ts';
import { readNote, writeNote } from '../../database/user/notes.ts';
import { listEntriesOn } from '../../database/user/plan.ts';
import { bareSchool } from './list-document.ts';
import { noteStep, studentStep, type NoteStep } from './merge-notes.ts';
import { isOff, joinStage, type Base } from './merge-base.ts';
import { takeIn } from './take-back.ts';
import { applyPlanStep, mergePlan, type PlanStep } from '../plan/merge-plan.ts';

type Imported = Output<'lists.import'>;
type Merged = Imported['rows'][number];

/** What merging one school writes; what is null or empty stays as it is. */
interface Step {
  readonly row: Merged;
  readonly school: DocumentSchool;
  readonly tags: readonly string[];
  readonly note: NoteStep['write'];
  readonly student: ForStudent | null;
  readonly figures: readonly FigureContent[];
  readonly plan: PlanStep;
}

export interface Plan {
  readonly target: Target;
  readonly steps: readonly Step[];
}

export type Target = Imported['target'];

/** Two figures are about the same thing by field or label, and date; then unlike values conflict. */
const sameThing = (a: FigureContent, b: FigureContent) =>
  a.field === b.field && foldsAlike(a.label ?? '', b.label ?? '') && a.asOf === b.asOf;
const sameFigure = (a: FigureContent, b: FigureContent) =>
  sameThing(a, b) &&
  a.number === b.number &&
  a.text === b.text &&
  isoUnit(a.unit) === isoUnit(b.unit) &&
  a.note === b.note;

/** The list it goes to: the one chosen, else the default one for a default one, else the one of its name, else a new one. */
function targetOf(user: UserDatabase, { list }: ListDocument, into: string | undefined): Result<Imported['target']> {
  if (into !== undefined) {
    const chosen = findList(user, into);
    return chosen
      ? ok({ id: chosen.id, name: chosen.name, isNew: false })
      : failure('not-found', 'There is no such list any more. Nothing was changed; choose another.', { list: into });
  }
  if (list.isDefault) return ok({ id: defaultList, name: findList(user, defaultList)?.name ?? '', isNew: false });
  const lists = listLists(user);
  const named = lists.find(({ name }) => name.trim().normalize('NFC') === list.name.trim().normalize('NFC'));
  if (named) return ok({ id: named.id, name: named.name, isNew: false });
  if (lists.length >= mostLists)
    return failure(
      'too-large',
      `There are ${mostLists} lists already. Nothing was changed; remove one first, or choose one to merge into.`,
    );
  return ok({ id: null, name: list.name.trim(), isNew: true });
}

function joinPlans(a: DocumentSchool['plan'], b: DocumentSchool['plan']): DocumentSchool['plan'] {
  return a && b ? { stage: a.stage ?? b.stage, entries: [...a.entries, ...b.entries] } : (a ?? b);
}

function joinStudents(a: DocumentSchool['student'], b: DocumentSchool['student']): DocumentSchool['student'] {
  if (!a || !b) return a ?? b;
  const body = a.note && b.note && joinNotes(a.note.body, b.note.body, dayOf(b.note.updatedAt));
  return { note: a.note && body ? { ...a.note, body } : (a.note ?? b.note), stage: a.stage ?? b.stage };
}

/** The schools under the slugs they have now; two that have become one are one, with the notes and figures of either. */
function currentSchools(reference: ReferenceDatabase, { schools }: ListDocument): readonly DocumentSchool[] {
  const found = new Map<string, DocumentSchool>();
  for (const school of schools) {
    const slug = currentSlug(reference, school.slug);
    const first = found.get(slug);
    const note =
      first?.note && school.note
        ? {
            body: joinNotes(first.note.body, school.note.body, dayOf(school.note.updatedAt)),
            updatedAt: first.note.updatedAt,
          }
        : (first?.note ?? school.note);
    found.set(
      slug,
      first
        ? {
            ...first,
            note,
            tags: [...first.tags, ...school.tags],
            figures: [...first.figures, ...school.figures],
            plan: joinPlans(first.plan, school.plan),
            student: joinStudents(first.student, school.student),
          }
        : { ...school, slug },
    );
  }
  return [...found.values()];
}

function stepOf(
  reference: ReferenceDatabase,
  user: UserDatabase,
  list: string | null,
  school: DocumentSchool,
  base: Base | null,
): Result<Step> {
  const { slug } = school;
  const there = list === null ? undefined : findBookmark(user, list, slug);
  const known = base?.tags.get(slug);
  const mineTags = there?.tags ?? [];
  const tags = tidyTags(
    known && there ? joinEntries(known, school.tags, mineTags, tagKey) : [...mineTags, ...school.tags],
  );
  if (tags.length > mostTags)
    return failure(
      'too-large',
      `There would be more than ${mostTags} tags on ${slug}. Nothing was changed; remove some first.`,
      { slug },
    );
  const note = noteStep(slug, readNote(user, slug), school.note, base?.notes.get(slug));
  if (!note.ok) return note;
  const student = studentStep(slug, there?.student, school.student, base);
  if (!student.ok) return student;
  const mine = listFiguresOn(user, slug);
  const figures = school.figures
    .map((figure) => ({ ...figure, unit: isoUnit(figure.unit), slug }))
    .filter((figure) => !mine.some((known) => sameFigure(known, figure)));
  if (mine.length + figures.length > mostFigures)
    return failure(
      'too-large',
      `There would be more than ${mostFigures} figures on ${slug}. Nothing was changed; remove some first.`,
      { slug },
    );
  const plan = joinStage(user, slug, school, base, mergePlan(user, slug, school.plan));
  const planned = listEntriesOn(user, slug);
  const knownEntries = new Set(planned.map(({ id }) => id));
  if (planned.length + plan.entries.filter(({ id }) => !knownEntries.has(id)).length > mostPlanEntries)
    return failure(
      'too-large',
      `There would be more than ${mostPlanEntries} entries in the plan of ${slug}. Nothing was changed; remove some first.`,
      { slug },
    );
  const row: Merged = {
    slug,
    savedName: there?.savedName ?? school.savedName,
    entity: findBookmarked(reference, slug) ?? null,
    list: null,
    tagsAdded: tags.filter((tag) => !mineTags.includes(tag)),
    tagsRemoved: mineTags.filter((tag) => !tags.includes(tag)),
    note: note.value.done,
    figuresAdded: figures.length,
    figuresRenamed: school.figures.filter(({ unit }) => isoUnit(unit) !== unit).length,
    figuresConflicting: figures.filter((figure) => mine.some((known) => sameThing(known, figure))).length,
    stage: plan.stage,
    otherStage: plan.otherStage,
    planned: plan.entries.length,
    student: student.value.done,
    state: 'same',
  };
  const changes =
    row.tagsAdded.length > 0 ||
    row.tagsRemoved.length > 0 ||
    note.value.write !== null ||
    student.value.write !== null ||
    figures.length > 0 ||
    plan.stage !== null ||
    plan.entries.length > 0;
  return ok({
    row: { ...row, state: there ? (changes ? 'merged' : 'same') : 'added' },
    school,
    tags,
    note: note.value.write,
    student: student.value.write,
    figures,
    plan,
  });
}

/** A school that is only told of. */
function untouched(
  { slug, savedName, entity }: Pick<Merged, 'slug' | 'savedName' | 'entity'>,
  state: 'off' | 'absent',
  school: DocumentSchool,
): Step {
  return {
    row: {
      slug,
      savedName,
      entity,
      state,
      list: null,
      tagsAdded: [],
      tagsRemoved: [],
      note: 'none',
      figuresAdded: 0,
      figuresConflicting: 0,
      figuresRenamed: 0,
      stage: null,
      otherStage: null,
      planned: 0,
      student: { note: 'none', stage: null, otherStage: null },
    },
    school,
    tags: [],
    note: null,
    student: null,
    figures: [],
    plan: { stage: null, otherStage: null, entries: [] },
  };
}

/** The schools that both sides had and the file has no more: they stay here, and that is told. */
function absentSteps(
  reference: ReferenceDatabase,
  user: UserDatabase,
  list: string | null,
  given: ReadonlySet<string>,
  base: Base | null,
): Step[] {
  if (list === null || base === null) return [];
  return bookmarksOf(user, list)
    .filter(({ slug }) => base.tags.has(slug) && !given.has(slug))
    .map((row) =>
      untouched(
        { slug: row.slug, savedName: row.savedName, entity: findBookmarked(reference, row.slug) ?? null },
        'absent',
        bareSchool(row, row.tags),
      ),
    );
}

/** Returns what merging a document into a list writes; `base` is what both sides began from, where that is known. */
export function planMerge(
  reference: ReferenceDatabase,
  user: UserDatabase,
  document: ListDocument,
  target: Target,
  base: Base | null = null,
): Result<Plan> {
  const steps: Step[] = [];
  const schools = currentSchools(reference, document);
  for (const school of schools) {
    const step = stepOf(reference, user, target.id, school, base);
    if (!step.ok) return step;
    const isHere = target.id !== null && findBookmark(user, target.id, school.slug) !== undefined;
    steps.push(isOff(isHere, school, base) ? untouched(step.value.row, 'off', school) : step.value);
  }
  steps.push(...absentSteps(reference, user, target.id, new Set(schools.map(({ slug }) => slug)), base));
  const added = steps.filter(({ row }) => row.state === 'added').length;
  const there = target.id === null ? 0 : countBookmarks(user, target.id);
  if (there + added > mostSchools)
    return failure(
      'too-large',
      `The list would have more than ${mostSchools} schools. Nothing was changed; choose another list to merge into.`,
    );
  return ok({ target, steps });
}

/** Writes a plan; to be called within a transaction. Returns the id of the list. */
export function applyPlan(user: UserDatabase, { target, steps }: Plan, now: Date): string {
  const list = target.id ?? createList(user, target.name);
  for (const { row, school, tags, note, student, figures, plan } of steps) {
    if (row.state === 'off' || row.state === 'absent') continue;
    if (row.state === 'added') addBookmark(user, row.slug, school.savedName, new Date(school.addedAt), { list, tags });
    else if (row.tagsAdded.length + row.tagsRemoved.length > 0) tagBookmark(user, list, row.slug, tags);
    if (student) writeForStudent(user, list, row.slug, student);
    if (note) writeNote(user, row.slug, note.body, note.at);
    for (const figure of figures) addFigure(user, figure, now);
    applyPlanStep(user, row.slug, plan, now);
  }
  return list;
}

/** Returns what a plan does, row by row and counted. */
export function countedRows(rows: readonly Merged[]): Pick<Imported, 'rows' | 'counts'> {
  const count = (counts: (row: Merged) => boolean) => rows.filter(counts).length;
  return {
    rows: [...rows],
    counts: {
      added: count(({ state }) => state === 'added'),
      merged: count(({ state }) => state === 'merged'),
      same: count(({ state }) => state === 'same'),
      joinedNotes: count(({ note }) => note === 'joined'),
      conflictingFigures: rows.reduce((sum, row) => sum + row.figuresConflicting, 0),
      renamedCurrencies: rows.reduce((sum, row) => sum + row.figuresRenamed, 0),
    },
  };
}

/**
 * Returns what merging a document would do, and with `merge` does it: all of it or, where anything is refused, nothing.
 * Nothing else runs between the plan and the writing, since both are synchronous.
 */
export function importList(
  reference: ReferenceDatabase,
  user: UserDatabase,
  document: ListDocument,
  { into, mode }: { readonly into?: string | undefined; readonly mode: 'preview' | 'merge' },
  now: Date,
): Result<Imported> {
  const target = targetOf(user, document, into);
  if (!target.ok) return target;
  const plan = planMerge(reference, user, document, target.value);
  if (!plan.ok) return plan;
  const told = { ...countedRows(plan.value.steps.map(({ row }) => row)), folder: null };
  if (mode === 'preview') return ok({ target: target.value, ...told, taken: null });
  const slugs = plan.value.steps.map(({ row }) => row.slug);
  const { value: id, taken } = takeIn(user, slugs, null, () => applyPlan(user, plan.value, now));
  return ok({ target: { ...target.value, id }, ...told, taken });
}
