import styles from './plots.module.css';
import { wrapped } from './wrapped.ts';

export interface PlotRow {
  readonly name: string;
  /** What is drawn, and of when, under the name. */
  readonly about: string;
  /** From a common zero; null where no source says: the row stays, with a dash. */
  readonly extent: { readonly low: number; readonly high: number } | null;
  /** What is written at its end. */
  readonly text: string;
}

interface RowPlotProps {
  readonly rows: readonly PlotRow[];
  readonly title: string;
  /** What is said of the whole drawing. */
  readonly label: string;
  readonly width: number;
  /** A bar says how much there is, a range between what it lies. */
  readonly shape: 'bar' | 'range';
}

const lineHeight = 14;
const valueWidth = 150;

/** Lines of text one below another, the middle of all of them at a height. */
function Lines({ lines, soft = lines.length, x, middle, end = false }: LinesProps) {
  const first = middle - ((lines.length - 1) * lineHeight) / 2 + 4;
  return lines.map((text, line) => (
    <text
      key={line}
      x={x}
      y={first + line * lineHeight}
      textAnchor={end ? 'end' : 'start'}
      fill={line < soft ? 'var(--ink)' : 'var(--soft)'}
    >
      {text}
    </text>
  ));
}

interface LinesProps {
  readonly lines: readonly string[];
  /** From which line on they are less important. */
  readonly soft?: number;
  readonly x: number;
  readonly middle: number;
  readonly end?: boolean;
}

function Drawn({ low, high, middle, shape }: { low: number; high: number; middle: number; shape: 'bar' | 'range' }) {
  if (shape === 'bar') return <path d={`M${low} ${middle}H${high}`} stroke="var(--plot-1)" strokeWidth={14} />;
  return (
    <>
      <path d={`M${low} ${middle}H${high}`} stroke="var(--plot-1)" strokeWidth={6} />
      <path d={`M${low} ${middle - 7}v14M${high} ${middle - 7}v14`} stroke="var(--plot-1)" strokeWidth={2} />
    </>
  );
}

/** Schools one below another, each with its bar or range from a common zero, named and numbered where it stands. */
export function RowPlot({ rows, title, label, width, shape }: RowPlotProps) {
  const nameWidth = Math.min(220, width * 0.42);
  const most = Math.max(1, ...rows.map(({ extent }) => extent?.high ?? 0));
  const scale = (value: number) => nameWidth + (value / most) * (width - nameWidth - valueWidth);
  const texts = rows.map(({ name, about, text }) => ({
    name: wrapped(name, nameWidth - 12),
    about: about === '' ? [] : wrapped(about, nameWidth - 12),
    text: wrapped(text, valueWidth - 10),
  }));
  const heights = texts.map(({ name, about, text }) =>
    Math.max(30, Math.max(name.length + about.length, text.length) * lineHeight + 10),
  );
  const middles = heights.map((own, at) => heights.slice(0, at).reduce((sum, one) => sum + one, 0) + own / 2);
  const height = heights.reduce((sum, one) => sum + one, 0);
  return (
    <figure className={styles.plot} aria-label={label}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title} fontSize={12}>
        {rows.map(({ extent }, at) => {
          const { name = [], about = [], text = [] } = texts[at] ?? {};
          const middle = middles[at] ?? 0;
          return (
            <g key={at} data-row={at}>
              <Lines lines={[...name, ...about]} soft={name.length} x={nameWidth - 8} middle={middle} end />
              {extent ? (
                <>
                  <Drawn
                    low={shape === 'bar' ? nameWidth : scale(extent.low)}
                    high={scale(extent.high)}
                    middle={middle}
                    shape={shape}
                  />
                  <Lines lines={text} x={scale(extent.high) + 8} middle={middle} />
                </>
              ) : (
                <Lines lines={['—']} soft={0} x={nameWidth + 8} middle={middle} />
              )}
            </g>
          );
        })}
        <path d={`M${nameWidth} 0V${height}`} stroke="var(--edge)" />
      </svg>
    </figure>
  );
}
