import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import { writeKeptName } from '../../../shared/domain/writing/entity-name.ts';
import { formatNumber } from '../../../shared/domain/formatting.ts';
import { useCall } from '../../host/use-call.ts';
import { entityPath } from '../../ui/entity/names.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { ask } from '../../host/ask.ts';
import styles from './lists.module.css';
import { doIt } from '../../ui/undo/undo-store.ts';

/** How many stand here before all are asked for. */
const shownAtFirst = 8;

/** The profiles opened last, the newest first. */
export function RecentlyViewed() {
  const t = useTranslations('lists');
  const language = useLanguage();
  const { data } = useCall('recent.list', {});
  const [all, setAll] = useState(false);
  if (!data) return null;
  const { rows } = data;
  const clear = () => {
    void doIt(async () => {
      const { rows: cleared } = await ask('recent.clear', {});
      return { told: (say) => say('lists.recentCleared'), undo: () => ask('recent.restore', { rows: cleared }) };
    });
  };
  return (
    <section className={styles.recent} aria-labelledby="recently-viewed">
      <h2 id="recently-viewed" tabIndex={-1}>
        {t('recent')}
      </h2>
      {rows.length === 0 && <p className={styles.quiet}>{t('noRecent')}</p>}
      <ol>
        {rows.slice(0, all ? undefined : shownAtFirst).map((row) => (
          <li key={row.slug}>
            {row.entity ? (
              <Link to={entityPath(row.entity)}>{writeKeptName(row, language)}</Link>
            ) : (
              <bdi>{writeKeptName(row, language)}</bdi>
            )}
          </li>
        ))}
      </ol>
      {rows.length > 0 && (
        <p className={styles.recentTools}>
          {rows.length > shownAtFirst && (
            <button
              type="button"
              className={styles.link}
              aria-expanded={all}
              onClick={() => {
                setAll(!all);
              }}
            >
              {all ? t('fewerRecent') : t('allRecent', { count: formatNumber(rows.length, language) })}
            </button>
          )}
          <button
            type="button"
            className={styles.link}
            onClick={(event) => {
              event.currentTarget.closest('section')?.querySelector('h2')?.focus();
              clear();
            }}
          >
            {t('clearRecent')}
          </button>
        </p>
      )}
    </section>
  );
}
