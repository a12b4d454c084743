import { useTranslations } from 'use-intl';
import { Link, useParams } from 'react-router';
import { printAddress } from '../../../shared/print-job.ts';
import type { Entity } from '../../../shared/contract/values.ts';
import { useCall } from '../../host/use-call.ts';
import { Claims } from '../../ui/profile/claims.tsx';
import { FootnoteScope } from '../../ui/entity/footnotes.tsx';
import { Names } from '../../ui/profile/name-list.tsx';
import { Identity } from '../../ui/entity/identity.tsx';
import { companionName, acronymsOf, displayName } from '../../ui/entity/names.ts';
import { Passages } from '../../ui/profile/passages.tsx';
import { SourceList } from '../../ui/profile/source-list.tsx';
import { Timeline } from '../../ui/profile/timeline.tsx';
import exporting from '../../ui/export/export-menu.module.css';
import { ExportMenu } from '../../ui/export/export-menu.tsx';
import actions from '../../ui/action.module.css';
import { Icon } from '../../ui/icon.tsx';
import { Failure } from '../../ui/failure.tsx';
import { Pending } from '../../ui/pending.tsx';
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts';
import { OwnLanguage } from '../../ui/own-language.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { usePageTitle } from '../../ui/use-page-title.ts';
import styles from './alliances.module.css';
import { Members } from './members.tsx';

function Alliance({ entity }: { entity: Entity }) {
  const t = useTranslations('alliances');
  const tp = useTranslations('profile');
  const to = useTranslations('overlap');
  const ts = useTranslations('saving');
  const article = useArrivalFocus();
  const language = useLanguage();
  usePageTitle(displayName(entity, language));
  const companion = companionName(entity.name, entity.place?.country, language);
  const acronyms = acronymsOf(entity);
  return (
    <FootnoteScope sources={entity.sources} about={entity.slug}>
      <article className={styles.alliance} ref={article} tabIndex={-1} data-pane>
        <h1>{displayName(entity, language)}</h1>
        <p className={styles.companion}>
          {companion && (
            <span lang={companion.lang} dir="auto">
              {companion.text}
            </span>
          )}
          {acronyms.map((one) => (
            <span key={one} className={styles.acronym}>
              <OwnLanguage text={one} known={language} />
            </span>
          ))}
        </p>
        <p className={styles.about}>
          <Identity entity={entity} />
        </p>
        <p className={styles.actions}>
          <Link
            className={actions.action}
            to={printAddress({ document: { kind: 'profile', slug: entity.slug }, language, paper: 'A4' })}
          >
            <Icon name="print" /> {tp('print')}
          </Link>
        </p>
        <Passages passages={entity.passages} />
        {entity.claims.length > 0 && (
          <section className={styles.section} id="what">
            <h2>{t('what')}</h2>
            <Claims entity={entity} />
          </section>
        )}
        <section className={styles.section} id="members">
          <h2>{t('members')}</h2>
          {entity.memberships.length > 0 && (
            <p className={styles.tools}>
              <Link to={`/map?alliance=${entity.slug}`}>{to('map')}</Link>
              <ExportMenu of={{ kind: 'alliance', of: { slug: entity.slug } }} className={exporting.quiet} />
            </p>
          )}
          <Members memberships={entity.memberships} />
        </section>
        {entity.events.length > 0 && (
          <section className={styles.section} id="events">
            <h2>{t('events')}</h2>
            <Timeline events={entity.events} />
          </section>
        )}
        <section className={styles.section} id="names">
          <h2>{tp('names')}</h2>
          <Names names={entity.names} />
        </section>
        <section className={styles.section} id="sources">
          <h2>{tp('sources')}</h2>
          {entity.sources.length > 0 && (
            <ExportMenu
              of={{ kind: 'citations', of: { slug: entity.slug } }}
              label={ts('cite')}
              className={exporting.quiet}
            />
          )}
          <SourceList sources={entity.sources} />
        </section>
      </article>
    </FootnoteScope>
  );
}

/** The page of one alliance. */
export function AlliancePage() {
  const { slug = '' } = useParams();
  const call = useCall('alliances.get', { slug });
  if (call.error)
    return (
      <div className={styles.alliance}>
        <Failure isView failure={call.error} retry={() => void call.refetch()} />
      </div>
    );
  return call.data ? <Alliance key={call.data.slug} entity={call.data} /> : <Pending />;
}
