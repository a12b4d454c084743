import { useTranslations } from 'use-intl';
import type { CompareTable } from '../../../shared/contract/compare-values.ts';
import styles from './compare.module.css';
import { SchoolHead } from './school-head.tsx';
import type { Comparison } from './use-comparison.ts';

/** The head of the table: what hides equal rows, and the schools. */
export function TableHead({
  schools,
  comparison,
  shown,
  total,
  keepInView,
}: {
  schools: CompareTable['schools'];
  comparison: Comparison;
  shown: number;
  total: number;
  keepInView: () => void;
}) {
  const t = useTranslations('compare');
  return (
    <thead>
      <tr>
        {/* It heads the names of the rows, but is no school. */}
        <td role="columnheader">
          <label className={styles.only}>
            <input
              type="checkbox"
              checked={comparison.onlyDifferences}
              onChange={() => {
                keepInView();
                comparison.set({ onlyDifferences: !comparison.onlyDifferences });
              }}
            />{' '}
            {t('onlyDifferences')}
          </label>
          <span className={styles.rowCount} role="status">
            {t('rows', { shown: String(shown), total: String(total) })}
          </span>
        </td>
        {schools.map((school, index) => (
          <SchoolHead key={school.slug} schools={schools} index={index} comparison={comparison} />
        ))}
      </tr>
    </thead>
  );
}
