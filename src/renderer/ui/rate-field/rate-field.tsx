import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { greatestRate, leastRate } from '../../../shared/contract/limits.ts';
import type { Rate } from '../../../shared/domain/costs.ts';
import { today } from '../../../shared/domain/day.ts';
import { isStrangeRate } from '../../../shared/domain/costs.ts';
import { bracketed, formatPartialDate, localeOf } from '../../../shared/domain/formatting.ts';
import { numberFormat } from '../../../shared/domain/intl.ts';
import { formatExactly } from '../../../shared/domain/numbers/currency-name.ts';
import { readNumber } from '../../../shared/domain/numbers/read-number.ts';
import { spellNumber } from '../../../shared/domain/numbers/spell-number.ts';
import type { CallError } from '../../../shared/result.ts';
import { useWrite } from '../../host/use-write.ts';
import page from '../page.module.css';
import { useKeptAtTheEnd } from '../use-kept-at-the-end.ts';
import { useLanguage } from '../use-language.ts';
import styles from './rate-field.module.css';

/** A rate that is being typed; `base` is the one that stood there, null for none. */
interface Typed {
  readonly text: string;
  readonly base: number | null;
}

const isConflict = ({ code }: CallError) => code === 'conflict';

interface RateFieldProps {
  readonly currency: string;
  readonly target: string;
  readonly rates: readonly Rate[];
  /** Beside others: of when a rate that stands is, is told while the field is pointed at or has the keyboard. */
  readonly isOneOfMany?: boolean;
}

/** What is known follows every window; only what was typed here is written, on Enter and when the field is left. */
export function RateField({ currency, target, rates, isOneOfMany = false }: RateFieldProps) {
  const t = useTranslations('compare');
  const language = useLanguage();
  const said = useId();
  const known = rates.find((rate) => rate.currency === currency && rate.target === target);
  const there = known?.rate ?? null;
  const [typed, setTyped] = useState<Typed | null>(null);
  /** The rate of another window that was told last: leaving the field once more writes over it knowingly. */
  const [told, setTold] = useState<number | null | undefined>();
  const setRate = useWrite('figures.setRate', isConflict);
  const plain = numberFormat(localeOf(language), { maximumFractionDigits: 20, useGrouping: false });
  const text = typed?.text ?? (there === null ? '' : plain.format(there));
  const read = readNumber(text, language, 'rate');
  const isOfTarget = read.kind === 'number' && (read.unit === null || read.unit.codes.includes(target));
  const value = isOfTarget ? (read.values[0] ?? NaN) : NaN;
  const valid = value >= leastRate && value <= greatestRate;
  const wrong = read.kind !== 'blank' && !valid;
  /** Has to be said once more: it may mean two things, or a slip of the finger made every cost nothing, or beyond reach. */
  const unsure = typed !== null && isOfTarget && !read.sure;
  const strange = valid && (isStrangeRate(value) || unsure) && value !== there;
  const [asked, setAsked] = useState<number | null>(null);
  const asks = strange && asked === value;
  const elsewhere = typed && (told !== undefined || there !== typed.base);

  const keep = (knowingly = false) => {
    if (!typed || wrong) return;
    if (strange && !knowingly) {
      setAsked(value);
      return;
    }
    const rate = read.kind === 'blank' ? null : value;
    if (rate === there) {
      setTyped(null);
      setTold(undefined);
      return;
    }
    setRate.mutate(
      { currency, target, rate, base: typed.base, asOf: today(), ...(knowingly && { sure: true }) },
      {
        onSuccess: () => {
          setTyped((now) => (now === typed ? null : now));
          setTold(undefined);
        },
        onError: ({ error: { code, details } }) => {
          if (code !== 'conflict') return;
          const other = (details?.['rate'] ?? null) as number | null;
          setTold(other);
          setTyped((now) => now && { ...now, base: other });
        },
      },
    );
  };
  useKeptAtTheEnd(keep);

  const state = () => {
    if (wrong) return value === 0 ? t('rateZero') : t('rateInvalid');
    if (asks) return '';
    return known && !typed
      ? t('rateOf', { date: formatPartialDate(known.asOf, language) })
      : known
        ? ''
        : t('rateMissing');
  };
  const isQuiet = isOneOfMany && known !== undefined && !typed;
  return (
    // No label around it: the button that asks would be called by all of it.
    <div className={styles.rate}>
      1 {currency} ={' '}
      <input
        className={page.field}
        inputMode="decimal"
        value={text}
        aria-invalid={wrong}
        aria-describedby={said}
        aria-label={t('rateLabel', { currency, target })}
        onChange={(event) => {
          setTyped({ text: event.target.value, base: typed ? typed.base : there });
        }}
        onBlur={() => {
          keep();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep(asks);
        }}
      />{' '}
      {target}
      <span id={said} className={isQuiet ? styles.quiet : undefined}>
        {state()}
        {asks && (
          <span role="alert">
            {t('rateStrange', {
              currency,
              target,
              // In words, too: to whoever writes points and commas the other way round the digits say another rate.
              rate: `${formatExactly(value, language)}${bracketed(spellNumber(value, language), language)}`,
            })}{' '}
            <button
              type="button"
              className={styles.sure}
              onClick={() => {
                keep(true);
              }}
            >
              {t('rateSure')}
            </button>
          </span>
        )}
        {elsewhere && (
          <span role="alert">
            {there === null && (told ?? null) === null
              ? t('rateForgotten')
              : t('rateElsewhere', { rate: plain.format(there ?? told ?? 0) })}
          </span>
        )}
      </span>
    </div>
  );
}
