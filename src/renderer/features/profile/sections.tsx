import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Entity, Source } from '../../../shared/contract/values.ts';
import exporting from '../../ui/export/export-menu.module.css';
import { ExportMenu } from '../../ui/export/export-menu.tsx';
import { Claims } from '../../ui/profile/claims.tsx';
import { Memberships } from '../../ui/profile/memberships.tsx';
import { Names } from '../../ui/profile/name-list.tsx';
import { Programmes } from '../../ui/profile/programmes.tsx';
import { Questions } from '../../ui/profile/questions.tsx';
import { Rankings } from '../../ui/profile/rankings.tsx';
import { SourceList } from '../../ui/profile/source-list.tsx';
import { Timeline } from '../../ui/profile/timeline.tsx';
import { Units } from '../../ui/profile/units.tsx';
import { displayName } from '../../ui/entity/names.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { NoteEditor } from './note-editor.tsx';
import styles from './profile.module.css';

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: React.ReactNode;
}

/** The sections of a profile that have something in them, in the order in which a student asks: the same as long as that is, so that none is drawn again for another. */
export function useSections(
  entity: Entity,
  sources: readonly Source[],
  figures?: React.ReactNode,
  additions?: React.ReactNode,
): readonly Section[] {
  const t = useTranslations('profile');
  const language = useLanguage();
  const tf = useTranslations('figures');
  const ta = useTranslations('additions');
  const ts = useTranslations('saving');
  return useMemo(() => {
    const hasAny = (...lists: readonly (readonly unknown[])[]) => lists.some((list) => list.length > 0);
    const unknown = entity.gaps.filter((gap) => gap.reason !== 'not-applicable');
    const sections: (Section | false)[] = [
      hasAny(entity.claims) && { id: 'figures', title: t('keyFigures'), body: <Claims entity={entity} /> },
      hasAny(entity.programmes) && {
        id: 'programmes',
        title: t('programmes'),
        body: <Programmes programmes={entity.programmes} />,
      },
      hasAny(entity.rankings) && {
        id: 'rankings',
        title: t('rankings'),
        body: <Rankings rankings={entity.rankings} />,
      },
      hasAny(entity.units) && { id: 'units', title: t('units'), body: <Units units={entity.units} /> },
      hasAny(entity.memberships) && {
        id: 'alliances',
        title: t('alliances'),
        body: <Memberships memberships={entity.memberships} />,
      },
      hasAny(entity.events) && { id: 'history', title: t('history'), body: <Timeline events={entity.events} /> },
      { id: 'names', title: t('names'), body: <Names names={entity.names} /> },
      unknown.length > 0 && {
        id: 'ask',
        title: t('ask'),
        body: (
          <>
            <p className={styles.intro}>{t('askIntro')}</p>
            <Questions gaps={unknown} />
          </>
        ),
      },
      {
        id: 'notes',
        title: t('notes'),
        body: <NoteEditor key={entity.slug} slug={entity.slug} name={displayName(entity, language)} />,
      },
      figures !== undefined && { id: 'my-figures', title: tf('title'), body: figures },
      additions !== undefined && { id: 'my-additions', title: ta('title'), body: additions },
      hasAny(sources) && {
        id: 'sources',
        title: t('sources'),
        body: (
          <>
            <ExportMenu
              of={{ kind: 'citations', of: { slug: entity.slug, also: sources.map(({ id }) => id) } }}
              label={ts('cite')}
              className={exporting.quiet}
            />
            <SourceList sources={sources} />
          </>
        ),
      },
    ];
    return sections.filter((section) => section !== false);
  }, [entity, sources, figures, additions, language, t, tf, ta, ts]);
}
