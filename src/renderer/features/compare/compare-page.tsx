import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { mostCompared } from '../../../shared/contract/limits.ts';
import { useCall } from '../../host/use-call.ts';
import { FootnoteScope } from '../../ui/entity/footnotes.tsx';
import { SourceList } from '../../ui/profile/source-list.tsx';
import { Failure } from '../../ui/failure.tsx';
import page from '../../ui/page.module.css';
import { Pending } from '../../ui/pending.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { usePageTitle } from '../../ui/use-page-title.ts';
import styles from './compare.module.css';
import { AddSchool } from './add-school.tsx';
import { DecidedTable } from './decided-table.tsx';
import { DepthSwitch } from './depth-switch.tsx';
import { LikenessChoice } from './likeness.tsx';
import { RowsAndPlots } from './rows-and-plots.tsx';
import { NothingChosen } from './nothing-chosen.tsx';
import { CompareTools } from './compare-tools.tsx';
import { useComparison, type Comparison } from './use-comparison.ts';

function Compared({ comparison }: { comparison: Comparison }) {
  const t = useTranslations('compare');
  const tp = useTranslations('profile');
  const language = useLanguage();
  const call = useCall(
    'compare.table',
    { ...comparison.asked, language },
    // The rows of another depth are no answer to this one.
    { keepPrevious: ({ depth }) => depth === comparison.depth, enabled: comparison.isKnown },
  );
  const rates = useCall('figures.rates', {});
  const conversion = useMemo(
    () => ({ currency: comparison.currency, rates: rates.data?.rows ?? [] }),
    [comparison.currency, rates.data],
  );
  const failed = call.error ? call : rates.error ? rates : null;
  if (failed?.error) return <Failure isView failure={failed.error} retry={() => void failed.refetch()} />;
  // A field for a rate must not stand empty while the remembered one is still being read: leaving it so forgets the rate.
  if (!call.data || rates.isPending) return <Pending />;
  const sources = (
    <section className={styles.sources} aria-labelledby="compare-sources">
      <h2 id="compare-sources">{tp('sources')}</h2>
      <SourceList sources={call.data.sources} />
    </section>
  );
  return (
    <FootnoteScope sources={call.data.sources}>
      {call.data.unknown.length > 0 && (
        <p className={page.quiet} role="status">
          {t('unknown', { slugs: call.data.unknown.join(', ') })}
        </p>
      )}
      <CompareTools comparison={comparison} table={call.data} rates={conversion.rates}>
        {comparison.depth !== 'everything' && <LikenessChoice schools={call.data.schools} comparison={comparison} />}
      </CompareTools>
      {comparison.depth === 'decide' ? (
        <>
          <DecidedTable table={call.data} comparison={comparison} />
          {sources}
        </>
      ) : (
        <RowsAndPlots table={call.data} comparison={comparison} conversion={conversion}>
          {sources}
        </RowsAndPlots>
      )}
    </FootnoteScope>
  );
}

/** Up to six schools side by side. */
export function ComparePage() {
  const t = useTranslations('compare');
  const comparison = useComparison();
  usePageTitle(t('title'));
  return (
    <section className={styles.compare} data-scroller="compare" data-pane>
      <header className={styles.head}>
        <h1>{t('title')}</h1>
        {comparison.slugs.length > 0 && <DepthSwitch comparison={comparison} />}
        <AddSchool comparison={comparison} />
      </header>
      {comparison.leftOut > 0 && (
        <p className={page.quiet} role="status">
          {t('leftOut', { count: comparison.leftOut, most: String(mostCompared) })}
        </p>
      )}
      {comparison.slugs.length === 0 ? <NothingChosen comparison={comparison} /> : <Compared comparison={comparison} />}
    </section>
  );
}
