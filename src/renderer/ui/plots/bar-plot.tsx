import { useTranslations } from 'use-intl';
import { Bar, BarChart, CartesianGrid, LabelList, XAxis, YAxis } from 'recharts';
import { formatNumber } from '../../../shared/domain/formatting.ts';
import { useLanguage } from '../use-language.ts';
import styles from './plots.module.css';
import { wrapped } from './wrapped.ts';

export interface BarRow {
  readonly name: string;
  /** Null where no source says: the row stays, without a bar. */
  readonly value: number | null;
}

const lineHeight = 14;

interface TickProps {
  readonly x?: number | string;
  readonly y?: number | string;
  /** The row's place. */
  readonly payload?: { readonly value: number };
}

/** Numbers side by side from a common zero, each written at its bar; a missing one stays as an empty row. */
export function BarPlot({
  rows,
  title,
  unit,
  width,
}: {
  rows: readonly BarRow[];
  title: string;
  unit: string;
  width: number;
}) {
  const t = useTranslations('plot');
  const language = useLanguage();
  const nameWidth = Math.min(220, width * 0.42);
  // By place, and not by name: two schools may have one name.
  const names = rows.map(({ name, value }) => wrapped(value === null ? `${name}\u00a0—` : name, nameWidth - 12));
  const rowHeight = Math.max(34, Math.max(...names.map((lines) => lines.length)) * lineHeight + 8);
  const label = (value: unknown) =>
    typeof value === 'number' ? `${formatNumber(value, language)}${unit === '' ? '' : ` ${unit}`}` : '';
  const tick = ({ x, y, payload }: TickProps) => {
    const lines = names[payload?.value ?? -1] ?? [];
    return (
      <text fontSize={12} fill="var(--ink)" textAnchor="end">
        {lines.map((line, at) => (
          <tspan key={at} x={x} y={Number(y) + (at - (lines.length - 1) / 2) * lineHeight + 4}>
            {line}
          </tspan>
        ))}
      </text>
    );
  };
  return (
    <figure className={styles.plot} aria-label={t('barLabel', { title })}>
      <BarChart
        width={width}
        height={rows.length * rowHeight + 8}
        data={rows.map(({ value }, place) => ({ place, value }))}
        layout="vertical"
        margin={{ top: 0, right: 96, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid stroke="var(--rule)" horizontal={false} />
        <XAxis type="number" hide interval={0} domain={[0, 'dataMax']} />
        <YAxis
          type="category"
          dataKey="place"
          width={nameWidth}
          tick={tick}
          tickLine={false}
          axisLine={{ stroke: 'var(--edge)' }}
          interval={0}
        />
        <Bar dataKey="value" fill="var(--plot-1)" barSize={14} isAnimationActive={false}>
          <LabelList dataKey="value" position="right" fontSize={12} fill="var(--ink)" formatter={label} />
        </Bar>
      </BarChart>
    </figure>
  );
}
