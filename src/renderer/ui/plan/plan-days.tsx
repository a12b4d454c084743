import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import { writeKeptName } from '../../../shared/domain/writing/entity-name.ts';
import type { Output } from '../../../shared/contract/index.ts';
import type { PlannedSchool } from '../../../shared/contract/plan.ts';
import { dot, formatNumber } from '../../../shared/domain/formatting.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import { planDays } from '../../../shared/domain/plan-days.ts';
import { readTerm, standingOf } from '../../../shared/domain/term.ts';
import { markedName } from '../../../shared/domain/writing/entity-name.ts';
import { writeStanding } from '../../../shared/domain/writing/term.ts';
import { entityPath } from '../entity/names.ts';
import { useLanguage } from '../use-language.ts';
import { usePen } from '../use-pen.ts';
import table from '../table.module.css';
import styles from './plan.module.css';

type Plan = Output<'plan.get'>;
type Term = PlannedSchool['terms'][number];

const aDay = 86_400_000;
const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / aDay);

function SchoolName({ school }: { school: PlannedSchool }) {
  const language = useLanguage();
  const name = writeKeptName(school, language);
  return school.entity ? <Link to={entityPath(school.entity)}>{name}</Link> : <>{name}</>;
}

/** Whose term it is, and from where and when it is known. */
function TermOrigin({ term, sources }: { term: Term; sources: Plan['sources'] }) {
  const t = useTranslations('plan');
  const pen = usePen();
  const told = sources.filter(({ id }) => term.sources.includes(id));
  const whose = [term.programme?.title, term.scope].flatMap((text) => (text ? [inLanguage(text, pen.language)] : []));
  return (
    <>
      {whose.length > 0 && <span className={styles.whose}>{whose.join(dot)}</span>}
      <span className={table.muted}>
        {term.asOf !== null && `${t('asOf', { date: pen.date(term.asOf) })}${dot}`}
        {[...new Map(told.map((one) => [markedName(one.publisher, one.pack ?? undefined, pen.language), one]))].map(
          ([name, { id }], at) => (
            <span key={id}>
              {at > 0 && ', '}
              <Link to={`/sources/${id}`}>{name}</Link>
            </span>
          ),
        )}
      </span>
    </>
  );
}

/** All days of the plan, the next first; what is over and what no source has announced stand apart. */
export function PlanDays({ plan, today }: { plan: Plan; today: string }) {
  const t = useTranslations('plan');
  const pen = usePen();
  const { language } = pen;
  const { coming, over, unannounced } = planDays(plan.schools, today);
  const until = (day: string) => {
    const days = daysBetween(today, day);
    if (days < 0) return '';
    return days === 0 ? t('today') : t('inDays', { digits: formatNumber(days, language), count: days });
  };
  const rows = (days: typeof coming) => (
    <div className={table.scroll}>
      <table className={`${table.table} ${styles.days}`}>
        <tbody>
          {days.map((one, at) => (
            <tr key={at} data-what={one.what}>
              <th scope="row" className={styles.date}>
                {pen.date(one.date)}
                <span className={table.muted}>{until(one.day)}</span>
              </th>
              <td>
                <SchoolName school={one.school} />
              </td>
              <td>
                <span data-done={one.what === 'own' && one.entry.done}>
                  {one.what === 'own' ? <bdi className={table.words}>{one.entry.text}</bdi> : t(one.what)}
                </span>
                {one.what !== 'own' && <TermOrigin term={one.term} sources={plan.sources} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
  return (
    <>
      <section>
        <h2>{t('dates')}</h2>
        {coming.length === 0 ? (
          <div className={styles.none}>
            <p>{t('noDates')}</p>
            <p className={table.muted}>{t('noDatesHint')}</p>
          </div>
        ) : (
          rows(coming)
        )}
      </section>
      {unannounced.length > 0 && (
        <section>
          <h3>{t('unannounced')}</h3>
          <ul className={styles.unannounced}>
            {unannounced.map(({ school, term }, at) => {
              const read = readTerm(term.term);
              return (
                <li key={at}>
                  <SchoolName school={school} />
                  <div>
                    <span>{read && writeStanding(standingOf(read, today), pen, term.asOf)}</span>
                    <TermOrigin term={term} sources={plan.sources} />
                  </div>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {over.length > 0 && (
        <section>
          <h3>{t('over')}</h3>
          {rows(over)}
        </section>
      )}
    </>
  );
}
