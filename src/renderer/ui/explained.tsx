import { useId } from 'react';
import { useTranslations } from 'use-intl';
import styles from './explained.module.css';

/** A term with its explanation one keystroke away: the sign beside it opens a native popover. */
export function Explained({ label, meaning }: { label: string; meaning: string }) {
  const t = useTranslations('profile');
  const id = useId();
  return (
    <span className={styles.term}>
      {label}
      <button type="button" className={styles.sign} popoverTarget={id} aria-label={t('explain', { label })}>
        ?
      </button>
      <span id={id} popover="auto" className={styles.meaning} role="note">
        <strong>{label}</strong> {meaning}
      </span>
    </span>
  );
}
