import { useTranslations } from 'use-intl';
import type { Output } from '../../../shared/contract/index.ts';
import { Icon } from '../../ui/icon.tsx';
import styles from './browse.module.css';
import { useFacetLabel, useOtherFilters } from './labels.ts';
import { facets as order, toggled, withOther, type BrowseQuery } from './query.ts';

/** The filters that are set, each removable, and one reset. */
export function Chips({
  query,
  go,
  facets,
}: {
  query: BrowseQuery;
  go: (query: BrowseQuery) => void;
  facets: Output<'institutions.list'>['facets'];
}) {
  const t = useTranslations('browse');
  const labelOf = useFacetLabel();
  const chips = order.flatMap((facet) => (query.filter[facet] ?? []).map((value) => ({ facet, value })));
  const other = useOtherFilters()(query.filter);
  if (chips.length === 0 && other.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={t('filters')}>
      {chips.map(({ facet, value }) => {
        const label = labelOf(facet, value, facets[facet]?.find((one) => one.value === value)?.label ?? null);
        return (
          <li key={`${facet} ${value}`}>
            <button
              type="button"
              className={styles.chip}
              aria-label={t('remove', { name: label })}
              onClick={() => {
                go(toggled(query, facet, value));
              }}
            >
              {label} <Icon name="close" />
            </button>
          </li>
        );
      })}
      {other.map(({ name, text }) => (
        <li key={name}>
          <button
            type="button"
            className={styles.chip}
            aria-label={t('remove', { name: text })}
            onClick={() => {
              go(withOther(query, name, undefined));
            }}
          >
            {text} <Icon name="close" />
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className={styles.reset}
          onClick={() => {
            go({ ...query, filter: {} });
          }}
        >
          {t('reset')}
        </button>
      </li>
    </ul>
  );
}
