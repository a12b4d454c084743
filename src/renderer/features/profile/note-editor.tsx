import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useCall } from '../../host/use-call.ts';
import { NoteText } from '../../ui/autosave/note-text.tsx';
import styles from './profile.module.css';
import { useAsked } from './use-beside.ts';

/** The person's own note on a school, kept as it is written; where it was just asked for, it has the keyboard. */
export function NoteEditor({ slug, name, arriving = false }: { slug: string; name: string; arriving?: boolean }) {
  const t = useTranslations('profile');
  const { data } = useCall('notes.get', { slug });
  const editor = useRef<HTMLDivElement>(null);
  const isThere = data !== undefined;
  useEffect(() => {
    if (!arriving || !isThere) return;
    editor.current?.querySelector('textarea')?.focus();
    useAsked.setState({ asked: false });
  }, [arriving, isThere]);
  return (
    data && (
      <div ref={editor} className={styles.note}>
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
