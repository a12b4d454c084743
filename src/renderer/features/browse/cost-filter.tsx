import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { currencyCodes } from '../../../shared/domain/numbers/currencies.ts';
import { entryOf, type NumberEntry } from '../../../shared/domain/numbers/number-entry.ts';
import { useHome } from '../../host/use-home.ts';
import { NumberEcho } from '../../ui/number-field/number-echo.tsx';
import { useNumberEntry } from '../../ui/number-field/use-number-entry.ts';
import page from '../../ui/page.module.css';
import styles from './browse.module.css';
import { withOther, type FilterProps } from './query.ts';

/** The currencies in which most prices of this reference are stated. */
const common = ['CNY', 'RUB', 'USD', 'EUR', 'INR', 'PKR', 'GBP'] as const;

/** What is wrong with a sum as it is understood; null where it can be kept. */
function useProblemOf(): (entry: NumberEntry, currency: string) => string | null {
  const t = useTranslations('browse');
  const tn = useTranslations('number');
  return (entry, currency) => {
    if (entry.kind === 'blank') return null;
    if (entry.kind === 'unclear') return tn(`problem.${entry.problem}`);
    if (entry.kind === 'words') return tn('problem.notation');
    if (entry.value < 1) return t('costAboveNothing');
    if (entry.unit === null || entry.unit.codes.includes(currency)) return null;
    return tn('otherCurrency', { written: entry.unit.written, code: currency });
  };
}

/** What the whole may cost, in the person's currency. It is written on Enter and when the field is left; what cannot be understood stays in it. */
export function CostFilter({ query, go }: FilterProps) {
  const t = useTranslations('browse');
  const home = useHome();
  const { cost } = query.filter;
  const id = useId();
  const [currency, setCurrency] = useState(cost?.currency);
  const [typed, setTyped] = useState<string | null>(null);
  /** Nothing is called wrong before it was to be kept. */
  const [tried, setTried] = useState(false);
  const understood = useNumberEntry(typed ?? '', 'amount');
  const problemOf = useProblemOf();
  const chosen = cost?.currency ?? currency ?? home.currency ?? 'CNY';
  const offered = new Set([...(home.currency === null ? [] : [home.currency]), ...common, chosen]);
  const problem = tried && typed !== null ? problemOf(understood.entry, chosen) : null;
  const keep = (entry: NumberEntry) => {
    if (typed === null) return;
    setTried(true);
    if (problemOf(entry, chosen) !== null) return;
    setTyped(null);
    setTried(false);
    // A part of a unit of money decides about no school.
    const sum = entry.kind === 'number' ? { atMost: Math.floor(entry.value), currency: chosen } : undefined;
    if (sum?.atMost !== cost?.atMost) go(withOther(query, 'cost', sum));
  };
  return (
    <form
      className={styles.amount}
      onSubmit={(event) => {
        event.preventDefault();
        keep(understood.entry);
      }}
    >
      <label>
        {t('costAtMost')}
        <input
          className={page.field}
          autoComplete="off"
          aria-invalid={problem !== null}
          aria-describedby={`${id}-wrong ${id}-read ${id}-hint`}
          value={typed ?? (cost ? String(cost.atMost) : '')}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
          onBlur={() => {
            keep(understood.entry);
          }}
        />
      </label>
      <select
        className={page.field}
        aria-label={t('costCurrency')}
        value={chosen}
        onChange={(event) => {
          setCurrency(event.target.value);
          if (cost) go(withOther(query, 'cost', { ...cost, currency: event.target.value }));
        }}
      >
        {[...offered]
          .filter((one) => currencyCodes().includes(one))
          .map((one) => (
            <option key={one}>{one}</option>
          ))}
      </select>
      <div className={styles.read}>
        <NumberEcho
          understood={{
            ...understood,
            pick: (picked) => {
              understood.pick(picked);
              keep(entryOf(understood.reading, picked));
            },
          }}
          currency={chosen}
          id={`${id}-read`}
          asWords={false}
        />
        {/* Under what can be chosen: it comes as the field is left, and must move nothing from under the hand. */}
        {problem !== null && (
          <p id={`${id}-wrong`} role="alert" className={styles.wrong}>
            {problem}
          </p>
        )}
      </div>
      <p className={styles.hint} id={`${id}-hint`}>
        {t('costHint')}
      </p>
    </form>
  );
}
