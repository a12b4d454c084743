import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Bookmark } from '../../../../shared/contract/bookmarks.ts';
import { useChange } from '../../../host/use-call.ts';
import { ask } from '../../../host/ask.ts';
import styles from './bookmark-rows.module.css';
import { useUndoStore } from '../../../ui/undo/undo-store.ts';
import { usePatchRow } from './use-patch-row.ts';

/** How long after the last key a note is kept, in milliseconds. */
const pause = 500;

/** The note on a school, written where it stands. It is kept a moment after the last key, when the field is left, and when the page is. */
export function NoteField({ row, name }: { row: Bookmark; name: string }) {
  const t = useTranslations('lists');
  const te = useTranslations('error');
  const { slug } = row;
  const kept = row.note ?? '';
  const patch = usePatchRow(row.list);
  const { mutate, error, isPending } = useChange('notes.set');
  /** What is being written, until it is kept; null while nothing is, and then the field shows what is kept. */
  const [draft, setDraft] = useState<string | null>(null);
  const unsent = useRef<string | null>(null);
  const inside = useRef(false);
  /** What Undo brings back of a note that is emptied: what stood there, or where nothing did, the longest of what was written since. */
  const before = useRef({ stood: kept, written: '' });

  const keep = useCallback(() => {
    const body = unsent.current;
    if (body === null) return;
    unsent.current = null;
    mutate(
      { slug, body },
      {
        onSuccess: () => {
          patch(slug, { note: body === '' ? null : body });
          if (!inside.current && unsent.current === null) setDraft(null);
        },
        onError: () => {
          unsent.current ??= body;
        },
      },
    );
  }, [mutate, patch, slug]);
  useEffect(() => {
    if (draft === null) return undefined;
    const timer = setTimeout(keep, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [draft, keep]);
  useEffect(() => {
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [keep]);

  const enter = () => {
    inside.current = true;
    before.current = { stood: kept, written: '' };
  };
  const write = (text: string) => {
    if (text.length > before.current.written.length) before.current.written = text;
    unsent.current = text;
    setDraft(text);
  };
  const leave = () => {
    inside.current = false;
    if (draft === null) return;
    if (unsent.current === null && !isPending) setDraft(null);
    else keep();
    const lost = before.current.stood || before.current.written;
    if (draft.trim() === '' && lost.trim() !== '')
      useUndoStore
        .getState()
        .did({ told: (say) => say('noteRemoved', { name }), undo: () => ask('notes.set', { slug, body: lost }) });
  };
  return (
    <div className={styles.note} data-empty={(draft ?? kept) === ''}>
      <textarea
        aria-label={t('noteOn', { name })}
        placeholder={t('addNote')}
        rows={1}
        maxLength={20_000}
        spellCheck={false}
        value={draft ?? kept}
        onFocus={enter}
        onBlur={leave}
        onChange={(event) => {
          write(event.target.value);
        }}
      />
      {error && <p role="alert">{t('noteFailed', { reason: te(error.error.code) })}</p>}
    </div>
  );
}
