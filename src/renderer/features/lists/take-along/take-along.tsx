import { useTranslations } from 'use-intl';
import { listMediaType } from '../../../../shared/contract/list-document.ts';
import { listText } from '../../../../shared/domain/list-text.ts';
import { today } from '../../../../shared/domain/day.ts';
import { ExportMenu } from '../../../ui/export/export-menu.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import { ask } from '../../../host/ask.ts';
import styles from '../lists.module.css';
import { fail, useUndoStore } from '../../../ui/undo/undo-store.ts';

/** The list as a file: whole, for another computer, or as a table, with what is mine or without it. */
export function TakeAlong({ list }: { list: string }) {
  const t = useTranslations('lists');
  const { say } = useUndoStore();
  const save = async (write: () => Promise<Parameters<typeof saveFile>[0]>) => {
    try {
      const file = await write();
      saveFile(file);
      say((tell) => tell('lists.saved', { file: file.fileName }));
    } catch (error) {
      fail('take along', error, () => void save(write));
    }
  };
  const listFile = async () => {
    const { fileName, document } = await ask('lists.export', { id: list, day: today() });
    // A type of its own: a browser that knows the type would put its usual ending, .json, behind the name.
    return { fileName, mediaType: listMediaType, text: listText(document) };
  };
  return (
    <dl className={styles.panel}>
      <div>
        <dt>
          <button
            type="button"
            className={styles.link}
            onClick={() => {
              void save(listFile);
            }}
          >
            {t('takeFile')}
          </button>
        </dt>
        <dd>{t('takeFileHint')}</dd>
      </div>
      <div>
        <dt>
          <ExportMenu of={{ kind: 'list', of: { list } }} label={t('takeTable')} className={styles.tool} />
        </dt>
        <dd>{t('takeTableHint')}</dd>
      </div>
    </dl>
  );
}
