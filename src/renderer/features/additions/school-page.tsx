import { useTranslations } from 'use-intl';
import { Link, useSearchParams } from 'react-router';
import { sentenceGap } from '../../../shared/domain/formatting.ts';
import { useCall } from '../../host/use-call.ts';
import { FailedPage } from '../../ui/failed-page.tsx';
import { Failure } from '../../ui/failure.tsx';
import page from '../../ui/page.module.css';
import { Pending } from '../../ui/pending.tsx';
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { usePageTitle } from '../../ui/use-page-title.ts';
import { SchoolForm } from './school-form.tsx';
import { useOpened } from './use-opened.ts';

/** A name is no longer than a file has room for. */
const longestNamed = 400;

/** Where a school is added that the edition does not have, begun with the name that was searched for; or one that was added is changed (`id`). */
export function SchoolPage() {
  const t = useTranslations('additions');
  const language = useLanguage();
  const [asked] = useSearchParams();
  const article = useArrivalFocus();
  usePageTitle(t('newSchool.title'));
  const all = useCall('additions.list', {});
  const id = asked.get('id');
  const schools = all.data?.rows.filter(({ addition }) => addition.part === 'school');
  const kept = useOpened(schools?.find(({ addition }) => String(addition.id) === id)?.addition, id);
  // Where they only cannot be read again, what is being typed stays.
  if (all.error && !all.data) return <FailedPage call={all} />;
  if (!all.data) return <Pending />;
  return (
    <article className={page.page} ref={article} tabIndex={-1}>
      <h1>{kept ? t('newSchool.change') : t('newSchool.title')}</h1>
      <p className={page.quiet}>
        {t('newSchool.intro')}
        {sentenceGap(language)}
        <Link to="/additions">{t('all')}</Link>
      </p>
      {all.error && <Failure failure={all.error} retry={() => void all.refetch()} />}
      <SchoolForm key={kept?.id ?? 'new'} kept={kept} named={(asked.get('name') ?? '').trim().slice(0, longestNamed)} />
    </article>
  );
}
