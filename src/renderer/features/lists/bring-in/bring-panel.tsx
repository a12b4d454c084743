import { useTranslations } from 'use-intl';
import type { List } from '../../../../shared/contract/lists.ts';
import styles from '../../../ui/sheet/bring.module.css';
import { BringPreview } from './bring-preview.tsx';
import { ChooseFile } from '../../../ui/choose-file.tsx';
import { useSlow } from '../../../ui/use-slow.ts';
import type { Bring } from './use-bring.ts';

/** The field that takes a list file or a table of schools. */
export function BringField({ start }: { start: (file: File) => void }) {
  const t = useTranslations('lists');
  return (
    <div className={styles.field}>
      <ChooseFile
        className={styles.choose}
        accept=".almanac-list,.json,application/json,.csv,.tsv,.txt,.xlsx,.xlsm,.xls"
        choose={start}
      >
        <span>{t('bring')}</span>
      </ChooseFile>
      <p>{t('bringHint')}</p>
    </div>
  );
}

/** How much of a long file is read. What is read within 200 ms is not shown being read. */
function Reading({ file, percent, stop }: { file: string; percent: number; stop: () => void }) {
  const t = useTranslations('lists');
  const slow = useSlow();
  return (
    slow && (
      <section className={styles.preview}>
        <p role="status">{t('reading', { file, percent: String(percent) })}</p>
        <progress max={100} value={percent} aria-label={file} />{' '}
        <button type="button" className={styles.link} onClick={stop}>
          {t('cancel')}
        </button>
      </section>
    )
  );
}

/** How the bringing in of a file stands: how much is read, what was wrong, or what it would change. */
export function BringPanel({ bring, lists }: { bring: Bring; lists: readonly List[] }) {
  const t = useTranslations('lists');
  const { bringing } = bring;
  switch (bringing.step) {
    case 'none':
      return null;
    case 'reading':
      return <Reading file={bringing.file} percent={bringing.percent} stop={bring.stop} />;
    case 'failed':
      return (
        <section className={styles.preview} role="alert">
          <p>{t(`bringFailed.${bringing.problem}`, { file: bringing.file })}</p>
          {bringing.problem === 'other' && (
            <p className={styles.detail} lang="en">
              {bringing.detail}
            </p>
          )}
          <button type="button" className={styles.link} onClick={bring.stop}>
            {t('dismiss')}
          </button>
        </section>
      );
    case 'preview':
      return <BringPreview bring={bring} shown={bringing} lists={lists} />;
  }
}
