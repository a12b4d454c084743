/** A name in lines on the drawing, their middle and the foot of the first at a place; whoever hears the page hears it from marks and lists. */
export function Lines({
  lines,
  x,
  y,
  unit,
  high,
  className,
}: {
  lines: readonly string[];
  x: number;
  y: number;
  /** The length of a pixel on the drawing. */
  unit: number;
  /** How far below a line the next one stands, in pixels. */
  high: number;
  className: string | undefined;
}) {
  return (
    <text className={className} aria-hidden="true" transform={`translate(${x} ${y}) scale(${unit})`}>
      {lines.map((text, at) => (
        <tspan key={`${at} ${text}`} x={0} y={at * high}>
          {text}
        </tspan>
      ))}
    </text>
  );
}
