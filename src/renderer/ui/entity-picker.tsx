import { useId, useState } from 'react';
import { useCall } from '../host/use-call.ts';
import type { EntityType } from '../../shared/domain/kinds.ts';
import styles from './entity-picker.module.css';
import { displayName, placeText } from './entity/names.ts';
import page from './page.module.css';
import { useLanguage } from './use-language.ts';

interface PickerProps {
  readonly label: string;
  readonly types: readonly EntityType[];
  /** Slugs that are not offered. */
  readonly without: readonly string[];
  readonly pick: (slug: string) => void;
}

/** A field that finds an entity by any name and hands on the one that is picked. */
export function EntityPicker({ label, types, without, pick }: PickerProps) {
  const language = useLanguage();
  const list = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const { data } = useCall(
    'search.query',
    { text, limit: 7, types: [...types] },
    { enabled: text.trim() !== '', keepPrevious: true },
  );
  const hits =
    text.trim() === '' || !data
      ? []
      : (data.hits.length > 0 ? data.hits : data.nearest).filter((hit) => !without.includes(hit.slug));
  const choose = (slug: string | undefined) => {
    if (slug === undefined) return;
    setText('');
    setActive(0);
    pick(slug);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setActive((at) => Math.min(at + 1, hits.length - 1));
    else if (event.key === 'ArrowUp') setActive((at) => Math.max(at - 1, 0));
    else if (event.key === 'Enter') choose(hits[active]?.slug);
    else if (event.key === 'Escape') setText('');
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.picker}>
      <input
        className={page.field}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-label={label}
        placeholder={label}
        aria-expanded={hits.length > 0}
        aria-controls={hits.length > 0 ? list : undefined}
        aria-autocomplete="list"
        aria-activedescendant={hits.length > 0 ? `${list}-${active}` : undefined}
        value={text}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
        }}
      />
      {hits.length > 0 && (
        <ul role="listbox" id={list} aria-label={label} className={styles.found}>
          {hits.map((hit, index) => (
            <li
              key={hit.slug}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === active}
              onMouseMove={() => {
                setActive(index);
              }}
              onMouseDown={(event) => {
                event.preventDefault();
              }}
              onClick={() => {
                choose(hit.slug);
              }}
            >
              <strong>{displayName(hit, language)}</strong> <span>{placeText(hit.place, language)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
