import { useEffect, useRef, useState } from 'react';
import { longestQuery } from '../../../shared/contract/limits.ts';
import { useTranslations } from 'use-intl';
import { useNavigate } from 'react-router';
import type { FoundRecord, Hit } from '../../../shared/contract/search.ts';
import { useCall } from '../../host/use-call.ts';
import { useCombobox } from '../../ui/combobox/use-combobox.ts';
import { entityPath } from '../../ui/entity/names.ts';
import { Icon } from '../../ui/icon.tsx';
import { ariaKeys, isCommand, isSlash, keyText } from '../../ui/keys.ts';
import { searchField } from '../../ui/search-field.ts';
import { useCharacterKeys } from '../../ui/use-character-keys.ts';
import { HitRow } from './hit-row.tsx';
import { RecordRow, recordPath } from './record-row.tsx';
import { recordsBefore } from './records-before.ts';
import { Understood } from './understood.tsx';
import styles from './search.module.css';

/** How many hits the list under the box shows. */
const shown = 8;
/** And how many registers and rules after them. */
const shownRecords = 3;

function leadTo(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}

/** Ctrl K and "/" lead to the box from everywhere. */
function useFocusKeys(input: React.RefObject<HTMLInputElement | null>): void {
  useCharacterKeys((event) => {
    const isOwn = isSlash(event);
    if (isOwn) leadTo(input.current);
    return isOwn;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isCommand(event, 'k')) return;
      event.preventDefault();
      leadTo(input.current);
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [input]);
}

/** The one box: hits on every keystroke, arrows and Enter to open one, Escape to leave. */
export function SearchBox() {
  const t = useTranslations('search');
  const tw = useTranslations('writing');
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  useFocusKeys(input);

  const asked = text.trim();
  const { data, isPlaceholderData, error } = useCall(
    'search.query',
    { text: text.slice(0, longestQuery), limit: shown },
    { enabled: asked !== '', keepPrevious: true },
  );
  const found = asked === '' ? undefined : data;
  const records: readonly FoundRecord[] = found?.records.slice(0, shownRecords) ?? [];
  const nothing = found !== undefined && found.hits.length === 0 && records.length === 0;
  const hits: readonly Hit[] = found === undefined ? [] : nothing ? found.nearest : found.hits;
  const isAll = nothing || (hits.length < shown && records.length === found?.records.length);
  const recordsFirst = recordsBefore(hits, records);
  const recordAt = (index: number) => records[recordsFirst ? index : index - hits.length];
  const hitAt = (index: number) => hits[recordsFirst ? index - records.length : index];
  const answered = error !== null || (found !== undefined && !isPlaceholderData);
  const leave = () => {
    box.close();
    input.current?.blur();
  };
  const openAll = () => {
    leave();
    void navigate(`/search?text=${encodeURIComponent(asked)}`);
  };
  const box = useCombobox({
    text,
    count: found === undefined ? 0 : hits.length + records.length + 1,
    answered,
    first: nothing ? -1 : 0,
    // What is only spelled alike, or stands in a profile's text, is not opened unseen.
    firstUnseen: recordsFirst || hits[0]?.match === 'written' ? 0 : -1,
    choose: (index) => {
      const [hit, record] = [hitAt(index), recordAt(index)];
      if (!hit && !record) openAll();
      else {
        leave();
        setText('');
        void navigate(hit ? entityPath(hit) : record ? recordPath(record) : '');
      }
    },
    enter: openAll,
    escape: () => {
      if (text === '') leave();
      setText('');
    },
  });
  const { expanded } = box;
  return (
    <search
      className={styles.search}
      data-answers={asked === '' || answered ? text : undefined}
      // The keyboard may go on into what is under the box.
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) box.close();
      }}
    >
      <Icon name="search" />
      <input
        ref={input}
        id={searchField}
        type="text"
        spellCheck={false}
        aria-label={t('label')}
        placeholder={t('placeholder')}
        aria-keyshortcuts={ariaKeys('Mod K')}
        value={text}
        {...box.input}
        onBlur={undefined}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || asked === '') box.input.onKeyDown(event);
          else {
            event.preventDefault();
            openAll();
          }
        }}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      <kbd className={styles.hint} aria-hidden="true">
        {keyText('Mod K')}
      </kbd>
      <span role="status" className="visually-hidden">
        {expanded ? t(isAll ? 'results' : 'firstResults', { count: nothing ? 0 : hits.length + records.length }) : ''}
      </span>
      {expanded && (
        <div
          role="presentation"
          className={styles.popup}
          onMouseDown={(event) => {
            event.preventDefault();
          }}
        >
          {text.length > longestQuery && (
            <p className={styles.nothing} role="status">
              {tw('searchedFor', { length: String(text.length), most: String(longestQuery) })}
            </p>
          )}
          {asked !== '' && data && !nothing && <Understood found={data} onLeave={leave} />}
          {nothing && (
            <div className={styles.nothing}>
              <p>{t('none', { text: asked.slice(0, 80) })}</p>
              <p className={styles.searched}>{t('searched')}</p>
              {hits.length > 0 && <p className={styles.nearest}>{t('nearest')}</p>}
            </div>
          )}
          <ul {...box.list} aria-label={t('label')}>
            {Array.from({ length: hits.length + records.length }, (_, index) => {
              const [hit, record] = [hitAt(index), recordAt(index)];
              return (
                <li
                  key={hit ? `${hit.type} ${hit.slug}` : record ? recordPath(record) : index}
                  className={styles.hit}
                  {...box.option(index)}
                >
                  {hit && <HitRow hit={hit} />}
                  {!hit && record && <RecordRow record={record} />}
                </li>
              );
            })}
            <li className={styles.all} {...box.option(hits.length + records.length)}>
              {t('all')}
            </li>
          </ul>
        </div>
      )}
    </search>
  );
}
