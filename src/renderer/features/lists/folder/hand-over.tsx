import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { listMediaType } from '../../../../shared/contract/list-document.ts';
import { today } from '../../../../shared/domain/day.ts';
import { listText } from '../../../../shared/domain/list-text.ts';
import { ask } from '../../../host/ask.ts';
import actions from '../../../ui/action.module.css';
import { saveFile } from '../../../ui/save-file.ts';
import { fail, useUndoStore } from '../../../ui/undo/undo-store.ts';
import folder from './folder.module.css';

/** The folder of a person as one file, with what is written on its schools or without it. */
export function HandOver({ student }: { student: string }) {
  const t = useTranslations('students');
  const [mine, setMine] = useState(true);
  const [desk, setDesk] = useState(true);
  const { say } = useUndoStore();
  const save = async () => {
    try {
      const { fileName, document } = await ask('lists.handOver', { person: student, mine, desk, day: today() });
      saveFile({ fileName, mediaType: listMediaType, text: listText(document) });
      say((tell) => tell('lists.saved', { file: fileName }));
    } catch (error) {
      fail('hand over', error, () => void save());
    }
  };
  return (
    <div className={folder.hand}>
      <p>{t('handOverHint', { name: student })}</p>
      <p>
        <label>
          <input
            type="checkbox"
            checked={mine}
            onChange={(event) => {
              setMine(event.target.checked);
            }}
          />{' '}
          {t('withStudent', { name: student })}
        </label>
      </p>
      <p>
        <label>
          <input
            type="checkbox"
            checked={mine && desk}
            disabled={!mine}
            onChange={(event) => {
              setDesk(event.target.checked);
            }}
          />{' '}
          {t('withMine')}
        </label>
      </p>
      <button type="button" className={actions.action} onClick={() => void save()}>
        {t('saveFolder')}
      </button>
    </div>
  );
}
