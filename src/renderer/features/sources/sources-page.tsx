import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Link, useSearchParams } from 'react-router';
import { dot, formatPartialDate } from '../../../shared/domain/formatting.ts';
import type { Output } from '../../../shared/contract/index.ts';
import { sourceKinds } from '../../../shared/domain/kinds.ts';
import { useCall } from '../../host/use-call.ts';
import { Failure } from '../../ui/failure.tsx';
import { oneStop } from '../../ui/list-keys.ts';
import { OwnLanguage } from '../../ui/own-language.tsx';
import page from '../../ui/page.module.css';
import { rowHeight } from '../../ui/row-height.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { usePageTitle } from '../../ui/use-page-title.ts';
import { filterSources } from './filter-sources.ts';
import styles from './sources.module.css';

type Row = Output<'sources.list'>['rows'][number];

function SourceRows({ rows }: { rows: readonly Row[] }) {
  const t = useTranslations('sources');
  const tpk = useTranslations('packs');
  const tk = useTranslations('sourceKind');
  const tp = useTranslations('profile');
  const language = useLanguage();
  const scroller = useRef<HTMLDivElement>(null);
  const height = rowHeight('--row-of-two');
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 10,
  });
  return (
    <div ref={scroller} className={styles.scroller}>
      <ul ref={oneStop} className={styles.rows} style={{ height: virtual.getTotalSize() }} aria-label={t('title')}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          return (
            row && (
              <li
                key={row.id}
                className={styles.item}
                aria-setsize={rows.length}
                ref={virtual.measureElement}
                data-index={item.index}
                aria-posinset={item.index + 1}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <Link to={`/sources/${row.id}`} className={styles.row}>
                  <span className={styles.title} lang={row.language} dir="auto">
                    {row.title}
                  </span>
                  <span className={styles.facts}>{t('citations', { count: row.citations })}</span>
                  <span className={styles.about}>
                    <span>
                      <OwnLanguage text={row.publisher} known={row.language} />
                      {row.pack !== null && `${dot}${tpk('from', { pack: row.pack })}`}
                    </span>
                    <span className={styles.apart}>{dot}</span>
                    <span>{tk(row.kind)}</span>
                    <span className={styles.apart}>{dot}</span>
                    <span>{row.published === null ? tp('undated') : formatPartialDate(row.published, language)}</span>
                  </span>
                </Link>
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}

/** Every source of the edition, filtered by text and kind. */
export function SourcesPage() {
  const t = useTranslations('sources');
  const tk = useTranslations('sourceKind');
  const tr = useTranslations('registers');
  const tru = useTranslations('rules');
  const [params, setParams] = useSearchParams();
  usePageTitle(t('title'));
  const call = useCall('sources.list', {});
  const text = params.get('text') ?? '';
  const kind = params.get('kind') ?? '';
  const set = (name: string, value: string) => {
    const next = new URLSearchParams(params);
    if (value === '') next.delete(name);
    else next.set(name, value);
    // At once: as a transition, letters typed quickly would be lost.
    setParams(next, { replace: true, flushSync: true });
  };
  const rows = filterSources(call.data?.rows ?? [], params);
  return (
    <section className={styles.sources} data-pane>
      <h1>{t('title')}</h1>
      <p className={page.quiet}>
        <Link to="/registers">{tr('title')}</Link>
        {dot}
        <Link to="/rules">{tru('title')}</Link>
      </p>
      <div className={page.tools}>
        <input
          className={page.field}
          type="search"
          aria-label={t('filter')}
          placeholder={t('filter')}
          value={text}
          onChange={(event) => {
            set('text', event.target.value);
          }}
        />
        <label>
          <span className="visually-hidden">{t('kind')}</span>
          <select
            className={page.field}
            value={kind}
            onChange={(event) => {
              set('kind', event.target.value);
            }}
          >
            <option value="">{t('all')}</option>
            {sourceKinds.map((one) => (
              <option key={one} value={one}>
                {tk(one)}
              </option>
            ))}
          </select>
        </label>
        <span className={styles.count} role="status">
          {call.data && t('count', { count: rows.length })}
        </span>
      </div>
      {call.error && <Failure failure={call.error} retry={() => void call.refetch()} />}
      {call.data &&
        (rows.length === 0 ? (
          <p className={page.quiet}>{t('none')}</p>
        ) : (
          <SourceRows key={`${text} ${kind}`} rows={rows} />
        ))}
    </section>
  );
}
