import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Backup } from '../../../shared/contract/backups.ts';
import { localeOf } from '../../../shared/domain/formatting.ts';
import { ask } from '../../host/ask.ts';
import { useCall } from '../../host/use-call.ts';
import { useWrite } from '../../host/use-write.ts';
import actions from '../../ui/action.module.css';
import { Failure } from '../../ui/failure.tsx';
import page from '../../ui/page.module.css';
import table from '../../ui/table.module.css';
import { useUndoStore } from '../../ui/undo/undo-store.ts';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './settings.module.css';

function Row({ backup, restore, busy }: { backup: Backup; restore: () => void; busy: boolean }) {
  const t = useTranslations('backups');
  const language = useLanguage();
  const when = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(backup.madeAt),
  );
  return (
    <tr>
      <th scope="row">
        {when}
        <div className={table.muted}>{t(`reason.${backup.reason}`)}</div>
      </th>
      <td>
        {backup.holds ? t('holds', { schools: backup.holds.schools, notes: backup.holds.notes }) : t('unreadable')}
        <div className={table.muted}>
          {new Intl.NumberFormat(localeOf(language), { style: 'unit', unit: 'kilobyte' }).format(
            Math.ceil(backup.bytes / 1000),
          )}
        </div>
      </td>
      <td>
        <button
          type="button"
          className={styles.link}
          disabled={busy || !backup.holds}
          aria-label={t('restoreOf', { when })}
          onClick={restore}
        >
          {t('restore')}
        </button>
      </td>
    </tr>
  );
}

/** The backups of what the person keeps: make one, bring one back, and take that back. */
export function Backups() {
  const t = useTranslations('backups');
  const te = useTranslations('error');
  const backups = useCall('backups.list', {});
  const create = useWrite('backups.create');
  const restore = useWrite('backups.restore');
  const [told, setTold] = useState('');
  const failed = backups.data?.failed;
  const bringBack = (id: string) => {
    restore.mutate(
      { id },
      {
        onSuccess: ({ undo }) => {
          setTold('');
          useUndoStore.getState().did({
            told: (say) => say('backups.restored'),
            undo: () => ask('backups.restore', { id: undo }),
          });
        },
      },
    );
  };
  return (
    <section className={styles.part} aria-labelledby="backups-title">
      <h2 id="backups-title">{t('title')}</h2>
      <p className={page.quiet}>{t('intro')}</p>
      <div className={page.tools}>
        <button
          type="button"
          className={actions.action}
          onClick={() => {
            create.mutate(
              {},
              {
                onSuccess: ({ made }) => {
                  setTold(made ? t('made') : t('unchanged'));
                },
              },
            );
          }}
        >
          {t('create')}
        </button>
        <span role="status">{told}</span>
      </div>
      {backups.error && <Failure failure={backups.error} retry={() => void backups.refetch()} />}
      {failed && (
        <p role="alert" className={styles.warn}>
          {t('failed', { reason: failed.reason ? te(`storage.${failed.reason}`) : failed.message })}
        </p>
      )}
      {backups.data &&
        (backups.data.rows.length === 0 ? (
          <p className={page.quiet}>{t('none')}</p>
        ) : (
          <table className={table.table}>
            <thead className="visually-hidden">
              <tr>
                <th scope="col">{t('when')}</th>
                <th scope="col">{t('what')}</th>
                <th scope="col">{t('restore')}</th>
              </tr>
            </thead>
            <tbody>
              {backups.data.rows.map((backup) => (
                <Row
                  key={backup.id}
                  backup={backup}
                  busy={restore.isPending}
                  restore={() => {
                    bringBack(backup.id);
                  }}
                />
              ))}
            </tbody>
          </table>
        ))}
      {backups.data && <p className={page.quiet}>{t('folder', { folder: backups.data.folder })}</p>}
    </section>
  );
}
