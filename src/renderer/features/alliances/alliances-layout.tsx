import { useTranslations } from 'use-intl';
import { Link, Outlet, useMatch } from 'react-router';
import { useCall } from '../../host/use-call.ts';
import { displayName, placeText } from '../../ui/entity/names.ts';
import { Failure } from '../../ui/failure.tsx';
import { oneStop } from '../../ui/list-keys.ts';
import { dot, sentenceGap } from '../../../shared/domain/formatting.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { usePageTitle } from '../../ui/use-page-title.ts';
import styles from './alliances.module.css';
import { NonePicked } from './none-picked.tsx';

/** The alliances at the side, and the open one beside them. */
export function AlliancesLayout() {
  const t = useTranslations('alliances');
  const to = useTranslations('overlap');
  const language = useLanguage();
  const open = useMatch('/alliances/:slug')?.params.slug;
  const call = useCall('alliances.list', {});
  usePageTitle(t('title'));
  return (
    <div className={styles.layout} data-step={open === undefined ? 'list' : 'alliance'}>
      <section className={styles.side} aria-label={t('title')} data-pane>
        <h1>{t('title')}</h1>
        <p className={styles.intro}>
          {t('intro')}
          {sentenceGap(language)}
          <Link to="/alliances/overlap">{to('open')}</Link>
        </p>
        {call.error && <Failure failure={call.error} retry={() => void call.refetch()} />}
        <ul ref={oneStop}>
          {call.data?.rows.map((row) => (
            <li key={row.slug}>
              <Link
                to={`/alliances/${row.slug}`}
                className={styles.row}
                aria-current={row.slug === open ? 'page' : undefined}
              >
                <span className={styles.rowName}>{displayName(row, language)}</span>
                <span className={styles.about}>
                  {[
                    row.founded === null ? '' : String(row.founded),
                    placeText(row.place, language),
                    t('recorded', { count: row.recordedMembers }),
                  ]
                    .filter((part) => part !== '')
                    .join(dot)}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <div className={styles.detail}>
        {open === undefined ? <NonePicked slugs={call.data?.rows.map(({ slug }) => slug) ?? []} /> : <Outlet />}
      </div>
    </div>
  );
}
