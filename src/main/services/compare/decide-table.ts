import type { CompareTable, Decision } from '../../../shared/contract/compare-values.ts';
import type { OwnFigure } from '../../../shared/contract/figures.ts';
import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import { findComparedHeads } from '../../database/reference/compare/compared.ts';
import { listFiguresOn } from '../../database/user/figures.ts';
import { answersAbout, answeringProperties, type Answered, type Asking } from '../answers/answers.ts';
import { told } from '../answers/confidence.ts';
import {
  citedSources,
  claimsOn,
  kindOfSource,
  programmeLinkOf,
  readSubjects,
  type Subject,
} from '../answers/subject.ts';
import { chosenProgramme, type Choice } from './chosen-programme.ts';

/** The prices of a year, of a semester or of the whole, by which studies are paid. */
const prices = ['tuition', 'tuition-semester', 'tuition-whole'] as const;

/** A school that has programmes, and none like the one asked for, has nothing to decide by. */
const isAskedOf = ({ programme, programmes }: Subject) => programme !== null || programmes.length === 0;

function decisionOf(
  reference: ReferenceDatabase,
  subject: Subject,
  { answers }: Answered,
  figures: OwnFigure[],
): Decision {
  return { ...answers, tuition: told(claimsOn(subject, prices), kindOfSource(reference)), figures };
}

/** Returns what decides about a programme of each school, side by side; sources in the order of the columns, each once. */
export function decideTable(
  reference: ReferenceDatabase,
  user: UserDatabase | null,
  slugs: readonly string[],
  choice: Choice,
  asking: Asking,
): Pick<CompareTable, 'schools' | 'unknown' | 'decisions' | 'sources'> {
  const found = findComparedHeads(reference, slugs);
  const heads = [...new Map(found.flatMap((one) => (one ? [[one.id, one] as const] : []))).values()];
  const subjects = readSubjects(
    reference,
    heads.map(({ id, head: { slug, type, tier, name, pack, place } }) => ({
      id,
      school: { slug, type, tier, name, ...(pack === undefined ? {} : { pack }) },
      country: place?.country ?? null,
    })),
    (school, all) => chosenProgramme(school, all, choice).programme,
    answeringProperties(reference, asking.country),
  );
  const answered = answersAbout(reference, subjects, asking);
  const decisions = subjects.map((subject, at) =>
    isAskedOf(subject)
      ? decisionOf(reference, subject, answered[at] as Answered, user ? listFiguresOn(user, subject.school.slug) : [])
      : null,
  );
  const cited = decisions.flatMap((decision, at) =>
    decision ? [...(answered[at]?.cited ?? []), ...decision.tuition.claims.map(({ source }) => source)] : [],
  );
  const missing = subjects.flatMap(({ school: { slug }, programmes }) => {
    const programme = chosenProgramme(slug, programmes, choice).missing;
    return programme === null ? [] : [`${slug}.${programme}`];
  });
  return {
    schools: subjects.map(({ programmes, programme }, at) => ({
      ...(heads[at] as (typeof heads)[number]).head,
      programmes: programmes.map(programmeLinkOf),
      programme: programme && programmeLinkOf(programme),
    })),
    unknown: [...slugs.filter((_, at) => !found[at]), ...missing],
    decisions,
    sources: citedSources(reference, cited),
  };
}
