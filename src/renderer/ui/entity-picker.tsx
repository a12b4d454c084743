import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCall } from '../host/use-call.ts';
import { longestQuery } from '../../shared/contract/limits.ts';
import type { EntityType } from '../../shared/domain/kinds.ts';
import { Combobox } from './combobox/combobox.tsx';
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

/** A field that finds an entity by any name and hands on the one that is picked; what is only spelled alike has to be gone to. */
export function EntityPicker({ label, types, without, pick }: PickerProps) {
  const t = useTranslations('search');
  const tw = useTranslations('writing');
  const language = useLanguage();
  const [text, setText] = useState('');
  const asked = text.trim();
  const { data, isPlaceholderData, error } = useCall(
    'search.query',
    { text: text.slice(0, longestQuery), limit: 7, types: [...types], profileText: false },
    { enabled: asked !== '', keepPrevious: true },
  );
  const answered = asked !== '' && (error !== null || (data !== undefined && !isPlaceholderData));
  const found = asked === '' || !data ? [] : data.hits.length > 0 ? data.hits : data.nearest;
  const offered = found.filter((hit) => !without.includes(hit.slug));
  const [best] = found;
  const said = () => {
    if (text.length > longestQuery)
      return tw('searchedFor', { length: String(text.length), most: String(longestQuery) });
    if (!answered || (best?.match === 'written' && best === offered[0])) return '';
    const typed = { text: asked.slice(0, 80) };
    const why = best?.match === 'written' ? t('alreadyThere', typed) : t('none', typed);
    return offered.length === 0 ? why : `${why} ${t(best?.match === 'written' ? 'otherNames' : 'nearestNames')}`;
  };
  return (
    <div className={styles.picker}>
      <Combobox
        label={label}
        placeholder={label}
        className={page.field}
        text={text}
        write={setText}
        answered={answered}
        // Where the best is taken already, the next best is not what was meant.
        first={best?.match === 'written' && best === offered[0] ? 0 : -1}
        said={said()}
        options={offered.map((hit) => ({
          key: hit.slug,
          shown: (
            <>
              <strong>{displayName(hit, language)}</strong> <span>{placeText(hit.place, language)}</span>
            </>
          ),
        }))}
        choose={(index) => {
          const hit = offered[index];
          if (!hit) return;
          setText('');
          pick(hit.slug);
        }}
      />
    </div>
  );
}
