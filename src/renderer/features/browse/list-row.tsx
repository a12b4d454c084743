import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import type { InstitutionRow } from '../../../shared/contract/institutions.ts';
import { companionName, displayName, placeText } from '../../ui/entity/names.ts';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './browse.module.css';

/** One institution: name, the name beside it, and what tells it apart. */
export function ListRow({
  row,
  search,
  open,
  stop,
}: {
  row: InstitutionRow;
  search: string;
  open: boolean;
  /** Whether it is the one row of the list that Tab comes to. */
  stop: boolean;
}) {
  const t = useTranslations('browse');
  const language = useLanguage();
  const companion = companionName(row.name, row.place?.country, language);
  const facts = [
    placeText(row.place, language),
    row.founded === null ? '' : String(row.founded),
    row.students === null ? '' : t('studentsCount', { count: row.students }),
    row.tier === 'listed' ? t('tier.listed') : '',
  ].filter((fact) => fact !== '');
  return (
    <Link
      to={`/institutions/${row.slug}${search}`}
      className={styles.row}
      aria-current={open ? 'page' : undefined}
      data-tier={row.tier}
      tabIndex={stop ? 0 : -1}
    >
      <span className={styles.rowName}>{displayName(row, language)}</span>
      {companion && (
        <span className={styles.rowCompanion} lang={companion.lang}>
          {companion.text}
        </span>
      )}
      <span className={styles.rowFacts}>{facts.join(' · ')}</span>
    </Link>
  );
}
