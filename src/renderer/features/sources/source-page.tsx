import { useTranslations } from 'use-intl';
import { Link, useParams } from 'react-router';
import { formatNumber, formatPartialDate, languageName } from '../../../shared/domain/formatting.ts';
import { useCall } from '../../host/use-call.ts';
import { displayName, entityPath } from '../../ui/entity/names.ts';
import { FailedPage } from '../../ui/failed-page.tsx';
import page from '../../ui/page.module.css';
import { Pending } from '../../ui/pending.tsx';
import table from '../../ui/table.module.css';
import { useLanguage } from '../../ui/use-language.ts';
import { usePageTitle } from '../../ui/use-page-title.ts';
import styles from './sources.module.css';

/** One source: what it is, when it was read, and what rests on it. */
export function SourcePage() {
  const t = useTranslations('sources');
  const tk = useTranslations('sourceKind');
  const tp = useTranslations('profile');
  const tpk = useTranslations('packs');
  const language = useLanguage();
  const { id = '' } = useParams();
  const call = useCall('sources.get', { id });
  usePageTitle(call.data?.source.title ?? t('title'));
  if (call.error) return <FailedPage call={call} />;
  if (!call.data) return <Pending />;
  const { source, cited, directory } = call.data;
  return (
    <section className={page.page}>
      <h1 lang={source.language}>{source.title}</h1>
      <p className={page.quiet}>{source.publisher}</p>
      <dl className={styles.card}>
        <div>
          <dt>{t('kind')}</dt>
          <dd>
            {tk(source.kind)}
            {source.pack !== null && ` · ${tpk('from', { pack: source.pack })}`}
          </dd>
        </div>
        <div>
          <dt>{t('language')}</dt>
          <dd>{languageName(source.language, language)}</dd>
        </div>
        <div>
          <dt>{t('published')}</dt>
          <dd>{source.published ? formatPartialDate(source.published, language) : tp('undated')}</dd>
        </div>
        <div>
          <dt>{t('accessed')}</dt>
          <dd>{formatPartialDate(source.accessed, language)}</dd>
        </div>
        {source.url && (
          <div>
            <dt>{t('address')}</dt>
            <dd>
              <a href={source.url} target="_blank" rel="noreferrer noopener">
                {source.url}
              </a>
            </dd>
          </div>
        )}
      </dl>
      <h2 className={styles.rests}>{t('restsOn')}</h2>
      {directory > 0 && (
        <p>
          <Link to="/browse?tier=directory">
            {t('byNameOnly', { count: directory, shown: formatNumber(directory, language) })}
          </Link>
        </p>
      )}
      <table className={table.table}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('title_')}</th>
            <th scope="col">{t('facts')}</th>
          </tr>
        </thead>
        <tbody>
          {cited.map((one) => (
            <tr key={one.slug}>
              <th scope="row">
                <Link to={entityPath(one)}>{displayName(one, language)}</Link>
              </th>
              <td className={table.number}>{t('citations', { count: one.facts })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
