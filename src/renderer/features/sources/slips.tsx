import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { ask } from '../../host/ask.ts';
import { useCall } from '../../host/use-call.ts';
import { saveUnread } from '../../ui/save-unread.ts';
import { doIt } from '../../ui/undo/undo-store.ts';
import { useFileSize } from '../../ui/use-file-size.ts';
import { isolated } from '../../../shared/domain/writing/entity-name.ts';
import styles from './sources.module.css';

/** The files that a pack brought beside the figures of one of its sources: a copy of each can be saved, and none is opened. */
export function Slips({ source }: { source: string }) {
  const t = useTranslations('additions');
  const tp = useTranslations('packs');
  const size = useFileSize();
  const hint = useId();
  const rows = useCall('packs.slips', { source }).data?.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <div>
      <dt>{tp('slipsOf')}</dt>
      <dd>
        {rows.map(({ key, name, bytes }) => (
          <div key={key}>
            <button
              type="button"
              className={styles.slip}
              aria-describedby={hint}
              onClick={() =>
                void doIt(async () => {
                  saveUnread(await ask('packs.slip', { source, key }));
                  return null;
                })
              }
            >
              {t('saveCopy', { name: isolated(name) })}
            </button>{' '}
            ({size(bytes)})
          </div>
        ))}
        <p id={hint} className={styles.slipHint}>
          {t('saveCopyHint')}
        </p>
      </dd>
    </div>
  );
}
