import { useTranslations } from 'use-intl';
import type { Answers } from '../../../shared/contract/answers.ts';
import { formatExactly } from '../../../shared/domain/numbers/currency-name.ts';
import type { Pen } from '../../../shared/domain/writing/pen.ts';
import { usePen } from '../use-pen.ts';
import styles from './answers.module.css';

type Total = NonNullable<Answers['cost']['total']>;

/** Writes a range of money. */
export function writeRange(
  { low, high, currency }: { readonly low: number; readonly high: number; readonly currency: string },
  pen: Pen,
): string {
  return pen.withUnit(low === high ? pen.number(low) : pen.range(low, high), currency);
}

/** A range in the person's own currency, to the whole unit: what was converted has no more digits than its rate allows. Null without a rate. */
export function ownRange({ low, high, currency, converted }: Total, own: string): Omit<Total, 'converted'> | null {
  if (currency === own) return { low, high, currency };
  return converted && { low: Math.round(converted.low), high: Math.round(converted.high), currency: own };
}

/** A sum as its sources give it, and in the person's own currency at their rate. */
export function Money({
  of,
  isPart = false,
}: {
  of: Total;
  /** Of what is paid, something was not found. */ isPart?: boolean;
}) {
  const t = useTranslations('answer');
  const pen = usePen();
  const rate = of.converted?.rate;
  const own = of.converted && rate ? ownRange(of, of.converted.currency) : null;
  const number = rate && formatExactly(rate.rate, pen.language);
  // A rate that was typed for the way back is told as it was typed.
  const written = rate?.currency === of.currency ? number : `1 ${rate?.currency} = ${number} ${rate?.target}`;
  return (
    <>
      {isPart ? t('atLeast', { money: writeRange(of, pen) }) : writeRange(of, pen)}
      {own && rate && (
        <span className={styles.quiet}> ({t('atRate', { money: writeRange(own, pen), rate: written ?? '' })})</span>
      )}
    </>
  );
}
