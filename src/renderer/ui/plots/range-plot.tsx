import { useTranslations } from 'use-intl';
import { formatNumber } from '../../../shared/domain/formatting.ts';
import { useLanguage } from '../use-language.ts';
import styles from './plots.module.css';
import { wrapped } from './wrapped.ts';

export interface RangeRow {
  readonly name: string;
  /** What the range is of, under the name. */
  readonly about: string;
  /** Null where no source says: the row stays, without a range. */
  readonly range: { readonly low: number; readonly high: number } | null;
}

const lineHeight = 14;
const valueWidth = 150;

/** Ranges from low to high from a common zero, each written at its end; a missing one stays as an empty row. */
export function RangePlot({
  rows,
  title,
  unit,
  width,
}: {
  rows: readonly RangeRow[];
  title: string;
  unit: string;
  width: number;
}) {
  const t = useTranslations('plot');
  const language = useLanguage();
  const nameWidth = Math.min(220, width * 0.42);
  const most = Math.max(1, ...rows.map(({ range }) => range?.high ?? 0));
  const scale = (value: number) => nameWidth + (value / most) * (width - nameWidth - valueWidth);
  const texts = rows.map(({ name, about }) => ({
    name: wrapped(name, nameWidth - 12),
    about: about === '' ? [] : wrapped(about, nameWidth - 12),
  }));
  const heights = texts.map(({ name, about }) => Math.max(30, (name.length + about.length) * lineHeight + 10));
  const tops = heights.map((_, at) => heights.slice(0, at).reduce((sum, height) => sum + height, 0));
  const height = heights.reduce((sum, one) => sum + one, 0);
  const written = ({ low, high }: { readonly low: number; readonly high: number }) =>
    `${low === high ? formatNumber(low, language) : `${formatNumber(low, language)}–${formatNumber(high, language)}`} ${unit}`;
  return (
    <figure className={styles.plot} aria-label={t('rangeLabel', { title })}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title} fontSize={12}>
        <path d={`M${nameWidth} 0V${height}`} stroke="var(--edge)" />
        {rows.map(({ range }, at) => {
          const { name, about } = texts[at] ?? { name: [], about: [] };
          const top = tops[at] ?? 0;
          const middle = top + (heights[at] ?? 0) / 2;
          const first = middle - ((name.length + about.length - 1) * lineHeight) / 2 + 4;
          return (
            <g key={at}>
              {[...name, ...about].map((text, line) => (
                <text
                  key={line}
                  x={nameWidth - 8}
                  y={first + line * lineHeight}
                  textAnchor="end"
                  fill={line < name.length ? 'var(--ink)' : 'var(--soft)'}
                >
                  {text}
                </text>
              ))}
              {range ? (
                <>
                  <path
                    d={`M${scale(range.low)} ${middle}H${scale(range.high)}`}
                    stroke="var(--plot-1)"
                    strokeWidth={6}
                  />
                  <path
                    d={`M${scale(range.low)} ${middle - 7}v14M${scale(range.high)} ${middle - 7}v14`}
                    stroke="var(--plot-1)"
                    strokeWidth={2}
                  />
                  <text x={scale(range.high) + 8} y={middle + 4} fill="var(--ink)">
                    {written(range)}
                  </text>
                </>
              ) : (
                <text x={nameWidth + 8} y={middle + 4} fill="var(--soft)">
                  —
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
