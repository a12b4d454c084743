/** Line and mark of each series, told apart by dash and shape too: in print and without colour. */
const styles = [
  { stroke: 'var(--plot-1)', dash: undefined, mark: 'M-3.2 0a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0 -6.4 0z' },
  { stroke: 'var(--plot-2)', dash: '6 3', mark: 'M-3 -3h6v6h-6z' },
  { stroke: 'var(--plot-3)', dash: '2 3', mark: 'M0 -4l4 7h-8z' },
  { stroke: 'var(--plot-4)', dash: '8 3 2 3', mark: 'M0 -4.4l4.4 4.4l-4.4 4.4l-4.4 -4.4z' },
  { stroke: 'var(--plot-5)', dash: '12 4', mark: 'M0 4l4 -7h-8z' },
  { stroke: 'var(--plot-6)', dash: '4 2 1 2', mark: 'M-3.5 -3.5l7 7M-3.5 3.5l7 -7' },
] as const;

/** The line of a series, from 0; the same for one school in every plot. */
export function lineOf(series: number): { readonly stroke: string; readonly strokeDasharray: string } {
  const style = styles[series % styles.length] ?? styles[0];
  return { stroke: style.stroke, strokeDasharray: style.dash ?? '0' };
}

/** The mark of a series at a point of the drawing. */
export function SeriesMark({ series, x, y }: { series: number; x: number; y: number }) {
  const style = styles[series % styles.length] ?? styles[0];
  return (
    <path
      d={style.mark}
      transform={`translate(${x} ${y})`}
      fill="var(--paper)"
      stroke={style.stroke}
      strokeWidth={1.75}
    />
  );
}

/** Line and mark of a series as they are in the drawing, for its legend. */
export function SeriesKey({ series }: { series: number }) {
  return (
    <svg width="34" height="12" viewBox="0 0 34 12" aria-hidden="true" focusable="false">
      <path d="M1 6h32" fill="none" strokeWidth={1.75} {...lineOf(series)} />
      <SeriesMark series={series} x={17} y={6} />
    </svg>
  );
}
