import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Facet } from '../../../shared/contract/institutions.ts';
import type { Output } from '../../../shared/contract/index.ts';
import { formatNumber } from '../../../shared/domain/formatting.ts';
import { useCall } from '../../host/use-call.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { usePageTitle } from '../../ui/use-page-title.ts';
import styles from './browse.module.css';
import { useBrowseStore } from './browse-store.ts';
import { HomeRegisters, useHomeRegisters } from './home-registers.tsx';
import { useFacetLabel } from './labels.ts';
import { AllianceJoin, OtherFilters } from './other-filters.tsx';
import { facets, toggled } from './query.ts';
import { firstPage, useBrowse } from './use-browse.ts';

type Values = Output<'institutions.list'>['facets'][string];

/** How many values of a facet stand open before "Show all". */
const shownAtFirst = 8;

function FacetList({
  facet,
  values,
  chosen,
  toggle,
  children,
}: {
  facet: Facet;
  values: Values;
  chosen: readonly string[];
  toggle: (value: string) => void;
  children?: React.ReactNode;
}) {
  const t = useTranslations('browse');
  const language = useLanguage();
  const labelOf = useFacetLabel();
  const [all, setAll] = useState(false);
  const shown = values.filter((one, index) => all || index < shownAtFirst || chosen.includes(one.value));
  return (
    <fieldset className={styles.facet}>
      <legend>{t(`facet.${facet}`)}</legend>
      <ul>
        {shown.map((one) => (
          <li key={one.value}>
            <label data-empty={one.count === 0}>
              <input
                type="checkbox"
                checked={chosen.includes(one.value)}
                onChange={() => {
                  toggle(one.value);
                }}
              />
              <span>{labelOf(facet, one.value, one.label)}</span>
              <span className={styles.facetCount}>{formatNumber(one.count, language)}</span>
            </label>
          </li>
        ))}
      </ul>
      {children}
      {values.length > shownAtFirst && (
        <button
          type="button"
          className={styles.more}
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? t('fewer') : t('more', { count: formatNumber(values.length, language) })}
        </button>
      )}
    </fieldset>
  );
}

/** Every facet with its values and how many institutions each would leave; `before` is what another feature says first, which at the opening of the window tells what to do, too. */
export function Facets({ before, isOpening = false }: { before?: React.ReactNode; isOpening?: boolean }) {
  const t = useTranslations('browse');
  const language = useLanguage();
  const { query, go } = useBrowse();
  const homeRegisters = useHomeRegisters();
  const open = useBrowseStore((state) => state.filtersOpen);
  const toggleFilters = useBrowseStore((state) => state.toggleFilters);
  usePageTitle(t('title'));
  const { data } = useCall('institutions.list', firstPage(query, language), { keepPrevious: true });
  return (
    <section className={styles.facets} aria-label={t('filters')} data-open={open}>
      {before}
      {/* A part of its own: what a window opens with has many stops, too. */}
      <div data-pane>
        <button type="button" className={styles.facetsToggle} aria-expanded={open} onClick={toggleFilters}>
          {open ? t('hideFilters') : t('showFilters')}
        </button>
        <div className={styles.facetColumns}>
          {!isOpening && <p className={styles.pick}>{t('pick')}</p>}
          {data && <OtherFilters query={query} go={go} />}
          {data &&
            facets.map((facet) => {
              const all = data.facets[facet] ?? [];
              const isHome = ({ value }: (typeof all)[number]) => facet === 'register' && homeRegisters.includes(value);
              const values = all.toSorted((a, b) => Number(isHome(b)) - Number(isHome(a)));
              return values.length === 0 ? null : (
                <FacetList
                  key={facet}
                  facet={facet}
                  values={values}
                  chosen={query.filter[facet] ?? []}
                  toggle={(value) => {
                    go(toggled(query, facet, value));
                  }}
                >
                  {facet === 'alliance' && <AllianceJoin query={query} go={go} />}
                  {facet === 'rules' && <p className={styles.hint}>{t('rulesHint')}</p>}
                  {facet === 'register' && <HomeRegisters query={query} go={go} />}
                </FacetList>
              );
            })}
        </div>
      </div>
    </section>
  );
}
