import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { today } from '../../../shared/domain/day.ts';
import { useSeparator } from '../../host/use-separator.ts';
import { useWrite } from '../../host/use-write.ts';
import { Icon } from '../../ui/icon.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './compare.module.css';
import type { Comparison } from './use-comparison.ts';

/** The comparison as a table for a spreadsheet or as data. */
export function ExportButtons({ asked }: Pick<Comparison, 'asked'>) {
  const t = useTranslations('compare');
  const language = useLanguage();
  const tp = useTranslations('print');
  const [mine, setMine] = useState(false);
  const separator = useSeparator();
  const exported = useWrite('exports.comparison');
  const save = (format: 'csv' | 'json') => {
    exported.mutate({ ...asked, language, format, separator, day: today(), mine }, { onSuccess: saveFile });
  };
  return (
    <>
      <button
        type="button"
        className={styles.tool}
        onClick={() => {
          save('csv');
        }}
      >
        <Icon name="download" /> {t('csv')}
      </button>
      <button
        type="button"
        className={styles.tool}
        onClick={() => {
          save('json');
        }}
      >
        <Icon name="download" /> {t('json')}
      </button>
      <label className={styles.tool}>
        <input
          type="checkbox"
          checked={mine}
          onChange={() => {
            setMine(!mine);
          }}
        />{' '}
        {tp('mine')}
      </label>
    </>
  );
}
