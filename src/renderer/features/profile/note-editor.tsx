import { useTranslations } from 'use-intl';
import { useCall } from '../../host/use-call.ts';
import { NoteText } from '../../ui/autosave/note-text.tsx';
import styles from './profile.module.css';

/** The person's own note on a school, kept as it is written. */
export function NoteEditor({ slug, name }: { slug: string; name: string }) {
  const t = useTranslations('profile');
  const { data } = useCall('notes.get', { slug });
  return (
    data && (
      <div className={styles.note}>
        <NoteText
          slug={slug}
          name={name}
          kept={data.body}
          label={t('noteLabel')}
          placeholder={t('notePlaceholder')}
          rows={4}
          telling
        />
      </div>
    )
  );
}
