import { useTranslations } from 'use-intl';
import { Link, Outlet, useMatch } from 'react-router';
import type { Output } from '../../../shared/contract/index.ts';
import { formatNumber, sentenceGap } from '../../../shared/domain/formatting.ts';
import { useCall } from '../../host/use-call.ts';
import { useThirdPane } from '../../ui/beside/third-pane.ts';
import exporting from '../../ui/export/export-menu.module.css';
import { ExportMenu } from '../../ui/export/export-menu.tsx';
import { Failure } from '../../ui/failure.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './browse.module.css';
import { Chips } from './chips.tsx';
import { InstitutionList } from './institution-list.tsx';
import { toggled, writeQuery, type BrowseQuery } from './query.ts';
import { SortControl } from './sort-control.tsx';
import { firstPage, useBrowse } from './use-browse.ts';

type Facets = Output<'institutions.list'>['facets'];

/** How many more the open list has, where no depth is asked for; pressed, it shows them. */
function ByNameOnly({ query, facets }: { query: BrowseQuery; facets: Facets }) {
  const t = useTranslations('browse');
  const language = useLanguage();
  const count = facets['tier']?.find(({ value }) => value === 'directory')?.count ?? 0;
  if (query.filter.tier || count === 0) return null;
  return (
    <Link to={`/browse${writeQuery(toggled(query, 'tier', 'directory'))}`}>
      {t('byNameOnly', { count: formatNumber(count, language) })}
    </Link>
  );
}

/** The list of institutions at the side, and beside it the facets or the open profile. */
export function BrowseLayout() {
  const t = useTranslations('browse');
  const ta = useTranslations('additions');
  const language = useLanguage();
  const { query, search, go } = useBrowse();
  const open = useMatch('/institutions/:slug')?.params.slug;
  const onMap = useMatch('/map') !== null;
  const hasThird = useThirdPane(({ stands }) => stands);
  const count = useCall('institutions.list', firstPage(query, language), { keepPrevious: true });
  return (
    <div
      className={styles.browse}
      data-step={open !== undefined ? 'profile' : onMap ? 'map' : 'list'}
      data-third={hasThird || undefined}
    >
      <section className={styles.side} aria-label={t('list')} data-pane>
        <header className={styles.listHead}>
          <h1 className={styles.count} aria-live="polite">
            {count.data ? t('count', { count: count.data.total }) : '\u00a0'}
          </h1>
          <ExportMenu of={{ kind: 'browse', of: query }} className={exporting.quiet} />
          <SortControl query={query} go={go} />
          <Chips query={query} go={go} facets={count.data?.facets ?? {}} />
          <p className={styles.others}>
            <ByNameOnly query={query} facets={count.data?.facets ?? {}} />
            <Link to="/additions/school">{ta('newSchool.link')}</Link>
          </p>
        </header>
        {count.error ? (
          <Failure failure={count.error} retry={() => void count.refetch()} />
        ) : (
          count.data &&
          (count.data.total === 0 ? (
            <div className={styles.none}>
              <p>{t('none')}</p>
              <p>{t('noneHint')}</p>
              <p>
                {ta('newSchool.none')}
                {sentenceGap(language)}
                <Link to="/additions/school">{ta('newSchool.link')}</Link>
              </p>
            </div>
          ) : (
            <InstitutionList key={search} query={query} search={search} total={count.data.total} open={open} />
          ))
        )}
      </section>
      <div className={styles.detail}>
        <Outlet />
      </div>
    </div>
  );
}
