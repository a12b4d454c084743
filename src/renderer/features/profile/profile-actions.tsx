import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import type { Entity } from '../../../shared/contract/values.ts';
import { bridge } from '../../host/client.ts';
import { pdfCommand } from '../../host/page-command.ts';
import { useWrite } from '../../host/use-write.ts';
import { Icon } from '../../ui/icon.tsx';
import { useLetterKeys } from '../../ui/use-character-keys.ts';
import { useWrittenFile } from '../../ui/written-file.ts';
import { DocumentProgress } from '../../ui/document-progress.tsx';
import actions from '../../ui/action.module.css';
import styles from './profile.module.css';
import { useKeeping } from './use-keeping.ts';
import { usePrinting } from './use-printing.ts';

/** Save and print, by button and by key: S and P. */
export function ProfileActions({ entity, children }: { entity: Entity; children: React.ReactNode }) {
  const t = useTranslations('profile');
  const { saved, toggle } = useKeeping(entity);
  const pdf = useWrite('documents.pdf');
  const { job, print } = usePrinting(entity);
  const savePdf = () => {
    if (pdf.isPending) return;
    pdf.mutate(job, {
      onSuccess: ({ path }) => {
        useWrittenFile.getState().wrote(path);
      },
    });
  };

  useEffect(() => pdfCommand.offer(savePdf));
  const keyOf = useLetterKeys({ s: toggle, p: print });

  return (
    <div className={styles.actions} data-actions>
      <button
        type="button"
        className={actions.action}
        aria-pressed={saved}
        onClick={toggle}
        aria-keyshortcuts={keyOf('s')}
      >
        <Icon name={saved ? 'bookmarkFilled' : 'bookmark'} /> {saved ? t('saved') : t('save')}
      </button>
      {children}
      <button type="button" className={actions.action} onClick={print} aria-keyshortcuts={keyOf('p')}>
        <Icon name="print" /> {t('print')}
      </button>
      {bridge.capabilities.pdfFile && (
        <button type="button" className={actions.action} onClick={savePdf}>
          <Icon name="page" /> {t('pdf')}
        </button>
      )}
      {pdf.isPending && <DocumentProgress className={actions.action} />}
    </div>
  );
}
