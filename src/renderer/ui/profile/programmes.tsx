import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import type { Programme } from '../../../shared/contract/values.ts';
import { formatPartialDate } from '../../../shared/domain/formatting.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import { writeValue } from '../../../shared/domain/writing/write-value.ts';
import { writtenField } from '../../../shared/domain/writing/written-fields.ts';
import { Sign } from '../sign.tsx';
import table from '../table.module.css';
import { useLanguage } from '../use-language.ts';
import { usePen } from '../use-pen.ts';
import { Footnotes } from '../entity/footnotes.tsx';
import styles from './programmes.module.css';

/** The same programme told by several sources stands once, with every source; another fee or length is another row. */
function merged(programmes: readonly Programme[]): readonly { programme: Programme; sources: readonly string[] }[] {
  const rows = new Map<string, { programme: Programme; sources: string[] }>();
  for (const programme of programmes) {
    const { id: _id, source, ...facts } = programme;
    const row = rows.get(JSON.stringify(facts));
    if (row) row.sources.push(source);
    else rows.set(JSON.stringify(facts), { programme, sources: [source] });
  }
  return [...rows.values()];
}

const numberOf = (number: number, unit: string) => ({ text: { en: String(number) }, number, unit, qualifier: null });

function Length({ programme }: { programme: Programme }) {
  const t = useTranslations('profile');
  const pen = usePen();
  const { durationMonths: months, internshipMonths } = programme;
  if (months === null) return <span className={table.muted}>—</span>;
  return (
    <>
      {writeValue(numberOf(months, 'months'), writtenField('duration'), pen)}
      {internshipMonths !== null && internshipMonths > 0 && (
        <div className={table.muted}>{t('internship', { months: String(internshipMonths) })}</div>
      )}
    </>
  );
}

function Tuition({ programme, otherFee }: { programme: Programme; otherFee: boolean }) {
  const tp = useTranslations('profile');
  const language = useLanguage();
  const pen = usePen();
  if (programme.tuition === null || programme.currency === null) return <span className={table.muted}>—</span>;
  return (
    <>
      {writeValue(
        numberOf(programme.tuition, programme.currency),
        writtenField('tuition'),
        pen,
        programme.per ?? 'year',
      )}
      <div className={table.muted}>
        {programme.asOf ? formatPartialDate(programme.asOf, language) : tp('dateUnknown')}{' '}
        {programme.flag === 'agency-only' && (
          <Sign tone="quiet" title={tp('agencyOnlyHint')}>
            {tp('agencyOnly')}
          </Sign>
        )}
      </div>
      {otherFee && <Sign tone="warn">{tp('disagree')}</Sign>}
    </>
  );
}

function Specialities({ programme }: { programme: Programme }) {
  const t = useTranslations('profile');
  const language = useLanguage();
  const schools = Map.groupBy(programme.specialities, (one) => (one.school ? inLanguage(one.school, language) : ''));
  return (
    <details className={styles.specialities}>
      <summary>{t('specialities', { count: programme.specialities.length })}</summary>
      <dl>
        {[...schools].map(([school, specialities]) => (
          <div key={school}>
            {school !== '' && <dt>{school}</dt>}
            <dd>{specialities.map((one) => inLanguage(one.name, language)).join(language === 'zh' ? '；' : '; ')}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** Whether two rows tell of one programme (degree, title and language are the same) in one year with unlike fees. */
function isOtherFee(a: Programme, b: Programme): boolean {
  return (
    a.title.en === b.title.en &&
    a.degree === b.degree &&
    a.language === b.language &&
    a.asOf === b.asOf &&
    a.currency === b.currency &&
    a.per === b.per &&
    a.tuition !== null &&
    b.tuition !== null &&
    a.tuition !== b.tuition
  );
}

/** Degree programmes with language, length, tuition and date. */
export function Programmes({ programmes }: { programmes: readonly Programme[] }) {
  const t = useTranslations('profile');
  const tl = useTranslations('teachingLanguage');
  const language = useLanguage();
  const rows = merged(programmes);
  return (
    <div className={table.scroll} tabIndex={0} role="group" aria-label={t('programmes')}>
      <table className={`${table.table} ${styles.programmes}`}>
        <thead>
          <tr>
            <th scope="col">{t('programme')}</th>
            <th scope="col">{t('language')}</th>
            <th scope="col">{t('length')}</th>
            <th scope="col">{t('tuition')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ programme, sources }) => (
            <Fragment key={programme.id}>
              <tr data-continued={programme.specialities.length > 0}>
                <th scope="row">
                  {inLanguage(programme.title, language)}
                  <Footnotes sources={sources} />
                  {programme.degree && <div className={table.muted}>{programme.degree}</div>}
                  {programme.note && <div className={table.muted}>{inLanguage(programme.note, language)}</div>}
                </th>
                <td>{programme.language ? tl(programme.language as 'en') : <span className={table.muted}>—</span>}</td>
                <td>
                  <Length programme={programme} />
                </td>
                <td>
                  <Tuition
                    programme={programme}
                    otherFee={rows.some((other) => isOtherFee(other.programme, programme))}
                  />
                </td>
              </tr>
              {programme.specialities.length > 0 && (
                <tr>
                  <td colSpan={4}>
                    <Specialities programme={programme} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
