import { useQueries } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSearchParams } from 'react-router';
import { dot } from '../../../shared/domain/formatting.ts';
import type { CompareTable } from '../../../shared/contract/compare-values.ts';
import type { Chapter } from '../../../shared/contract/documents.ts';
import type { Output } from '../../../shared/contract/index.ts';
import { today } from '../../../shared/domain/day.ts';
import { mine as addedByMe } from '../../../shared/domain/mine.ts';
import { callQuery, useCall, type CallFailure } from '../../host/use-call.ts';
import { useHome, wantedOf } from '../../host/use-home.ts';
import { displayName } from '../../ui/entity/names.ts';
import { useDrawn } from '../../ui/portions/use-drawn.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { ChaptersProgress } from './chapters-progress.tsx';
import { DecisionTable } from './comparison.tsx';
import styles from './list.module.css';
import { ChapterPages, Front, isKnown } from './list-document.tsx';
import type { PageLayout } from './page-layout.ts';
import { PlanPages } from './plan-page.tsx';
import { usePrintAddress } from './print-address.ts';
import { PrintProvider } from './print-provider.tsx';
import { Sheet } from './sheet.tsx';
import { useChapters } from './use-chapters.ts';

/** So many stand side by side across an upright page. */
const mostAcross = 4;

/** What decides about the schools, a few in each table; undefined until all are there. */
function useDecisions(
  chapters: readonly Chapter[] | null,
  mine: boolean,
): { tables: readonly CompareTable[] | undefined; error: CallFailure | null } {
  const language = useLanguage();
  const home = useHome();
  const slugs = (chapters ?? [])
    .filter(isKnown)
    .filter(({ entity }) => entity.type === 'institution')
    .map(({ slug }) => slug);
  const tables = Math.ceil(slugs.length / mostAcross);
  // As many in each as there can be alike: five are three and two.
  const across = Math.ceil(slugs.length / Math.max(1, tables));
  const parts = Array.from({ length: tables }, (_, at) => slugs.slice(at * across, (at + 1) * across));
  const answers = useQueries({
    queries: parts.map((part) => ({
      ...callQuery('compare.table', {
        slugs: part,
        language,
        mine,
        depth: 'decide',
        wanted: wantedOf(home),
        ...(home.country !== null && { country: home.country }),
        ...(home.currency !== null && { currency: home.currency }),
      }),
      enabled: home.isKnown,
    })),
  });
  const there = answers.flatMap(({ data }) => data ?? []);
  return {
    tables: chapters !== null && there.length === parts.length ? there : undefined,
    error: (answers.find(({ error }) => error)?.error as CallFailure | undefined) ?? null,
  };
}

/** The plan without what is the person's own: stages, entries, and what only their additions say. */
function sourced(plan: Output<'plan.get'>): Output<'plan.get'> {
  const added = new Set(plan.sources.filter(({ pack }) => pack === addedByMe).map(({ id }) => id));
  const isSourced = ({ sources }: { readonly sources: readonly string[] }) => sources.some((id) => !added.has(id));
  return {
    sources: plan.sources.filter(({ id }) => !added.has(id)),
    schools: plan.schools.map((school) => ({
      ...school,
      stage: null,
      students: [],
      entries: [],
      terms: school.terms.filter(isSourced),
      documents: school.documents.filter(isSourced),
    })),
  };
}

interface FolderProps {
  readonly student: string;
  readonly chapters: readonly Chapter[];
  readonly drawn: number;
  readonly tables: readonly CompareTable[];
  readonly plan: Output<'plan.get'>;
  readonly edition: string;
  readonly begins: PageLayout['begins'];
}

function FolderDocument({ student, chapters, drawn, tables, plan, edition, begins }: FolderProps) {
  const tp = useTranslations('plan');
  const tc = useTranslations('compare');
  const [day] = useState(today);
  const decides = useId();
  return (
    <>
      <Front name={student} chapters={chapters} edition={edition} begins={begins} />
      {/* On the pages of the contents, as long as there is room. */}
      <section className={styles.decides} aria-labelledby={decides}>
        <h2 id={decides}>{tc('depths.decide')}</h2>
        {tables.map((table, at) => (
          <DecisionTable key={table.schools[0]?.slug} table={table} scope={`decides-${at + 1}-`} />
        ))}
      </section>
      <ChapterPages chapters={chapters} drawn={drawn} edition={edition} short />
      <section className={styles.chapter} data-page="plan">
        <h2>{tp('title')}</h2>
        <PlanPages plan={plan} day={day} students={false} />
      </section>
    </>
  );
}

function FolderSheet() {
  const tp = useTranslations('plan');
  const language = useLanguage();
  const [params] = useSearchParams();
  const student = params.get('student') ?? '';
  const { mine } = usePrintAddress();
  const told = useChapters({ student }, mine);
  const { chapters, complete, error } = told;
  const decided = useDecisions(complete ? chapters : null, mine);
  const plan = useCall('plan.get', { student });
  const { tables } = decided;
  const schools = chapters.filter(isKnown);
  const [drawn] = useDrawn(tables && plan.data ? schools.length : 0);
  const back = `/saved?student=${encodeURIComponent(student)}`;
  return (
    <Sheet
      document={{ kind: 'folder', student, ...(mine && { mine }) }}
      back={back}
      failure={error ?? decided.error ?? plan.error}
      progress={<ChaptersProgress of={told} back={back} />}
      printed={
        tables && plan.data
          ? {
              title: student,
              drawn: { done: drawn, total: schools.length },
              setting: {
                head: student,
                landscape: false,
                parts: [
                  ...schools.map(({ entity }, index) => ({
                    page: `school${index + 1}`,
                    head: `${student}${dot}${index + 1} ${displayName(entity, language)}`,
                  })),
                  { page: 'plan', head: `${student}${dot}${tp('title')}` },
                ],
              },
              body: (edition, begins) => (
                <FolderDocument
                  student={student}
                  chapters={chapters}
                  drawn={drawn}
                  tables={tables}
                  plan={mine ? plan.data : sourced(plan.data)}
                  edition={edition}
                  begins={begins}
                />
              ),
            }
          : null
      }
    />
  );
}

/** The folder of a student as it will stand on paper: title and contents, what decides, a page or two for each school, the plan. */
export function FolderPage() {
  return (
    <PrintProvider>
      <FolderSheet />
    </PrintProvider>
  );
}
