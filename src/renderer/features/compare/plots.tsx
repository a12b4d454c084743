import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { CompareTable } from '../../../shared/contract/compare-values.ts';
import { convert } from '../../../shared/domain/costs.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import { isPropertyId, properties } from '../../../shared/domain/properties/dictionary.ts';
import { displayName } from '../../ui/entity/names.ts';
import type { Conversion } from '../../ui/entity/compared/cell.tsx';
import { BarPlot } from '../../ui/plots/bar-plot.tsx';
import { RankingPlot } from '../../ui/plots/ranking-plot.tsx';
import plots from '../../ui/plots/plots.module.css';
import { SeriesKey } from '../../ui/plots/series-style.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import styles from './compare.module.css';

/** Lists in which at least two schools stand, or one in several years. */
function RankingPlots({ table }: { table: CompareTable }) {
  const language = useLanguage();
  const shown = table.series.rankings.filter(({ points }) => new Set(points.flat().map((point) => point.year)).size > 1);
  return shown.map((list) => {
    const title = inLanguage(list.title, language);
    const series = table.schools.map((school, index) => ({ name: displayName(school, language), line: index, ranks: new Map((list.points[index] ?? []).map((point) => [point.year, point.low])) })).filter((one) => one.ranks.size > 0);
    return (
      <div key={list.list}>
        <p className={plots.title}>{title}</p>
        <RankingPlot title={title} width={420} height={220} series={series} />
        <ul className={styles.legend}>{series.map((one) => <li key={one.name}><SeriesKey series={one.line} /> {one.name}</li>)}</ul>
      </div>
    );
  });
}

function CountPlots({ table }: { table: CompareTable }) {
  const language = useLanguage();
  return table.series.counts.filter(({ values }) => values.filter((value) => value !== null).length > 1).map(({ property, values }) => {
    const title = isPropertyId(property) ? properties[property].label[language] : property;
    const rows = table.schools.map((school, index) => ({ name: displayName(school, language), value: values[index]?.number ?? null }));
    return <div key={property}><p className={plots.title}>{title}</p><BarPlot title={title} unit="" width={420} rows={rows} /></div>;
  });
}

/** Tuition of each school's whole first degree: the lowest stated, in the chosen currency, or where all state one, in that. */
function CostPlot({ table, conversion }: { table: CompareTable; conversion: Conversion }) {
  const t = useTranslations('compare');
  const language = useLanguage();
  const stated = new Set(table.series.costs.flat().map((cost) => cost.currency));
  const currency = conversion.currency ?? (stated.size === 1 ? [...stated][0] : undefined);
  if (stated.size === 0) return null;
  if (currency === undefined) return <p className={styles.plotNote}>{t('chooseCurrency')}</p>;
  const rows = table.schools.map((school, index) => {
    const amounts = (table.series.costs[index] ?? []).filter((cost) => cost.programme.level === 'bachelor').map((cost) => convert(cost.amount, cost.currency, currency, conversion.rates)?.amount).filter((amount) => amount !== undefined);
    return { name: displayName(school, language), value: amounts.length === 0 ? null : Math.round(Math.min(...amounts)) };
  });
  if (rows.every((row) => row.value === null)) return null;
  return <div><p className={plots.title}>{t('costPlot', { currency })}</p><BarPlot title={t('costPlot', { currency })} unit={currency} width={420} rows={rows} /></div>;
}

/** What a picture shows better than the table, which holds every figure of it. Drawn anew only when a figure has changed. */
export const Plots = memo(function Plots({ table, conversion }: { table: CompareTable; conversion: Conversion }) {
  const t = useTranslations('compare');
  return (
    <section className={styles.plots} aria-labelledby="compare-plots">
      <h2 id="compare-plots">{t('plots')}</h2>
      <div className={styles.plotGrid}>
        <CostPlot table={table} conversion={conversion} />
        <RankingPlots table={table} />
        <CountPlots table={table} />
      </div>
    </section>
  );
});
