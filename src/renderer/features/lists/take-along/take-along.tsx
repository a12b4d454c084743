import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { listMediaType } from '../../../../shared/contract/list-document.ts';
import { listText } from '../../../../shared/domain/list-text.ts';
import { today } from '../../../../shared/domain/day.ts';
import { saveFile } from '../../../ui/save-file.ts';
import { useLanguage } from '../../../ui/use-language.ts';
import { ask } from '../../../host/ask.ts';
import { useSeparator } from '../../../host/use-separator.ts';
import styles from '../lists.module.css';
import { fail, useUndoStore } from '../../../ui/undo/undo-store.ts';

/** The list as a file: whole, for another computer, or as a table, with what is mine or without it. */
export function TakeAlong({ list }: { list: string }) {
  const t = useTranslations('lists');
  const tp = useTranslations('print');
  const language = useLanguage();
  const separator = useSeparator();
  // A table goes to others more often than not: what is private is asked for.
  const [mine, setMine] = useState(false);
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
  const table = (format: 'csv' | 'json') => {
    void save(() => ask('exports.list', { list, language, format, separator, day: today(), mine }));
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
          {t('takeTable')}{' '}
          <button
            type="button"
            className={styles.link}
            onClick={() => {
              table('csv');
            }}
          >
            {t('csv')}
          </button>{' '}
          <button
            type="button"
            className={styles.link}
            onClick={() => {
              table('json');
            }}
          >
            {t('json')}
          </button>
        </dt>
        <dd>
          {t('takeTableHint')}{' '}
          <label>
            <input
              type="checkbox"
              checked={mine}
              onChange={() => {
                setMine(!mine);
              }}
            />{' '}
            {tp('mine')}
          </label>
        </dd>
      </div>
    </dl>
  );
}
