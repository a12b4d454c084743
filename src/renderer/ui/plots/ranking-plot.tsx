import { useTranslations } from 'use-intl';
import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import styles from './plots.module.css';

export interface RankSeries {
  readonly name: string;
  /** Which line and colour it has, from 0; the same for one school in every plot. */
  readonly line: number;
  /** The better end of the band a year's rank lies in; a year without a rank is a gap in the line. */
  readonly ranks: ReadonlyMap<number, number>;
}

/** Line and mark of each series: told apart by dash and shape too, in print and without colour. */
const strokes = [
  { stroke: 'var(--plot-1)', strokeDasharray: '0' }, { stroke: 'var(--plot-2)', strokeDasharray: '6 3' }, { stroke: 'var(--plot-3)', strokeDasharray: '2 3' },
  { stroke: 'var(--plot-4)', strokeDasharray: '8 3 2 3' }, { stroke: 'var(--plot-5)', strokeDasharray: '12 4' }, { stroke: 'var(--plot-6)', strokeDasharray: '4 2 1 2' },
] as const;

/** Ranks over years, the best at the top, a gap where a year has none. The table beside it holds the same figures. */
export function RankingPlot({ series, title, width, height }: { series: readonly RankSeries[]; title: string; width: number; height: number }) {
  const t = useTranslations('plot');
  const years = series.flatMap((one) => [...one.ranks.keys()]);
  const first = Math.min(...years);
  const rows = Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => ({ year: first + index, ...Object.fromEntries(series.map((one) => [one.name, one.ranks.get(first + index) ?? null])) }));
  return (
    <figure className={styles.plot} aria-label={t('rankingLabel', { title })}>
      <LineChart width={width} height={height} data={rows} margin={{ top: 8, right: 12, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid stroke="var(--rule)" vertical={false} />
        <XAxis dataKey="year" type="number" domain={[first, first + rows.length - 1]} allowDecimals={false} tickCount={Math.min(rows.length, 6)} stroke="var(--soft)" fontSize={12} tickLine={false} />
        <YAxis reversed allowDecimals={false} domain={['dataMin', 'dataMax']} padding={{ top: 12, bottom: 12 }} width={44} stroke="var(--soft)" fontSize={12} tickLine={false} axisLine={false} />
        <Tooltip isAnimationActive={false} cursor={{ stroke: 'var(--edge)' }} contentStyle={{ background: 'var(--raised)', border: '1px solid var(--edge)', color: 'var(--ink)' }} />
        {series.map((one) => <Line key={one.name} dataKey={one.name} {...strokes[one.line % strokes.length]} strokeWidth={1.75} dot={{ r: 3, fill: 'var(--paper)', strokeDasharray: '0' }} connectNulls={false} isAnimationActive={false} />)}
      </LineChart>
    </figure>
  );
}
