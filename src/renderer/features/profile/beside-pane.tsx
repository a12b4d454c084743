import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useParams } from 'react-router';
import { useCall } from '../../host/use-call.ts';
import { EntityPicker } from '../../ui/entity-picker.tsx';
import { displayName } from '../../ui/entity/names.ts';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './beside.module.css';
import { NoteEditor } from './note-editor.tsx';
import { SecondProfile } from './second-profile.tsx';
import { useAsked, useBeside } from './use-beside.ts';

function Notes({ slug }: { slug: string }) {
  const t = useTranslations('profile');
  const language = useLanguage();
  const { data } = useCall('institutions.get', { slug });
  const asked = useAsked((state) => state.asked);
  return (
    <>
      <h2>{t('notes')}</h2>
      {data && (
        <>
          <p className={styles.about}>{displayName(data, language)}</p>
          <NoteEditor key={slug} slug={slug} name={displayName(data, language)} arriving={asked} />
        </>
      )}
    </>
  );
}

/** The third pane of a wide window: my notes on the open school, or a second school. */
export function BesidePane() {
  const t = useTranslations('profile');
  const { slug: open = '' } = useParams();
  const { hasRoom, shows, showNotes, showSchool } = useBeside();
  const pane = useRef<HTMLElement>(null);
  const asked = useAsked((state) => state.asked);
  const kind = shows?.kind;
  useEffect(() => {
    if (!asked || kind !== 'school') return;
    pane.current?.querySelector('input')?.focus();
    useAsked.setState({ asked: false });
  }, [asked, kind]);
  if (!hasRoom || shows === null) return null;
  return (
    <aside
      ref={pane}
      className={styles.pane}
      aria-label={shows.kind === 'notes' ? t('besideNotes') : t('besideSchool')}
      tabIndex={-1}
      data-pane
    >
      <div className={styles.head}>
        {shows.kind === 'school' && (
          <EntityPicker label={t('besideChoose')} types={['institution']} without={[open]} pick={showSchool} />
        )}
        <button
          type="button"
          aria-label={t('besideClose')}
          title={t('besideClose')}
          onClick={() => {
            if (shows.kind === 'notes') showNotes(false);
            else showSchool(null);
          }}
        >
          <Icon name="close" />
        </button>
      </div>
      {shows.kind === 'notes' ? (
        <Notes slug={open} />
      ) : (
        shows.slug !== null && <SecondProfile key={shows.slug} slug={shows.slug} />
      )}
    </aside>
  );
}
