import { useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { longestNote } from '../../../shared/contract/limits.ts';
import { formatNumber, localeOf } from '../../../shared/domain/formatting.ts';
import { storageReasonIn } from '../../../shared/domain/storage-reasons.ts';
import { ask } from '../../host/ask.ts';
import { useUndoStore } from '../undo/undo-store.ts';
import { useLanguage } from '../use-language.ts';
import styles from './note-text.module.css';
import { noteDrafts, noteKey } from './note-drafts.ts';
import { useAutosaved } from './use-autosaved.ts';
import { useGrowing } from './use-growing.ts';

interface NoteTextProps {
  readonly slug: string;
  /** The list whose student it is for; absent for the note of the desk. */
  readonly list?: string | undefined;
  /** How the school is called, for what is told of its note. */
  readonly name: string;
  /** What is kept, as it was read. */
  readonly kept: string;
  readonly label: string;
  readonly placeholder: string;
  readonly rows: number;
  /** Whether it says when it was kept, beside what went wrong. */
  readonly telling: boolean;
}

/** The note on a school: one text, in however many places and windows it is written. */
export function NoteText({ slug, list, name, kept, label, placeholder, rows, telling }: NoteTextProps) {
  const t = useTranslations('writing');
  const te = useTranslations('error');
  const ta = useTranslations('app');
  const language = useLanguage();
  const said = useId();
  const { text, draft, retry, field } = useAutosaved<HTMLTextAreaElement>(noteDrafts, noteKey(slug, list), kept);
  useGrowing(field.ref);
  /** What Undo brings back of a note that is emptied: what stood there, or where nothing did, the longest of what was written since. */
  const before = useRef('');

  const enter = () => {
    before.current = text;
    field.onFocus();
  };
  const leave = () => {
    field.onBlur();
    const lost = before.current;
    before.current = text;
    if (text.trim() !== '' || lost.trim() === '') return;
    useUndoStore.getState().did({
      told: (say) => say('lists.noteRemoved', { name }),
      undo: () => ask('notes.set', { slug, ...(list !== undefined && { list }), body: lost, base: '' }),
    });
  };
  let state = '';
  if (draft?.joined) state = t('joined');
  else if (telling && draft?.state === 'keeping') state = t('keeping');
  else if (telling && draft?.state === 'kept' && draft.keptAt !== null)
    state = t('kept', {
      time: new Intl.DateTimeFormat(localeOf(language), { timeStyle: 'short' }).format(new Date(draft.keptAt)),
    });
  const tooLong = text.length > longestNote;
  const machine = storageReasonIn(draft?.error?.details);
  return (
    <>
      <textarea
        {...field}
        aria-label={label}
        aria-describedby={said}
        aria-invalid={tooLong || undefined}
        placeholder={placeholder}
        rows={rows}
        spellCheck={false}
        dir="auto"
        onFocus={enter}
        onBlur={leave}
        onChange={(event) => {
          if (before.current.length < event.target.value.length && kept === '') before.current = event.target.value;
          field.onChange(event);
        }}
      />
      <div id={said} className={styles.said}>
        <p role="status">{state}</p>
        {(tooLong || draft?.error) && (
          <div role="alert">
            {tooLong && (
              <p>
                {t('tooLong', {
                  length: formatNumber(text.length, language),
                  most: formatNumber(longestNote, language),
                })}
              </p>
            )}
            {draft?.error && (
              <p>
                {t('notKept', { reason: machine ? te(`storage.${machine}`) : te(draft.error.code) })}{' '}
                <button type="button" onClick={retry}>
                  {ta('retry')}
                </button>
              </p>
            )}
          </div>
        )}
      </div>
    </>
  );
}
