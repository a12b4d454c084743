import { useTranslations } from 'use-intl';
import type { List } from '../../../shared/contract/lists.ts';
import styles from './bring.module.css';
import { BringPreview } from './bring-preview.tsx';
import type { Bring } from './use-bring.ts';

/** The field that takes a list file. */
export function BringField({ bring }: { bring: Bring }) {
  const t = useTranslations('shortlist');
  return (
    <div className={styles.field}>
      <label className={styles.choose}>
        <input
          type="file" accept=".json,application/json" className="visually-hidden"
          onChange={(event) => {
            const file = event.target.files?.[0];
            // The same file can be chosen again.
            event.target.value = '';
            if (file) bring.start(file);
          }}
        />
        <span>{t('bring')}</span>
      </label>
      <p>{t('bringHint')}</p>
    </div>
  );
}

/** How the bringing in of a file stands: how much is read, what was wrong, or what it would change. */
export function BringPanel({ bring, lists }: { bring: Bring; lists: readonly List[] }) {
  const t = useTranslations('shortlist');
  const { bringing } = bring;
  switch (bringing.step) {
    case 'none': return null;
    case 'reading': return (
      <section className={styles.preview}>
        <p role="status">{t('reading', { file: bringing.file, percent: String(bringing.percent) })}</p>
        <progress max={100} value={bringing.percent} aria-label={bringing.file} /> <button type="button" className={styles.link} onClick={bring.stop}>{t('cancel')}</button>
      </section>
    );
    case 'failed': return (
      <section className={styles.preview} role="alert">
        <p>{t(`bringFailed.${bringing.problem}`, { file: bringing.file })}</p>
        {bringing.problem === 'other' && <p className={styles.detail} lang="en">{bringing.detail}</p>}
        <button type="button" className={styles.link} onClick={bring.stop}>{t('dismiss')}</button>
      </section>
    );
    case 'preview': return <BringPreview bring={bring} shown={bringing} lists={lists} />;
  }
}
