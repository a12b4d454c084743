import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCall, useChange } from '../../host/use-call.ts';
import { localeOf } from '../../../shared/domain/formatting.ts';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './profile.module.css';

/** How long after the last key a note is kept, in milliseconds. */
const pause = 500;

function Editor({ slug, initial }: { slug: string; initial: string }) {
  const t = useTranslations('profile');
  const te = useTranslations('error');
  const language = useLanguage();
  const { mutate, ...change } = useChange('notes.set');
  const [body, setBody] = useState(initial);
  const kept = useRef(initial);
  const latest = useRef(initial);
  const [keptAt, setKeptAt] = useState<string | null>(null);

  const keep = () => {
    const text = latest.current;
    if (text === kept.current) return;
    mutate({ slug, body: text }, { onSuccess: ({ updatedAt }) => { kept.current = text; setKeptAt(updatedAt); } });
  };
  useEffect(() => {
    latest.current = body;
    const timer = setTimeout(keep, pause);
    return () => { clearTimeout(timer); };
  }, [body]);
  // What was typed within the pause is kept when the page is left.
  useEffect(() => {
    window.addEventListener('pagehide', keep);
    return () => { window.removeEventListener('pagehide', keep); keep(); };
  }, []);

  let state = '';
  if (change.error) state = t('noteFailed', { reason: te(change.error.error.code) });
  else if (change.isPending) state = t('noteSaving');
  else if (keptAt !== null && body === kept.current) state = t('noteSaved', { time: new Intl.DateTimeFormat(localeOf(language), { timeStyle: 'short' }).format(new Date(keptAt)) });
  return (
    <div className={styles.note}>
      <textarea aria-label={t('noteLabel')} placeholder={t('notePlaceholder')} value={body} maxLength={20_000} rows={4} onChange={(event) => { setBody(event.target.value); }} onBlur={keep} />
      <p role="status">{state}</p>
    </div>
  );
}

/** The person's own note on a school, kept as it is written. The field opens on a fresh answer and is its own master from then on. */
export function NoteEditor({ slug }: { slug: string }) {
  const { data, isStale } = useCall('notes.get', { slug });
  const [initial, setInitial] = useState<string | null>(null);
  if (initial === null && data && !isStale) setInitial(data.body);
  return initial === null ? null : <Editor slug={slug} initial={initial} />;
}
