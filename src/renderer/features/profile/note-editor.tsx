import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCall, useChange } from '../../host/use-call.ts';
import { localeOf } from '../../../shared/domain/formatting.ts';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './profile.module.css';

/** How long after the last key a note is kept, in milliseconds. */
const pause = 500;

/** Texts that could not be kept yet, by school: they come back into the field until they are. */
const unsent = new Map<string, string>();

/** Keeps a text a moment after the last key, when the field is left, and when the page is. */
function useKeptNote(slug: string, initial: string) {
  const { mutateAsync, error, isPending } = useChange('notes.set');
  const [body, setBody] = useState(unsent.get(slug) ?? initial);
  const [kept, setKept] = useState({ body: initial, at: null as string | null });
  const pending = useRef({ body: initial, sent: initial });

  const keep = useCallback(() => {
    const text = pending.current.body;
    if (text === pending.current.sent) return;
    pending.current.sent = text;
    unsent.set(slug, text);
    mutateAsync({ slug, body: text }).then(
      ({ updatedAt }) => {
        if (unsent.get(slug) === text) unsent.delete(slug);
        setKept({ body: text, at: updatedAt });
      },
      () => {
        if (pending.current.sent === text) pending.current.sent = initial;
      },
    );
  }, [mutateAsync, slug, initial]);

  useEffect(() => {
    pending.current.body = body;
    const timer = setTimeout(keep, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [body, keep]);
  useEffect(() => {
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [keep]);
  return { body, setBody, keep, kept, error, isPending };
}

function Editor({ slug, initial }: { slug: string; initial: string }) {
  const t = useTranslations('profile');
  const te = useTranslations('error');
  const language = useLanguage();
  const { body, setBody, keep, kept, error, isPending } = useKeptNote(slug, initial);
  let state = '';
  if (error) state = t('noteFailed', { reason: te(error.error.code) });
  else if (isPending) state = t('noteSaving');
  else if (kept.at !== null && body === kept.body)
    state = t('noteSaved', {
      time: new Intl.DateTimeFormat(localeOf(language), { timeStyle: 'short' }).format(new Date(kept.at)),
    });
  return (
    <div className={styles.note}>
      <textarea
        aria-label={t('noteLabel')}
        placeholder={t('notePlaceholder')}
        value={body}
        maxLength={20_000}
        rows={4}
        onChange={(event) => {
          setBody(event.target.value);
        }}
        onBlur={keep}
      />
      <p role="status">{state}</p>
    </div>
  );
}

/** The person's own note on a school, kept as it is written. The field opens on a fresh answer and is its own master from then on. */
export function NoteEditor({ slug }: { slug: string }) {
  const { data, isFetching } = useCall('notes.get', { slug });
  const [initial, setInitial] = useState<string | null>(null);
  // Where the backend is gone, the last answer must do: a field that is away cannot show what was typed into it.
  if (initial === null && data && !isFetching) setInitial(data.body);
  return initial === null ? null : <Editor slug={slug} initial={initial} />;
}
