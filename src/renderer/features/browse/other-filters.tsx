import { useTranslations } from 'use-intl';
import page from '../../ui/page.module.css';
import { usePen } from '../../ui/use-pen.ts';
import styles from './browse.module.css';
import { CostFilter } from './cost-filter.tsx';
import { writeMonths } from './labels.ts';
import { withOther, type FilterProps } from './query.ts';

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
