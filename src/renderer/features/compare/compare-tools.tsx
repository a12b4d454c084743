import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'react-router';
import type { CompareTable } from '../../../shared/contract/compare-values.ts';
import { printAddress } from '../../../shared/contract/documents.ts';
import type { Rate } from '../../../shared/domain/costs.ts';
import { today } from '../../../shared/domain/day.ts';
import { formatPartialDate } from '../../../shared/domain/formatting.ts';
import { useChange } from '../../host/use-call.ts';
import { Icon } from '../../ui/icon.tsx';
import page from '../../ui/page.module.css';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './compare.module.css';
import { ExportButtons } from './export-buttons.tsx';
import { ComparisonSets } from './comparison-sets.tsx';
import type { Comparison } from './use-comparison.ts';

const currencies = ['CNY', 'RUB', 'USD', 'EUR', 'INR', 'PKR', 'GBP'] as const;

/** Beyond these a rate is a slip of the keyboard; the backend refuses it. */
const leastRate = 1e-9;
const mostRate = 1e9;

/** The currencies that costs in the table are stated in. */
function statedCurrencies(table: CompareTable): readonly string[] {
  return [...new Set(table.series.costs.flat().map((cost) => cost.currency))];
}

function RateField({ currency, target, rates }: { currency: string; target: string; rates: readonly Rate[] }) {
  const t = useTranslations('compare');
  const language = useLanguage();
  const known = rates.find((rate) => rate.currency === currency && rate.target === target);
  const [text, setText] = useState(known ? String(known.rate) : '');
  const setRate = useChange('figures.setRate');
  const value = Number(text.replace(',', '.'));
  const valid = text.trim() !== '' && value >= leastRate && value <= mostRate;
  const said = useId();
  const keep = () => {
    if (text.trim() === '') {
      if (known) setRate.mutate({ currency, target, rate: null });
    } else if (valid && value !== known?.rate) setRate.mutate({ currency, target, rate: value, asOf: today() });
  };
  return (
    <label className={styles.rate}>
      1 {currency} ={' '}
      <input
        className={page.field}
        inputMode="decimal"
        value={text}
        aria-invalid={text.trim() !== '' && !valid}
        aria-describedby={said}
        aria-label={t('rateLabel', { currency, target })}
        onChange={(event) => {
          setText(event.target.value);
        }}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
        }}
      />{' '}
      {target}
      <span id={said}>
        {text.trim() !== '' && !valid
          ? t('rateInvalid')
          : known
            ? t('rateOf', { date: formatPartialDate(known.asOf, language) })
            : t('rateMissing')}
      </span>
    </label>
  );
}

/** What to do with the comparison: one currency, keep, print, take along. */
export function CompareTools({
  comparison,
  table,
  rates,
}: {
  comparison: Comparison;
  table: CompareTable;
  rates: readonly Rate[];
}) {
  const t = useTranslations('compare');
  const ta = useTranslations('app');
  const language = useLanguage();
  const { currency, slugs, onlyDifferences } = comparison;
  const foreign = currency === null ? [] : statedCurrencies(table).filter((one) => one !== currency);
  const print = printAddress({
    document: {
      kind: 'comparison',
      slugs: [...slugs],
      ...(currency !== null && { currency }),
      ...(onlyDifferences && { differences: true }),
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
            comparison.set('currency', event.target.value === '' ? null : event.target.value);
          }}
        >
          <option value="">{t('asStated')}</option>
          {currencies.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
      {foreign.map((one) => (
        <RateField key={`${one} ${currency}`} currency={one} target={currency ?? ''} rates={rates} />
      ))}
      <ComparisonSets comparison={comparison} />
      <Link className={styles.tool} to={print}>
        <Icon name="print" /> {ta('print')}
      </Link>
      <ExportButtons slugs={slugs} />
    </div>
  );
}
