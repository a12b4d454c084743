import { useTranslations } from 'use-intl';
import type { OwnFigure } from '../../../../shared/contract/figures.ts';
import { OwnFigureAbout, OwnFigureValue } from '../../../ui/own-figure.tsx';
import { useReader } from '../../../ui/use-reader.ts';
import { figureName } from '../../../ui/entity/figure-text.ts';
import styles from './bookmark-rows.module.css';

/** The person's own figures on a school, marked as theirs. */
export function RowFigures({ figures }: { figures: readonly OwnFigure[] }) {
  const t = useTranslations('figures');
  const reader = useReader();
  return (
    <ul className={styles.figures} aria-label={t('title')}>
      {figures.map((figure) => (
        <li key={figure.id}>
          <span className={styles.mine}>{t('mine')}</span> <bdi>{figureName(figure, reader)}</bdi>{' '}
          <strong>
            <OwnFigureValue figure={figure} />
          </strong>
          <span className={styles.about}>
            {' '}
            <OwnFigureAbout figure={figure} />
          </span>
        </li>
      ))}
    </ul>
  );
}
