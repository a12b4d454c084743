import { useTranslations } from 'use-intl';
import type { Bookmark } from '../../../../shared/contract/bookmarks.ts';
import { NoteText } from '../../../ui/autosave/note-text.tsx';
import styles from './bookmark-rows.module.css';

/** The notes on a school of a list, written where it stands: the one for the student, where the list is of one, and the one of the desk. */
export function NoteField({ row, name, student }: { row: Bookmark; name: string; student: string | null }) {
  const t = useTranslations('lists');
  const ts = useTranslations('students');
  return (
    <div className={styles.note}>
      {student !== null && row.studentNote !== '' && (
        <span className={styles.whose} aria-hidden="true">
          {ts('noteFor', { person: student })}
        </span>
      )}
      {student !== null && (
        <NoteText
          slug={row.slug}
          list={row.list}
          name={ts('forOn', { person: student, name })}
          kept={row.studentNote}
          label={ts('noteOn', { person: student, name })}
          placeholder={ts('noteFor', { person: student })}
          rows={1}
          telling={false}
        />
      )}
      {student !== null && row.note !== null && (
        <span className={styles.whose} aria-hidden="true">
          {ts('noteForAll')}
        </span>
      )}
      <NoteText
        slug={row.slug}
        name={name}
        kept={row.note ?? ''}
        label={t('noteOn', { name })}
        placeholder={student === null ? t('addNote') : ts('noteForAll')}
        rows={1}
        telling={false}
      />
    </div>
  );
}
