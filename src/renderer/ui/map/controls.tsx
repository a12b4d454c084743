import { useTranslations } from 'use-intl';
import { Icon } from '../icon.tsx';
import styles from './map.module.css';

/** The buttons of a map: nearer, farther, and all of the world. */
export function Controls({ come, showAll }: { come: (factor: number) => void; showAll: () => void }) {
  const t = useTranslations('map');
  return (
    <div className={styles.controls}>
      <button
        type="button"
        aria-label={t('nearer')}
        onClick={() => {
          come(1.6);
        }}
      >
        <Icon name="plus" />
      </button>
      <button
        type="button"
        aria-label={t('farther')}
        onClick={() => {
          come(1 / 1.6);
        }}
      >
        <Icon name="minus" />
      </button>
      <button type="button" onClick={showAll}>
        {t('whole')}
      </button>
    </div>
  );
}
