import { useTranslations } from 'use-intl';
import { largestAttachment } from '../../../shared/contract/limits.ts';
import styles from './additions.module.css';

/** A file that goes with what is added: the slip itself, or a picture of it. */
export function FileField({ choose }: { choose: (file: File | null) => void }) {
  const t = useTranslations('additions');
  return (
    <label className={styles.wide}>
      <span>{t('file')}</span>
      <input
        type="file"
        onChange={({ target }) => {
          choose(target.files?.[0] ?? null);
        }}
      />
      <span className={styles.hint}>{t('fileHint', { most: String(largestAttachment / 1024 / 1024) })}</span>
    </label>
  );
}
