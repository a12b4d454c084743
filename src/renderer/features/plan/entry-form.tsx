import { useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { longestPlanText } from '../../../shared/contract/limits.ts';
import type { PlanEntryKind } from '../../../shared/domain/plan.ts';
import { ask } from '../../host/ask.ts';
import page from '../../ui/page.module.css';
import { doIt } from '../../ui/undo/undo-store.ts';
import { useLonger } from '../../ui/use-longer.ts';
import { useOnce } from '../../ui/use-once.ts';
import styles from './plan-page.module.css';

/** A year written in two figures is the year 27 to a field for a day. */
const [firstDay, lastDay] = ['1900-01-01', '2199-12-31'];

const labels = { date: 'addDate', document: 'addDocument', task: 'addTask' } as const;

/** One line that puts a date, a document or a task into the plan. */
export function EntryForm({ slug, kind }: { slug: string; kind: PlanEntryKind }) {
  const t = useTranslations('plan');
  const id = useId();
  const [text, setText] = useState('');
  const [day, setDay] = useState('');
  /** Whether half a day, or one that does not exist, stood in its field when it was to be kept: of these a field tells nothing as one types. */
  const [noDay, setNoDay] = useState(false);
  /** Nothing is called wrong before it was to be kept. */
  const [tried, setTried] = useState(false);
  const textField = useRef<HTMLInputElement>(null);
  const dayField = useRef<HTMLInputElement>(null);
  const tooLong = useLonger()(text, longestPlanText);
  const textProblem = text.trim() === '' ? t('textMissing') : tooLong;
  const isDayMissing = kind === 'date' && day === '';
  const dayProblem = noDay || isDayMissing ? t('dayMissing') : '';
  const once = useOnce();
  const keep = async () => {
    setTried(true);
    if (textProblem !== '') return textField.current?.focus();
    const isWrong = dayField.current?.validity.valid === false;
    setNoDay(isWrong);
    if (isWrong || isDayMissing) return dayField.current?.focus();
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
  const problem = tried ? textProblem || dayProblem : tooLong;
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
          aria-invalid={tooLong !== '' || (tried && textProblem !== '')}
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
            min={firstDay}
            max={lastDay}
            value={day}
            aria-invalid={tried && dayProblem !== ''}
            aria-describedby={problem === '' ? undefined : `${id}-problem`}
            onChange={(event) => {
              setDay(event.target.value);
              setNoDay(false);
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
