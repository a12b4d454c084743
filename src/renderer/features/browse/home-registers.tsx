import { useTranslations } from 'use-intl';
import { countryName, formatNumber } from '../../../shared/domain/formatting.ts';
import { useCall } from '../../host/use-call.ts';
import { useHome } from '../../host/use-home.ts';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './browse.module.css';
import { firstPage } from './use-browse.ts';
import { withValues, type BrowseQuery } from './query.ts';

/** The registers of the country where the person will practise that say who is accepted there; a list of the refused is none. */
export function useHomeRegisters(): readonly string[] {
  const { country } = useHome();
  const { data } = useCall('registers.list', {});
  return (data?.rows ?? [])
    .filter((row) => country !== null && row.country === country && row.purpose !== 'refusal' && row.listed > 0)
    .map(({ slug }) => slug);
}

/** Whether one of them is enough: all of them at once. */
export function HomeRegisters({ query, go }: { query: BrowseQuery; go: (query: BrowseQuery) => void }) {
  const t = useTranslations('browse');
  const language = useLanguage();
  const { country } = useHome();
  const own = useHomeRegisters();
  const chosen = query.filter.register ?? [];
  // As of every value: how many it would leave, the other facets held.
  const { data } = useCall(
    'institutions.list',
    { ...firstPage(withValues(query, 'register', own), language), limit: 0 },
    { enabled: own.length > 0, keepPrevious: true },
  );
  if (country === null || own.length === 0) return null;
  const isChosen = own.every((slug) => chosen.includes(slug));
  const others = chosen.filter((slug) => !own.includes(slug));
  return (
    <label>
      <input
        type="checkbox"
        checked={isChosen}
        onChange={() => {
          go(withValues(query, 'register', isChosen ? others : [...others, ...own]));
        }}
      />
      <span>{t('ofMyCountry', { country: countryName(country, language) })}</span>
      {data && <span className={styles.facetCount}>{formatNumber(data.total, language)}</span>}
    </label>
  );
}
