import { useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useNavigate } from 'react-router';
import type { Hit } from '../../../shared/contract/search.ts';
import { useCall } from '../../host/use-call.ts';
import { entityPath } from '../../ui/entity/names.ts';
import { Icon } from '../../ui/icon.tsx';
import { isTyping } from '../../ui/keys.ts';
import { HitRow } from './hit-row.tsx';
import { Understood } from './understood.tsx';
import styles from './search.module.css';

/** How many hits the list under the box shows. */
const shown = 8;

/** Ctrl K and "/" lead to the box from everywhere. */
function useFocusKeys(input: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event);
      if (!isK && !isSlash) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
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
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  /** Enter was pressed before the answer to what is typed was there. */
  const entered = useRef(false);
  useFocusKeys(input);

  const asked = text.trim();
  const { data, isPlaceholderData, isFetching } = useCall(
    'search.query',
    { text: text.slice(0, 20_000), limit: shown },
    { enabled: asked !== '', keepPrevious: true },
  );
  const found = asked === '' ? undefined : data;
  const nothing = found !== undefined && found.hits.length === 0;
  const hits: readonly Hit[] = found === undefined ? [] : nothing ? found.nearest : found.hits;
  const expanded = open && found !== undefined;

  useEffect(() => {
    if (expanded) document.getElementById(`${list}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [expanded, list, active]);

  const leave = () => {
    setOpen(false);
    entered.current = false;
    input.current?.blur();
  };
  const openHit = (hit: Hit) => {
    leave();
    setText('');
    void navigate(entityPath(hit));
  };
  const openAll = () => {
    leave();
    void navigate(`/search?text=${encodeURIComponent(asked.slice(0, 200))}`);
  };

  const enter = () => {
    const hit = hits[active];
    if (hit && expanded && (!nothing || active > 0)) openHit(hit);
    else openAll();
  };
  useEffect(() => {
    if (!entered.current || isFetching) return;
    entered.current = false;
    enter();
  });

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      if (text === '') leave();
      setText('');
      entered.current = false;
      setOpen(false);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      setOpen(true);
      const count = hits.length + 1;
      setActive((at) => (at + (event.key === 'ArrowDown' ? 1 : count - 1)) % count);
    } else if (event.key === 'Enter' && asked !== '') {
      // Hits of what stood there before are never opened.
      if (event.ctrlKey) openAll();
      else if (isFetching && (data === undefined || isPlaceholderData)) entered.current = true;
      else enter();
    } else return;
    event.preventDefault();
  };

  return (
    <search
      className={styles.search}
      data-answers={asked === '' || (data && !isPlaceholderData) ? text : undefined}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <Icon name="search" />
      <input
        ref={input}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        maxLength={20_000}
        aria-label={t('label')}
        placeholder={t('placeholder')}
        aria-expanded={expanded}
        aria-controls={expanded ? list : undefined}
        aria-autocomplete="list"
        aria-activedescendant={expanded ? `${list}-${active}` : undefined}
        aria-keyshortcuts="Control+K"
        value={text}
        onKeyDown={onKeyDown}
        onFocus={() => {
          setOpen(true);
        }}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
          entered.current = false;
          setOpen(true);
        }}
      />
      <kbd className={styles.hint} aria-hidden="true">
        Ctrl K
      </kbd>
      <span role="status" className="visually-hidden">
        {expanded ? t('results', { count: nothing ? 0 : hits.length }) : ''}
      </span>
      {expanded && (
        <div className={styles.popup}>
          {asked !== '' && data && !nothing && <Understood found={data} onLeave={leave} />}
          {nothing && (
            <div className={styles.nothing}>
              <p>{t('none', { text: asked.slice(0, 80) })}</p>
              <p className={styles.searched}>{t('searched')}</p>
              {hits.length > 0 && <p className={styles.nearest}>{t('nearest')}</p>}
            </div>
          )}
          <ul role="listbox" id={list} aria-label={t('label')}>
            {hits.map((hit, index) => (
              <li
                key={`${hit.type} ${hit.slug}`}
                id={`${list}-${index}`}
                role="option"
                aria-selected={index === active}
                className={styles.hit}
                onMouseDown={(event) => {
                  event.preventDefault();
                }}
                onClick={() => {
                  openHit(hit);
                }}
                onMouseMove={() => {
                  setActive(index);
                }}
              >
                <HitRow hit={hit} />
              </li>
            ))}
            <li
              id={`${list}-${hits.length}`}
              role="option"
              aria-selected={active === hits.length}
              className={styles.all}
              onMouseDown={(event) => {
                event.preventDefault();
              }}
              onClick={openAll}
              onMouseMove={() => {
                setActive(hits.length);
              }}
            >
              {t('all')}
            </li>
          </ul>
        </div>
      )}
    </search>
  );
}
