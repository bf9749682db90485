/** Light squares around the dark ones, without which no reader finds them. */
const margin = 4;

/** A QR code: rows of squares from top to bottom, `1` for dark. */
export function SquareCode({ rows, label }: { rows: readonly string[]; label: string }) {
  const size = rows.length + 2 * margin;
  const path = rows
    .flatMap((row, at) =>
      [...row.matchAll(/1+/g)].map(({ index, 0: run }) => {
        return `M${index + margin} ${at + margin}h${run.length}v1h-${run.length}z`;
      }),
    )
    .join('');
  return (
    <svg className="lk-square-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
