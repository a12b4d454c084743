import { useTranslations } from 'use-intl';
import type { Output } from '../../../shared/contract/index.ts';
import { SourceList } from '../../ui/profile/source-list.tsx';
import { usePen } from '../../ui/use-pen.ts';
import { CostTable } from './cost-table.tsx';
import styles from './costs.module.css';

/** Over how many years, the lines with their sum, and the sources; on paper, which leads nowhere, without a profile. */
export function CostLines({
  sheet,
  currency,
  profile,
}: {
  sheet: Output<'costs.worksheet'>;
  currency: string | null;
  profile: string | null;
}) {
  const t = useTranslations('costs');
  const tp = useTranslations('profile');
  const pen = usePen();
  const { years, sources } = sheet;
  return (
    <>
      <p className={styles.quiet}>
        {years === null ? t('noLength') : t('over', { length: pen.counted('years', years.low, years.high) })}
      </p>
      <CostTable sheet={sheet} currency={currency} profile={profile} />
      {sources.length > 0 && (
        <section className={styles.sources} id="sources">
          <h2>{tp('sources')}</h2>
          <SourceList sources={sources} />
        </section>
      )}
    </>
  );
}
