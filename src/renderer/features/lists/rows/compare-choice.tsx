import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import { dot } from '../../../../shared/domain/formatting.ts';
import type { Bookmark } from '../../../../shared/contract/bookmarks.ts';
import { mostCompared } from '../../../../shared/contract/limits.ts';
import { Icon } from '../../../ui/icon.tsx';
import lists from '../lists.module.css';
import styles from './bookmark-rows.module.css';

/** How many schools are chosen, the way to a comparison of them where they are not too many, and to choosing all or none. */
export function CompareChoice({
  chosen,
  chooseAll,
  clear,
}: {
  chosen: readonly Bookmark[];
  /** Null where all that are shown are chosen. */
  chooseAll: (() => void) | null;
  clear: () => void;
}) {
  const t = useTranslations('lists');
  const ts = useTranslations('students');
  // Alliances and organizations can be kept, too; they do not stand side by side.
  const compared = chosen.filter(({ entity }) => entity?.type === 'institution').map(({ slug }) => slug);
  const canCompare = compared.length > 0 && compared.length <= mostCompared;
  return (
    <p className={styles.choice}>
      {chosen.length === 0 && <span>{t('chooseMore')}</span>}
      {canCompare && (
        <Link className={lists.tool} to={`/compare?${compared.map((slug) => `school=${slug}`).join('&')}`}>
          <Icon name="compare" /> {t('compareChosen', { count: String(compared.length) })}
        </Link>
      )}
      <span role="status">
        {chosen.length > 0 && ts('chosen', { count: chosen.length })}
        {compared.length > mostCompared && `${dot}${t('sixCompared')}`}
      </span>
      {chooseAll && (
        <button type="button" className={styles.link} onClick={chooseAll}>
          {ts('choose')}
        </button>
      )}
      {chosen.length > 0 && (
        <button type="button" className={styles.link} onClick={clear}>
          {t('clearChoice')}
        </button>
      )}
    </p>
  );
}
