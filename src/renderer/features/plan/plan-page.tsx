import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { Link, useLocation } from 'react-router';
import { today } from '../../../shared/domain/day.ts';
import { useCall } from '../../host/use-call.ts';
import actions from '../../ui/action.module.css';
import { ExportMenu } from '../../ui/export/export-menu.tsx';
import { Failure } from '../../ui/failure.tsx';
import { Icon } from '../../ui/icon.tsx';
import page from '../../ui/page.module.css';
import { Pending } from '../../ui/pending.tsx';
import { PlanDays } from '../../ui/plan/plan-days.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { usePageTitle } from '../../ui/use-page-title.ts';
import { CalendarButton } from './calendar-button.tsx';
import styles from './plan-page.module.css';
import { SchoolPlan } from './school-plan.tsx';

/** So many schools stand open from the start; of more the person opens the one that they work on. */
const mostOpened = 6;

/** All that is ahead with the schools that are kept: their dates, the next first, then each school. */
export function PlanPage() {
  const t = useTranslations('plan');
  const ta = useTranslations('app');
  const language = useLanguage();
  const { hash } = useLocation();
  const { data, error, refetch } = useCall('plan.get', {});
  usePageTitle(t('title'));
  // A school that is kept elsewhere comes later than a plan that was asked for before.
  const goneTo = decodeURIComponent(hash.slice(1));
  const isThere = data?.schools.some(({ slug }) => `plan-${slug}` === goneTo) ?? false;
  useEffect(() => {
    if (!isThere) return;
    const school = document.getElementById(goneTo);
    school?.scrollIntoView({ block: 'start' });
    school?.querySelector<HTMLElement>('select')?.focus({ preventScroll: true });
  }, [isThere, goneTo]);
  return (
    <section className={page.page}>
      <h1>{t('title')}</h1>
      <p className={page.quiet}>{t('intro')}</p>
      {error && <Failure failure={error} retry={() => void refetch()} />}
      {!data && !error && <Pending />}
      {data?.schools.length === 0 && (
        <div className={styles.empty}>
          <p>{t('empty')}</p>
          <p className={page.quiet}>{t('emptyHint')}</p>
          <p>
            <Link to="/browse">{ta('browse')}</Link>
          </p>
        </div>
      )}
      {data && data.schools.length > 0 && (
        <>
          <div className={page.tools}>
            <Link className={actions.action} to={`/print/plan?language=${language}&paper=A4`}>
              <Icon name="print" /> {ta('print')}
            </Link>
            <CalendarButton />
            <ExportMenu of={{ kind: 'plan', of: {} }} />
          </div>
          <div className={styles.days}>
            <PlanDays plan={data} today={today()} />
          </div>
          <div className={styles.schools}>
            {data.schools.map((school) => (
              <SchoolPlan
                key={school.slug}
                school={school}
                opened={data.schools.length <= mostOpened || hash === `#plan-${school.slug}`}
              />
            ))}
          </div>
        </>
      )}
    </section>
  );
}
