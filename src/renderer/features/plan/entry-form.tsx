import { useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { longestPlanText } from '../../../shared/contract/limits.ts';
import type { PlanEntryKind } from '../../../shared/domain/plan.ts';
import { ask } from '../../host/ask.ts';
import page from '../../ui/page.module.css';
import { doIt } from '../../ui/undo/undo-store.ts';
import { useOnce } from '../../ui/use-once.ts';
import styles from './plan-page.module.css';

const labels = { date: 'addDate', document: 'addDocument', task: 'addTask' } as const;

/** One line that puts a date, a document or a task into the plan. */
export function EntryForm({ slug, kind }: { slug: string; kind: PlanEntryKind }) {
  const t = useTranslations('plan');
  const id = useId();
  const [text, setText] = useState('');
  const [day, setDay] = useState('');
  /** Nothing is called wrong before it was to be kept. */
  const [tried, setTried] = useState(false);
  const textField = useRef<HTMLInputElement>(null);
  const dayField = useRef<HTMLInputElement>(null);
  const textProblem = text.trim() === '' ? t('textMissing') : '';
  const dayProblem = kind === 'date' && day === '' ? t('dayMissing') : '';
  const once = useOnce();
  const keep = async () => {
    setTried(true);
    if (textProblem !== '') return textField.current?.focus();
    if (dayProblem !== '') return dayField.current?.focus();
    const done = await doIt(async () => {
      const { entry } = await ask('plan.setEntry', {
        slug,
        kind,
        document: null,
        text: text.trim(),
        day: day === '' ? null : day,
        done: false,
      });
      return {
        told: (say) => say('plan.added', { text: entry.text ?? '' }),
        undo: () => ask('plan.removeEntry', { id: entry.id }),
      };
    });
    if (!done) return;
    setTried(false);
    setText('');
    setDay('');
    textField.current?.focus();
  };
  const problem = tried ? textProblem || dayProblem : '';
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        once(keep);
      }}
    >
      <label>
        {t(labels[kind])}
        <input
          ref={textField}
          className={page.field}
          value={text}
          maxLength={longestPlanText}
          aria-invalid={tried && textProblem !== ''}
          aria-describedby={problem === '' ? undefined : `${id}-problem`}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
      </label>
      {kind !== 'document' && (
        <label>
          {kind === 'date' ? t('day') : t('due')}
          <input
            ref={dayField}
            type="date"
            className={page.field}
            value={day}
            aria-invalid={tried && dayProblem !== ''}
            aria-describedby={problem === '' ? undefined : `${id}-problem`}
            onChange={(event) => {
              setDay(event.target.value);
            }}
          />
        </label>
      )}
      <button type="submit">{t('add')}</button>
      {problem !== '' && (
        <p id={`${id}-problem`} className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}
