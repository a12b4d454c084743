import { useEffect, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { localeOf, sentenceGap } from '../../../shared/domain/formatting.ts';
import { useCall } from '../../host/use-call.ts';
import { useWrite } from '../../host/use-write.ts';
import actions from '../../ui/action.module.css';
import { ChangedSchools } from '../../ui/changes/changed-schools.tsx';
import { FailedPage } from '../../ui/failed-page.tsx';
import { Icon } from '../../ui/icon.tsx';
import page from '../../ui/page.module.css';
import { Pending } from '../../ui/pending.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { usePageTitle } from '../../ui/use-page-title.ts';

/** What an edition or a pack has changed since the person last looked, first in the schools they keep. */
export function ChangesPage() {
  const readHint = useId();
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
          {t('nothing', { edition: data.edition })}
          {sentenceGap(language)}
          {t('nothingHint')}
        </p>
      )}
      <div className={page.tools}>
        {since && (
          <button
            type="button"
            className={actions.action}
            disabled={seen.isPending}
            aria-describedby={readHint}
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
        {since && <span id={readHint}>{t('readHint')}</span>}
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
      {since && <ChangedSchools changes={data} isAhead={false} within="page" />}
    </section>
  );
}
