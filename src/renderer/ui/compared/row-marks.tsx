import { useTranslations } from 'use-intl';
import type { CompareRow } from '../../../shared/contract/compare-values.ts';
import styles from './row-marks.module.css';

/** How the values of a row are unlike each other, once for all of them. */
export function RowMarks({ marks }: { marks: CompareRow['marks'] }) {
  const t = useTranslations('compare');
  return marks.length > 0 && <span className={styles.marks}>{marks.map((mark) => t(`mark.${mark}`)).join(' · ')}</span>;
}
