import { useTranslations } from 'use-intl';
import type { OwnFigure } from '../../../../shared/contract/figures.ts';
import { formatPartialDate } from '../../../../shared/domain/formatting.ts';
import { penOf } from '../../../../shared/domain/writing/pen.ts';
import { writeOwnFigure } from '../../../../shared/domain/writing/own-figure.ts';
import { useReader } from '../../../ui/use-reader.ts';
import { figureName } from '../../../ui/entity/figure-text.ts';
import styles from './bookmark-rows.module.css';

/** The person's own figures on a school, marked as theirs. */
export function RowFigures({ figures }: { figures: readonly OwnFigure[] }) {
  const t = useTranslations('figures');
  const reader = useReader();
  const { language } = reader;
  const pen = penOf(reader);
  return (
    <ul className={styles.figures} aria-label={t('title')}>
      {figures.map((figure) => (
        <li key={figure.id}>
          <span className={styles.mine}>{t('mine')}</span> {figureName(figure, reader)}{' '}
          <strong>{writeOwnFigure(figure, pen)}</strong>
          <span className={styles.about}>
            {' '}
            {[figure.asOf === null ? '' : formatPartialDate(figure.asOf, language), figure.note ?? '']
              .filter((part) => part !== '')
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
