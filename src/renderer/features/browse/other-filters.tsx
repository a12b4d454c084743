import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { currencyCodes } from '../../../shared/domain/numbers/currencies.ts';
import { useHome } from '../../host/use-home.ts';
import page from '../../ui/page.module.css';
import { usePen } from '../../ui/use-pen.ts';
import styles from './browse.module.css';
import { writeMonths } from './labels.ts';
import { withOther, type BrowseQuery } from './query.ts';

interface FilterProps {
  readonly query: BrowseQuery;
  readonly go: (query: BrowseQuery) => void;
}

/** The currencies in which most prices of this reference are stated. */
const common = ['CNY', 'RUB', 'USD', 'EUR', 'INR', 'PKR', 'GBP'] as const;

/** What the whole may cost, in the person's currency. */
function CostFilter({ query, go }: FilterProps) {
  const t = useTranslations('browse');
  const home = useHome();
  const { cost } = query.filter;
  const hint = useId();
  const [currency, setCurrency] = useState(cost?.currency);
  const chosen = cost?.currency ?? currency ?? home.currency ?? 'CNY';
  const offered = new Set([...(home.currency === null ? [] : [home.currency]), ...common, chosen]);
  const keep = (text: string, money: string) => {
    const atMost = Number(text.replace(/[\s,.'\u00a0\u202f]/g, ''));
    go(
      withOther(
        query,
        'cost',
        text.trim() === '' || !Number.isFinite(atMost) || atMost <= 0 ? undefined : { atMost, currency: money },
      ),
    );
  };
  return (
    <form
      key={`${cost?.atMost ?? ''} ${chosen}`}
      className={styles.amount}
      onSubmit={(event) => {
        event.preventDefault();
        keep(String(new FormData(event.currentTarget).get('cost') ?? ''), chosen);
      }}
    >
      <label>
        {t('costAtMost')}
        <input
          className={page.field}
          name="cost"
          inputMode="numeric"
          aria-describedby={hint}
          defaultValue={cost ? String(cost.atMost) : ''}
          onBlur={(event) => {
            if (event.target.value !== (cost ? String(cost.atMost) : '')) keep(event.target.value, chosen);
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
      <p className={styles.hint} id={hint}>
        {t('costHint')}
      </p>
    </form>
  );
}

const lengths = [48, 54, 60, 72] as const;

/** Length at least, whole cost at most, deadline still open: what no list of values can hold. */
export function OtherFilters({ query, go }: FilterProps) {
  const t = useTranslations('browse');
  const pen = usePen();
  const { months, open } = query.filter;
  const offered = [...new Set([...lengths, ...(months === undefined ? [] : [months])])].sort((a, b) => a - b);
  return (
    <fieldset className={styles.facet}>
      <legend>{t('studies')}</legend>
      <CostFilter query={query} go={go} />
      <label className={styles.line}>
        <span>{t('lengthAtLeast')}</span>
        <select
          className={page.field}
          value={months ?? ''}
          onChange={(event) => {
            go(withOther(query, 'months', event.target.value === '' ? undefined : Number(event.target.value)));
          }}
        >
          <option value="">{t('any')}</option>
          {offered.map((one) => (
            <option key={one} value={one}>
              {writeMonths(one, pen)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={open === true}
          onChange={() => {
            go(withOther(query, 'open', open ? undefined : true));
          }}
        />
        <span>{t('openNow')}</span>
      </label>
    </fieldset>
  );
}

/** Whether the chosen alliances are joined by and or by or. */
export function AllianceJoin({ query, go }: FilterProps) {
  const t = useTranslations('browse');
  const { alliance = [], everyAlliance } = query.filter;
  if (alliance.length < 2) return null;
  return (
    <label>
      <input
        type="checkbox"
        checked={everyAlliance === true}
        onChange={() => {
          go(withOther(query, 'everyAlliance', everyAlliance ? undefined : true));
        }}
      />
      <span>{t('everyAlliance')}</span>
    </label>
  );
}
