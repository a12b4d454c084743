import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import { dot } from '../../../shared/domain/formatting.ts';
import type { CompareRow } from '../../../shared/contract/compare-values.ts';
import { useOnPaper } from '../entity/footnotes.tsx';
import styles from './row-marks.module.css';

/** How the values of a row are unlike each other, once for all of them; in the window it leads to what Help says of comparing. */
export function RowMarks({ marks }: { marks: CompareRow['marks'] }) {
  const t = useTranslations('compare');
  const onPaper = useOnPaper();
  if (marks.length === 0) return null;
  const said = marks.map((mark) => t(`mark.${mark}`)).join(dot);
  return onPaper ? (
    <span className={styles.marks}>{said}</span>
  ) : (
    <Link to="/help/deciding#compare" className={styles.marks} data-sign="mark">
      {said}
    </Link>
  );
}
