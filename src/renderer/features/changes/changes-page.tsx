import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import type { Output } from '../../../shared/contract/index.ts';
import { formatNumber, localeOf } from '../../../shared/domain/formatting.ts';
import { useCall } from '../../host/use-call.ts';
import { useWrite } from '../../host/use-write.ts';
import actions from '../../ui/action.module.css';
import { displayName, entityPath } from '../../ui/entity/names.ts';
import { FailedPage } from '../../ui/failed-page.tsx';
import { Icon } from '../../ui/icon.tsx';
import page from '../../ui/page.module.css';
import { Pending } from '../../ui/pending.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { usePageTitle } from '../../ui/use-page-title.ts';
import styles from './changes.module.css';
import { Differences } from './differences.tsx';

type Changes = Output<'reference.changes'>;

function BookmarkedSchool({
  school,
  sources,
}: {
  school: Changes['saved'][number];
  sources: ReadonlyMap<string, Changes['sources'][number]>;
}) {
  const t = useTranslations('changes');
  const language = useLanguage();
  const name = school.entity ? displayName(school.entity, language) : school.name;
  const { differences } = school;
  return (
    <section className={styles.school}>
      <h3>{school.entity ? <Link to={entityPath(school.entity)}>{name}</Link> : name}</h3>
      {school.state === 'gone' && <p className={page.quiet}>{t('schoolGone')}</p>}
      {school.state === 'new' && <p className={page.quiet}>{t('schoolNew')}</p>}
      {differences === null && school.state === 'changed' && <p className={page.quiet}>{t('untold')}</p>}
      {differences && differences.length > 0 && <Differences differences={differences} sources={sources} name={name} />}
    </section>
  );
}

function Others({ others, total }: { others: Changes['others']; total: number }) {
  const t = useTranslations('changes');
  const language = useLanguage();
  return (
    <>
      {(['new', 'changed', 'gone'] as const).map((state) => {
        const those = others.filter((one) => one.state === state);
        if (those.length === 0) return null;
        return (
          <section key={state}>
            <h3 className={styles.state}>{t(`state.${state}`, { count: formatNumber(those.length, language) })}</h3>
            <ul className={styles.names}>
              {those.map((one) => (
                <li key={one.slug}>
                  {one.entity ? <Link to={entityPath(one.entity)}>{displayName(one.entity, language)}</Link> : one.name}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {total > others.length && <p className={page.quiet}>{t('more', { count: total - others.length })}</p>}
    </>
  );
}

/** What an edition or a pack has changed since the person last looked, first in the schools they keep. */
export function ChangesPage() {
  const t = useTranslations('changes');
  const ta = useTranslations('app');
  const language = useLanguage();
  const changes = useCall('reference.changes', {});
  const seen = useWrite('reference.seen');
  const { mutate: noticed } = useWrite('reference.noticed');
  const [told, setTold] = useState('');
  usePageTitle(t('title'));
  const { data } = changes;
  const since = data?.since ?? null;
  // Whoever reads it here need not be told of it at the top of every view.
  useEffect(() => {
    if (since) noticed({});
  }, [since, noticed]);
  if (changes.error) return <FailedPage call={changes} />;
  if (!data) return <Pending />;
  const day =
    since &&
    new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long' })
      .format(new Date(since.seenAt))
      .replace(/\s*г\.$/, '');
  const sources = new Map(data.sources.map((source) => [source.id, source]));
  return (
    <section className={page.page}>
      <h1>{t('title')}</h1>
      {since && day ? (
        <p className={page.quiet}>
          {since.edition === data.edition
            ? t('sinceSame', { date: day, edition: data.edition })
            : t('since', { date: day, before: since.edition, edition: data.edition })}
        </p>
      ) : (
        <p className={page.quiet}>
          {t('nothing', { edition: data.edition })} {t('nothingHint')}
        </p>
      )}
      <div className={page.tools}>
        {since && (
          <button
            type="button"
            className={actions.action}
            disabled={seen.isPending}
            title={t('readHint')}
            onClick={() => {
              seen.mutate(
                {},
                {
                  onSuccess: () => {
                    setTold(t('read'));
                  },
                },
              );
            }}
          >
            {t('markRead')}
          </button>
        )}
        {since && (
          <button
            type="button"
            className={actions.action}
            onClick={() => {
              window.print();
            }}
          >
            <Icon name="print" /> {ta('print')}
          </button>
        )}
        <span role="status">{told}</span>
      </div>
      {since && (
        <>
          <h2 className={styles.part}>{t('saved')}</h2>
          {data.saved.length === 0 ? (
            <p className={page.quiet}>{t('savedNone')}</p>
          ) : (
            data.saved.map((school) => <BookmarkedSchool key={school.slug} school={school} sources={sources} />)
          )}
          <h2 className={styles.part}>{t('others', { count: formatNumber(data.othersTotal, language) })}</h2>
          {data.othersTotal === 0 ? (
            <p className={page.quiet}>{t('othersNone')}</p>
          ) : (
            <Others others={data.others} total={data.othersTotal} />
          )}
        </>
      )}
    </section>
  );
}
