import { useTranslations } from 'use-intl';
import { dot } from '../../../shared/domain/formatting.ts';
import styles from './compare.module.css';
import type { Comparison } from './use-comparison.ts';

/** One line for all rows that nobody answers, which opens them. */
export function Unanswered({
  count,
  columns,
  comparison,
  keepInView,
}: {
  count: number;
  columns: number;
  comparison: Comparison;
  keepInView: () => void;
}) {
  const t = useTranslations('compare');
  // None of them is a difference.
  if (count === 0 || comparison.onlyDifferences) return null;
  return (
    <tbody>
      <tr className={styles.unanswered}>
        <td colSpan={columns}>
          <span>
            {t('unanswered', { count })}
            {dot}
            <button
              type="button"
              className={styles.link}
              aria-expanded={comparison.unanswered}
              onClick={() => {
                keepInView();
                comparison.set({ unanswered: !comparison.unanswered });
              }}
            >
              {comparison.unanswered ? t('hideUnanswered') : t('showUnanswered')}
            </button>
          </span>
        </td>
      </tr>
    </tbody>
  );
}
