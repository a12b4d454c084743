import { useTranslations } from 'use-intl';
import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis, type DotItemDotProps } from 'recharts';
import styles from './plots.module.css';
import { lineOf, SeriesMark } from './series-style.tsx';
import { rankTicks, yearTicks } from './ticks.ts';

export interface RankSeries {
  /** Shown only: two schools may have one name. */
  readonly name: string;
  /** Which line and mark it has, from 0; the same for one school in every plot. */
  readonly line: number;
  /** The better end of the band a year's rank lies in; a year without a rank is a gap in the line. */
  readonly ranks: ReadonlyMap<number, number>;
}

interface Year {
  readonly year: number;
}

/** Ranks over years, the best at the top, a gap where a year has none. The table beside it holds the same figures. */
export function RankingPlot({
  series,
  title,
  width,
  height,
}: {
  series: readonly RankSeries[];
  title: string;
  width: number;
  height: number;
}) {
  const t = useTranslations('plot');
  const years = series.flatMap((one) => [...one.ranks.keys()]);
  const ranks = series.flatMap((one) => [...one.ranks.values()]);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const ticks = rankTicks(Math.min(...ranks), Math.max(...ranks), height < 200 ? 3 : 5);
  const rows: readonly Year[] = Array.from({ length: last - first + 1 }, (_, index) => ({ year: first + index }));
  const mark =
    (line: number) =>
    ({ cx, cy, key, value }: DotItemDotProps) =>
      cx === undefined || cy === undefined || value === null ? (
        <g key={key} />
      ) : (
        <SeriesMark key={key} series={line} x={cx} y={cy} />
      );
  return (
    <figure className={styles.plot} aria-label={t('rankingLabel', { title })}>
      <LineChart
        width={width}
        height={height}
        data={[...rows]}
        margin={{ top: 8, right: 18, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid stroke="var(--rule)" vertical={false} />
        <XAxis
          dataKey="year"
          type="number"
          domain={[first, last]}
          ticks={yearTicks(first, last, Math.floor(width / 56))}
          // All of them: they were chosen by what there is room for, and to measure each again lays the whole page out.
          interval={0}
          padding={{ left: 8, right: 0 }}
          stroke="var(--soft)"
          fontSize={12}
          tickLine={false}
        />
        <YAxis
          reversed
          domain={[ticks[0] ?? 1, ticks.at(-1) ?? 1]}
          ticks={ticks}
          interval={0}
          padding={{ top: 8, bottom: 8 }}
          width={44}
          stroke="var(--soft)"
          fontSize={12}
          tickLine={false}
          axisLine={false}
        />
        <Tooltip
          isAnimationActive={false}
          cursor={{ stroke: 'var(--edge)' }}
          contentStyle={{ background: 'var(--raised)', border: '1px solid var(--edge)', color: 'var(--ink)' }}
        />
        {series.map((one) => (
          <Line
            key={one.line}
            name={one.name}
            dataKey={({ year }: Year) => one.ranks.get(year) ?? null}
            {...lineOf(one.line)}
            strokeWidth={1.75}
            dot={mark(one.line)}
            connectNulls={false}
            isAnimationActive={false}
          />
        ))}
      </LineChart>
    </figure>
  );
}
