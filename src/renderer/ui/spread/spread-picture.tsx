import { useTranslations } from 'use-intl';
import type { Spread, SpreadPoint } from '../../../shared/domain/spread.ts';
import { widthOf } from '../plots/wrapped.ts';
import { placedLabels, type Placed } from './placed-labels.ts';

const letters = 11;
const lineHeight = 13;
/** Room on either side of the axis: for its marks, and for a label of two lines. */
const marks = 9;
const labelHeight = 2 * lineHeight + 4;
const wide = (text: string) => (widthOf(text) * letters) / 12;

/** A circle, filled as a diamond where it stands first, so that it is read in grey; "over" points up the axis, "at most" down. */
function Mark({ point, from, to, y }: { point: SpreadPoint<unknown>; from: number; to: number; y: number }) {
  const { qualifier, first } = point;
  return (
    <>
      {to > from && <path d={`M${from} ${y}H${to}`} stroke="var(--ink)" strokeWidth={2} />}
      {(to > from ? [from, to] : [from]).map((x) =>
        first ? (
          <path key={x} d={`M${x} ${y - 6}l6 6l-6 6l-6 -6z`} fill="var(--ink)" />
        ) : (
          <circle key={x} cx={x} cy={y} r={3.5} fill="var(--paper)" stroke="var(--ink)" strokeWidth={1.5} />
        ),
      )}
      {(qualifier === 'at-least' || qualifier === 'at-most') && (
        <path
          d={qualifier === 'at-least' ? `M${to + 8} ${y - 3}l4 3l-4 3` : `M${from - 8} ${y - 3}l-4 3l4 3`}
          fill="none"
          stroke="var(--ink)"
          strokeWidth={1.5}
        />
      )}
    </>
  );
}

function Told({ lines, placed, y }: { lines: readonly string[]; placed: Placed; y: number }) {
  const top = placed.side === 'below' ? y + marks + lineHeight : y - marks - lineHeight - 2;
  return (
    <text x={placed.middle} y={top} textAnchor="middle" fill="var(--soft)">
      {lines.map((line, at) => (
        <tspan key={at} x={placed.middle} dy={at === 0 ? 0 : lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/**
 * Values that sources contradict each other in, on one axis: a dotted range with the year and kind of who gives each. Where many stand
 * close, those at the ends and the one that stands first keep their labels.
 */
export function SpreadPicture({
  spread,
  width,
  words,
  digits,
}: {
  spread: Spread<unknown>;
  width: number;
  /** What the picture says, as the line of words beside it. */
  words: string;
  /** Writes a number of the axis. */
  digits: (number: number) => string;
}) {
  const tp = useTranslations('profile');
  const tk = useTranslations('sourceKind');
  const { low, high, points } = spread;
  const ends = [low, high].map(digits) as [string, string];
  // What points beyond an end needs room before the number there.
  const [start, end] = (['at-most', 'at-least'] as const).map(
    (bound, at) => wide(ends[at] ?? '') + (points.some(({ qualifier }) => qualifier === bound) ? 20 : 13),
  ) as [number, number];
  const x = (value: number) => start + ((value - low) / (high - low)) * (width - start - end);
  const isEnd = ({ number, high: last }: SpreadPoint<unknown>) => number === low || last === high;
  const lines = points.map((point) => {
    const [{ asOf, kind }, ...others] = point.tellers;
    const year = asOf?.slice(0, 4) ?? tp('undated');
    return [
      isEnd(point) ? year : `${digits(point.number)} · ${year}`,
      [kind === null ? '' : tk(kind), others.length > 0 ? `+${others.length}` : ''].filter(Boolean).join(' '),
    ];
  });
  const placed = placedLabels(
    points.map((point, at) => ({
      at: (x(point.number) + x(point.high)) / 2,
      width: Math.max(...(lines[at] ?? []).map(wide)),
      weight: point.first ? 2 : Number(isEnd(point)),
    })),
    width,
  );
  const y = marks + (placed.some((one) => one?.side === 'above') ? labelHeight : 0);
  const height = y + marks + labelHeight;
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={words}
      fontSize={letters}
    >
      <text x={0} y={y + 4} fill="var(--ink)">
        {ends[0]}
      </text>
      <text x={width} y={y + 4} textAnchor="end" fill="var(--ink)">
        {ends[1]}
      </text>
      <path
        d={`M${start} ${y}H${width - end}`}
        stroke="var(--soft)"
        strokeWidth={1.75}
        strokeDasharray="0 4"
        strokeLinecap="round"
      />
      {points.map((point, at) => {
        const label = placed[at];
        return (
          <g key={at}>
            <Mark point={point} from={x(point.number)} to={x(point.high)} y={y} />
            {label && <Told lines={lines[at] ?? []} placed={label} y={y} />}
          </g>
        );
      })}
    </svg>
  );
}
