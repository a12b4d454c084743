import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCall } from '../../host/use-call.ts';
import { displayName, placeText } from '../../ui/entity/names.ts';
import page from '../../ui/page.module.css';
import { useLanguage } from '../../ui/use-language.ts';
import { mostCompared } from './compare-store.ts';
import styles from './compare.module.css';
import type { Comparison } from './use-comparison.ts';

/** A field that finds a school by any name and puts it in the next column. */
export function AddSchool({ comparison: { slugs, show } }: { comparison: Comparison }) {
  const t = useTranslations('compare');
  const language = useLanguage();
  const list = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const { data } = useCall('search.query', { text, limit: 7, types: ['institution'] }, { enabled: text.trim() !== '', keepPrevious: true });
  const hits = text.trim() === '' || !data ? [] : (data.hits.length > 0 ? data.hits : data.nearest).filter((hit) => !slugs.includes(hit.slug));
  const add = (slug: string | undefined) => {
    if (slug === undefined) return;
    setText('');
    setActive(0);
    show([...slugs, slug]);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setActive((at) => Math.min(at + 1, hits.length - 1));
    else if (event.key === 'ArrowUp') setActive((at) => Math.max(at - 1, 0));
    else if (event.key === 'Enter') add(hits[active]?.slug);
    else if (event.key === 'Escape') setText('');
    else return;
    event.preventDefault();
  };
  if (slugs.length >= mostCompared) return <p className={styles.full}>{t('full', { count: String(mostCompared) })}</p>;
  return (
    <div className={styles.add}>
      <input
        className={page.field} type="text" role="combobox" autoComplete="off" aria-label={t('add')} placeholder={t('add')} aria-expanded={hits.length > 0} aria-controls={hits.length > 0 ? list : undefined}
        aria-autocomplete="list" aria-activedescendant={hits.length > 0 ? `${list}-${active}` : undefined} value={text} onKeyDown={onKeyDown} onChange={(event) => { setText(event.target.value); setActive(0); }}
      />
      {hits.length > 0 && (
        <ul role="listbox" id={list} aria-label={t('add')} className={styles.found}>
          {hits.map((hit, index) => (
            <li key={hit.slug} id={`${list}-${index}`} role="option" aria-selected={index === active} onMouseMove={() => { setActive(index); }} onMouseDown={(event) => { event.preventDefault(); }} onClick={() => { add(hit.slug); }}>
              <strong>{displayName(hit, language)}</strong> <span>{placeText(hit.place, language)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
