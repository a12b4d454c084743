import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import type { CompareTable } from '../../../shared/contract/compare-values.ts';
import { printAddress } from '../../../shared/print-job.ts';
import type { Rate } from '../../../shared/domain/costs.ts';
import { ExportMenu } from '../../ui/export/export-menu.tsx';
import { Icon } from '../../ui/icon.tsx';
import page from '../../ui/page.module.css';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './compare.module.css';
import { RateField } from '../../ui/rate-field/rate-field.tsx';
import { ComparisonSets } from './comparison-sets.tsx';
import { keptOf, type Comparison } from './use-comparison.ts';

const currencies = ['CNY', 'RUB', 'USD', 'EUR', 'INR', 'PKR', 'GBP'] as const;

/** The currencies that costs in the table are stated in. */
function statedCurrencies(table: CompareTable): readonly string[] {
  const decided = (table.decisions ?? []).flatMap((decision) => [
    decision?.cost.total?.currency,
    ...(decision?.tuition.claims.map(({ unit }) => unit) ?? []),
  ]);
  const all = [...table.series.costs.flat().map((cost) => cost.currency), ...decided];
  return [...new Set(all.filter((one) => one !== undefined && one !== null))];
}

/** What to do with the comparison: one currency, keep, print, take along. */
export function CompareTools({
  comparison,
  table,
  rates,
  children,
}: {
  comparison: Comparison;
  table: CompareTable;
  rates: readonly Rate[];
  children?: React.ReactNode;
}) {
  const t = useTranslations('compare');
  const ta = useTranslations('app');
  const language = useLanguage();
  const { currency } = comparison;
  const offered =
    currency === null || currencies.some((one) => one === currency) ? currencies : [...currencies, currency];
  const foreign = currency === null ? [] : statedCurrencies(table).filter((one) => one !== currency);
  const print = printAddress({
    document: {
      kind: 'comparison',
      ...keptOf(comparison),
      ...(comparison.shown.currency === null && { currency: null }),
      ...(comparison.unanswered && { unanswered: true }),
    },
    language,
    paper: 'A4',
  });
  return (
    <div className={styles.tools}>
      <label>
        {t('currency')}{' '}
        <select
          className={page.field}
          value={currency ?? ''}
          onChange={(event) => {
            comparison.set({ currency: event.target.value === '' ? null : event.target.value });
          }}
        >
          <option value="">{t('asStated')}</option>
          {offered.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
      {foreign.map((one) => (
        <RateField
          key={`${one} ${currency}`}
          currency={one}
          target={currency ?? ''}
          rates={rates}
          isOneOfMany={foreign.length > 1}
        />
      ))}
      <ComparisonSets comparison={comparison} />
      <Link className={styles.tool} to={print}>
        <Icon name="print" /> {ta('print')}
      </Link>
      <ExportMenu of={{ kind: 'comparison', of: comparison.asked }} className={styles.tool} />
      {children}
    </div>
  );
}
