import { useTranslations } from 'use-intl';
import type { OwnFigure } from '../../../../shared/contract/figures.ts';
import { formatPartialDate } from '../../../../shared/domain/formatting.ts';
import { writeOwnFigure } from '../../../../shared/domain/writing/own-figure.ts';
import { penOf } from '../../../../shared/domain/writing/pen.ts';
import { useLanguage } from '../../../ui/use-language.ts';
import { figureName } from '../../../ui/entity/figure-text.ts';
import styles from './bookmark-rows.module.css';

/** The person's own figures on a school, marked as theirs. */
export function RowFigures({ figures }: { figures: readonly OwnFigure[] }) {
  const t = useTranslations('figures');
  const language = useLanguage();
  return (
    <ul className={styles.figures} aria-label={t('title')}>
      {figures.map((figure) => (
        <li key={figure.id}>
          <span className={styles.mine}>{t('mine')}</span> {figureName(figure, language)}{' '}
          <strong>{writeOwnFigure(figure, penOf(language))}</strong>
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
