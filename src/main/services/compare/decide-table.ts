import type { CompareTable, Decision } from '../../../shared/contract/compare-values.ts';
import type { Source } from '../../../shared/contract/values.ts';
import type { ReferenceDatabase, UserDatabase } from '../../database/open.ts';
import { findComparedHead } from '../../database/reference/compare/compared.ts';
import { listFiguresOn } from '../../database/user/figures.ts';
import { answersAbout, answeringProperties, type Asking } from '../answers/answers.ts';
import { told } from '../answers/confidence.ts';
import {
  citedSources,
  claimsOn,
  kindOfSource,
  programmeLinkOf,
  readSubject,
  type Choose,
  type Subject,
} from '../answers/subject.ts';
import { chosenProgramme, type Choice } from './chosen-programme.ts';

/** The prices of a year, of a semester or of the whole, by which studies are paid. */
const prices = ['tuition', 'tuition-semester', 'tuition-whole'] as const;

interface Column {
  readonly head: CompareTable['schools'][number];
  readonly decision: Decision | null;
  readonly sources: readonly Source[];
}

function decided(
  reference: ReferenceDatabase,
  user: UserDatabase | null,
  subject: Subject,
  asking: Asking,
): Pick<Column, 'decision' | 'sources'> {
  if (!subject.programme && subject.programmes.length > 0) return { decision: null, sources: [] };
  const { school, programme, programmes, sources, ...answers } = answersAbout(reference, subject, asking);
  const claims = claimsOn(subject, prices);
  const cited = citedSources(
    reference,
    claims.map(({ source }) => source),
  );
  const figures = user ? listFiguresOn(user, school.slug) : [];
  return {
    decision: { ...answers, tuition: told(claims, kindOfSource(reference)), figures },
    sources: [...sources, ...cited],
  };
}

/** Returns what decides about a programme of each school, side by side; sources in the order of the columns, each once. */
export function decideTable(
  reference: ReferenceDatabase,
  user: UserDatabase | null,
  slugs: readonly string[],
  choice: Choice,
  asking: Asking,
): Pick<CompareTable, 'schools' | 'unknown' | 'decisions' | 'sources'> {
  const unknown: string[] = [];
  const columns = new Map<string, Column>();
  const properties = answeringProperties(reference, asking.country);
  const choose: Choose = (school, all) => chosenProgramme(school, all, choice).programme;
  for (const slug of slugs) {
    const head = findComparedHead(reference, slug);
    const subject = head && readSubject(reference, head.slug, choose, properties);
    if (!head || !subject) unknown.push(slug);
    else if (!columns.has(head.slug)) {
      const { missing } = chosenProgramme(head.slug, subject.programmes, choice);
      if (missing !== null) unknown.push(`${head.slug}.${missing}`);
      columns.set(head.slug, {
        head: {
          ...head,
          programmes: subject.programmes.map(programmeLinkOf),
          programme: subject.programme && programmeLinkOf(subject.programme),
        },
        ...decided(reference, user, subject, asking),
      });
    }
  }
  const all = [...columns.values()];
  return {
    schools: all.map(({ head }) => head),
    unknown,
    decisions: all.map(({ decision }) => decision),
    sources: [...new Map(all.flatMap(({ sources }) => sources.map((one) => [one.id, one] as const))).values()],
  };
}
