import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import { writeKeptName } from '../../../shared/domain/writing/entity-name.ts';
import type { PlannedSchool, PlanRecord } from '../../../shared/contract/plan.ts';
import { colon, dot } from '../../../shared/domain/formatting.ts';
import { entityPath } from '../../ui/entity/names.ts';
import { Icon } from '../../ui/icon.tsx';
import { checklistOf, entryName, studentStage, type ChecklistItem } from '../../ui/plan/plan-words.ts';
import { StageField } from '../../ui/plan/stage-field.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { usePen } from '../../ui/use-pen.ts';
import { EntryForm } from './entry-form.tsx';
import { remove, tick, tickEntry } from './entries.ts';
import styles from './plan-page.module.css';

/** Takes an entry out; the keyboard goes on to the field under the list, since the button is gone. */
function RemoveButton({ name, entry }: { name: string; entry: PlanRecord }) {
  const t = useTranslations('plan');
  return (
    <button
      type="button"
      className={styles.remove}
      aria-label={t('removeEntry', { text: name })}
      onClick={(event) => {
        event.currentTarget.closest('[role="group"]')?.querySelector<HTMLElement>('form input')?.focus();
        remove(name, entry);
      }}
    >
      <Icon name="close" />
    </button>
  );
}

function Documents({ school, items }: { school: PlannedSchool; items: readonly ChecklistItem[] }) {
  const t = useTranslations('plan');
  const tp = useTranslations('profile');
  const language = useLanguage();
  return (
    <div role="group" aria-label={t('documents')}>
      <h4>{t('documents')}</h4>
      {school.documents.length === 0 && <p className={styles.quiet}>{t('noDocuments')}</p>}
      <ul>
        {items.map(({ name, done, kind, entry, sources }) => (
          <li key={kind ?? entry?.id}>
            <label>
              <input
                type="checkbox"
                checked={done}
                onChange={() => {
                  if (kind === null) {
                    if (entry) tickEntry(name, entry);
                  } else
                    tick(name, entry, {
                      slug: school.slug,
                      kind: 'document',
                      document: kind,
                      text: null,
                      day: null,
                      done: !done,
                    });
                }}
              />{' '}
              {name}
            </label>
            {sources.map((id, at) => (
              <Link
                key={id}
                className={styles.source}
                to={`/sources/${id}`}
                aria-label={`${tp('footnote', { number: String(at + 1) })}${colon(language)}${id}`}
              >
                {at + 1}
              </Link>
            ))}
            {kind === null && entry && <RemoveButton name={name} entry={entry} />}
          </li>
        ))}
      </ul>
      <EntryForm slug={school.slug} kind="document" />
    </div>
  );
}

function Tasks({ school }: { school: PlannedSchool }) {
  const t = useTranslations('plan');
  const pen = usePen();
  return (
    <div role="group" aria-label={t('tasks')}>
      <h4>{t('tasks')}</h4>
      <ul>
        {school.entries
          .filter(({ kind }) => kind === 'task')
          .map((entry) => (
            <li key={entry.id}>
              <label>
                <input
                  type="checkbox"
                  checked={entry.done}
                  onChange={() => {
                    tickEntry(entryName(entry, pen), entry);
                  }}
                />{' '}
                <bdi>{entry.text}</bdi>
                {entry.day !== null && <span className={styles.quiet}> {pen.date(entry.day)}</span>}
              </label>
              <RemoveButton name={entryName(entry, pen)} entry={entry} />
            </li>
          ))}
      </ul>
      <EntryForm slug={school.slug} kind="task" />
    </div>
  );
}

function OwnDates({ school }: { school: PlannedSchool }) {
  const t = useTranslations('plan');
  const pen = usePen();
  return (
    <div role="group" aria-label={t('ownDates')}>
      <h4>{t('ownDates')}</h4>
      <ul>
        {school.entries
          .filter(({ kind }) => kind === 'date')
          .map((entry) => (
            <li key={entry.id}>
              <span>
                {entry.day !== null && pen.date(entry.day)} <bdi className={styles.quiet}>{entry.text}</bdi>
              </span>
              <RemoveButton name={entryName(entry, pen)} entry={entry} />
            </li>
          ))}
      </ul>
      <EntryForm slug={school.slug} kind="date" />
    </div>
  );
}

/** The plan of one school: how far it has come, and, opened, what is to be handed in, done and kept in mind. */
export function SchoolPlan({ school, opened }: { school: PlannedSchool; opened: boolean }) {
  const t = useTranslations('plan');
  const pen = usePen();
  const [open, setOpen] = useState(opened);
  const name = writeKeptName(school, pen.language);
  const items = checklistOf(school, pen);
  const ready = items.filter(({ done }) => done).length;
  return (
    <section className={styles.school} id={`plan-${school.slug}`} aria-label={t('school', { name })} data-open={open}>
      <header>
        <button
          type="button"
          aria-expanded={open}
          aria-label={t('school', { name })}
          onClick={() => {
            setOpen(!open);
          }}
        >
          <Icon name="forward" />
        </button>
        <h3>{school.entity ? <Link to={entityPath(school.entity)}>{name}</Link> : name}</h3>
        <span className={styles.quiet}>
          {[
            items.length > 0 ? t('ready', { ready: String(ready), all: String(items.length) }) : '',
            school.listed ? '' : t('notListed'),
            ...school.students.map((one) => studentStage(one, pen)),
          ]
            .filter((part) => part !== '')
            .join(dot)}
        </span>
        <StageField slug={school.slug} name={name} stage={school.stage} />
      </header>
      {open && (
        <div className={styles.parts}>
          <Documents school={school} items={items} />
          <Tasks school={school} />
          <OwnDates school={school} />
        </div>
      )}
    </section>
  );
}
