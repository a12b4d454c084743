import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import { mostCompared } from '../../../../shared/contract/limits.ts';
import { Icon } from '../../../ui/icon.tsx';
import styles from './bookmark-rows.module.css';

/** The most schools that can be chosen: as many as stand side by side. */
export const mostChosen = mostCompared;

/** The way to a comparison of the chosen schools. */
export function CompareChoice({ slugs, clear }: { slugs: readonly string[]; clear: () => void }) {
  const t = useTranslations('lists');
  return (
    <p className={styles.choice}>
      {slugs.length === 0 ? (
        <span>{t('chooseMore')}</span>
      ) : (
        <>
          <Link className={styles.tool} to={`/compare?${slugs.map((slug) => `school=${slug}`).join('&')}`}>
            <Icon name="compare" /> {t('compareChosen', { count: String(slugs.length) })}
          </Link>
          <button type="button" className={styles.link} onClick={clear}>
            {t('clearChoice')}
          </button>
        </>
      )}
      <span role="status">{slugs.length >= mostChosen && t('sixChosen')}</span>
    </p>
  );
}
