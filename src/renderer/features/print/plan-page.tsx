import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { writeKeptName } from '../../../shared/domain/writing/entity-name.ts';
import type { Output } from '../../../shared/contract/index.ts';
import type { PlannedSchool } from '../../../shared/contract/plan.ts';
import { colon, dot } from '../../../shared/domain/formatting.ts';
import { today } from '../../../shared/domain/day.ts';
import { useCall } from '../../host/use-call.ts';
import { PlanDays } from '../../ui/plan/plan-days.tsx';
import { checklistOf, studentStage } from '../../ui/plan/plan-words.ts';
import { usePen } from '../../ui/use-pen.ts';
import { PrintProvider } from './print-provider.tsx';
import styles from './plan.module.css';
import { TableSheet } from './table-sheet.tsx';

/** A school on the printed plan: its stage, and what can be ticked with a pencil, too. */
function PlannedPart({ school, told }: { school: PlannedSchool; told: boolean }) {
  const t = useTranslations('plan');
  const pen = usePen();
  const tasks = school.entries.filter(({ kind }) => kind === 'task');
  const items = checklistOf(school, pen);
  return (
    <section className={styles.school}>
      <h2>{writeKeptName(school, pen.language)}</h2>
      <p>
        {t('stage')}
        {colon(pen.language)}
        {school.stage === null ? t('noStage') : t(`stages.${school.stage}`)}
        {told && school.students.map((one) => `${dot}${studentStage(one, pen)}`)}
        {!school.listed && `${dot}${t('notListed')}`}
      </p>
      <div className={styles.lists}>
        <div>
          <h3>{t('documents')}</h3>
          {items.length === 0 && <p>{t('noDocuments')}</p>}
          <ul>
            {items.map(({ name, done, kind, entry }) => (
              <li key={kind ?? entry?.id} data-done={done}>
                <bdi>{name}</bdi>
              </li>
            ))}
          </ul>
        </div>
        {tasks.length > 0 && (
          <div>
            <h3>{t('tasks')}</h3>
            <ul>
              {tasks.map(({ id, text, day, done }) => (
                <li key={id} data-done={done}>
                  <bdi>{text}</bdi>
                  {day !== null && `${dot}${pen.date(day)}`}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}

/** All dates, the next first, then school by school its stage, documents and tasks. */
export function PlanPages({
  plan,
  day,
  students = true,
}: {
  plan: Output<'plan.get'>;
  day: string;
  /** Whether the stages of students are told beside that of the desk. */
  students?: boolean;
}) {
  return (
    <>
      <div className={styles.days}>
        <PlanDays plan={plan} today={day} />
      </div>
      {plan.schools.map((school) => (
        <PlannedPart key={school.slug} school={school} told={students} />
      ))}
    </>
  );
}

function PlanSheet() {
  const t = useTranslations('plan');
  const tl = useTranslations('lists');
  const { data, error } = useCall('plan.get', {});
  const [day] = useState(today);
  return (
    <TableSheet
      document={{ kind: 'plan' }}
      back="/plan"
      failure={error}
      canHaveMine={false}
      table={
        data
          ? {
              title: t('title'),
              about: [data.schools.length === 0 ? t('empty') : tl('count', { count: data.schools.length })],
              body: <PlanPages plan={data} day={day} />,
            }
          : null
      }
    />
  );
}

/** The plan as it will stand on paper. */
export function PlanSheetPage() {
  return (
    <PrintProvider>
      <PlanSheet />
    </PrintProvider>
  );
}
