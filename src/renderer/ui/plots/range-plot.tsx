import { useTranslations } from 'use-intl';
import { formatNumber } from '../../../shared/domain/formatting.ts';
import { useLanguage } from '../use-language.ts';
import { RowPlot } from './row-plot.tsx';

export interface RangeRow {
  readonly name: string;
  /** What the range is of, under the name. */
  readonly about: string;
  /** Null where no source says: the row stays, without a range. */
  readonly range: { readonly low: number; readonly high: number } | null;
}

interface RangePlotProps {
  readonly rows: readonly RangeRow[];
  readonly title: string;
  readonly unit: string;
  readonly width: number;
}

/** Ranges from low to high from a common zero, each written at its end; a missing one stays as an empty row. */
export function RangePlot({ rows, title, unit, width }: RangePlotProps) {
  const t = useTranslations('plot');
  const language = useLanguage();
  const written = ({ low, high }: { readonly low: number; readonly high: number }) =>
    `${low === high ? formatNumber(low, language) : `${formatNumber(low, language)}–${formatNumber(high, language)}`} ${unit}`;
  return (
    <RowPlot
      rows={rows.map(({ name, about, range }) => ({ name, about, extent: range, text: range ? written(range) : '' }))}
      title={title}
      label={t('rangeLabel', { title })}
      width={width}
      shape="range"
    />
  );
}
