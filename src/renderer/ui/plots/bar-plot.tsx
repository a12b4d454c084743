import { useTranslations } from 'use-intl';
import { RowPlot } from './row-plot.tsx';

export interface BarRow {
  readonly name: string;
  /** Of when the number is, and whether sources contradict it: under the name. */
  readonly about: string;
  /** Null where no source says: the row stays, without a bar. */
  readonly value: number | null;
  /** The number as it is qualified: “over 10,000”. */
  readonly text: string;
}

/** Numbers side by side from a common zero, each written at its bar with its date below the name; a missing one stays as an empty row. */
export function BarPlot({ rows, title, width }: { rows: readonly BarRow[]; title: string; width: number }) {
  const t = useTranslations('plot');
  return (
    <RowPlot
      rows={rows.map(({ name, about, value, text }) => ({
        name,
        about,
        extent: value === null ? null : { low: 0, high: value },
        text,
      }))}
      title={title}
      label={t('barLabel', { title })}
      width={width}
      shape="bar"
    />
  );
}
