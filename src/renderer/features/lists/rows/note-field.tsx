import { useTranslations } from 'use-intl';
import type { Bookmark } from '../../../../shared/contract/bookmarks.ts';
import { NoteText } from '../../../ui/autosave/note-text.tsx';
import styles from './bookmark-rows.module.css';

/** The note on a school of a list, written where it stands. */
export function NoteField({ row, name }: { row: Bookmark; name: string }) {
  const t = useTranslations('lists');
  return (
    <div className={styles.note}>
      <NoteText
        slug={row.slug}
        name={name}
        kept={row.note ?? ''}
        label={t('noteOn', { name })}
        placeholder={t('addNote')}
        rows={1}
        telling={false}
      />
    </div>
  );
}
