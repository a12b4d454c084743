import type { Input, Output } from '../../../shared/contract/index.ts';
import type { PlannedSchool } from '../../../shared/contract/plan.ts';
import { readDocuments } from '../../../shared/domain/documents.ts';
import { readTerm } from '../../../shared/domain/term.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import { currentSlug } from '../../database/reference/names/links.ts';
import { listPlanFacts, type PlanFact } from '../../database/reference/plan-facts.ts';
import { packThatAlone, type PackOf } from '../../database/reference/packed.ts';
import { sourcesById } from '../../database/reference/sources.ts';
import { bookmarksUnder } from '../../database/user/lists.ts';
import { readSettings } from '../../database/user/settings.ts';
import { listAdditionsOn } from '../../database/user/additions.ts';
import { whoIsKept } from '../who-is-kept.ts';
import { addedPlanFacts } from '../additions/plan-facts.ts';
import { sourcesOfAdditions } from '../additions/lay-over.ts';
import { schoolToWriteOn } from '../school-to-write-on.ts';
import { listEntries, listListed, listStages, listStudentStages } from '../../database/user/plan.ts';

/** The terms that sources state, each once with all that say the same. */
function termsOf(facts: readonly PlanFact[]): PlannedSchool['terms'] {
  const terms = new Map<string, PlannedSchool['terms'][number]>();
  for (const { property, value, scope, asOf, source, programme } of facts) {
    // What this program cannot read is shown on the profile; a plan can do nothing with it.
    if (property !== 'application-deadline' || readTerm(value) === null) continue;
    const key = JSON.stringify([programme?.slug ?? null, value, scope?.en ?? null, asOf]);
    const known = terms.get(key);
    if (known) known.sources.push(source);
    else terms.set(key, { programme, term: value, scope, asOf, sources: [source] });
  }
  return [...terms.values()];
}

/** The documents that sources ask for, each kind once with every attestation that one of them names. */
function documentsOf(facts: readonly PlanFact[], packOf: PackOf): PlannedSchool['documents'] {
  const documents = new Map<string, PlannedSchool['documents'][number]>();
  for (const { property, value, source } of facts) {
    if (property !== 'documents') continue;
    for (const { kind, attested } of readDocuments(value) ?? []) {
      const known = documents.get(kind) ?? { kind, attested: [], sources: [] };
      documents.set(kind, {
        kind,
        attested: [...new Set([...known.attested, ...attested])],
        sources: [...new Set([...known.sources, source])],
      });
    }
  }
  return [...documents.values()].map((one) => {
    const pack = packOf(one.sources);
    return pack === null ? one : { ...one, pack };
  });
}

/** The stages for students by school, or of one student alone; one that two lists of theirs say alike is there once. */
function stagesOfStudents(
  user: UserDatabase,
  student: string | undefined,
): ReadonlyMap<string, PlannedSchool['students']> {
  const told = listStudentStages(user).filter(({ person }) => student === undefined || person === student);
  const once = told.filter(
    (one, at) =>
      one.person === null ||
      at ===
        told.findIndex(({ slug, person, stage }) => slug === one.slug && person === one.person && stage === one.stage),
  );
  return new Map(
    Array.from(
      Map.groupBy(once, ({ slug }) => slug),
      ([slug, rows]) => [slug, rows.map(({ person, list, stage }) => ({ person, list, stage }))] as const,
    ),
  );
}

/** Returns the plan of one school, or of all; `not-found` of one that is nowhere. */
export function askedPlan(
  reference: ReferenceDatabase,
  user: UserDatabase,
  input: Input<'plan.get'>,
): Result<Output<'plan.get'>> {
  const school = input.slug === undefined ? ok(null) : schoolToWriteOn(reference, user, input.slug);
  return school.ok ? ok(planOf(reference, user, input)) : school;
}

/**
 * Returns the plan: every school of the lists in their order, then what else is in it; of one school, or of the lists of a student,
 * where these are named, and then the stage is theirs where they have one. Dates that the person added to schools are in it unless `mine` is false.
 */
export function planOf(
  reference: ReferenceDatabase,
  user: UserDatabase,
  { slug, student }: Input<'plan.get'> = {},
  mine = true,
): Output<'plan.get'> {
  const listed = listListed(user);
  const stages = listStages(user);
  const ofStudents = stagesOfStudents(user, student);
  const entries = Map.groupBy(listEntries(user), (entry) => entry.slug);
  const wanted = slug === undefined ? null : currentSlug(reference, slug);
  const ofStudent = student === undefined ? null : new Set(bookmarksUnder(user, student).map((row) => row.slug));
  const { homeField, homeLanguage } = readSettings(user);
  const programme = { field: homeField ?? undefined, language: homeLanguage ?? undefined };
  const packOf = packThatAlone(reference);
  const slugs = new Set([...listed.keys(), ...stages.keys(), ...entries.keys(), ...(wanted === null ? [] : [wanted])]);
  const schools = [...slugs]
    .filter((one) => (wanted === null || one === wanted) && (ofStudent?.has(one) ?? true))
    .map((one): PlannedSchool => {
      const added = mine ? addedPlanFacts(reference, user, one) : [];
      const students = [...(ofStudents.get(one) ?? [])];
      const facts = [...listPlanFacts(reference, one, programme), ...added];
      return {
        slug: one,
        savedName: listed.get(one) ?? one,
        ...whoIsKept(reference, user, one),
        listed: listed.has(one),
        stage: (student === undefined ? undefined : students[0]?.stage) ?? stages.get(one) ?? null,
        students,
        terms: termsOf(facts),
        documents: documentsOf(facts, packOf),
        entries: [...(entries.get(one) ?? [])],
      };
    });
  const cited = schools.flatMap(({ terms, documents }) => [...terms, ...documents].flatMap(({ sources }) => sources));
  const own = sourcesOfAdditions(schools.flatMap((school) => listAdditionsOn(user, school.slug)));
  const sources = sourcesById(reference, new Set(cited));
  const known = new Set(sources.map(({ id }) => id));
  const added = [...new Set(cited)].flatMap((id) => (known.has(id) ? [] : (own.get(id) ?? [])));
  return { schools, sources: [...sources, ...added] };
}
