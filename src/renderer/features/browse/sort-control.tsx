import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import { institutionSorts } from '../../../shared/contract/institutions.ts';
import { colon } from '../../../shared/domain/formatting.ts';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './browse.module.css';
import { readQuery, writeQuery, type BrowseQuery, type Sort } from './query.ts';

/** What the list is ordered by, which way, and the way back to the filters. */
export function SortControl({ query, go }: { query: BrowseQuery; go: (query: BrowseQuery) => void }) {
  const t = useTranslations('browse');
  const language = useLanguage();
  const chosen = (sort: Sort) => ({ ...query, sort, descending: readQuery(new URLSearchParams({ sort })).descending });
  return (
    <div className={styles.sort}>
      <label>
        <span className="visually-hidden">{t('sort')}</span>
        <select
          value={query.sort}
          onChange={(event) => {
            go(chosen(event.target.value as Sort));
          }}
        >
          {institutionSorts.map((sort) => (
            <option key={sort} value={sort}>
              {t('sort')}
              {colon(language)}
              {t(sort)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        aria-label={`${t('reverse')} (${query.descending ? t('descending') : t('ascending')})`}
        onClick={() => {
          go({ ...query, descending: !query.descending });
        }}
      >
        <Icon name={query.descending ? 'down' : 'up'} />
      </button>
      <Link className={styles.toFilters} to={`/browse${writeQuery(query)}`}>
        {t('filters')}
      </Link>
    </div>
  );
}
