import { useTranslations } from 'use-intl';
import { formatRank } from '../../../shared/domain/formatting.ts';
import styles from './plots.module.css';
import { rankScale, spreadApart, stretches, yearScale, type Field, type Rank } from './rank-course.ts';
import { lineOf, SeriesMark } from './series-style.tsx';
import { wrapped } from './wrapped.ts';

export interface RankSeries {
  /** Shown only: two schools may have one name. */
  readonly name: string;
  /** Which line and mark it has, from 0; the same for one school in every plot. */
  readonly line: number;
  /** A year without a rank is a gap in the line. */
  readonly ranks: ReadonlyMap<number, Rank>;
}

interface RankingPlotProps {
  readonly series: readonly RankSeries[];
  readonly title: string;
  readonly width: number;
  /** The least height: names at the ends of the lines make it higher. */
  readonly height: number;
}

const lineHeight = 13;
const nameWidth = 180;
/** What the lowest label stays clear of, since the years stand there. */
const belowLabels = 14;

const middleOf = ({ low, high }: Rank) => (low + high) / 2;

/** Where the last rank of a course stands, and what it is. */
function endOf({ ranks }: RankSeries): readonly [number, Rank] {
  const year = Math.max(...ranks.keys());
  return [year, ranks.get(year) as Rank];
}

/** One course: a mark for each rank, a bar for each band, and lines where year follows year. */
function Course({ series, x, y }: { series: RankSeries; x: (year: number) => number; y: (rank: number) => number }) {
  const { stroke } = lineOf(series.line);
  const at = (year: number) => `${x(year)} ${y(middleOf(series.ranks.get(year) as Rank))}`;
  return (
    <g data-series={series.line}>
      {stretches(series.ranks).map((years) => (
        <path
          key={years[0]}
          className={styles.course}
          d={years.map((year, index) => `${index === 0 ? 'M' : 'L'}${at(year)}`).join('')}
          fill="none"
          strokeWidth={1.75}
          {...lineOf(series.line)}
        />
      ))}
      {[...series.ranks].map(([year, { low, high }]) =>
        low === high ? (
          <SeriesMark key={year} series={series.line} x={x(year)} y={y(low)} />
        ) : (
          <path
            key={year}
            data-band={formatRank(low, high)}
            d={`M${x(year)} ${y(low)}V${y(high)}m-4 0h8M${x(year) - 4} ${y(low)}h8`}
            fill="none"
            stroke={stroke}
            strokeWidth={3}
          />
        ),
      )}
    </g>
  );
}

function Axes({ field, years, ranks }: AxesProps) {
  return (
    <g fill="var(--soft)">
      {ranks.ticks.map((rank) => (
        <g key={rank}>
          <path d={`M${field.left - 8} ${ranks.y(rank)}H${field.right}`} stroke="var(--rule)" />
          <text x={field.left - 12} y={ranks.y(rank) + 4} textAnchor="end">
            {rank}
          </text>
        </g>
      ))}
      {years.ticks.map((year) => (
        <text key={year} x={years.x(year)} y={field.bottom + 22} textAnchor="middle">
          {year}
        </text>
      ))}
    </g>
  );
}

interface AxesProps {
  readonly field: Field;
  readonly years: ReturnType<typeof yearScale>;
  readonly ranks: ReturnType<typeof rankScale>;
}

/**
 * Ranks over years, the best at the top, a band from its better end to its worse, a gap where a year has none. The last rank is written at
 * the end of its line, and where there are several schools, whose line it is. The table beside it holds the same figures.
 */
export function RankingPlot({ series, title, width, height: least }: RankingPlotProps) {
  const t = useTranslations('plot');
  const isAlone = series.length === 1;
  const ends = series.map((one) => {
    const [year, rank] = endOf(one);
    const written = formatRank(rank.low, rank.high);
    const lines = isAlone ? [written] : wrapped(`${written} ${one.name}`, nameWidth);
    return { year, rank, lines, height: lines.length * lineHeight + 2 };
  });
  const height = Math.max(
    least,
    ends.reduce((sum, end) => sum + end.height, belowLabels),
  );
  const field = { left: 48, right: width - (isAlone ? 64 : nameWidth + 20), top: 12, bottom: height - 30 };
  const all = series.flatMap(({ ranks }) => [...ranks.values()]);
  const years = yearScale(
    series.flatMap(({ ranks }) => [...ranks.keys()]),
    field,
  );
  const ranks = rankScale(all, field, height < 200 ? 3 : 5);
  const middles = spreadApart(
    ends.map((end) => ({ at: ranks.y(middleOf(end.rank)), height: end.height })),
    { top: 0, bottom: height - belowLabels },
  );
  return (
    <figure className={styles.plot} aria-label={t('rankingLabel', { title })}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title} fontSize={12}>
        <Axes field={field} years={years} ranks={ranks} />
        {series.map((one) => (
          <Course key={one.line} series={one} x={years.x} y={ranks.y} />
        ))}
        {ends.map(({ year, rank, lines }, at) => {
          const middle = middles[at] ?? 0;
          const from = years.x(year) + 6;
          return (
            <g key={series[at]?.line}>
              {!isAlone && (
                <path
                  d={`M${from} ${ranks.y(middleOf(rank))}L${field.right + 12} ${middle}`}
                  fill="none"
                  stroke="var(--edge)"
                  strokeWidth={0.75}
                  strokeDasharray="1 3"
                />
              )}
              {lines.map((text, line) => (
                <text
                  key={line}
                  x={isAlone ? from + 2 : field.right + 16}
                  y={middle + (line - (lines.length - 1) / 2) * lineHeight + 4}
                  fill="var(--ink)"
                >
                  {text}
                </text>
              ))}
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
