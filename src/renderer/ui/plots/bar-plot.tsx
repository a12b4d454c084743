import { useTranslations } from 'use-intl';
import { Bar, BarChart, CartesianGrid, LabelList, XAxis, YAxis } from 'recharts';
import { formatNumber } from '../../../shared/domain/formatting.ts';
import { useLanguage } from '../use-language.ts';
import styles from './plots.module.css';

export interface BarRow {
  readonly name: string;
  /** Null where no source says: the row stays, without a bar. */
  readonly value: number | null;
}

/** Numbers side by side from a common zero, each written at its bar; a missing one stays as an empty row. */
export function BarPlot({ rows, title, unit, width }: { rows: readonly BarRow[]; title: string; unit: string; width: number }) {
  const t = useTranslations('plot');
  const language = useLanguage();
  const nameWidth = Math.min(220, width * 0.4);
  // Twelve pixels a line; half that is the width of a Latin letter, all of it that of a Chinese one.
  const lines = Math.max(...rows.map(({ name }) => Math.ceil([...name].reduce((sum, letter) => sum + (letter > '\u2e80' ? 12 : 6.6), 24) / nameWidth)));
  const rowHeight = Math.max(34, lines * 13 + 8);
  const label = (value: unknown) => (typeof value === 'number' ? `${formatNumber(value, language)}${unit === '' ? '' : ` ${unit}`}` : '');
  return (
    <figure className={styles.plot} aria-label={t('barLabel', { title })}>
      <BarChart width={width} height={rows.length * rowHeight + 8} data={rows.map((row) => ({ ...row, name: row.value === null ? `${row.name} —` : row.name }))} layout="vertical" margin={{ top: 0, right: 96, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid stroke="var(--rule)" horizontal={false} />
        <XAxis type="number" hide domain={[0, 'dataMax']} />
        <YAxis type="category" dataKey="name" width={nameWidth} stroke="var(--ink)" fontSize={12} tickLine={false} axisLine={{ stroke: 'var(--edge)' }} interval={0} />
        <Bar dataKey="value" fill="var(--plot-1)" barSize={14} isAnimationActive={false}><LabelList dataKey="value" position="right" fontSize={12} fill="var(--ink)" formatter={label} /></Bar>
      </BarChart>
    </figure>
  );
}
