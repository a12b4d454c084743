import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { CompareTable } from '../../../shared/contract/compare-values.ts';
import { convert } from '../../../shared/domain/costs.ts';
import { comma, dot, formatPartialDate, formatRank, languageName } from '../../../shared/domain/formatting.ts';
import { inLanguage } from '../../../shared/domain/language.ts';
import { fieldLabel } from '../../../shared/domain/field-labels.ts';
import { writeValue } from '../../../shared/domain/writing/write-value.ts';
import { writtenField } from '../../../shared/domain/writing/written-fields.ts';
import { BarPlot } from '../plots/bar-plot.tsx';
import { RangePlot } from '../plots/range-plot.tsx';
import { ranksByYear } from '../plots/rank-course.ts';
import { RankingPlot } from '../plots/ranking-plot.tsx';
import plots from '../plots/plots.module.css';
import { SeriesKey } from '../plots/series-style.tsx';
import table from '../table.module.css';
import { useLanguage } from '../use-language.ts';
import { usePen } from '../use-pen.ts';
import { useReader } from '../use-reader.ts';
import { NumberedFootnotes } from '../entity/footnotes.tsx';
import { displayName } from '../entity/names.ts';
import type { Conversion } from './cell.tsx';
import styles from './plots.module.css';

type Course = CompareTable['series']['rankings'][number];

/** The figures of a plot: a school a row with its line and mark, a year a column, what is missing left open. */
function RankTable({
  list,
  schools,
  title,
}: {
  list: Course;
  schools: readonly { readonly name: string; readonly line: number }[];
  title: string;
}) {
  const years = [...new Set(list.points.flat().map((point) => point.year))].sort((a, b) => a - b);
  return (
    <div className={table.scroll} tabIndex={0} role="group" aria-label={title}>
      <table className={styles.ranks}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{title}</span>
            </th>
            {years.map((year) => (
              <th key={year} scope="col" className={table.number}>
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {schools.map(({ name, line }) => (
            <tr key={line}>
              <th scope="row">
                <SeriesKey series={line} /> {name}
              </th>
              {years.map((year) => (
                <td key={year} className={table.number}>
                  {list.points[line]
                    ?.filter((point) => point.year === year)
                    .map((point) => (
                      <div key={point.low}>
                        {formatRank(point.low, point.high)}
                        <NumberedFootnotes numbers={point.sources} />
                      </div>
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RankingPlots({ table: compared }: { table: CompareTable }) {
  const language = useLanguage();
  return compared.series.rankings.map((list) => {
    const title = inLanguage(list.title, language);
    const series = compared.schools
      .map((school, index) => ({
        name: displayName(school, language),
        line: index,
        ranks: ranksByYear(list.points[index] ?? []),
      }))
      .filter((one) => one.ranks.size > 0);
    return (
      <div key={list.list}>
        <p className={plots.title}>{title}</p>
        <RankingPlot title={title} width={420} height={180} series={series} />
        <RankTable list={list} schools={series} title={title} />
      </div>
    );
  });
}

type Told = NonNullable<CompareTable['series']['counts'][number]['values'][number]>;

function CountPlots({ table }: { table: CompareTable }) {
  const reader = useReader();
  const pen = usePen();
  const t = useTranslations('profile');
  const { language } = reader;
  /** The number as its source qualifies it; of when, and whether others contradict it. */
  const written = (property: string, told: Told) => ({
    value: told.number,
    text: writeValue(
      { ...told, text: { en: String(told.number) }, high: null, unit: null },
      writtenField(property),
      pen,
    ),
    about: [
      told.asOf === null ? t('dateUnknown') : formatPartialDate(told.asOf, language),
      ...(told.disputed ? [t('disagree')] : []),
    ].join(dot),
  });
  return table.series.counts
    .filter(({ values }) => values.filter((value) => value !== null).length > 1)
    .map(({ property, values }) => {
      const title = fieldLabel(property, reader);
      const rows = table.schools.map((school, index) => {
        const told = values[index] ?? null;
        const name = displayName(school, language);
        return told === null ? { name, about: '', value: null, text: '' } : { name, ...written(property, told) };
      });
      return (
        <div key={property}>
          <p className={plots.title}>{title}</p>
          <BarPlot title={title} width={420} rows={rows} />
        </div>
      );
    });
}

type Cost = CompareTable['series']['costs'][number][number];

/** The programmes of a school that are taught in one language at one level: never two languages in one plot. */
const kindOf = ({ programme: { language, level } }: Cost) => `${level} ${language ?? ''}`;

/** Tuition of whole programmes, from the lowest to the highest price: a plot for each language and level in which two schools can be compared. */
function CostPlots({
  table,
  conversion,
  canChoose,
}: {
  table: CompareTable;
  conversion: Conversion;
  canChoose: boolean;
}) {
  const t = useTranslations('compare');
  const tl = useTranslations('level');
  const language = useLanguage();
  const costs = table.schools.map((_, index) => table.series.costs[index] ?? []);
  const kinds = [...new Set(costs.flat().map(kindOf))].filter(
    (kind) => costs.filter((own) => own.some((cost) => kindOf(cost) === kind)).length > 1,
  );
  const compared = costs.flat().filter((cost) => kinds.includes(kindOf(cost)));
  const stated = new Set(compared.map((cost) => cost.currency));
  const currency = conversion.currency ?? (stated.size === 1 ? [...stated][0] : undefined);
  if (stated.size === 0) return null;
  if (currency === undefined) return canChoose ? <p className={styles.note}>{t('chooseCurrency')}</p> : null;
  const rangeOf = (cost: Cost) => {
    const [low, high] = [cost.low, cost.high].map((end) => convert(end, cost.currency, currency, conversion.rates));
    return low && high ? { low: Math.round(low.amount), high: Math.round(high.amount) } : null;
  };
  return kinds.map((kind) => {
    const rows = table.schools.flatMap((school, index) => {
      const name = displayName(school, language);
      const own = (costs[index] ?? []).filter((cost) => kindOf(cost) === kind);
      return own.length === 0
        ? [{ name, about: '', range: null }]
        : own.map((cost) => ({
            name,
            about: [inLanguage(cost.programme.title, language), cost.asOf ?? '']
              .filter((part) => part !== '')
              .join(comma(language)),
            range: rangeOf(cost),
          }));
    });
    const [some] = compared.filter((cost) => kindOf(cost) === kind);
    if (!some || rows.filter(({ range }) => range !== null).length < 2) return null;
    const taught = some.programme.language
      ?.split('+')
      .map((one) => languageName(one, language))
      .join(comma(language));
    const title = t('costPlot', {
      of: [tl(some.programme.level), taught].filter(Boolean).join(comma(language)),
      currency,
    });
    return (
      <div key={kind}>
        <p className={plots.title}>{title}</p>
        <RangePlot title={title} unit={currency} width={420} rows={rows} />
      </div>
    );
  });
}

/** What a picture shows better than the table, which holds every figure of it. Drawn again only when a figure has changed. `canChoose`: a currency can be chosen beside it. */
export const ComparedPlots = memo(function ComparedPlots({
  table,
  conversion,
  canChoose,
}: {
  table: CompareTable;
  conversion: Conversion;
  canChoose: boolean;
}) {
  const t = useTranslations('compare');
  return (
    <section aria-labelledby="compare-plots">
      <h2 id="compare-plots" className={styles.heading}>
        {t('plots')}
      </h2>
      <div className={styles.grid}>
        <CostPlots table={table} conversion={conversion} canChoose={canChoose} />
        <RankingPlots table={table} />
        <CountPlots table={table} />
      </div>
    </section>
  );
});
