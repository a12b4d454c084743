import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import type { Bookmark } from '../../../shared/contract/keeping.ts';
import { formatPartialDate } from '../../../shared/domain/formatting.ts';
import { useCall, useChange } from '../../host/use-call.ts';
import { displayName, entityPath, placeText } from '../../ui/entity/names.ts';
import { Failure } from '../../ui/failure.tsx';
import { Icon } from '../../ui/icon.tsx';
import page from '../../ui/page.module.css';
import { useLanguage } from '../../ui/use-language.ts';
import { usePageTitle } from '../../ui/use-page-title.ts';
import styles from './shortlist.module.css';

function SavedRow({ row, remove }: { row: Bookmark; remove: () => void }) {
  const t = useTranslations('shortlist');
  const language = useLanguage();
  const name = row.entity ? displayName(row.entity, language) : row.savedName;
  return (
    <li className={styles.row}>
      <div>
        {row.entity ? <Link className={styles.name} to={entityPath(row.entity)}>{name}</Link> : <span className={styles.name}>{name}</span>}
        <p className={styles.about}>{[row.entity ? placeText(row.entity.place, language) : t('gone'), t('added', { date: formatPartialDate(row.addedAt.slice(0, 10), language) })].filter((part) => part !== '').join(' · ')}</p>
        {row.note && <p className={styles.note}><span className="visually-hidden">{t('note')}: </span>{row.note}</p>}
      </div>
      <button type="button" className={styles.remove} aria-label={t('remove', { name })} onClick={remove}><Icon name="close" /></button>
    </li>
  );
}

/** The saved schools with their notes; what is removed can be brought back. */
export function ShortlistPage() {
  const t = useTranslations('shortlist');
  const ta = useTranslations('app');
  const language = useLanguage();
  const call = useCall('bookmarks.list', {});
  const remove = useChange('bookmarks.remove');
  const add = useChange('bookmarks.add');
  const [removed, setRemoved] = useState<Bookmark | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  usePageTitle(t('title'));
  const failed = call.error ?? remove.error ?? add.error;
  return (
    <section className={page.page}>
      <h1>{t('title')}</h1>
      {call.data && <p className={page.quiet}>{call.data.rows.length === 0 ? t('empty') : t('count', { count: call.data.rows.length })}</p>}
      {call.data?.rows.length === 0 && <p className={page.quiet}>{t('emptyHint')}</p>}
      {failed && <Failure failure={failed} retry={() => void call.refetch()} />}
      <div role="status" className={styles.told}>
        {removed && (
          <>
            {t('removed', { name: removed.entity ? displayName(removed.entity, language) : removed.savedName })}
            {removed.entity && <button ref={undo} type="button" onClick={() => { add.mutate({ slug: removed.slug }, { onSuccess: () => { setRemoved(null); } }); }}>{ta('undo')}</button>}
          </>
        )}
      </div>
      <ul className={styles.rows}>
        {call.data?.rows.map((row) => <SavedRow key={row.slug} row={row} remove={() => { remove.mutate({ slug: row.slug }, { onSuccess: () => { setRemoved(row); } }); }} />)}
      </ul>
    </section>
  );
}
