import { useTranslations } from 'use-intl';
import { useState } from 'react';
import { longestQuery, mostHits } from '../../../shared/contract/limits.ts';
import { Link, useSearchParams } from 'react-router';
import { bracketed, colon, formatNumber } from '../../../shared/domain/formatting.ts';
import { useCall } from '../../host/use-call.ts';
import { entityPath } from '../../ui/entity/names.ts';
import { FailedPage } from '../../ui/failed-page.tsx';
import { oneStop } from '../../ui/list-keys.ts';
import page from '../../ui/page.module.css';
import { useLanguage } from '../../ui/use-language.ts';
import { usePageTitle } from '../../ui/use-page-title.ts';
import type { FoundRecord } from '../../../shared/contract/search.ts';
import { HitRow } from './hit-row.tsx';
import { recordsBefore } from './records-before.ts';
import { RecordRow, recordPath } from './record-row.tsx';
import { Understood } from './understood.tsx';
import styles from './search.module.css';

/** Hits that stand there at first, and that each press brings. */
const perPage = 50;

const recordsId = 'records';

/** The registers and the rules of countries that have all words. */
function Records({ records }: { records: readonly FoundRecord[] }) {
  const t = useTranslations('search');
  if (records.length === 0) return null;
  return (
    <>
      <h2 id={recordsId} className={styles.nearestHead}>
        {t('records')}
      </h2>
      <ul className={styles.results} aria-label={t('records')}>
        {records.map((record) => (
          <li key={recordPath(record)}>
            <Link className={styles.hit} to={recordPath(record)}>
              <RecordRow record={record} />
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

/** All hits of a search, at an address that can be kept. */
export function ResultsPage() {
  const t = useTranslations('search');
  const ta = useTranslations('additions');
  const language = useLanguage();
  const tw = useTranslations('writing');
  const [params] = useSearchParams();
  const written = params.get('text') ?? '';
  const text = written.slice(0, longestQuery);
  const { length } = written;
  usePageTitle(text === '' ? t('title') : `${t('title')}${colon(language)}${text.slice(0, 60)}`);
  const [more, setMore] = useState({ of: text, times: 1 });
  const shown = Math.min(mostHits, perPage * (more.of === text ? more.times : 1));
  // One more than is shown tells whether there are more.
  const limit = Math.min(mostHits, shown + 1);
  const call = useCall('search.query', { text, limit }, { enabled: text.trim() !== '', keepPrevious: true });
  if (text.trim() === '')
    return (
      <section className={page.page}>
        <h1>{t('title')}</h1>
        <p className={page.quiet}>{t('empty')}</p>
      </section>
    );
  if (call.error) return <FailedPage call={call} />;
  if (!call.data) return null;
  const { nearest, records } = call.data;
  const hits = call.data.hits.slice(0, shown);
  const isAll = !call.isPlaceholderData && call.data.hits.length < limit;
  const rows = hits.length > 0 ? hits : nearest;
  const recordsFirst = recordsBefore(hits, records);
  return (
    <section className={page.page}>
      <h1>{t(isAll ? 'results' : 'firstResults', { count: hits.length + records.length })}</h1>
      {length > text.length && (
        <p className={page.quiet} role="status">
          {tw('searchedFor', { length: String(length), most: String(text.length) })}
        </p>
      )}
      {hits.length > 0 && <Understood found={call.data} />}
      {recordsFirst && <Records records={records} />}
      {!recordsFirst && records.length > 0 && (
        <p className={page.quiet}>
          <a href={`#${recordsId}`}>
            {t('records')}
            {bracketed(formatNumber(records.length, language), language)}
          </a>
        </p>
      )}
      {hits.length === 0 && records.length === 0 && (
        <>
          <p>{t('none', { text: text.slice(0, 80) })}</p>
          <p className={page.quiet}>{t('searched')}</p>
          <p className={page.quiet}>
            {ta('newSchool.none')}{' '}
            <Link to={`/additions/school?${new URLSearchParams({ name: text })}`}>{ta('newSchool.link')}</Link>
          </p>
          {nearest.length > 0 && <h2 className={styles.nearestHead}>{t('nearest')}</h2>}
        </>
      )}
      {(hits.length > 0 || records.length === 0) && (
        <ol ref={oneStop} className={styles.results}>
          {rows.map((hit) => (
            <li key={`${hit.type} ${hit.slug}`}>
              <Link className={styles.hit} to={entityPath(hit)}>
                <HitRow hit={hit} />
              </Link>
            </li>
          ))}
        </ol>
      )}
      {call.data.hits.length > shown && (
        <p>
          <button
            type="button"
            className={styles.moreHits}
            onClick={() => {
              setMore({ of: text, times: shown / perPage + 1 });
            }}
          >
            {t('moreResults')}
          </button>
        </p>
      )}
      {hits.length >= mostHits && (
        <p className={page.quiet}>{t('narrow', { most: formatNumber(mostHits, language) })}</p>
      )}
      {!recordsFirst && <Records records={records} />}
    </section>
  );
}
