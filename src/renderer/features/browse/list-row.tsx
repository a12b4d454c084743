import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import type { InstitutionRow } from '../../../shared/contract/institutions.ts';
import { today } from '../../../shared/domain/day.ts';
import { colon, dot } from '../../../shared/domain/formatting.ts';
import { isYearly } from '../../../shared/domain/partial-date.ts';
import { companionName, displayName, placeText } from '../../ui/entity/names.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { usePen } from '../../ui/use-pen.ts';
import { writeMonths } from './labels.ts';
import type { Sort } from './query.ts';
import styles from './browse.module.css';

/** What the list is ordered by, in words; a school of which it is not known stands at the end and says so. */
function useOrdered(): (row: InstitutionRow, sort: Sort) => string {
  const t = useTranslations('browse');
  const pen = usePen();
  const [day] = useState(today);
  return ({ ordered }, sort) => {
    if (ordered === null) return isNumber.has(sort) ? `${t(sort)}${colon(pen.language)}${t('notKnown')}` : '';
    switch (ordered.by) {
      case 'cost':
        return t(ordered.whole ? 'costFrom' : 'costAtLeast', {
          money: pen.withUnit(pen.number(ordered.amount), ordered.currency),
        });
      case 'length':
        return writeMonths(ordered.months, pen);
      case 'deadline':
        return t(isYearly(ordered.day) ? 'usualDeadline' : ordered.day >= day ? 'applyBy' : 'lastDeadline', {
          date: pen.date(ordered.day),
        });
      case 'passed':
        return t('passedAtLeast', { share: pen.number(Math.floor(ordered.share * 100)) });
    }
  };
}

const isNumber: ReadonlySet<Sort> = new Set(['cost', 'length', 'deadline', 'passed']);

/** One institution: name, the name beside it, and what tells it apart. */
export function ListRow({
  row,
  sort,
  search,
  open,
  stop,
}: {
  row: InstitutionRow;
  sort: Sort;
  search: string;
  open: boolean;
  /** Whether it is the one row of the list that Tab comes to. */
  stop: boolean;
}) {
  const t = useTranslations('browse');
  const language = useLanguage();
  const companion = companionName(row.name, row.place?.country, language);
  const orderedBy = useOrdered();
  const facts = [
    orderedBy(row, sort),
    placeText(row.place, language),
    row.founded === null ? '' : String(row.founded),
    row.students === null ? '' : t('studentsCount', { count: row.students }),
    // One of the directory says so in its name.
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
      <span className={styles.rowFacts}>{facts.join(dot)}</span>
    </Link>
  );
}
