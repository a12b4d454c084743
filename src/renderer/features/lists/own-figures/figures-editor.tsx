import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useParams } from 'react-router';
import type { OwnFigure } from '../../../../shared/contract/figures.ts';
import { formatPartialDate } from '../../../../shared/domain/formatting.ts';
import { writeOwnFigure } from '../../../../shared/domain/writing/own-figure.ts';
import { penOf } from '../../../../shared/domain/writing/pen.ts';
import { useCall, useChange } from '../../../host/use-call.ts';
import { Icon } from '../../../ui/icon.tsx';
import page from '../../../ui/page.module.css';
import { useLanguage } from '../../../ui/use-language.ts';
import { FigureForm } from './figure-form.tsx';
import { figureName } from '../../../ui/entity/figure-text.ts';
import styles from './figures.module.css';

/** The person's own figures on a school: what was quoted or offered, with its day. */
export function FiguresOn({ slug }: { slug: string }) {
  const t = useTranslations('figures');
  const ta = useTranslations('app');
  const language = useLanguage();
  const figures = useCall('figures.list', { slug });
  const remove = useChange('figures.remove');
  const restore = useChange('figures.restore');
  const [removed, setRemoved] = useState<OwnFigure | null>(null);
  const nameOf = (figure: OwnFigure) => figureName(figure, language);
  const takeBack = ({ id, slug: of, addedAt, updatedAt, field, label, number, text, unit, asOf, note }: OwnFigure) => {
    restore.mutate(
      { figure: { id, slug: of, addedAt, updatedAt, field, label, number, text, unit, asOf, note } },
      {
        onSuccess: () => {
          setRemoved(null);
        },
      },
    );
  };
  return (
    <>
      <p className={page.quiet}>{t('intro')}</p>
      <ul className={styles.figures}>
        {figures.data?.rows.map((figure) => (
          <li key={figure.id}>
            <span className={styles.figureName}>{nameOf(figure)}</span>
            <span>
              {writeOwnFigure(figure, penOf(language))}
              <span className={styles.about}>
                {' '}
                {[figure.asOf === null ? '' : formatPartialDate(figure.asOf, language), figure.note ?? '']
                  .filter((part) => part !== '')
                  .join(' · ')}
              </span>
            </span>
            <button
              type="button"
              className={styles.remove}
              aria-label={t('remove', { name: nameOf(figure) })}
              onClick={() => {
                remove.mutate(
                  { id: figure.id },
                  {
                    onSuccess: ({ figure: gone }) => {
                      setRemoved(gone);
                    },
                  },
                );
              }}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <div role="status" className={styles.told}>
        {removed && (
          <>
            {t('removed', { name: nameOf(removed) })}{' '}
            <button
              ref={(button) => {
                button?.focus();
              }}
              type="button"
              onClick={() => {
                takeBack(removed);
              }}
            >
              {ta('undo')}
            </button>
          </>
        )}
      </div>
      <FigureForm key={slug} slug={slug} />
    </>
  );
}

/** The person's own figures on the open school. */
export function FiguresEditor() {
  const { slug = '' } = useParams();
  return <FiguresOn slug={slug} />;
}
