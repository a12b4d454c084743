import { useTranslations } from 'use-intl';
import { useParams } from 'react-router';
import type { OwnFigure } from '../../../../shared/contract/figures.ts';
import { ask } from '../../../host/ask.ts';
import { useCall } from '../../../host/use-call.ts';
import { Icon } from '../../../ui/icon.tsx';
import { OwnFigureAbout, OwnFigureValue } from '../../../ui/own-figure.tsx';
import page from '../../../ui/page.module.css';
import { doIt } from '../../../ui/undo/undo-store.ts';
import { useReader } from '../../../ui/use-reader.ts';
import { FigureForm } from './figure-form.tsx';
import { figureName } from '../../../ui/entity/figure-text.ts';
import styles from './figures.module.css';

/** A figure as it is brought back, without what an answer may carry beside. */
function recordOf({ id, slug, addedAt, updatedAt, field, label, number, text, unit, asOf, note }: OwnFigure) {
  return { id, slug, addedAt, updatedAt, field, label, number, text, unit, asOf, note };
}

/** The person's own figures on a school: what was quoted or offered, with its day. */
export function FiguresOn({ slug }: { slug: string }) {
  const t = useTranslations('figures');
  const reader = useReader();
  const figures = useCall('figures.list', { slug });
  const nameOf = (figure: OwnFigure) => figureName(figure, reader);
  const remove = (figure: OwnFigure) => {
    const name = nameOf(figure);
    void doIt(async () => {
      const { figure: gone } = await ask('figures.remove', { id: figure.id });
      return (
        gone && {
          told: (say) => say('figures.removed', { name }),
          undo: () => ask('figures.restore', { figure: recordOf(gone) }),
        }
      );
    });
  };
  return (
    <>
      <p className={page.quiet}>{t('intro')}</p>
      <ul className={styles.figures}>
        {figures.data?.rows.map((figure) => (
          <li key={figure.id}>
            <bdi className={styles.figureName}>{nameOf(figure)}</bdi>
            <span>
              <OwnFigureValue figure={figure} />
              <span className={styles.about}>
                {' '}
                <OwnFigureAbout figure={figure} />
              </span>
            </span>
            <button
              type="button"
              className={styles.remove}
              aria-label={t('remove', { name: nameOf(figure) })}
              onClick={(event) => {
                event.currentTarget.closest('section')?.querySelector<HTMLElement>('select')?.focus();
                remove(figure);
              }}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <FigureForm key={slug} slug={slug} />
    </>
  );
}

/** The person's own figures on the open school. */
export function FiguresEditor() {
  const { slug = '' } = useParams();
  return <FiguresOn slug={slug} />;
}
